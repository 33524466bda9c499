/** textDocument/hover: what the report says of the reference at a position. */
import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { catalogueFor } from '../../catalogue/library.ts';
import { provisionOf } from '../../catalogue/provisions.ts';
import type { Entry } from '../../catalogue/types.ts';
import { bodyAcronym } from '../../conferences.ts';
import { offsetAt } from '../../lines.ts';
import { escaped, plainText } from '../../markdown.ts';
import type { Meaning, ResolvedReference } from '../../resolve/resolve.ts';
import { rank } from '../../rules/rule.ts';
import { touches } from '../../span.ts';
import {
  assemblyAcronym,
  assemblyName,
  bodyTitle,
  conferenceTitle,
  provisionName,
  referenceName,
  statusName,
} from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { type Hit, rangeOf, referenceAt } from '../at.ts';
import { describeEntry, describeProvision, headline } from '../describe.ts';
import { type Sources, shown } from '../sources.ts';

/** The hover at an LSP position; null where there is no reference. */
export function hover(
  analysis: Analysis,
  position: Position,
  sources: Sources,
  kind: MarkupKind,
): Hover | null {
  const hit = referenceAt(analysis, position);
  if (!hit) return null;
  const said = contents(analysis, hit, sources, wrongElsewhere(analysis, hit, position));
  const value = shown(said, hit.resolved.reference.language, sources);
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
  const { provision, through, language } = resolved.reference;
  if (through !== null) return range(analysis, resolved);
  if (resolved.meaning.kind !== 'entry') return uncovered(analysis, resolved);
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

/** A resolution that the report does not cover: which conference it was, and that nothing was checked. */
function uncovered(
  { library }: Analysis,
  { reference, meaning, body, conferences }: ResolvedReference,
): string {
  const catalogue = catalogueFor(library, body);
  const { latest, lastNumber } = catalogue ?? library.main;
  const { language } = reference;
  const name = `**${escaped(referenceName(reference))}**`;
  const assembly = escaped(assemblyAcronym(latest, language));
  if (meaning.kind === 'beyond') {
    const said = {
      body: escaped(bodyAcronym(latest.body, language)),
      assembly: escaped(assemblyName(latest, language)),
      last: lastNumber,
    };
    return `${name}\n\n${say(language, 'noSuchResolution', said)}`;
  }
  const conference = conferences.find((c) => c.body === body);
  const head =
    body === null ? name : say(language, 'ofBody', { name, body: escaped(bodyTitle(body, language)) });
  const met = conference
    ? [say(language, 'editionOf', { conference: escaped(conferenceTitle(conference, language)) })]
    : [];
  return [head, ...met, whyUncovered(meaning, catalogue, assembly, language)].join('\n\n');
}

function whyUncovered(
  meaning: Meaning,
  catalogue: Catalogue | undefined,
  assembly: string,
  language: string,
): string {
  if (meaning.kind === 'unlisted') return say(language, 'notListedHere', { assembly });
  if (meaning.kind === 'uncovered' && meaning.why === 'unread') return say(language, 'unreadHere');
  return say(language, catalogue ? 'notMentioned' : 'notCoveredByReport', { assembly });
}
