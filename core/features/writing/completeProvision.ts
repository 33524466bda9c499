/** textDocument/completion of provisions: "instructs ‸ of Resolution 44", "Resolution 44 (Rev. New Delhi, 2024), ‸". */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
} from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import {
  type FoundProvision,
  type NameableProvision,
  nameableProvisions,
} from '../../catalogue/provisions.ts';
import type { Entry } from '../../catalogue/types.ts';
import { offsetAt } from '../../lines.ts';
import { unfinishedProvisionAfter, unfinishedProvisionBefore } from '../../recognise/unfinishedProvision.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { endOf, listOf } from '../../rules/draft.ts';
import { isOtherEdition } from '../../rules/editions.ts';
import type { Span } from '../../span.ts';
import { citation } from '../../wording/citation.ts';
import { provisionText } from '../../wording/provision.ts';
import { rangeOf } from '../at.ts';
import { headingOf } from '../describe.ts';

/** How far from its reference a provision may be written, in UTF-16 units. */
const REACH = 180;

/** The clauses and items that can be named at an LSP position; undefined where none is being written. */
export function completeProvision(analysis: Analysis, position: Position): CompletionList | undefined {
  const offset = offsetAt(analysis.lines, position);
  if (offset === undefined) return undefined;
  for (const resolved of near(analysis, offset)) {
    const { reference, meaning } = resolved;
    if (meaning.kind !== 'entry' || isOtherEdition(reference.edition, meaning.entry)) continue;
    const { language } = reference;
    const begins = Math.min(reference.noun.start, reference.mention?.span.start ?? reference.noun.start);
    const before = unfinishedProvisionBefore(analysis.prose, offset, begins, language);
    const isAlone = listOf(resolved, analysis).length === 1;
    const span =
      before ??
      (isAlone ? unfinishedProvisionAfter(analysis.prose, offset, endOf(reference), language) : undefined);
    if (span) return list(analysis, meaning.entry, span, offset, before ? 'before' : 'after', language);
  }
  return undefined;
}

/** The references that a provision at the offset may belong to. */
function near({ references }: Analysis, offset: number): readonly ResolvedReference[] {
  return references.filter(
    ({ reference }) =>
      reference.through === null &&
      reference.noun.start - REACH <= offset &&
      offset <= endOf(reference) + REACH,
  );
}

function list(
  analysis: Analysis,
  entry: Entry,
  span: Span,
  offset: number,
  side: 'before' | 'after',
  language: string,
): CompletionList {
  const query = analysis.prose.slice(span.start, offset);
  const typed = query.replace(/\s+/g, ' ').toLowerCase();
  const items = nameableProvisions(analysis.catalogue, entry)
    .map((provision) => inLanguage(provision, language))
    // After a reference, a verb alone begins a clause of the draft's own.
    .filter(({ found }) => side === 'before' || found.item !== null)
    .filter(({ name, longName }) =>
      [name, longName].some((written) => written.toLowerCase().startsWith(typed)),
    )
    .map(({ name, longName, found }, i): CompletionItem => {
      const isLong = !name.toLowerCase().startsWith(typed);
      return {
        label: isLong ? longName : name,
        kind: CompletionItemKind.Field,
        labelDetails: { description: textOf(found) },
        detail: `${citation(entry, language)}: ${headingOf(found.clause)}`,
        documentation: textOf(found),
        filterText: query,
        sortText: String(i).padStart(3, '0'),
        textEdit: { range: rangeOf(analysis, span), newText: isLong ? longName : name },
      };
    });
  return { isIncomplete: true, items };
}

/** Its names with the verb of the language in the place of the English one. */
function inLanguage(provision: NameableProvision, language: string): NameableProvision {
  const [name, longName] = [provision.name, provision.longName].map((each) => provisionText(each, language));
  return { ...provision, name: name ?? provision.name, longName: longName ?? provision.longName };
}

function textOf({ clause, item }: FoundProvision): string {
  return item?.text ?? clause.text ?? clause.items.map(headingOf).join('\n');
}
