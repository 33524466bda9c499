/** Findings as comma-separated values, for spreadsheets: one in a row, with the reference that it is about. */
import { csvRow } from '../../core/csv.ts';
import { reported } from '../../core/features/reported.ts';
import { numberText } from '../../core/wording/citation.ts';
import type { Checked } from '../checking/checked.ts';
import { eachPrinted } from './format.ts';
import { lineAndColumn, placeIn, sentenceIn } from './place.ts';

const COLUMNS = [
  'path',
  'line',
  'column',
  'severity',
  'code',
  'body',
  'number',
  'text',
  'message',
  'fix',
  'where',
  'sentence',
];

const NO_LINE = { line: null, column: null };

export const csv = eachPrinted(rows, { before: csvRow(COLUMNS) });

function rows(file: Checked): string {
  const { path, analysis } = file;
  return reported(file.analysis, file.findings)
    .map(({ finding, resolved }) => {
      const where = placeIn(file.places, finding.span);
      const { line, column } = where === null ? lineAndColumn(analysis, finding.span) : NO_LINE;
      const { start, end } = resolved?.reference.span ?? finding.span;
      const { body = null, reference } = resolved ?? {};
      const number = reference ? (reference.temporary ?? numberText(reference, 'en')) : null;
      const text = analysis.text.slice(start, end).replace(/\s+/g, ' ');
      const { severity, code, message, fix } = finding;
      return csvRow([
        ...[path, line, column, severity, code, body, number, text, message],
        ...[fix?.title ?? null, where, where && sentenceIn(file, finding.span, finding.language)],
      ]);
    })
    .join('');
}
