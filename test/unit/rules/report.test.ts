/** The report, checked as a draft against itself: exactly the findings that its own mistakes deserve, each judged by eye. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { embeddedLibrary } from '../../../catalogues/embedded.ts';
import { analyse } from '../../../core/analyse.ts';
import { positionAt } from '../../../core/lines.ts';

const REPORT = resolve(import.meta.dirname, '../../../data/wtsa-24/report.txt');
const EXPECTED = resolve(import.meta.dirname, '../../corpus/report.findings.txt');

describe('rules: the report', () => {
  it('gives the committed findings', () => {
    const text = readFileSync(REPORT, 'utf8');
    const { findings, lines } = analyse(text, embeddedLibrary(), { format: 'plaintext', rules: {} });
    const found = findings.map(({ code, severity, span }) => {
      const { line, character } = positionAt(lines, span.start);
      return `${line + 1}:${character + 1} ${severity} ${code} ${text.slice(span.start, span.end).replace(/\s/g, ' ')}`;
    });
    const judged = readFileSync(EXPECTED, 'utf8')
      .split('\n')
      .filter((row) => row !== '' && !row.startsWith('#'));
    assert.deepEqual(
      found,
      judged.map((row) => row.replace(/ +— .*$/, '')),
    );
    assert.ok(
      judged.every((row) => row.includes(' — ')),
      'each with a judgement',
    );
  });
});
