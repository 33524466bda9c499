/** Where edits of a document's text fall in the elements of its runs. */
import type { Edit } from '../../core/rules/rule.ts';
import { type Places, placeIndexAt, type Source } from '../document.ts';
import { Unreadable } from '../problem.ts';
import type { XmlElement } from '../xml.ts';
import type { Part } from './parts.ts';
import type { Piece, Run } from './runs.ts';

/** What is taken out of the text of an element, and what is put in its place. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A run, and the cuts of each of its elements, in order and apart. */
export interface CutRun {
  readonly run: Run;
  readonly part: Part;
  readonly cuts: Map<XmlElement, Cut[]>;
}

/** The runs that edits change. `edits` are in order and apart; throws `Unreadable` where one has no place in a run. */
export function cutRuns(
  edits: readonly Edit[],
  places: Places,
  sources: readonly Source[],
): Iterable<CutRun> {
  const runs = new Map<XmlElement, CutRun>();
  for (const edit of edits) {
    const index = placeIndexAt(places, edit.start);
    const place = places[index];
    const source = sources[index];
    if (!place || !source?.origins || edit.end > place.end) throw new Unreadable(`one is at ${place?.name}`);
    const whole = inWhole(source.kept, edit.start - place.start, edit.end - place.start);
    for (const pieces of source.origins) {
      for (const { piece, ...cut } of cutsOf(pieces, { ...whole, newText: edit.newText })) {
        if (!piece.run) throw new Unreadable(`one is at ${place.name}, in text outside of a run`);
        const { run, part, element } = { ...piece, run: piece.run };
        const of = runs.get(run.element) ?? { run, part, cuts: new Map() };
        runs.set(run.element, of);
        of.cuts.set(element, [...(of.cuts.get(element) ?? []), cut]);
      }
    }
  }
  return runs.values();
}

/** An edit of the kept text as a span of the whole; an insertion stands right after what is before it. */
function inWhole(kept: Source['kept'], start: number, end: number): { start: number; end: number } {
  const afterUnit = (offset: number) => wholeOffset(kept, offset - 1) + 1;
  if (start < end) return { start: wholeOffset(kept, start), end: afterUnit(end) };
  const at = start > 0 ? afterUnit(start) : wholeOffset(kept, 0);
  return { start: at, end: at };
}

/** Where in the whole text the unit at an offset of the kept one is. */
function wholeOffset(kept: Source['kept'], offset: number): number {
  let before = 0;
  for (const { start, end } of kept) {
    if (offset < before + end - start) return start + offset - before;
    before += end - start;
  }
  throw new Unreadable('one is beyond the text');
}

/** The cut of each piece that an edit reaches; the new text comes after the last, so that what was taken out stands together. */
function cutsOf(pieces: readonly Piece[], { start, end, newText }: Cut): (Cut & { piece: Piece })[] {
  const cuts: (Cut & { piece: Piece })[] = [];
  let at = 0;
  for (const piece of pieces) {
    const { length } = piece.text;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    const isReached =
      start < end ? from < to : cuts.length === 0 && length > 0 && start <= at + length && start >= at;
    if (isReached) cuts.push({ piece, start: from, end: to, newText: '' });
    at += length;
  }
  return cuts.map((cut, i) => (i === cuts.length - 1 ? { ...cut, newText } : cut));
}
