/** What Excel and OpenDocument spreadsheets are read into. */

export interface Sheet {
  readonly name: string;
  /** Those that hold something, in order. */
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** 1-based, as the spreadsheet counts rows. */
  readonly number: number;
  /** As they are shown or, of numbers in Excel, as they are kept; "" for an empty one. */
  readonly cells: readonly string[];
}

/** No list has so many; a file may claim any. */
export const MOST_COLUMNS = 100;

/** A row without the empty cells at its end; undefined: it holds nothing. */
export function rowOf(number: number, cells: readonly (string | undefined)[]): SheetRow | undefined {
  const all = Array.from(cells, (cell) => (cell ?? '').replace(/\s+/g, ' ').trim());
  const end = all.findLastIndex((cell) => cell !== '') + 1;
  return end === 0 ? undefined : { number, cells: all.slice(0, end) };
}
