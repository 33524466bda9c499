/** References to what is no resolution, in every language; beside each form what only looks like it: others.txt, which says how it is written. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { prose } from '../../../core/prose/prose.ts';
import { movedOther, type Other } from '../../../core/recognise/others/other.ts';
import { apartFrom, othersIn } from '../../../core/recognise/others/others.ts';

const FILE = resolve(import.meta.dirname, 'others.txt');

/** A text with marks, and what each of the references between them is. */
interface Row {
  readonly marked: string;
  readonly said: string[];
}

function rows(): Row[] {
  const found: Row[] = [];
  const file = readFileSync(FILE, 'utf8');
  for (const line of file.trim().split('\n')) {
    if (line.startsWith('    ')) found.at(-1)?.said.push(line.trim());
    else if (line !== '' && !line.startsWith('#'))
      found.push({ marked: line.replaceAll('⏎', '\n'), said: [] });
  }
  return found;
}

function found(text: string, format = 'plaintext'): Other[] {
  return othersIn(prose(text, format).text);
}

/** "decision 5 (Rev. Bucharest 2022) PP en: Decision" */
function told(text: string, { kind, name, body, edition, language, noun }: Other): string {
  const { revised, place, month, year } = edition ?? {};
  const said = [revised ? 'Rev.' : null, place, month, year].filter((part) => part != null);
  const dated = edition ? [`(${said.join(' ')})`] : [];
  const by = text.slice(noun.start, noun.end).replaceAll('\n', '⏎');
  return `${[kind, name, ...dated, body ?? '-', language].join(' ')}: ${by}`;
}

function check({ marked, said }: Row): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const others = found(text);
  let at = 0;
  let out = '';
  for (const { span } of others) {
    out += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  assert.equal(out + text.slice(at), marked);
  assert.deepEqual(
    others.map((other) => told(text, other)),
    said,
    marked,
  );
  for (const { name, nameSpan, kind } of others) {
    if (kind !== 'decision' && kind !== 'opinion')
      assert.equal(text.slice(nameSpan.start, nameSpan.end), name);
  }
}

describe('references to what is no resolution', () => {
  for (const row of rows()) it(row.marked.replaceAll('\n', '⏎'), () => check(row));

  it('an acronym is of the language that is spoken around it', () => {
    const [first] = found(
      'Il est proposé que la réunion de la SG9 soit suivie par une réunion dans la même ville',
    );
    assert.equal(first?.language, 'fr');
  });

  it('is not found in what is no prose', () => {
    assert.deepEqual(found('`SG9` and [x](SG9)', 'markdown'), []);
    assert.equal(found('*SG9*', 'markdown').length, 1);
  });

  it('so many are in one list', () => {
    const numbers = Array.from({ length: 50 }, (_, i) => i + 11);
    const names = (text: string) => found(text).map(({ name }) => name);
    const series = numbers.map((number) => `X.${number}`);
    assert.deepEqual(names(`Recommendations ITU-T ${series.join(', ')}`), series.slice(0, 40));
    const questions = numbers.map((number) => `${number}/5`);
    assert.deepEqual(names(`Questions ${questions.join(', ')}`), questions.slice(0, 20));
    const groups = numbers.slice(0, 14).map(String);
    assert.deepEqual(names(`SGs ${groups.join(', ')}`), groups.slice(0, 12));
    assert.deepEqual(names(`${groups.map((each) => `第${each}`).join('、')}研究组`), groups.slice(2));
  });

  it('those that overlap others are none, those that touch them are', () => {
    const groups = found('SG1 SG2 SG3');
    const apart = (...spans: [start: number, end: number][]) =>
      apartFrom(
        groups,
        spans.map(([start, end]) => ({ span: { start, end } })),
      ).map(({ name }) => name);
    assert.deepEqual(apart(), ['1', '2', '3']);
    assert.deepEqual(apart([3, 4], [7, 8]), ['1', '2', '3']);
    assert.deepEqual(apart([0, 1], [10, 11]), ['2']);
    assert.deepEqual(apart([3, 4], [6, 9]), ['1']);
  });

  it('is the same further on', () => {
    const text = 'Decision 5 (Rev. Bucharest, 2022), Recommendation ITU-T X.509 (10/2019) and SG9';
    const moved = found(text).map((other) => movedOther(other, 4));
    assert.deepEqual(found(`see ${text}`), moved);
  });
});
