/** What each column of the table of authorities says of a row, whatever the format. */
import { assemblyOf } from '../catalogue/catalogue.ts';
import { catalogueFor, type Library } from '../catalogue/library.ts';
import { plainUri } from '../uris.ts';
import { numberText } from '../wording/citation.ts';
import { assemblyAcronym, bodyTitle, statusName } from '../wording/names.ts';
import { say } from '../wording/say.ts';
import type { Authority, Place } from './authorities.ts';

/** The columns, in their order. */
export type Column = 'resolution' | 'body' | 'title' | 'status' | 'citedAs' | 'times' | 'where' | 'worst';

/** The columns in their order, each with its heading in a language. */
export function columns(language: string): readonly (readonly [column: Column, heading: string])[] {
  return [
    ['resolution', say(language, 'colResolution')],
    ['body', say(language, 'colBody')],
    ['title', say(language, 'colTitle')],
    ['status', say(language, 'colStatus')],
    ['citedAs', say(language, 'colCitedAs')],
    ['times', say(language, 'colTimes')],
    ['where', say(language, 'colWhere')],
    ['worst', say(language, 'colWorst')],
  ];
}

/** "44", "101 to 108" */
export function numberOf({ number, through }: Authority, language: string): string {
  return numberText({ number, through }, language);
}

/** "revised at WTSA-24", "no such resolution" */
export function statusOf(
  { entry, standing, body, through }: Authority,
  library: Library,
  language: string,
): string {
  const catalogue = catalogueFor(library, body);
  if (catalogue && entry) {
    const assembly = assemblyAcronym(assemblyOf(catalogue, entry), language);
    if (entry.status === null) return say(language, 'rowInForce', { assembly });
    return say(language, 'rowStatus', { status: statusName(entry.status, language), assembly });
  }
  if (standing === 'unknown') return say(language, through === null ? 'rowNoSuch' : 'rowPastLast');
  if (through !== null && catalogue) return say(language, 'rowRange');
  return say(language, catalogue ? 'rowNotInReport' : 'rowNotCovered');
}

/** "(Rev. Geneva, 2022) ×2, without edition" */
export function citedAs({ editions }: Authority, language: string): string {
  return editions
    .map(
      ({ edition, count }) => `${edition ?? say(language, 'rowNoEdition')}${count > 1 ? ` ×${count}` : ''}`,
    )
    .join(', ');
}

/** "warning: outdated-edition"; "" where nothing was found. */
export function worstOf({ worst }: Authority, language: string): string {
  return worst ? `${say(language, worst.severity)}: ${worst.code}` : '';
}

/** The name of a document without its folders. */
export function fileName(uri: string): string {
  const [path = ''] = uri.split(/[?#]/, 1);
  return plainUri(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1) || path);
}

/** "draft.md:12", lines counted from 1 as people do; "contribution.docx: Introduction, paragraph 3". */
export function placeName({ uri, line, name }: Place): string {
  return name === undefined ? `${fileName(uri)}:${line + 1}` : `${fileName(uri)}: ${name}`;
}

/** "3 resolutions, cited 7 times in 2 documents; checked against Outcomes of WTSA-24 (New Delhi, 2024)." */
export function summary(rows: readonly Authority[], library: Library, language: string): string {
  const places = rows.flatMap((row) => row.places);
  const documents = new Set(places.map(({ uri }) => uri)).size;
  return say(language, 'summary', {
    resolutions:
      rows.length === 1
        ? say(language, 'oneResolution')
        : say(language, 'manyResolutions', { count: rows.length }),
    times:
      places.length === 1 ? say(language, 'oneTime') : say(language, 'manyTimes', { count: places.length }),
    documents:
      documents === 1 ? say(language, 'oneDocument') : say(language, 'manyDocuments', { count: documents }),
    source: checkedAgainst(rows, library).join(', '),
  });
}

/** The titles of the reports of the bodies that are cited; that of the main one where none of these has a report. */
function checkedAgainst(rows: readonly Authority[], { catalogues, main }: Library): string[] {
  const cited = catalogues.filter((catalogue) => rows.some(({ body }) => body === catalogue.body));
  return (cited.length > 0 ? cited : [main]).map(({ latest }) => latest.source.title);
}

/** "World Telecommunication Standardization Assembly" */
export function bodyOf({ body }: Authority, language: string): string {
  return bodyTitle(body, language);
}
