/** What stands around a place of the text, up to what sets it apart: its sentence, its paragraph. */
import type { Span } from '../span.ts';

/** From the last boundary before a span to the first one after it, as far as `reach` units from it; `boundary` is a global expression. */
export function around(prose: string, { start, end }: Span, boundary: RegExp, reach: number): Span {
  const from = Math.max(0, start - reach);
  const before = [...prose.slice(from, start).matchAll(boundary)].at(-1);
  const rest = prose.slice(end, end + reach);
  const after = rest.search(boundary);
  return {
    start: before ? from + before.index : from,
    end: end + (after < 0 ? rest.length : after),
  };
}
