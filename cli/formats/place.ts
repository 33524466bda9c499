/** Where in a document something is, as each format of findings and references says it. */
import type { Analysis } from '../../core/analyse.ts';
import { positionAt } from '../../core/lines.ts';
import { remembered } from '../../core/remembered.ts';
import { sentenceAround } from '../../core/sentence.ts';
import type { Span } from '../../core/span.ts';
import { type Place, type Places, placeAt } from '../../documents/document.ts';

/** A document that was read; `places` are those of a Word, OpenDocument or PDF file. */
export interface Located {
  readonly path: string;
  readonly places: Places | null;
  readonly analysis: Analysis;
}

/** A relative path as an address: nothing of a name is taken for a query, a fragment or a scheme. */
export function addressOfPath(path: string): string {
  return encodeURI(path.replaceAll('\\', '/')).replace(/[#?:]/g, encodeURIComponent);
}

/** 1-based, as editors show them. */
export function lineAndColumn(analysis: Analysis, { start }: Span): { line: number; column: number } {
  const { line, character } = positionAt(analysis.lines, start);
  return { line: line + 1, column: character + 1 };
}

/** "draft.md:12:5", "contribution.docx: Introduction, paragraph 3" */
export function locationOf({ path, places, analysis }: Located, span: Span): string {
  const place = placeIn(places, span);
  if (place !== null) return `${path}: ${place}`;
  const { line, column } = lineAndColumn(analysis, span);
  return `${path}:${line}:${column}`;
}

/** "Introduction, paragraph 3"; null where there are lines instead. */
export function placeIn(places: Places | null, { start }: Span): string | null {
  return (places && placeAt(places, start)?.name) ?? null;
}

/** The fields of JSON: line and column from 1, or null with the place and the sentence instead. */
export function placeJson(located: Omit<Located, 'path'>, span: Span, language: string): object {
  const place = placeIn(located.places, span);
  if (place === null) return lineAndColumn(located.analysis, span);
  return { line: null, column: null, place, sentence: sentenceIn(located, span, language) };
}

/** The sentence of a Word, OpenDocument or PDF file that a span is in, in one line: there, it is by its words that a place is found. */
export function sentenceIn(
  { places, analysis }: Omit<Located, 'path'>,
  span: Span,
  language: string,
): string {
  const place = places ? placeAt(places, span.start) : undefined;
  const whole = places && place ? (referencesBy(analysis, places).get(place) ?? []) : [];
  const { start, end } = sentenceAround(analysis.text, span, whole, language);
  return analysis.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** The spans of references by the paragraph that they are in. */
const referencesBy = remembered((analysis: Analysis, places: Places): ReadonlyMap<Place, Span[]> => {
  const byPlace = new Map<Place, Span[]>();
  for (const { reference } of analysis.references) {
    const place = placeAt(places, reference.span.start);
    const known = place && byPlace.get(place);
    if (known) known.push(reference.span);
    else if (place) byPlace.set(place, [reference.span]);
  }
  return byPlace;
});
