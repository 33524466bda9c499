/** textDocument/hover: what the report says of the reference at a position. */
import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { catalogueFor } from '../../catalogue/library.ts';
import { provisionOf } from '../../catalogue/provisions.ts';
import type { Entry } from '../../catalogue/types.ts';
import { offsetAt } from '../../lines.ts';
import { escaped, plainText } from '../../markdown.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { rank } from '../../rules/rule.ts';
import { type Span, touches } from '../../span.ts';
import { assemblyAcronym, provisionName, referenceName, statusName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { type Hit, otherAt, rangeOf, referenceAt } from '../at.ts';
import { describeEntry, describeProvision, headline } from '../describe.ts';
import { describeOther } from '../describeOther.ts';
import { type Sources, shown } from '../sources.ts';
import { describeUncovered } from '../uncovered.ts';

/** The hover at an LSP position; null where there is no reference, to a resolution or to something else. */
export function hover(
  analysis: Analysis,
  position: Position,
  sources: Sources,
  kind: MarkupKind,
): Hover | null {
  const hit = referenceAt(analysis, position);
  const other = hit ? undefined : otherAt(analysis, position);
  if (other) {
    const said = describeOther(analysis, other, sources);
    return said === null ? null : hoverOf(analysis, said, other.language, other.span, sources, kind);
  }
  if (!hit) return null;
  const said = contents(analysis, hit, sources, wrongElsewhere(analysis, hit, position));
  return hoverOf(analysis, said, hit.resolved.reference.language, hit.span, sources, kind);
}

function hoverOf(
  analysis: Analysis,
  said: string,
  language: string,
  span: Span,
  sources: Sources,
  kind: MarkupKind,
): Hover {
  const value = shown(said, language, sources);
  return {
    contents: { kind, value: kind === 'markdown' ? value : plainText(value) },
    range: rangeOf(analysis, span),
  };
}

/** What a rule says of the reference, unless the position is where the editor shows it anyway. */
function wrongElsewhere(analysis: Analysis, { span }: Hit, position: Position): string | null {
  const offset = offsetAt(analysis.lines, position) ?? span.start;
  const [finding] = analysis.findings
    .filter((f) => f.span.start >= span.start && f.span.end <= span.end && f.severity !== 'hint')
    .toSorted((a, b) => rank(b.severity) - rank(a.severity));
  return finding && !touches(finding.span, offset) ? finding.message : null;
}

function contents(analysis: Analysis, hit: Hit, sources: Sources, wrong: string | null): string {
  const { resolved } = hit;
  const { provision, through, language } = resolved.reference;
  if (through !== null) return range(analysis, resolved);
  if (resolved.meaning.kind !== 'entry') return describeUncovered(analysis.library, resolved);
  const { entry, catalogue } = resolved.meaning;
  if (!provision) return describeEntry(catalogue, entry, sources, language, wrong);
  const found = provisionOf(catalogue, entry, provision, language);
  const text = found
    ? describeProvision(catalogue, entry, found, sources, language)
    : say(language, 'noProvisionHere', {
        provision: escaped(provisionName(provision, language)),
        number: entry.number,
      });
  return hit.onProvision
    ? text
    : `${text}\n\n---\n\n${describeEntry(catalogue, entry, sources, language, wrong)}`;
}

/** A range: a line for each resolution of it that the report mentions. */
function range(analysis: Analysis, { reference, body }: ResolvedReference): string {
  const { number, through, language } = reference;
  const { library } = analysis;
  if (body !== null && library.unread.includes(body))
    return `**${escaped(referenceName(reference))}**\n\n${say(language, 'unreadHere')}`;
  const catalogue = catalogueFor(library, body);
  const entries = (catalogue?.entries ?? []).filter(
    (entry) => entry.number >= Number(number) && entry.number <= Number(through),
  );
  const { latest } = catalogue ?? library.main;
  const rows = entries.map(
    (entry: Entry) => `- ${headline(entry, language)} (${statusName(entry.status, language)})`,
  );
  const none = say(language, 'noneMentioned', { assembly: escaped(assemblyAcronym(latest, language)) });
  return [`**${escaped(referenceName(reference))}**`, rows.length > 0 ? rows.join('\n') : none].join('\n\n');
}
