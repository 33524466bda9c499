/** Real text with committed results: what is recognised in the report. `UPDATE=1` writes it anew; the difference shows gains and losses. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { positionAt } from '../../../core/lines.ts';
import { analysed } from '../../fixture.ts';

const REPORT = resolve(import.meta.dirname, '../../../data/wtsa-24/report.txt');
const EXPECTED = resolve(import.meta.dirname, '../../corpus/report.references.txt');

describe('recognise: the report', () => {
  it('gives the committed references', () => {
    const { references, lines, text } = analysed(readFileSync(REPORT, 'utf8'));
    const rows = references.all().map(({ reference: { span, provision }, body }) => {
      const { line, character } = positionAt(lines, span.start);
      const clause = provision ? ` · ${provision.verb} ${provision.item ?? ''}` : '';
      return `${line + 1}:${character + 1} ${text.slice(span.start, span.end)} · ${body}${clause}`;
    });
    const found = `${rows.join('\n')}\n`;
    if (process.env['UPDATE']) writeFileSync(EXPECTED, found);
    assert.equal(found, readFileSync(EXPECTED, 'utf8'));
  });
});
