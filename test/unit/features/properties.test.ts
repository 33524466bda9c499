/** What holds of every feature, whatever the text and the position: no exception, ranges inside the text, in the shape that LSP asks for. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver-types';
import { citationsIn } from '../../../core/citations/citations.ts';
import { inlayHints } from '../../../core/features/marking/inlayHints.ts';
import { semanticTokens } from '../../../core/features/marking/semanticTokens.ts';
import { documentSymbols, foldingRanges } from '../../../core/features/outline/documentSymbols.ts';
import { draftOutline } from '../../../core/features/outline/draftOutline.ts';
import { selectionRanges } from '../../../core/features/outline/selectionRanges.ts';
import { comparison } from '../../../core/features/reading/comparison.ts';
import { definition } from '../../../core/features/reading/definition.ts';
import { documentLinks } from '../../../core/features/reading/documentLinks.ts';
import { hover } from '../../../core/features/reading/hover.ts';
import { highlights } from '../../../core/features/reading/references.ts';
import { targetAt } from '../../../core/features/reading/targetAt.ts';
import { completion } from '../../../core/features/writing/completion.ts';
import { insertion } from '../../../core/features/writing/insertion.ts';
import { rewrites } from '../../../core/features/writing/rewrites/rewrites.ts';
import { analysed, catalogue, sources } from '../../fixture.ts';
import { tried } from '../../tried.ts';

const piece = fc.constantFrom(
  ...[
    'Resolution 44',
    'Resolutions ',
    'RESOLUTION 52',
    ' (Rev. Geneva, 2022)',
    ' (Rev. New Delhi, 2024)',
    '101',
    ' to ',
    ', ',
  ],
  ...[
    ' and ',
    '\n',
    '\r\n',
    '\n\n',
    '# ',
    '*resolves*',
    'resolves 2 i) of ',
    'instructs ',
    '1 text',
    'i) text',
    ' of this assembly',
  ],
  ...['Annex 1', '80', '(', ')', '\u00ad', '\u200b', '\ud800', '\0', '| ', '<!-- ', '-->', '“', 'x', ' '],
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anywhere = fc.record({
  line: fc.integer({ min: -1, max: 12 }),
  character: fc.integer({ min: -1, max: 90 }),
});

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

describe('every feature', () => {
  it('answers at any position of any text, with ranges inside the text', () => {
    fc.assert(
      fc.property(
        text,
        anywhere,
        anywhere,
        fc.constantFrom('markdown', 'plaintext', 'latex'),
        (draft, a, b, format) => {
          const analysis = analysed(draft, format);
          const lines = draft.split('\n');
          const isInside = ({ start, end }: Range) => {
            assert.ok(isBefore(start, end), JSON.stringify({ start, end }));
            assert.ok(start.line >= 0 && start.character >= 0 && end.line < lines.length);
            assert.ok(end.character <= (lines[end.line] ?? '').length);
          };
          const range = isBefore(a, b) ? { start: a, end: b } : { start: b, end: a };
          const shown = hover(analysis, a, sources, 'markdown');
          if (shown?.range) {
            isInside(shown.range);
            assert.ok(isBefore(shown.range.start, a) && isBefore(a, { ...shown.range.end, character: 999 }));
          }
          for (const link of definition(analysis, a, sources)) isInside(link.originSelectionRange as Range);
          for (const link of documentLinks(analysis, sources)) isInside(link.range);
          for (const hint of inlayHints(analysis, range, {
            titles: 'all',
            editions: 'all',
            sources,
            tooltip: 'markdown',
          }))
            isInside({ start: hint.position, end: hint.position });
          const citations = citationsIn(analysis);
          const target = targetAt(analysis, a, 'file:///draft.md', sources);
          for (const highlight of target ? highlights(target, citations) : []) isInside(highlight.range);
          for (const item of completion(analysis, a).items)
            if (item.textEdit && 'range' in item.textEdit) isInside(item.textEdit.range);
          for (const { edits } of rewrites(analysis, range))
            for (const { start, end } of edits) assert.ok(start >= 0 && start <= end && end <= draft.length);
          const entry = catalogue.byNumber.get(44);
          const made = entry && insertion(analysis, a, [{ body: 'WTSA', entry, provision: null }]);
          if (made) isInside(made.range);
          comparison(analysis, range);
          for (const selection of selectionRanges(analysis, [a]))
            for (let inner = selection; inner.parent; inner = inner.parent) {
              assert.ok(isBefore(inner.parent.range.start, inner.range.start));
              assert.ok(isBefore(inner.range.end, inner.parent.range.end));
            }
        },
      ),
      tried(300),
    );
  });

  it('gives tokens in order and apart, and an outline whose parts lie in each other', () => {
    const isNested = ({ range, selectionRange, children = [] }: DocumentSymbol) => {
      for (const inner of [selectionRange, ...children.map((child) => child.range)])
        assert.ok(
          isBefore(range.start, inner.start) && isBefore(inner.end, range.end),
          JSON.stringify(range),
        );
      for (const child of children) isNested(child);
    };
    fc.assert(
      fc.property(text, (draft) => {
        const analysis = analysed(draft, 'markdown');
        let end = { line: 0, character: 0 };
        for (const { line, character, length } of semanticTokens(analysis)) {
          assert.ok(length > 0 && isBefore(end, { line, character }), JSON.stringify({ line, character }));
          end = { line, character: character + length };
        }
        const outline = draftOutline(analysis);
        for (const symbol of documentSymbols(outline)) isNested(symbol);
        for (const { startLine, endLine } of foldingRanges(outline))
          assert.ok(startLine < endLine && endLine < draft.split('\n').length);
      }),
      tried(300),
    );
  });
});
