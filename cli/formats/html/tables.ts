/** The tables of the HTML report: what was found in each document, and of each resolution. */
import { escaped } from '../../../core/html.ts';
import type { Severity } from '../../../core/rules/rule.ts';
import type { Counts } from '../counts.ts';
import type { Cited } from '../tally.ts';

/** The worst first, each with what one and several are called. */
export const NAMES: readonly (readonly [severity: Severity, one: string, many: string])[] = [
  ['error', 'Error', 'Errors'],
  ['warning', 'Warning', 'Warnings'],
  ['information', 'Note', 'Notes'],
  ['hint', 'Hint', 'Hints'],
];

export interface Document {
  readonly path: string;
  readonly counts: Counts;
  /** Its findings as HTML, outside the heap; null: there are none. */
  readonly html: Buffer | null;
}

export function documentsTable(documents: readonly Document[]): string {
  const rows = documents.map(({ path, counts, html }, i) => {
    const name = `<bdi>${escaped(path)}</bdi>`;
    const linked = html === null ? name : `<a href="#d${i + 1}">${name}</a>`;
    return `<tr><th scope="row">${linked}</th>${countCells(counts)}</tr>\n`;
  });
  if (rows.length === 0) return '';
  return `<section>
<h2 id="documents">Documents</h2>
<table aria-labelledby="documents">
<thead><tr><th scope="col">Document</th>${countHeads()}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</section>
`;
}

export function resolutionsTable(all: readonly Cited[]): string {
  const rows = all.map(({ body, number, entry, findings, times, documents }) => {
    const { edition = null, status = null, title = null } = entry ?? {};
    const dated = edition ? `${edition.revised ? 'Rev. ' : ''}${edition.place}, ${edition.year}` : '';
    const name = `${body ?? '?'} ${number}`;
    const cells = `<td>${escaped(title ?? '')}</td><td>${status ?? ''}</td><td class="edition">${escaped(dated)}</td>`;
    return `<tr><th scope="row">${escaped(name)}</th>${cells}<td class="number">${times}</td><td class="number">${documents}</td>${countCells(findings)}</tr>\n`;
  });
  if (rows.length === 0) return '';
  const heads = ['Resolution', 'Title', 'Status', 'In force'].map((head) => `<th scope="col">${head}</th>`);
  const numbers = ['Cited', 'Documents'].map((head) => `<th scope="col" class="number">${head}</th>`);
  return `<section>
<h2 id="resolutions">Resolutions</h2>
<table aria-labelledby="resolutions">
<thead><tr>${heads.join('')}${numbers.join('')}${countHeads()}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</section>
`;
}

function countHeads(): string {
  return NAMES.map(([, , many]) => `<th scope="col" class="number">${many}</th>`).join('');
}

function countCells(counts: Counts): string {
  return NAMES.map(([severity]) => {
    const count = counts[severity];
    return `<td class="number ${count === 0 ? 'none' : severity}">${count === 0 ? '–' : count}</td>`;
  }).join('');
}
