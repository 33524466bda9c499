/** The table of authorities as an HTML document of its own, to be opened in a browser or in a word processor. */
import type { Library } from '../catalogue/library.ts';
import { escaped } from '../html.ts';
import { writingOf } from '../wording/citation.ts';
import type { Authority } from './authorities.ts';
import { bodyOf, citedAs, columns, numberOf, placeName, statusOf, summary, worstOf } from './words.ts';

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem;color-scheme:light dark}
table{border-collapse:collapse}th,td{border:1px solid #8886;padding:.3rem .6rem;text-align:left;vertical-align:top}
td:nth-child(6){text-align:right}`;
/** Of the style, by which browsers know it: the core has nothing to work it out with, and a test does. */
const STYLE_HASH = 'nGLrM7z5wim8NBox8rao1Q+dPrK9b/qOf/9v40FSEoo=';

/** The table as one HTML page that needs nothing else. */
export function asHtml(title: string, rows: readonly Authority[], library: Library, language = 'en'): string {
  const head = columns(language)
    .map(([, heading]) => `<th scope="col">${heading}</th>`)
    .join('');
  const lines = rows.map((row) => {
    const cells = [
      numberOf(row, language),
      bodyOf(row, language),
      row.entry?.title ?? '',
      statusOf(row, library, language),
      citedAs(row, language),
      String(row.places.length),
      row.places.map(placeName).join(', '),
      worstOf(row, language),
    ];
    return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  });
  return `<!DOCTYPE html>
<html lang="${language}" dir="${writingOf(language).direction}">
<head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(summary(rows, library, language))}</p>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
