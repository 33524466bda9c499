/** All fixes of a document at once: made again and again until none is left, since one may bring out another. */
import { type Analysis, analyse } from './analyse.ts';
import { editsOf } from './fixes.ts';
import { edited } from './rules/edits.ts';
import type { Edit } from './rules/rule.ts';

/** A new edition may show that the title beside it is an older one's, and so on; more rounds than this are never needed. */
const MOST_ROUNDS = 5;

/** A text with the fixes made, and how many they were. */
export interface FixedAll {
  /** What is left when all is fixed. */
  readonly analysis: Analysis;
  /** From the text as it was to the fixed one; in order and apart. */
  readonly edits: readonly Edit[];
  /** How many findings were fixed. */
  readonly count: number;
}

/** Makes the fixes of an analysis until none is left. */
export function fixAll(before: Analysis): FixedAll {
  let analysis = before;
  let pieces: readonly Piece[] = [{ start: 0, end: before.text.length }];
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = editsOf(analysis.findings);
    if (edits.length === 0) break;
    count += analysis.findings.filter(({ fix }) => fix !== null).length;
    pieces = withEdits(pieces, edits);
    analysis = analyse(edited(analysis.text, edits), analysis.library, analysis.settings);
  }
  return { analysis, edits: editsBetween(pieces, before.text.length), count };
}

/** A part of the edited text: a span of the text as it was, or something new. */
type Piece = { readonly start: number; readonly end: number } | string;

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

/** The pieces after edits of the text that they make up. */
function withEdits(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  let i = 0;
  let used = 0;
  /** Takes the pieces up to an offset of the text that they make up. */
  const upTo = (offset: number, take: (piece: Piece) => void) => {
    while (at < offset && i < pieces.length) {
      const piece = pieces[i] as Piece;
      const length = Math.min(lengthOf(piece) - used, offset - at);
      take(part(piece, used, used + length));
      at += length;
      used += length;
      if (used < lengthOf(piece)) break;
      i++;
      used = 0;
    }
  };
  for (const { start, end, newText } of edits) {
    upTo(start, (piece) => out.push(piece));
    out.push(newText);
    upTo(end, () => {});
  }
  upTo(Number.POSITIVE_INFINITY, (piece) => out.push(piece));
  return out;
}

function part(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string'
    ? piece.slice(from, to)
    : { start: piece.start + from, end: piece.start + to };
}

/** What lies between the kept spans, old and new, as edits of the text as it was. */
function editsBetween(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let newText = '';
  const close = (start: number) => {
    if (newText !== '' || start > at) edits.push({ start: at, end: start, newText });
    newText = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') newText += piece;
    else if (piece.end > piece.start) {
      close(piece.start);
      at = piece.end;
    }
  }
  close(length);
  return edits;
}
