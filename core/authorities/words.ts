/** What each column of the table of authorities says of a row, whatever the format. */
import { assemblyOf, type Catalogue } from '../catalogue/catalogue.ts';
import { plainUri } from '../uris.ts';
import { numberText } from '../wording/citation.ts';
import { bodyTitle } from '../wording/names.ts';
import type { Authority, Place } from './authorities.ts';

export const COLUMNS = [
  'Resolution',
  'Body',
  'Title',
  'Status',
  'Cited as',
  'Times',
  'Where',
  'Worst finding',
];

/** "44", "101 to 108" */
export function numberOf({ number, through }: Authority): string {
  return numberText({ number, through }, 'en');
}

/** "Revised at WTSA-24", "no such resolution" */
export function statusOf({ entry, standing, body, through }: Authority, { data }: Catalogue): string {
  const at = `at ${assemblyOf(data)}`;
  if (entry) {
    const { status } = entry;
    return {
      revised: `revised ${at}`,
      new: `new ${at}`,
      unchanged: `unchanged ${at}`,
      suppressed: `suppressed ${at}`,
    }[status];
  }
  if (standing === 'unknown') return through === null ? 'no such resolution' : 'goes past the last number';
  if (through !== null && body === data.body) return 'a range';
  return body === data.body ? 'not in the report' : 'not covered by the report';
}

/** "(Rev. Geneva, 2022) ×2, without edition" */
export function citedAs({ editions }: Authority): string {
  return editions
    .map(({ edition, count }) => `${edition ?? 'without edition'}${count > 1 ? ` ×${count}` : ''}`)
    .join(', ');
}

/** "warning: outdated-edition"; "" where nothing was found. */
export function worstOf({ worst }: Authority): string {
  return worst ? `${worst.severity}: ${worst.code}` : '';
}

/** The name of a document without its folders. */
export function fileName(uri: string): string {
  const path = plainUri(uri.replace(/[?#].*$/, ''));
  return path.slice(path.search(/[^/:]*$/)) || path;
}

/** "draft.md:12", lines counted from 1 as people do. */
export function placeName({ uri, line }: Place): string {
  return `${fileName(uri)}:${line + 1}`;
}

/** "3 resolutions, cited 7 times in 2 documents; checked against Outcomes of WTSA-24 (New Delhi, 2024)." */
export function summary(rows: readonly Authority[], catalogue: Catalogue): string {
  const places = rows.flatMap((row) => row.places);
  const documents = new Set(places.map(({ uri }) => uri)).size;
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return `${counted(rows.length, 'resolution')}, cited ${counted(places.length, 'time')} in ${counted(documents, 'document')}; checked against the ${catalogue.data.source.title}.`;
}

/** "World Telecommunication Standardization Assembly" */
export function bodyOf({ body }: Authority): string {
  return bodyTitle(body, 'en');
}
