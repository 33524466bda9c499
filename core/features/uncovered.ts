/** What is said of a resolution of which nothing is known, as Markdown; the hover and the look-ups of language models share it. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { catalogueFor, type Library } from '../catalogue/library.ts';
import { bodyAcronym } from '../conferences.ts';
import { escaped } from '../markdown.ts';
import type { Meaning, ResolvedReference } from '../resolve/resolve.ts';
import {
  assemblyAcronym,
  assemblyName,
  bodyTitle,
  conferenceTitle,
  referenceName,
} from '../wording/names.ts';
import { say } from '../wording/say.ts';
import { earlierEditions } from './earlierEditions.ts';

/** A resolution that the report does not cover: which conference it was, and that nothing was checked. */
export function describeUncovered(
  library: Library,
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
  const isUnread = meaning.kind === 'uncovered' && meaning.why === 'unread';
  const earlier =
    catalogue && !isUnread && typeof reference.number === 'number'
      ? earlierEditions(catalogue, reference.number, language)
      : '';
  return [head, ...met, whyUncovered(meaning, catalogue, assembly, language), earlier]
    .filter((part) => part !== '')
    .join('\n\n');
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
