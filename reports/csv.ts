/** Rows from comma-separated values (RFC 4180), whatever separates the cells: a comma, a semicolon or a tab. */

/** The cells of each row, empty rows among them; an open quote goes on to the end. */
export function rowsOfCsv(csv: string): string[][] {
  const text = csv.replace(/^\ufeff/, '');
  const [, said] = /^sep=(.)(?:\r\n|\r|\n)/i.exec(text) ?? [];
  const separator = said ?? separatorOf(text);
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = said === undefined ? 0 : text.search(/[\r\n]/); i < text.length; i++) {
    const unit = text.charAt(i);
    if (isQuoted) {
      const isDoubled = unit === '"' && text.charAt(i + 1) === '"';
      if (unit !== '"' || isDoubled) cell += unit;
      else isQuoted = false;
      if (isDoubled) i++;
    } else if (unit === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (unit === separator) end();
    else if (unit === '\n' || unit === '\r') {
      if (unit === '\r' && text.charAt(i + 1) === '\n') i++;
      end();
      rows.push([]);
    } else cell += unit;
  }
  end();
  return rows;
}

/** The one that the first row with any has most of, outside of quotes; a comma is last, since texts have it. */
function separatorOf(text: string): string {
  const counts = new Map<string, number>([';', '\t', ','].map((each) => [each, 0]));
  let isQuoted = false;
  let before = '\n';
  for (const unit of text) {
    if (unit === '"' && (isQuoted || /[;,\s]/.test(before))) isQuoted = !isQuoted;
    before = unit;
    const count = counts.get(unit);
    if (!isQuoted && count !== undefined) counts.set(unit, count + 1);
    if (!isQuoted && unit === '\n' && [...counts.values()].some((each) => each > 0)) break;
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
