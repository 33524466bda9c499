/** textDocument/inlayHint: what a reader would have to look up, beside the reference: its short title, its missing edition. */
import { type InlayHint, InlayHintKind, type MarkupKind, type Range } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import type { Entry } from '../../catalogue/types.ts';
import { offsetAt, positionAt } from '../../lines.ts';
import { plainText } from '../../markdown.ts';
import { remembered } from '../../remembered.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { endOf, listOf, mentionsOf } from '../../rules/draft.ts';
import { editionMissingAt, isFirstMention } from '../../rules/edition/missingEdition.ts';
import { isOtherEdition } from '../../rules/editions.ts';
import { isTitleAfter } from '../../rules/words/quotedTitle.ts';
import { referenceText } from '../../wording/citation.ts';
import { say } from '../../wording/say.ts';
import { rangeOf, referencesNear } from '../at.ts';
import { headline } from '../describe.ts';
import { inAnnex, locationOf, type Sources } from '../sources.ts';

/** At which mentions of a resolution a hint is shown. */
export type Mentions = 'off' | 'first' | 'all';

/** Which hints are wanted. */
export interface InlayStyle {
  readonly titles: Mentions;
  readonly editions: Mentions;
  readonly sources: Sources;
  readonly tooltip: MarkupKind;
}

/** Longer titles are cut at a word: a hint stands within a line of the draft. */
const LONGEST_TITLE = 40;

/** The hints in an LSP range, in the order of the text. */
export function inlayHints(analysis: Analysis, range: Range, style: InlayStyle): InlayHint[] {
  const from = offsetAt(analysis.lines, range.start) ?? analysis.text.length;
  const to = offsetAt(analysis.lines, range.end) ?? analysis.text.length;
  const hints: InlayHint[] = [];
  for (const resolved of referencesNear(analysis.references, { start: from, end: to })) {
    const { reference } = resolved;
    if (reference.span.start > to) break;
    if (reference.span.end < from || reference.through !== null) continue;
    hints.push(...editionHint(analysis, resolved, style), ...titleHint(analysis, resolved, style));
  }
  return hints;
}

/** The edition that a citation lacks; accepting the hint writes it. */
function editionHint(analysis: Analysis, resolved: ResolvedReference, { editions }: InlayStyle): InlayHint[] {
  const missing = editions === 'off' ? undefined : editionMissingAt(resolved, analysis);
  if (!missing || (editions === 'first' && !isFirstMention(resolved, analysis))) return [];
  const { edit, edition } = missing;
  const { language, number } = resolved.reference;
  return [
    {
      position: positionAt(analysis.lines, edit.start),
      label: edit.newText.trim(),
      kind: InlayHintKind.Parameter,
      paddingLeft: true,
      tooltip: say(language, 'acceptHint', {
        citation: referenceText({ number, through: null }, edition, language),
      }),
      textEdits: [{ range: rangeOf(analysis, edit), newText: edit.newText }],
    },
  ];
}

function titleHint(
  analysis: Analysis,
  resolved: ResolvedReference,
  { titles, sources, tooltip }: InlayStyle,
): InlayHint[] {
  const { meaning } = resolved;
  if (titles === 'off' || meaning.kind !== 'entry' || meaning.entry.title === null) return [];
  // The titles of other editions are not known.
  if (isOtherEdition(resolved.reference.edition, meaning.entry)) return [];
  if (titles === 'first' && firstInForce(mentionsOf(resolved, analysis), meaning.entry) !== resolved)
    return [];
  const { entry } = meaning;
  if (isTitleAfter(resolved, meaning.entry.title, analysis)) return [];
  const place = inAnnex(meaning.catalogue, sources, entry);
  const value = headline(entry, resolved.reference.language);
  return [
    {
      position: positionAt(analysis.lines, hintPlace(analysis, resolved)),
      label: [{ value: short(meaning.entry.title), ...(place ? { location: locationOf(place) } : {}) }],
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip: { kind: tooltip, value: tooltip === 'markdown' ? value : plainText(value) },
    },
  ];
}

/** The first mention of the text in force, or without an edition; worked out once for each resolution. */
const firstInForce = remembered((mentions: readonly ResolvedReference[], entry: Entry) =>
  mentions.find(({ reference }) => !isOtherEdition(reference.edition, entry)),
);

/** After the words of its body; in a list, these belong to the last member. */
function hintPlace(analysis: Analysis, resolved: ResolvedReference): number {
  const { reference } = resolved;
  return listOf(resolved, analysis).at(-1) === resolved ? endOf(reference) : reference.span.end;
}

/** "Bridging the standardization gap between …" */
function short(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.lastIndexOf(' ', LONGEST_TITLE);
  return `${title.slice(0, cut > 0 ? cut : LONGEST_TITLE)} …`;
}
