/** Half-open ranges of UTF-16 offsets, the only positions known inside the core. */

/** For "44" in "Resolution 44": `{ start: 11, end: 13 }`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the offset lies in the span or at one of its ends, as a cursor does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether the spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
