/** The sentence around a place of a text, for those who read a finding away from its document. */
import type { Span } from './span.ts';

/** How far from the place a sentence may begin or end, in UTF-16 units. */
const REACH = 400;

/** A line that begins something of its own: an item, a heading, a row of a table, a quotation. */
const BLOCK = /^[\t ]*(?:[-*+•]|\d+[.)]|#{1,6}|={1,6}|\||>)[\t |]/;

/**
 * The sentence that holds `at`, without white space around it. It does not end inside `whole`, in order: the references of the
 * text, whose "Rev." ends no sentence. One that is longer than can be read at a glance is cut at a space.
 */
export function sentenceAround(text: string, at: Span, whole: readonly Span[], language: string): Span {
  const block = blockAround(text, at);
  const line = text.slice(block.start, block.end).replace(/[\t\n\r]/g, ' ');
  let { start, end } = block;
  for (const { index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)) {
    const boundary = block.start + index;
    if (whole.some((span) => span.start < boundary && boundary < span.end)) continue;
    if (boundary <= at.start) start = boundary;
    else if (boundary >= at.end) {
      end = boundary;
      break;
    }
  }
  const before = cell(line) ?? BLOCK.exec(text.slice(start, at.start));
  return trimmed(text, at, start + (before?.[0].length ?? 0), end);

  /** Of a row, only the cell. */
  function cell(row: string): RegExpExecArray | null {
    if (!row.trimStart().startsWith('|')) return null;
    const bar = text.indexOf('|', at.end);
    if (bar >= 0 && bar < end) end = bar;
    return /^.*\|/s.exec(text.slice(start, at.start));
  }
}

function trimmed(text: string, at: Span, start: number, end: number): Span {
  const before = /^\s*/.exec(text.slice(start, at.start))?.[0].length ?? 0;
  return { start: start + before, end: at.end + text.slice(at.end, end).trimEnd().length };
}

/** The paragraph, item or row, as far as it is near. */
function blockAround(text: string, at: Span): Span {
  const from = Math.max(0, at.start - REACH);
  const before = text.slice(from, at.start).split('\n');
  const after = text.slice(at.end, at.end + REACH).split('\n');
  let [above = ''] = before.splice(-1);
  const middle = text.slice(at.start, at.end);
  while (before.length > 0 && !BLOCK.test(above + (above.includes('\n') ? '' : middle))) {
    const next = before.pop() ?? '';
    if (next.trim() === '') break;
    above = `${next}\n${above}`;
  }
  let [below = ''] = after.splice(0, 1);
  while (after[0] !== undefined && after[0].trim() !== '' && !BLOCK.test(after[0])) {
    below += `\n${after.shift()}`;
  }
  const start = at.start - above.length;
  const end = at.end + below.length;
  // What was reached by distance alone begins and ends within a word.
  return {
    start: start === from && from > 0 ? start + Math.max(0, above.search(/\s/)) : start,
    end: end === at.end + REACH && end < text.length ? end - (/\s\S*$/.exec(below)?.[0].length ?? 0) : end,
  };
}
