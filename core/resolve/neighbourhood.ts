/** Whether another body is named near a reference that says nothing of its own: then the document's body is no safe guess. */
import { type Body, conferenceNamed } from '../conferences.ts';
import { type Grammar, grammarFor } from '../recognise/grammar.ts';
import type { Reference } from '../recognise/reference.ts';
import { isHan, wordEnd } from '../recognise/words/scan.ts';
import { bare } from '../recognise/words/spelling.ts';
import { overlaps, type Span } from '../span.ts';

/** How far around the reference the paragraph is looked at, in UTF-16 units. */
const REACH = 300;

/**
 * The other bodies that are named near a reference, and that no reference around it claims for itself: "WRC" in
 * "ITU Resolution 559 addresses filing abuse. WRC-23 tightened …".
 */
export function otherBodiesNear(
  prose: string,
  referenceAt: (index: number) => Reference | undefined,
  index: number,
  own: Body,
): ReadonlySet<Body> {
  const others = new Set<Body>();
  const reference = referenceAt(index);
  const grammar = reference && grammarFor(reference.language);
  if (!grammar) return others;
  const { start, end } = paragraphAround(prose, reference.span);
  const claimed = claimedAround(referenceAt, index, { start, end });
  for (let at = start; at < end; ) {
    const named = namedAt(prose, at, grammar);
    const span = { start: at, end: named?.end ?? at };
    if (named && named.body !== own && !claimed.some((other) => overlaps(other, span)))
      others.add(named.body);
    const next = isHan(prose.charCodeAt(at)) ? at + 1 : wordEnd(prose, at);
    at = Math.max(next, at + 1);
  }
  return others;
}

function namedAt(
  prose: string,
  at: number,
  { bodies, language }: Grammar,
): { body: Body; end: number } | undefined {
  const named = bodies.at(prose, at);
  const end = wordEnd(prose, at);
  const body = conferenceNamed(bare(prose.slice(at, end), language.spelling))?.body ?? named?.value;
  return body === undefined ? undefined : { body, end: Math.max(end, named?.end ?? end) };
}

function paragraphAround(prose: string, span: Span): Span {
  const from = Math.max(0, span.start - REACH);
  const before = prose.slice(from, span.start);
  const after = prose.slice(span.end, span.end + REACH);
  const blanks = [...before.matchAll(/\n[\t ]*\r?\n/g)].at(-1);
  const blank = after.search(/\n[\t ]*\r?\n/);
  return {
    start: blanks ? from + blanks.index + blanks[0].length : from,
    end: span.end + (blank < 0 ? after.length : blank),
  };
}

/** What the references of the paragraph say of their own bodies. */
function claimedAround(
  referenceAt: (index: number) => Reference | undefined,
  index: number,
  within: Span,
): Span[] {
  const claimed: Span[] = [];
  const claim = ({ span, mention }: Reference) => claimed.push(span, ...(mention ? [mention.span] : []));
  for (let i = index, at = referenceAt(i); at && at.span.end >= within.start; at = referenceAt(--i))
    claim(at);
  for (let i = index + 1, at = referenceAt(i); at && at.noun.start < within.end; at = referenceAt(++i))
    claim(at);
  return claimed;
}
