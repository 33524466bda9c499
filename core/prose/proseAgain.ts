/** What is prose of a text that was edited: only what is around the edit is read again, from a place on where nothing is open. */
import { type Changed, changedBetween, changedInAny, movedBy } from '../changed.ts';
import { firstWhere } from '../ordered.ts';
import type { Span } from '../span.ts';
import { type Format, formatOf } from './formats.ts';
import { apart, type Mask } from './mask.ts';
import { commentsAmong, drawnIn, marksAmong, type Prose, readable, unescaped } from './prose.ts';

/** How far from what is masked the text is looked at for it, in UTF-16 units: to the end of a footnote, of an argument (`closingOf`). */
const REACH = 6000;

/** How far a place is looked for where reading may begin anew. */
const LONGEST = 20_000;

/** What is prose now; and what differs from before in the text or in what is read of it. */
export interface ProseAgain {
  readonly prose: Prose;
  readonly changed: Changed;
}

/**
 * The same as `prose`, for a text that differs from the one before by a change; undefined: it cannot be told from a part of it.
 *
 * Where no mask holds a place, nothing is open there, so the text before it and the text behind it are masked alike alone and
 * together, but for what reaches far.
 */
export function proseAgain(
  text: string,
  format: string,
  before: Prose,
  changed: Changed,
): ProseAgain | undefined {
  if (before.reachesFar) return undefined;
  const { masked, restarts } = formatOf(format);
  const by = movedBy(changed);
  const start = restartBefore(before, changed.start - REACH, restarts);
  const end = restartAfter(before, changed.before + REACH, restarts);
  const from = restartBefore(before, start - REACH, restarts);
  const to = restartAfter(before, end + REACH, restarts);
  if (from === 0 && to === before.source.length) return undefined;
  const part = { start: start - from, end: end + by - from };
  const { masks: found, reachesFar, head } = masked(text.slice(from, to + by));
  if (reachesFar || head > part.end || isHeld(found, part.start) || isHeld(found, part.end)) return undefined;
  const within = found.filter((mask) => mask.start >= part.start && mask.end <= part.end);
  const again = apart(within).map((mask) => moved(mask, from));
  const masks = spliced(before.masks, { start, end }, by, again);
  const source = text.slice(start, end + by);
  const own = again.map((mask) => moved(mask, -start));
  const [read, written] = [readable(source, own), unescaped(source, own)];
  const put = (whole: string, put: string) =>
    whole === before.source && put === source ? text : whole.slice(0, start) + put + whole.slice(end);
  const changes = [
    changedBetween(before.text.slice(start, end), read),
    changedBetween(before.written.slice(start, end), written),
  ].map((each) => ({ start: start + each.start, before: start + each.before, now: start + each.now }));
  return {
    prose: {
      source: text,
      text: put(before.text, read),
      written: put(before.written, written),
      masks,
      reachesFar,
      head: from === 0 ? head : before.head,
      marks: marksAmong(masks),
      drawn: drawnIn(text, format),
      comments: spliced(
        before.comments,
        { start, end },
        by,
        commentsAmong(within).map((comment) => moved(comment, from)),
      ),
    },
    changed: changedInAny([changed, ...changes]),
  };
}

/** With others in the place of those in a span, and the ones behind it so many units further on. */
function spliced<S extends Span>(
  all: readonly S[],
  { start, end }: Span,
  by: number,
  others: readonly S[],
): S[] {
  const first = firstWhere(all.length, (i) => (all[i]?.end ?? 0) > start);
  const beyond = firstWhere(all.length, (i) => (all[i]?.start ?? 0) >= end);
  return [...all.slice(0, first), ...others, ...all.slice(beyond).map((each) => moved(each, by))];
}

function moved<S extends Span>(span: S, by: number): S {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

/** The last place at an offset or before it where reading may begin anew; 0: where it begins, since none is near. */
function restartBefore({ source, masks, head }: Prose, offset: number, restarts: Format['restarts']): number {
  const limit = Math.max(head, offset - LONGEST);
  const near = source.slice(limit, Math.max(limit, offset));
  for (let at = near.lastIndexOf('\n'); at >= 0; at = near.lastIndexOf('\n', at - 1)) {
    if (isRestart(source, limit + at + 1, restarts) && !isHeldApart(masks, limit + at + 1))
      return limit + at + 1;
    if (at === 0) break;
  }
  return 0;
}

/** The first place at an offset or after it where reading may begin anew; the text's end where none is near. */
function restartAfter({ source, masks, head }: Prose, offset: number, restarts: Format['restarts']): number {
  const from = Math.max(head, offset);
  const near = source.slice(from, from + LONGEST);
  for (let at = near.indexOf('\n'); at >= 0; at = near.indexOf('\n', at + 1)) {
    if (isRestart(source, from + at + 1, restarts) && !isHeldApart(masks, from + at + 1))
      return from + at + 1;
  }
  return source.length;
}

/** Whether a line begins at an offset that belongs to nothing before it; "---" may be taken for front matter. */
function isRestart(text: string, offset: number, restarts: Format['restarts']): boolean {
  if (restarts === 'line') return true;
  const isBelowBlank = text[offset - 2] === '\n' || (text[offset - 2] === '\r' && text[offset - 3] === '\n');
  return isBelowBlank && /^(?!---)\S/.test(text.slice(offset, offset + 3));
}

/** Whether a mask begins before an offset and ends behind it. */
function isHeld(masks: readonly Mask[], offset: number): boolean {
  return masks.some(({ start, end }) => start < offset && offset < end);
}

/** The same for masks in order and apart. */
function isHeldApart(masks: readonly Mask[], offset: number): boolean {
  const first = masks[firstWhere(masks.length, (i) => (masks[i]?.end ?? 0) > offset)];
  return first !== undefined && first.start < offset;
}
