/** textDocument/hover: what the report says of the reference at a position. */
import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { assemblyOf } from '../../catalogue/catalogue.ts';
import { provisionOf } from '../../catalogue/provisions.ts';
import type { Entry } from '../../catalogue/types.ts';
import { offsetAt } from '../../lines.ts';
import { plainText } from '../../markdown.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { rank } from '../../rules/rule.ts';
import {
  assemblyName,
  bodyTitle,
  conferenceTitle,
  provisionName,
  referenceName,
} from '../../rules/wording.ts';
import { touches } from '../../span.ts';
import { type Hit, rangeOf, referenceAt } from '../at.ts';
import { describeEntry, describeProvision, headline } from '../describe.ts';
import type { Sources } from '../sources.ts';

/** The hover at an LSP position; null where there is no reference. */
export function hover(
  analysis: Analysis,
  position: Position,
  sources: Sources,
  kind: MarkupKind,
): Hover | null {
  const hit = referenceAt(analysis, position);
  if (!hit) return null;
  const value = contents(analysis, hit, sources, wrongElsewhere(analysis, hit, position));
  return {
    contents: { kind, value: kind === 'markdown' ? value : plainText(value) },
    range: rangeOf(analysis, hit.span),
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
  const { catalogue } = analysis;
  if (resolved.reference.through !== null) return range(analysis, resolved);
  if (resolved.meaning.kind !== 'entry') return uncovered(analysis, resolved);
  const { entry } = resolved.meaning;
  const { provision } = resolved.reference;
  if (!provision) return describeEntry(catalogue, entry, sources, wrong);
  const found = provisionOf(catalogue, entry, provision);
  const text = found
    ? describeProvision(catalogue, entry, found, sources)
    : `The annex, which holds extracts only, has no “${provisionName(provision)}” of Resolution ${entry.number}.`;
  return hit.onProvision ? text : `${text}\n\n---\n\n${describeEntry(catalogue, entry, sources, wrong)}`;
}

/** A range: a line for each resolution of it that the report mentions. */
function range(analysis: Analysis, { reference, body }: ResolvedReference): string {
  const { number, through } = reference;
  const { data } = analysis.catalogue;
  const entries = data.resolutions.filter(
    (entry) => body === data.body && entry.number >= Number(number) && entry.number <= Number(through),
  );
  const rows = entries.map((entry: Entry) => `- ${headline(entry)} (${entry.status})`);
  const none = `The ${assemblyOf(data)} report mentions none of them.`;
  return [`**${referenceName(reference)}**`, rows.length > 0 ? rows.join('\n') : none].join('\n\n');
}

/** A resolution that the report does not cover: which conference it was, and that nothing was checked. */
function uncovered(
  { catalogue }: Analysis,
  { reference, meaning, body, conferences }: ResolvedReference,
): string {
  const { data } = catalogue;
  const name = `**${referenceName(reference)}**`;
  if (meaning.kind === 'beyond') {
    return `${name}\n\nThere is no such ${data.body} resolution: the last number that ${assemblyName(data)} gave is ${data.lastNumber}.`;
  }
  const conference = conferences.find((c) => c.body === body);
  const whose = body === null ? '' : ` of the ${bodyTitle(body)}`;
  const met = conference ? `\n\nEdition of ${conferenceTitle(conference)}.` : '';
  const why =
    body === data.body
      ? `The ${assemblyOf(data)} report does not mention it: nothing was checked.`
      : `The ${assemblyOf(data)} report does not cover it: nothing was checked.`;
  return `${name}${whose}${met}\n\n${why}`;
}
