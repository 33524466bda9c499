/** The committed data of what the report says beside resolutions, against the report by other means than the extraction itself. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import type { OtherEntry, OthersData } from '../../../core/catalogue/others.ts';
import { othersOfReport } from '../../../reports/others.ts';

const DATA = resolve(import.meta.dirname, '../../../data');
const text = (name: string) => readFileSync(resolve(DATA, name), 'utf8');
const report = text('wtsa-24/report.txt');
const lines = report.split('\n');
const data = JSON.parse(text('wtsa-24/others.json')) as OthersData & { $schema: string };
const { entries } = data;
const entry = (kind: string, body: string, name: string) =>
  entries.find((each) => each.kind === kind && each.body === body && each.name === name) as OtherEntry;

describe('data: what the report says beside resolutions', () => {
  it('is what the report gives, and fits its schema', () => {
    const { $schema, ...committed } = data;
    assert.equal($schema, '../others.schema.json');
    assert.deepEqual(committed, othersOfReport(report, 'text', { catalogue: 'wtsa-24', body: 'WTSA' }));
    const schema = JSON.parse(text('others.schema.json')) as Schema;
    assert.deepEqual(new Validator(schema, '2020-12').validate(data).errors, []);
    assert.equal(new Validator(schema, '2020-12').validate({ ...data, entries: [{}] }).valid, false);
  });

  it('names nothing that does not stand in the line that it gives, and quotes it', () => {
    for (const { name, title, statements } of entries)
      for (const { line, text: said } of statements) {
        const raw = (lines[line - 1] ?? '').replace(/\s+/g, ' ');
        assert.ok(raw.includes(name), `${name} in line ${line}`);
        assert.ok(said.includes(name));
        assert.ok(
          raw.includes(said.replace(/^… | …$/g, '').replace(/^\d+ /, '')),
          `"${said}" in line ${line}`,
        );
        if (title !== null && line === statements[0]?.line) assert.ok(raw.includes(title));
      }
  });

  it('misses no line that names one of them', () => {
    const naming = lines.flatMap((line, i) =>
      /\bSG\d|Study Group \d|Question \d|\b[A-Z]\.\d+\b|Decision \d|Opinion \d/.test(line) ? [i + 1] : [],
    );
    const named = new Set(entries.flatMap(({ statements }) => statements.map(({ line }) => line)));
    assert.deepEqual(
      [...named].sort((a, b) => a - b),
      naming,
    );
    assert.ok(naming.length > 10);
  });

  it('has what was done with them', () => {
    for (const name of ['9', '16']) {
      const { status, into, statements } = entry('study-group', 'WTSA', name);
      assert.deepEqual([status, into, statements.map(({ line }) => line)], ['merged', '21', [23]]);
    }
    assert.equal(entry('study-group', 'WTSA', '9').title, 'Broadband cable and TV');
    assert.equal(entry('study-group', 'WTSA', '21').status, 'new');
    assert.equal(entry('recommendation', 'WTSA', 'A.25').status, 'revised');
    assert.equal(entry('recommendation', 'WTSA', 'E.161.1').status, null);
    assert.match(entry('question', 'WTDC', '3/2').title ?? '', /^Securing information/);
    assert.deepEqual(
      entries.filter(({ status }) => status !== null).map(({ name }) => name),
      ['A.25', '9', '16', '21'],
    );
    assert.equal(entry('study-group', 'RA', '9'), undefined);
  });
});
