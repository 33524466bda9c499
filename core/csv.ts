/** Comma-separated values (RFC 4180), for spreadsheets. */

/** A row with its line end. */
export function csvRow(values: readonly (string | number | null)[]): string {
  const quoted = values.map((value) => {
    const text = value === null ? '' : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${quoted.join(',')}\r\n`;
}
