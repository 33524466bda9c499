/** The headings of the text of a document as semantic tokens, around those of the references in them. */
import type { Range } from 'vscode-languageserver-types';
import type { Analysis } from '../../../core/analyse.ts';
import { HEADING, type Token } from '../../../core/features/marking/semanticTokens.ts';
import { positionAt } from '../../../core/lines.ts';
import type { Places } from '../../../documents/document.ts';

/** `tokens` are those of the references, in order; gives both, in order and apart: of the document, or of the lines of an LSP range. */
export function withHeadings(
  { text, lines }: Analysis,
  places: Places,
  tokens: readonly Token[],
  range?: Range,
): Token[] {
  const byLine = new Map<number, Token[]>();
  for (const token of tokens) byLine.set(token.line, [...(byLine.get(token.line) ?? []), token]);
  const headings = places
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ start, end }) => {
      const first = positionAt(lines, start).line;
      return text
        .slice(start, end)
        .split('\n')
        .flatMap((content, i) => between(first + i, content.length, byLine.get(first + i) ?? []));
    })
    .filter(({ line }) => !range || (line >= range.start.line && line <= range.end.line));
  return [...tokens, ...headings].sort((a, b) => a.line - b.line || a.character - b.character);
}

/** What of a line of a heading is no reference. */
function between(line: number, length: number, tokens: readonly Token[]): Token[] {
  const ends = [0, ...tokens.map((token) => token.character + token.length)];
  const starts = [...tokens.map(({ character }) => character), length];
  return ends.flatMap((character, i) => {
    const part = (starts[i] ?? length) - character;
    return part > 0 ? [{ line, character, length: part, type: HEADING, modifiers: 0 }] : [];
  });
}
