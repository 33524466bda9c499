/** Whether another body is named near a reference that says nothing of its own: then the document's body is no safe guess. */
import { type Body, conferenceNamed } from '../conferences.ts';
import { grammarFor } from '../recognise/grammar.ts';
import type { Reference } from '../recognise/reference.ts';
import { wordEnd } from '../recognise/scan.ts';
import { overlaps, type Span } from '../span.ts';

/** How far around the reference the paragraph is looked at, in UTF-16 units. */
const REACH = 300;

/** "ITU Resolution 559 addresses filing abuse. WRC-23 tightened …": a body that no reference around it claims for itself. */
export function namesOtherBody(
  prose: string,
  references: readonly Reference[],
  index: number,
  own: Body,
): boolean {
  const reference = references[index];
  const grammar = reference && grammarFor(reference.language);
  if (!grammar) return false;
  const { start, end } = paragraphAround(prose, reference.span);
  const claimed = claimedAround(references, index, { start, end });
  for (let at = start; at < end; ) {
    const next = wordEnd(prose, at);
    if (next === at) at++;
    else {
      const named = grammar.bodies.at(prose, at);
      const body = conferenceNamed(prose.slice(at, next))?.body ?? named?.value;
      const span = { start: at, end: Math.max(next, named?.end ?? next) };
      if (body && body !== own && !claimed.some((other) => overlaps(other, span))) return true;
      at = next;
    }
  }
  return false;
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
function claimedAround(references: readonly Reference[], index: number, within: Span): Span[] {
  const claimed: Span[] = [];
  const claim = ({ span, mention }: Reference) => claimed.push(span, ...(mention ? [mention.span] : []));
  for (let i = index; i >= 0 && (references[i]?.span.end ?? 0) >= within.start; i--)
    claim(references[i] as Reference);
  for (
    let i = index + 1;
    i < references.length && (references[i]?.noun.start ?? within.end) < within.end;
    i++
  ) {
    claim(references[i] as Reference);
  }
  return claimed;
}
