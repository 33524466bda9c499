/** The table of authorities as a Markdown document: a table for each body, with links to the annex and to each place. */
import type { Library } from '../catalogue/library.ts';
import { escaped, link } from '../markdown.ts';
import { say } from '../wording/say.ts';
import type { Authority } from './authorities.ts';
import { bodyOf, citedAs, columns, numberOf, placeName, statusOf, summary, worstOf } from './words.ts';

/** How many places of a resolution are listed; the others are counted. */
const MOST_PLACES = 12;

/** `addressOf` gives the address of a resolution's entry; null: none. */
export function asMarkdown(
  title: string,
  rows: readonly Authority[],
  library: Library,
  addressOfRow: (row: Authority) => string | null,
  language = 'en',
): string {
  const own = columns(language).filter(([column]) => column !== 'body');
  const tables = [...new Set(rows.map(({ body }) => body))].map((body) => {
    const ofBody = rows.filter((row) => row.body === body);
    const lines = ofBody.map((row) => `| ${cells(row, library, addressOfRow(row), language).join(' | ')} |`);
    const [first] = ofBody as [Authority, ...Authority[]];
    return [
      `## ${escaped(bodyOf(first, language))}`,
      '',
      `| ${own.map(([, heading]) => heading).join(' | ')} |`,
      `|${own.map(([column]) => (column === 'times' ? ' ---: |' : ' --- |')).join('')}`,
      ...lines,
    ].join('\n');
  });
  const none =
    rows.length === 0 ? [say(language, 'noneCited')] : [escaped(summary(rows, library, language)), ...tables];
  return `${[`# ${escaped(title)}`, ...none].join('\n\n')}\n`;
}

function cells(row: Authority, library: Library, address: string | null, language: string): string[] {
  const number = escaped(numberOf(row, language));
  const shown = row.places
    .slice(0, MOST_PLACES)
    .map((at) => link(escaped(placeName(at)), at.name === undefined ? `${at.uri}#L${at.line + 1}` : at.uri));
  const more = row.places.length - shown.length;
  return [
    address === null ? number : link(number, address),
    escaped(row.entry?.title ?? ''),
    escaped(statusOf(row, library, language)),
    escaped(citedAs(row, language)),
    String(row.places.length),
    [...shown, ...(more > 0 ? [say(language, 'morePlaces', { count: more })] : [])].join(', '),
    worstOf(row, language),
  ];
}
