/** Texts with a cursor and what is being written there, each judged by eye: unfinished.txt, which says how it is written. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unfinishedAt } from '../../../core/recognise/unfinished/unfinished.ts';
import {
  unfinishedProvisionAfter,
  unfinishedProvisionBefore,
} from '../../../core/recognise/unfinished/unfinishedProvision.ts';
import { endOf } from '../../../core/rules/draft.ts';
import type { Span } from '../../../core/span.ts';
import { analysed } from '../../fixture.ts';

const FILE = resolve(import.meta.dirname, 'unfinished.txt');

/** "[44 (Rev. Geneva, 2022)]" in the text: what is replaced. */
function bracketed(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}

/** "number 4 of WTSA in en: Resolution ⟦4⟧"; "provision of 44: ⟦inst⟧ of Resolution 44"; "nothing" */
function written(marked: string): string[] {
  const cursor = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const { prose, references } = analysed(text);
  const said: string[] = [];
  const found = unfinishedAt(prose, cursor);
  if (found) {
    const { kind, query, span, body, language } = found;
    const what = kind === 'number' ? `number, ${found.form}` : `edition of ${found.number}`;
    said.push(
      `${what}, "${query}"${body === null ? '' : ` of ${body}`} in ${language}: ${bracketed(text, span)}`,
    );
  }
  for (const { reference } of references.all()) {
    const { noun, mention, language, number } = reference;
    const begins = Math.min(noun.start, mention?.span.start ?? noun.start);
    const before = unfinishedProvisionBefore(prose, cursor, begins, language);
    if (before) said.push(`provision before ${number}: ${bracketed(text, before)}`);
    const after = unfinishedProvisionAfter(prose, cursor, endOf(reference), language);
    if (after) said.push(`provision after ${number}: ${bracketed(text, after)}`);
  }
  return said.length > 0 ? said : ['nothing'];
}

describe('recognise: what is being written', () => {
  const file = readFileSync(FILE, 'utf8');
  const lines = file.slice(file.indexOf('\n\n')).trim().split('\n');
  const texts: { text: string; expected: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('    ')) texts.at(-1)?.expected.push(line.trim().replaceAll('⏎', '\n'));
    else texts.push({ text: line.replaceAll('⏎', '\n'), expected: [] });
  }
  for (const { text, expected } of texts)
    it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(written(text), expected));

  it('so far from its noun that no list is looked for', () => {
    const list = (members: number) => Array.from({ length: members }, (_, i) => i + 11).join(', ');
    assert.deepEqual(written(`Resolutions ${list(50)} and ‸`), [
      `number, member, "" in en: Resolutions ${list(50)} and ⟦⟧`,
    ]);
    assert.deepEqual(written(`Resolutions ${list(150)} and ‸`), ['nothing']);
  });
});
