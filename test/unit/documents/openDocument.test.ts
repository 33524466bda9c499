/** What OpenDocument texts have that those made by a conversion do not. */
import assert from 'node:assert/strict';
import { changed, openDocument } from '../../documents/archive.ts';
import { paragraphs } from './read.ts';

const p = (text: string) => `<text:p>${text}</text:p>`;

const cases: readonly (readonly [what: string, body: string, read: readonly string[]])[] = [
  [
    'deleted text is kept apart, and not read',
    `<text:tracked-changes><text:changed-region><text:deletion>${p('Resolution 80')}</text:deletion></text:changed-region></text:tracked-changes>${p('Resolution <text:change text:change-id="c"/>44')}`,
    ['paragraph 1: Resolution 44'],
  ],
  [
    'spaces: wrapped ones are one, counted ones are theirs',
    p('\n  a\n  b<text:s/>c<text:s text:c="2"/>d'),
    ['paragraph 1: a b c  d'],
  ],
  [
    'lists and sections are read, headings counted from',
    `<text:section><text:h>H</text:h><text:list><text:list-item>${p('a')}<text:list><text:list-item>${p('b')}</text:list-item></text:list></text:list-item></text:list></text:section>`,
    ['heading "H": H', 'H, paragraph 1: a', 'H, paragraph 2: b'],
  ],
  [
    'rows of groups and covered cells',
    `<table:table><table:table-header-rows><table:table-row><table:table-cell>${p('a')}</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-rows><table:table-row><table:table-cell/><table:table-cell>${p('b')}</table:table-cell></table:table-row></table:table-rows></table:table>`,
    ['table 1, row 1, cell 1: a', 'table 1, row 2, cell 2: b'],
  ],
  [
    'shapes and frames that stand by themselves',
    `<draw:frame><draw:text-box>${p('a')}</draw:text-box></draw:frame><draw:custom-shape>${p('b')}</draw:custom-shape>`,
    ['text box 1: a', 'text box 2: b'],
  ],
  [
    'notes and comments, also in a box',
    `${p(`a<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body>${p('note')}</text:note-body></text:note>`)}${p(`b<draw:custom-shape>${p(`c<office:annotation>${p('said')}</office:annotation>`)}</draw:custom-shape>`)}`,
    ['paragraph 1: a', 'paragraph 2: b', 'text box 1: c', 'endnote 1: note', 'comment 1: said'],
  ],
];

describe('OpenDocument', () => {
  for (const [what, body, read] of cases) {
    it(what, async () => assert.deepEqual(await paragraphs(openDocument(body)), read));
  }

  it('raised numbers that refer to notes are no part of the number before them', async () => {
    const style = (name: string, position: string) =>
      `<style:style style:name="${name}"><style:text-properties style:text-position="${position}"/></style:style>`;
    const styles = style('T1', 'super 58%') + style('T2', '33% 80%') + style('T3', 'sub 58%');
    const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;
    const body = p(
      `Resolution 44${span('T1', '1')} and ${span('T1', 'Resolution 2')}${span('T2', '*')}${span('T3', '4')}`,
    );
    const document = changed(openDocument(body), 'content.xml', (part) =>
      part.replace('<office:body>', `<office:automatic-styles>${styles}</office:automatic-styles>$&`),
    );
    assert.deepEqual(await paragraphs(document), ['paragraph 1: Resolution 44 and Resolution 24']);
  });
});
