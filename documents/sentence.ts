/** The sentence around a place of a text, for those who have no lines to look it up in. */
import type { Span } from '../core/span.ts';

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/**
 * The sentence of a paragraph that holds a span, on one line. `whole` are spans that no sentence ends in: the references, since
 * "(Rev. Geneva, 2022)" would end one.
 */
export function sentenceAt(text: string, paragraph: Span, span: Span, whole: readonly Span[]): string {
  const within = text.slice(paragraph.start, paragraph.end);
  const breaks = Array.from(sentences.segment(within), ({ index }) => paragraph.start + index).filter(
    (at) => !whole.some(({ start, end }) => start < at && at < end),
  );
  const start = breaks.findLast((at) => at <= span.start) ?? paragraph.start;
  const end = breaks.find((at) => at >= span.end && at > start) ?? paragraph.end;
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}
