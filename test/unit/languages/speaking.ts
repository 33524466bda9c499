/** What the tests of each language share: tables of forms, and what the features write at a cursor. */
import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { inlayHints } from '../../../core/features/marking/inlayHints.ts';
import { hover } from '../../../core/features/reading/hover.ts';
import { completion } from '../../../core/features/writing/completion.ts';
import { offsetAt } from '../../../core/lines.ts';
import { edited } from '../../../core/rules/edits.ts';
import { inserted, offered, type Pick } from '../../cursor.ts';
import { analysed, finds, only, sources, withCursor } from '../../fixture.ts';

/** Each form with a near miss beside it; `⟦…⟧` marks what is found, and a near miss has no mark. */
export function forms(rows: readonly (readonly [form: string, miss: string])[]): void {
  for (const [form, miss] of rows) {
    it(oneLine(form), () => finds(form));
    it(`not: ${oneLine(miss)}`, () => finds(miss));
  }
}

/** What the only reference of a text says, as far as it is expected. */
export function says(text: string, expected: object): void {
  it(oneLine(text), () => {
    const { reference, body } = only(text);
    const { number, through, temporary, edition, provision, language } = reference;
    const said = {
      number,
      through,
      temporary,
      edition: edition && [edition.revised, edition.place, edition.year],
      body,
      provision: provision && [provision.verb, provision.english, provision.addressee, provision.item],
      language,
    };
    assert.deepEqual({ ...said, ...expected }, said);
  });
}

/** The text after the first item offered at `‸` is accepted; null: nothing is offered. */
export function completes(marked: string, after: string | null): void {
  it(`${oneLine(marked)} → ${after === null ? 'nothing' : oneLine(after)}`, () => {
    const { analysis, position } = withCursor(marked);
    const [item] = completion(analysis, position).items;
    const edit = item?.textEdit;
    const text =
      edit && 'range' in edit
        ? edited(analysis.text, [{ ...span(analysis, edit.range), newText: edit.newText }])
        : null;
    assert.equal(text, after);
  });
}

/** The text after citations are inserted at `‸`. */
export function inserts(marked: string, picks: readonly Pick[], after: string): void {
  it(oneLine(after), () => assert.equal(inserted(marked, ...picks), after));
}

/** The text after a rewrite of the reference at `‸`, which is named by its title; undefined: it is not offered. */
export function rewritesTo(
  rows: readonly (readonly [title: string, marked: string, after: string | undefined])[],
): void {
  for (const [title, marked, after] of rows)
    it(`${title}: ${oneLine(marked)}`, () => assert.equal(offered(marked, 'plaintext')[title], after));
}

/** The hover at `‸` says all of it, and nothing in it is empty. */
export function hovers(marked: string, ...expected: RegExp[]): void {
  it(oneLine(marked), () => {
    const { analysis, position } = withCursor(marked);
    const found = hover(analysis, position, sources, 'markdown');
    const value = found ? (found.contents as { value: string }).value : '';
    for (const pattern of expected) assert.match(value, pattern);
    assert.doesNotMatch(value, /null|undefined|\n\n\n|\(\)|\{\w+\}/);
  });
}

/** The hint of a text's first reference: what it shows, and the text after it is accepted. */
export function hints(text: string, label: string, after: string): void {
  it(text, () => {
    const analysis = analysed(text);
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const [hint] = inlayHints(analysis, everywhere, {
      titles: 'off',
      editions: 'first',
      sources,
      tooltip: 'plaintext',
    });
    assert.equal(hint?.label, label);
    const edits = (hint.textEdits ?? []).map(({ range, newText }) => ({ ...span(analysis, range), newText }));
    assert.equal(edited(text, edits), after);
  });
}

function span({ lines }: ReturnType<typeof analysed>, { start, end }: Range) {
  return { start: offsetAt(lines, start) ?? 0, end: offsetAt(lines, end) ?? 0 };
}

function oneLine(text: string): string {
  return text.replace(/\n/g, '⏎').replace(/[\u00a0\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '·');
}
