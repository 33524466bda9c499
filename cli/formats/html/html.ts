/** Findings as one page for people: what was found in all, of each resolution and in each document, each finding in its sentence. */
import { createHash } from 'node:crypto';
import { reported } from '../../../core/features/reported.ts';
import { escaped } from '../../../core/html.ts';
import { SEVERITIES } from '../../../core/rules/rule.ts';
import { complaints } from '../../complaints.ts';
import { type Counts, noCounts } from '../counts.ts';
import type { Format } from '../format.ts';
import { type CitedHere, citedIn, tally } from '../tally.ts';
import { findingItem } from './finding.ts';
import { STYLE } from './style.ts';
import { type Document, documentsTable, NAMES, resolutionsTable } from './tables.ts';

const TITLE = 'References to ITU resolutions';

/** What is kept of each document until the end of the run: its part of the page. */
interface Part extends Omit<Document, 'html'> {
  readonly items: string;
  readonly cited: readonly CitedHere[];
  readonly fixed: number;
}

/** Written at the end of the run. */
export const html: Format<Part> = {
  partOf(file) {
    const found = reported(file.analysis, file.findings);
    const counts = noCounts();
    for (const { finding } of found) counts[finding.severity]++;
    const items = found.map((each) => findingItem(file, each)).join('');
    return { path: file.path, counts, items, cited: citedIn(file, found), fixed: file.fixed };
  },
  async print(parts, write, library) {
    const cited = tally(library);
    const documents: Document[] = [];
    let fixed = 0;
    for await (const part of parts) {
      const { path, counts, items } = part;
      fixed += part.fixed;
      cited.add(part.cited);
      documents.push({ path, counts, html: items === '' ? null : Buffer.from(items) });
    }
    const source = library.reports.map((report) => report.source.title).join(', ');
    const hash = createHash('sha256').update(STYLE).digest('base64');
    await write(`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${TITLE}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header>
<h1>${TITLE}</h1>
${documents.length === 0 ? '' : `<p>Checked against: ${escaped(source)}.${fixed > 0 ? ` ${plural(fixed, 'finding')} fixed.` : ''}</p>\n`}</header>
<main>
${summary(documents)}${unread()}${documentsTable(documents)}${resolutionsTable(cited.rows())}`);
    await write(filters(documents));
    for (const [i, document] of documents.entries()) {
      if (document.html === null) continue;
      const heading = `<h3><bdi>${escaped(document.path)}</bdi></h3>`;
      await write(`<section class="document" id="d${i + 1}">\n${heading}\n<ol>\n`);
      await write(document.html.toString());
      await write('</ol>\n</section>\n');
    }
    await write('</section>\n</main>\n</body>\n</html>\n');
  },
};

function summary(documents: readonly Document[]): string {
  const total = totalOf(documents);
  const tiles = NAMES.map(([severity, one, many]) =>
    tile(severity, total[severity], total[severity] === 1 ? one : many),
  );
  const read = tile('documents', documents.length, documents.length === 1 ? 'Document' : 'Documents');
  return `<section aria-label="Summary">\n<ul class="tiles">\n${read}${tiles.join('')}</ul>\n</section>\n`;
}

function tile(kind: string, count: number, name: string): string {
  return `<li class="${kind}${count === 0 ? ' none' : ''}"><b>${count}</b> ${name}</li>\n`;
}

/** What could not be read, which a reader of the report would take for clean otherwise. */
function unread(): string {
  const lines = complaints().map((line) => `<li><bdi>${escaped(line)}</bdi></li>\n`);
  if (lines.length === 0) return '';
  return `<section class="unread">\n<h2>Not done</h2>\n<ul>\n${lines.join('')}</ul>\n</section>\n`;
}

/** Which findings are shown is for the style to decide: the page needs no script. */
function filters(documents: readonly Document[]): string {
  const total = totalOf(documents);
  if (SEVERITIES.every((severity) => total[severity] === 0))
    return '<section id="findings">\n<h2>Findings</h2>\n<p>Nothing was found.</p>\n';
  const boxes = NAMES.filter(([severity]) => total[severity] > 0).map(
    ([severity, , many]) =>
      `<label><input type="checkbox" id="show-${severity}" checked> ${many} (${total[severity]})</label>\n`,
  );
  return `<section id="findings">
<h2>Findings</h2>
<fieldset class="filters">
<legend>Show</legend>
${boxes.join('')}</fieldset>
`;
}

function totalOf(documents: readonly Document[]): Counts {
  const total = noCounts();
  for (const { counts } of documents) for (const severity of SEVERITIES) total[severity] += counts[severity];
  return total;
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
