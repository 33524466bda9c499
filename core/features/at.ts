/** The reference at a position, and LSP ranges of spans: the first and the last step of every feature. */
import type { Position, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analyse.ts';
import { offsetAt, positionAt } from '../lines.ts';
import { movedOther, type Other } from '../recognise/others/other.ts';
import { othersIn } from '../recognise/others/others.ts';
import type { References } from '../resolve/references.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import { listOf } from '../rules/draft.ts';
import { type Span, touches } from '../span.ts';

/** A reference at a position. */
export interface Hit {
  readonly resolved: ResolvedReference;
  /** Whether the position is on the provision's words rather than on the reference. */
  readonly onProvision: boolean;
  /** Of the position. */
  readonly offset: number;
  /** From the provision, if that is where the position is, to the end of the reference. */
  readonly span: Span;
}

/** The reference, or the provision of one, at an LSP position; undefined elsewhere and outside the text. */
export function referenceAt(analysis: Analysis, position: Position): Hit | undefined {
  const offset = offsetAt(analysis.lines, position);
  if (offset === undefined) return undefined;
  for (const resolved of referencesNear(analysis.references, { start: offset, end: offset })) {
    const { reference } = resolved;
    const { span, provision, noun, mention } = reference;
    if (touches(span, offset)) return { resolved, onProvision: false, offset, span };
    // The noun of a list is that of its first member.
    if (noun.end <= span.start && touches(noun, offset)) {
      return { resolved, onProvision: false, offset, span: { start: noun.start, end: span.end } };
    }
    // The words of a body may be those of several members of a list.
    if (mention && touches(mention.span, offset) && listOf(resolved, analysis).length === 1) {
      return { resolved, onProvision: false, offset, span: mention.span };
    }
    if (provision && touches(provision.span, offset))
      return { resolved, onProvision: true, offset, span: provision.span };
  }
  return undefined;
}

/** How far around a position references of other kinds are looked for, in UTF-16 units: more than one and what tells of it take. */
const AROUND = 3000;

/** The reference to something else than a resolution at an LSP position, where there is none to a resolution. */
export function otherAt({ lines, prose }: Analysis, position: Position): Other | undefined {
  const offset = offsetAt(lines, position);
  if (offset === undefined) return undefined;
  const start = Math.max(0, offset - AROUND);
  const other = othersIn(prose.slice(start, offset + AROUND)).find(
    ({ span, noun }) => touches(span, offset - start) || touches(noun, offset - start),
  );
  return other && movedOther(other, start);
}

/** How far from a reference its noun, and words of a body or a provision, are looked for, in UTF-16 units. */
const REACH = 2000;

/** The references that a span may touch, their nouns and their words, and some others of its neighbourhood, in order. */
export function referencesNear(references: References, { start, end }: Span): readonly ResolvedReference[] {
  const first = references.firstFrom(start - REACH);
  const [from] = references.listAround(first);
  return references.slice(from, references.firstFrom(end + REACH));
}

/** A span as an LSP range. */
export function rangeOf(analysis: Analysis, span: Span): Range {
  return { start: positionAt(analysis.lines, span.start), end: positionAt(analysis.lines, span.end) };
}
