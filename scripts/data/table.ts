/** Table 1 of the report: a status, a number and a title on a line each; a blank line may stand inside a row. */
import type { Status } from '../../core/catalogue/types.ts';
import type { Line } from './report.ts';

export interface Row {
  readonly status: Status;
  readonly number: number;
  readonly title: string;
  /** The lines of the status, the number and the title. */
  readonly lines: { readonly status: number; readonly number: number; readonly title: number };
}

const STATUSES: Readonly<Record<string, Status>> = {
  Rev: 'revised',
  New: 'new',
  NOC: 'unchanged',
  SUP: 'suppressed',
};

export function rowsOf(table: readonly Line[]): Row[] {
  const cells = table.filter((line) => line.text !== '');
  const rows: Row[] = [];
  cells.forEach((cell, i) => {
    const status = STATUSES[cell.text];
    const number = cells[i + 1];
    const title = cells[i + 2];
    if (!status || !number || !title || !/^\d+$/.test(number.text)) return;
    rows.push({
      status,
      number: Number(number.text),
      title: title.text,
      lines: { status: cell.number, number: number.number, title: title.number },
    });
  });
  return rows;
}
