/** textDocument/selectionRange: from the number to the reference, with its body's words and provision, to the whole list. */
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { offsetAt } from '../../lines.ts';
import { remembered } from '../../remembered.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { endOf, listOf } from '../../rules/draft.ts';
import { type Span, touches } from '../../span.ts';
import { rangeOf } from '../at.ts';

/** One for each LSP position, the smallest range first; only the position itself where there is no reference, and the end of the text for one outside. */
export function selectionRanges(analysis: Analysis, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = offsetAt(analysis.lines, position);
    const around = offset === undefined ? [] : spansAround(analysis, offset);
    const at = offset ?? analysis.lines.length;
    return (
      around.reduceRight<SelectionRange | undefined>(
        (parent, span) => ({ range: rangeOf(analysis, span), ...(parent ? { parent } : {}) }),
        undefined,
      ) ?? { range: rangeOf(analysis, { start: at, end: at }) }
    );
  });
}

/** The spans that hold the offset, each within the next. */
function spansAround(analysis: Analysis, offset: number): Span[] {
  const out: Span[] = [];
  const spans = analysis.references
    .all()
    .filter((resolved) => touches(wholeOf(resolved), offset) || touches(listSpan(analysis, resolved), offset))
    .flatMap((resolved) => spansOf(analysis, resolved, offset))
    .filter((span) => touches(span, offset))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const span of spans) {
    const inner = out.at(-1);
    const grows = !inner || span.end - span.start > inner.end - inner.start;
    if (grows && (!inner || (span.start <= inner.start && inner.end <= span.end))) out.push(span);
  }
  return out;
}

function spansOf(analysis: Analysis, resolved: ResolvedReference, offset: number): Span[] {
  const { reference } = resolved;
  const { span, provision, mention } = reference;
  const isOn = [span, provision?.span, mention?.span].some((part) => part && touches(part, offset));
  // Of the list's other members, the list alone: its last words may belong to all of them.
  if (!isOn) return [listSpan(analysis, resolved)];
  return [
    reference.numberSpan,
    ...(reference.edition ? [reference.edition.inner, reference.edition.span] : []),
    ...(reference.provision ? [reference.provision.span] : []),
    reference.span,
    wholeOf(resolved),
    listSpan(analysis, resolved),
  ];
}

/** With its provision and the words of its body: "instructs 5 of Resolution 44 (Rev. New Delhi, 2024) of this assembly". */
function wholeOf({ reference }: ResolvedReference): Span {
  const { span, provision, mention } = reference;
  return {
    start: Math.min(span.start, provision?.span.start ?? span.start, mention?.span.start ?? span.start),
    end: Math.max(endOf(reference), provision?.span.end ?? 0),
  };
}

function listSpan(analysis: Analysis, resolved: ResolvedReference): Span {
  return spanOfList(listOf(resolved, analysis));
}

/** From the noun that the members share to the end of the last. */
const spanOfList = remembered((members: readonly ResolvedReference[]): Span => {
  const nouns = members.map(({ reference }) => reference.noun.start);
  const wholes = members.map(wholeOf);
  const least = (all: readonly number[]) => all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return {
    start: least([...nouns, ...wholes.map((span) => span.start)]),
    end: wholes.reduce((end, span) => Math.max(end, span.end), 0),
  };
});
