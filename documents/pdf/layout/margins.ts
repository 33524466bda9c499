/** What pages repeat above and below their text: running heads and feet, and the numbers of the pages. */
import type { Line } from './lines.ts';

export interface Sheet {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

export interface Trimmed extends Sheet {
  /** What is in no other sheet's head or foot in these words; the numbers of pages are left out. */
  readonly header: readonly Line[];
  readonly footer: readonly Line[];
}

/** How much of a page's height its head and its foot can take. */
const MARGIN = 0.2;
/** How many lines of text a head or a foot can have. */
const MOST_ROWS = 5;
/** Points by which what is repeated may stand higher or lower. */
const SHIFT = 3;

/** The sheets with their heads and feet apart from their lines. */
export function trimmed(sheets: readonly Sheet[]): Trimmed[] {
  const repeated = repeatedOn(sheets);
  const isRepeated = (line: Line) => keysOf(line).some((key) => (repeated.get(key)?.size ?? 0) > 1);
  const seen = new Set<string>();
  const isNew = ({ text }: Line) => {
    if (PAGE_NUMBER.test(text) || seen.has(text)) return false;
    seen.add(text);
    return true;
  };
  return sheets.map((sheet) => {
    const { top, bottom } = edges(sheet);
    const header = outer(top, (line) => isRepeated(line) || isNumberOf(sheet, line));
    const footer = outer(bottom, (line) => isRepeated(line) || PAGE_NUMBER.test(line.text));
    const away = new Set([...header, ...footer]);
    return {
      ...sheet,
      lines: sheet.lines.filter((line) => !away.has(line)),
      header: header.filter(isNew),
      footer: footer.reverse().filter(isNew),
    };
  });
}

/** The pages on which a line stands, by its words, with its numbers left out, and by where it stands. */
function repeatedOn(sheets: readonly Sheet[]): Map<string, Set<number>> {
  const pages = new Map<string, Set<number>>();
  for (const sheet of sheets) {
    const { top, bottom } = edges(sheet);
    for (const key of [...top, ...bottom].flat().flatMap(keysOf)) {
      pages.set(key, (pages.get(key) ?? new Set()).add(sheet.number));
    }
  }
  return pages;
}

/** Two keys, so that two lines that are nearly at one height share one. */
function keysOf({ text, base }: Line): string[] {
  const words = text.replace(/\p{Nd}+/gu, '#').toLowerCase();
  return [Math.floor(base / (2 * SHIFT)), Math.floor(base / (2 * SHIFT) + 0.5) + 0.5].map(
    (at) => `${at} ${words}`,
  );
}

/** The rows of a sheet from its edges inwards. */
function edges({ lines, height }: Sheet): { top: Line[][]; bottom: Line[][] } {
  const within = (isAt: (line: Line) => boolean) => lines.filter(isAt).sort((a, b) => a.base - b.base);
  const top = rows(within(({ base }) => base < height * MARGIN));
  const bottom = rows(within(({ base }) => base > height * (1 - MARGIN))).reverse();
  return { top: top.slice(0, MOST_ROWS), bottom: bottom.slice(0, MOST_ROWS) };
}

function rows(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    const row = found.at(-1);
    if (row?.[0] && line.base - row[0].base < SHIFT) row.push(line);
    else found.push([line]);
  }
  return found;
}

/** As far in as the rows are no text of the page. */
function outer(found: readonly Line[][], isOutside: (line: Line) => boolean): Line[] {
  const end = found.findIndex((row) => !row.every(isOutside));
  return (end < 0 ? found : found.slice(0, end)).flat();
}

/** A page can begin with a number that its last sentence ends with, but hardly with its own. */
function isNumberOf({ number }: Sheet, { text }: Line): boolean {
  return PAGE_NUMBER.test(text) && text.split(/\P{Nd}+/u).includes(`${number}`);
}

/** "12", "- 12 -", "iv", "Page 3 of 7", "3/7" */
const PAGE_NUMBER =
  /^[-–—\s]{0,12}(?:(?:page|página|стр\.|страница|第|صفحة)\s{0,4})?(?:\p{Nd}{1,4}|[ivxlc]{1,7})(?:\s{0,4}(?:\/|of|de|sur|из|من)\s{0,4}\p{Nd}{1,4})?\s{0,4}页?[-–—\s]{0,12}$/iu;
