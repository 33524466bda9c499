/** What reports say of a Recommendation, a Question, a Decision, an Opinion or a study group, as Markdown for the hover. */
import type { Analysis } from '../analyse.ts';
import { doneLast, type SpokenOf, type Statement, spokenOfIn } from '../catalogue/others.ts';
import type { Body } from '../conferences.ts';
import { escaped, link } from '../markdown.ts';
import type { Other } from '../recognise/others/other.ts';
import {
  assemblyAcronym,
  assemblyName,
  inReport as inReportWords,
  otherName,
  sectorName,
} from '../wording/names.ts';
import { say } from '../wording/say.ts';
import { inReport, linkTo, type Sources } from './sources.ts';

/** So many places of the reports are named. */
const MOST_STATEMENTS = 5;

/** The reference's name, what was done with it, and where the reports speak of it; or that they do not. Null: none was read for that. */
export function describeOther(analysis: Analysis, other: Other, sources: Sources): string | null {
  const { language } = other;
  const { library } = analysis;
  const read = library.reports.filter(({ others }) => others !== undefined);
  if (read.length === 0) return null;
  const spoken = spokenOf(analysis, other);
  const body = bodyOf(analysis, other);
  const name = `**${escaped(otherName(other, language))}**`;
  const head = body === null ? name : `${name} (${escaped(sectorName(body, language))})`;
  if (spoken.length === 0) {
    const assembly = read.map((each) => escaped(assemblyAcronym(each, language))).join(say(language, 'and'));
    return `${head}\n\n${say(language, 'notSpokenOf', { assembly })}`;
  }
  const title = spoken.findLast(({ entry }) => entry.kind === other.kind && entry.title !== null)?.entry
    .title;
  const statements = spoken
    .flatMap(({ entry }) => entry.statements)
    .slice(0, MOST_STATEMENTS)
    .map((each) => statement(analysis, each, sources, language));
  return [
    `${head}${title == null ? '' : ` – ${escaped(title)}`}`,
    done(doneLast(spoken), other),
    '---',
    `${say(language, 'spokenOf')}\n${statements.join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What reports say of what is named; of a Question of which they say nothing, what they say of its study group, if that is no more. */
export function spokenOf(analysis: Analysis, other: Other): readonly SpokenOf[] {
  const { library } = analysis;
  const body = bodyOf(analysis, other);
  if (body === null) return [];
  const spoken = spokenOfIn(library, other.kind, body, other.name);
  if (spoken.length > 0 || other.kind !== 'question') return spoken;
  const ofGroup = spokenOfIn(library, 'study-group', body, other.name.replace(/^.*\//, ''));
  return doneLast(ofGroup)?.entry.into == null ? [] : ofGroup;
}

/** Whose it is: what is of a Sector, and does not say of which, is of the document's own. */
function bodyOf({ context }: Analysis, { body, kind }: Other): Body | null {
  return body ?? (kind === 'decision' || kind === 'opinion' ? null : context.body);
}

/** What an assembly did with it, in words. */
function done(last: SpokenOf | undefined, { kind, language }: Other): string {
  if (!last) return '';
  const { entry } = last;
  const assembly = escaped(assemblyName(last.assembly, language));
  const successor =
    entry.into === null ? '' : escaped(otherName({ kind: 'study-group', name: entry.into }, language));
  if (entry.kind !== kind) {
    const group = escaped(otherName(entry, language));
    return say(language, 'studyGroupMerged', { group, successor, assembly, where: '' });
  }
  switch (entry.status) {
    case 'merged':
      return say(language, 'mergedAt', { successor, assembly });
    case 'revised':
      return say(language, 'revisedAt', { assembly });
    case 'new':
      return say(language, 'newAt', { assembly });
    case 'suppressed':
      return say(language, 'suppressedAt', { assembly });
    case 'unchanged':
    case null:
      return '';
  }
}

function statement({ library }: Analysis, said: Statement, sources: Sources, language: string): string {
  const place = inReport(library, sources, said);
  const words = escaped(inReportWords(said, language));
  return `- “${escaped(said.text)}” (${place ? link(words, linkTo(place, sources)) : words})`;
}
