/** One finding in the HTML report: its sentence, what is wrong with it, and what would be right. */
import type { Reported } from '../../../core/features/reported.ts';
import { escaped } from '../../../core/html.ts';
import type { Span } from '../../../core/span.ts';
import { writingOf } from '../../../core/wording/citation.ts';
import type { Checked, Told } from '../../checking/checked.ts';
import { lineAndColumn, placeIn } from '../place.ts';
import { NAMES } from './tables.ts';

export function findingItem(file: Checked, { finding, marked, sentence }: Reported<Told>): string {
  const { analysis } = file;
  const { line, column } = lineAndColumn(analysis, finding.span);
  const place = placeIn(file.places, finding.span) ?? `Line ${line}, column ${column}`;
  const { direction } = writingOf(finding.language);
  const name = NAMES.find(([severity]) => severity === finding.severity)?.[1];
  const language = `lang="${finding.language}" dir="${direction}"`;
  const fix = finding.fix ? `<p class="fix" ${language}>${escaped(finding.fix.title)}</p>\n` : '';
  const elsewhere = (finding.elsewhere ?? []).map(({ path, analysis: other, at }) => {
    const place = lineAndColumn(other, at);
    return `<li><bdi>${escaped(path)}</bdi>, line ${place.line}, column ${place.column}</li>\n`;
  });
  const places = elsewhere.length > 0 ? `<ul class="elsewhere">\n${elsewhere.join('')}</ul>\n` : '';
  return `<li class="finding ${finding.severity}">
<p class="head"><b class="severity">${name}</b> <span>${escaped(place)}</span> <code>${finding.code}</code></p>
<blockquote ${language}>${quoted(analysis.text, sentence, marked, finding.span)}</blockquote>
<p class="message" ${language}>${escaped(finding.message)}</p>
${fix}${places}</li>
`;
}

/** The sentence, its reference marked, and in this what is wrong with it. */
function quoted(text: string, sentence: Span, marked: Span, wrong: Span): string {
  const part = (start: number, end: number) => escaped(text.slice(start, end));
  const isPart = wrong.start > marked.start || wrong.end < marked.end;
  const inner = isPart
    ? `${part(marked.start, wrong.start)}<em>${part(wrong.start, wrong.end)}</em>${part(wrong.end, marked.end)}`
    : part(marked.start, marked.end);
  return `${part(sentence.start, marked.start)}<mark>${inner}</mark>${part(marked.end, sentence.end)}`;
}
