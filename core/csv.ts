/** Comma-separated values (RFC 4180), for spreadsheets. */

/** A row with its line end. A text that a spreadsheet would take for a formula begins with an apostrophe, as one types it there. */
export function csvRow(values: readonly (string | number | null)[]): string {
  const quoted = values.map((value) => {
    if (typeof value === 'number') return String(value);
    const text = (value ?? '')
      .replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd')
      .replace(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/, "'$&");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${quoted.join(',')}\r\n`;
}
