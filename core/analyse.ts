/** The whole path from a text to what is known of it; everything that a user sees is computed from an Analysis. */
import { type Library, libraryAsOf } from './catalogue/library.ts';
import { changedBetween } from './changed.ts';
import { type ContextSettings, contextOf } from './document/context.ts';
import { directivesIn } from './document/directives.ts';
import { changedIn, type Told, toldAgain, type Unread } from './edited/edited.ts';
import { groupsTold, groupsToldAgain, type ToldGroups } from './edited/studyGroups.ts';
import { withFixesApart } from './fixes.ts';
import { intact } from './intact.ts';
import { linesAgain, linesIn } from './lines.ts';
import { type Prose, prose } from './prose/prose.ts';
import { proseAgain } from './prose/proseAgain.ts';
import { recognise } from './recognise/recognise.ts';
import { resolve } from './resolve/resolve.ts';
import type { Draft } from './rules/draft.ts';
import type { Finding, Rule } from './rules/rule.ts';
import { findingsAt, type Levels, rules } from './rules/rules.ts';
import { outdatedStudyGroup } from './rules/studyGroup/outdatedStudyGroup.ts';
import { alignedCodes } from './silence/aligned.ts';
import { notices, silenced } from './silence/silence.ts';

/** What a user has set: levels by rule code, and what a document does not say of itself. */
export interface Settings extends ContextSettings {
  /** The LSP language identifier of the document: "markdown"; `WITHOUT_LINES` for the text of a Word, OpenDocument or PDF file. */
  readonly format: string;
  /** Levels by rule code, where they differ from the rules' own. */
  readonly rules: Levels;
}

/** The format of a text that no reader sees in these lines; all of it is prose. */
export const WITHOUT_LINES = 'itu-resolutions-document';

/** The draft with what it was analysed with, and what was found. */
export interface Analysis extends Draft, Pick<Prose, 'marks' | 'drawn'> {
  readonly settings: Settings;
  /** What of the text is prose. */
  readonly masked: Prose;
  /** The draft as the rules read it, with what they say of each of its references. */
  readonly read: Told;
  /** Its study groups, where the rule about them has anything to look for, with what is said of each. */
  readonly groups: ToldGroups;
  /** What the rules say, but for what the document silences, in the order of the text; no two fixes touch the same text. */
  readonly findings: readonly Finding[];
}

/** Every code that a finding of a document may have, with its own severity and what it finds in a few words, in the order of the documentation. */
export const codes: readonly Pick<Rule, 'code' | 'severity' | 'summary'>[] = [
  ...rules,
  outdatedStudyGroup,
  ...notices,
];

/** With those of language versions that are compared: every code that a setting, an option or a comment may name. */
export const allCodes: typeof codes = [...codes, ...alignedCodes];

/**
 * Analyses one document; never throws, whatever the text. `before` is an analysis of an earlier state of the document: what of it
 * still holds is kept, and the result is the same as without it.
 */
export function analyse(text: string, library: Library, settings: Settings, before?: Analysis): Analysis {
  const { format, rules: levels } = settings;
  const was = before?.settings.format === format ? before.masked : undefined;
  const edited = was && changedBetween(was.source, text);
  const again = was && edited && proseAgain(text, format, was, edited);
  const read = again?.prose ?? prose(text, format);
  const directives = directivesIn(text, read.comments);
  const context = contextOf(text, read.text, format, directives, settings, library.main.body);
  // Rules read the characters that escapes stand for; their fixes are then put into the text as it is.
  const unread: Unread = {
    text: read.written,
    prose: read.text,
    lines: before && edited ? linesAgain(text, before.lines, edited) : linesIn(text),
    hasLines: format !== WITHOUT_LINES,
    library: libraryAsOf(library, context.asOf),
    context,
  };
  const known = before && isComparable(before, unread, settings) ? before : undefined;
  const changed = known && (again?.changed ?? changedIn(known.read, unread));
  const draft =
    (known && changed && toldAgain(unread, levels, known.read, changed)) ?? toldOf(unread, levels);
  const groups =
    known && changed ? groupsToldAgain(draft, levels, known.groups, changed) : groupsTold(draft, levels);
  const found = intact([...all(draft.told), ...all(groups.told)], text, read);
  const left = silenced(found, text, {
    directives,
    context,
    levels,
    codes: allCodes.map(({ code }) => code),
  });
  return {
    ...draft,
    read: draft,
    groups,
    text,
    settings,
    masked: read,
    marks: read.marks,
    drawn: read.drawn,
    findings: withFixesApart(left.toSorted((a, b) => a.span.start - b.span.start)),
  };
}

function all(told: Told['told']): Finding[] {
  const findings: Finding[] = [];
  for (const each of told) if (each.length > 0) findings.push(...each);
  return findings;
}

function toldOf(unread: Unread, levels: Levels): Told {
  const { prose, library, context } = unread;
  const draft = { ...unread, references: resolve(recognise(prose), prose, library, context) };
  return { ...draft, told: draft.references.all().map((resolved) => findingsAt(resolved, draft, levels)) };
}

/** Whether an analysis was made with the same library, settings and context, so that only the text differs. */
function isComparable(before: Analysis, { library, context }: Unread, settings: Settings): boolean {
  const of = ({ body, isTold, asOf, adopted }: Analysis['context']) => [body, isTold, asOf, adopted].join();
  return (
    before.library === library &&
    before.settings.format === settings.format &&
    of(before.context) === of(context) &&
    JSON.stringify(before.settings.rules) === JSON.stringify(settings.rules)
  );
}
