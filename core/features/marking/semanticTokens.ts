/** textDocument/semanticTokens: references by what became of the text that they name. */

import type { Range } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { STANDINGS, standingOf } from '../../citations/standing.ts';
import { offsetAt, positionAt } from '../../lines.ts';
import { listOf } from '../../rules/draft.ts';
import { overlaps, type Span } from '../../span.ts';
import { referencesNear } from '../at.ts';

/** What the tokens' numbers mean: references, with a modifier for each standing, and headings, where an editor does not know them. */
export const LEGEND = {
  tokenTypes: ['ituResolution', 'ituHeading'],
  tokenModifiers: [...STANDINGS, 'deprecated'],
};

const REFERENCE = LEGEND.tokenTypes.indexOf('ituResolution');
export const HEADING = LEGEND.tokenTypes.indexOf('ituHeading');

/** A token on one line, as LSP has them before they are made relative. */
export interface Token {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  /** The number of its type in the legend. */
  readonly type: number;
  /** A bit for each modifier of the legend. */
  readonly modifiers: number;
}

/** The tokens of the document, or of the references that touch an LSP range of it, in order; never over two lines. */
export function semanticTokens(analysis: Analysis, range?: Range): Token[] {
  const { references, library, lines, text } = analysis;
  const wanted = range && {
    start: offsetAt(lines, range.start) ?? text.length,
    end: offsetAt(lines, range.end) ?? text.length,
  };
  return (wanted ? referencesNear(references, wanted) : references.all())
    .filter(({ reference }) => !wanted || overlaps(reference.span, wanted))
    .flatMap((resolved) => {
      const standing = standingOf(resolved, library);
      const names = standing === 'suppressed' ? [standing, 'deprecated'] : [standing];
      const modifiers = names.reduce((bits, name) => bits | (1 << LEGEND.tokenModifiers.indexOf(name)), 0);
      const { noun, span } = resolved.reference;
      // The noun of a list says nothing of its members: it has the type alone.
      const isHead = noun.end <= span.start && listOf(resolved, analysis)[0] === resolved;
      return [...(isHead ? tokensOf(noun, 0) : []), ...tokensOf(span, modifiers)];
    });
  function tokensOf(span: Span, modifiers: number): Token[] {
    return byLine(text, span).map(({ start, end }) => ({
      ...positionAt(lines, start),
      length: end - start,
      type: REFERENCE,
      modifiers,
    }));
  }
}

/** The parts of a span on each of its lines, without the white space at their ends. */
function byLine(text: string, { start, end }: Span): Span[] {
  let at = start;
  return text
    .slice(start, end)
    .split('\n')
    .flatMap((line) => {
      const begins = at + (line.length - line.trimStart().length);
      const span = { start: begins, end: begins + line.trim().length };
      at += line.length + 1;
      return span.end > span.start ? [span] : [];
    });
}
