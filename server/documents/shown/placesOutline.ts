/** The outline of the text of a Word or OpenDocument file: its headings, and below each the places of its paragraphs, as findings name them. */

import type { Analysis } from '../../../core/analyse.ts';
import type { Section } from '../../../core/features/outline/section.ts';
import { positionAt } from '../../../core/lines.ts';
import type { Place, Places } from '../../../documents/document.ts';

/** A section that is still growing. */
type Growing = { -readonly [K in keyof Section]: Section[K] } & { readonly sections: Growing[] };

/** How much of a paragraph stands beside its name, in characters. */
const LONGEST = 60;

/** `places` are those of the text that was analysed. */
export function placesOutline({ text, lines }: Analysis, places: Places): readonly Section[] {
  const out: Growing[] = [];
  let heading: Growing | undefined;
  for (const place of places) {
    const first = positionAt(lines, place.start).line;
    const last = positionAt(lines, place.end).line;
    const content = text.slice(place.start, place.end);
    if (place.kind === 'heading') {
      heading = section('heading', shortened(content), '', first, last);
      out.push(heading);
    } else put(place, content, place.kind === 'body' ? heading : undefined, out, first, last);
  }
  return out;
}

/** Into its heading, its table and its cell, each of which then reaches to it. */
function put(
  { within }: Place,
  content: string,
  heading: Growing | undefined,
  out: Growing[],
  first: number,
  last: number,
): void {
  if (heading) heading.last = last;
  let sections = heading?.sections ?? out;
  for (const [depth, name] of within.entries()) {
    const before = sections.at(-1);
    const isInner = depth === within.length - 1;
    if (before?.name === name && before.kind === 'place') before.last = last;
    else sections.push(section('place', name, isInner ? shortened(content) : '', first, last));
    sections = sections.at(-1)?.sections ?? sections;
  }
}

function section(kind: Section['kind'], name: string, detail: string, first: number, last: number): Growing {
  return { kind, name, detail, first, last, isSuppressed: false, sections: [] };
}

/** Its beginning, on one line. */
function shortened(content: string): string {
  const line = content.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
