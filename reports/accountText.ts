/** The account of an import as Markdown. */
import type { CatalogueData } from '../core/catalogue/types.ts';
import { escaped } from '../core/markdown.ts';
import type { Account } from './account.ts';
import type { Correction } from './corrections.ts';

/** Longer texts are cut: the line tells where the rest is. */
const LONGEST = 160;

/** A document that says what was taken from where, what was not, what contradicts, and which corrections were kept. */
export function accountText(
  catalogue: CatalogueData,
  { taken, unplaced, doubts, cleaned }: Account,
  corrections: readonly Correction[],
): string {
  const { file } = catalogue.source;
  const at = (line: number) => `[${line}](${encodeURI(file)}#L${line})`;
  const byLine = <T>(list: readonly T[], line: (each: T) => number) =>
    list.toSorted((a, b) => line(a) - line(b));
  const part = (title: string, none: string, rows: readonly string[]) => [
    `## ${title}`,
    '',
    ...(rows.length > 0 ? rows : [none]),
    '',
  ];
  return `${[
    `# What was read from ${shown(file)}`,
    '',
    `${catalogue.resolutions.length === 1 ? '1 resolution' : `${catalogue.resolutions.length} resolutions`}: ${counts(catalogue)}. \`lastNumber\` is ${catalogue.lastNumber}; unless it was corrected it is the highest that was found, which is too low where the assembly gave a higher one.`,
    '',
    ...part(
      'To look at: what contradicts',
      'Nothing.',
      byLine(doubts, ({ lines }) => lines[0] ?? 0).map(
        ({ lines, what }) => `- line ${lines.map(at).join(', ')}: ${shown(what)}`,
      ),
    ),
    ...part(
      'To look at: what was not placed',
      'Nothing.',
      byLine(unplaced, ({ line }) => line).map(
        ({ line, text, why }) => `- line ${at(line)}: ${shown(why)}: “${shown(text)}”`,
      ),
    ),
    ...part(
      'Corrections that were kept',
      'None.',
      corrections.map(
        ({ number, field, how }) =>
          `- ${number === null ? 'the catalogue' : `Resolution ${number}`}: ${HOW[how](field)}`,
      ),
    ),
    ...part(
      'What was taken',
      'Nothing.',
      byLine(taken, ({ from }) => from).map(
        ({ from, to, where, what }) =>
          `- line ${at(from)}${to > from ? `–${to}` : ''}, ${shown(where)}: ${shown(what)}`,
      ),
    ),
    ...part(
      'What was cleaned',
      'Nothing.',
      cleaned.map(
        ({ line, what, text, became }) =>
          `- line ${at(line)}, ${what}: “${shown(text)}” became “${shown(became)}”`,
      ),
    ),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

const HOW: Readonly<Record<Correction['how'], (field: string) => string>> = {
  added: () => 'added by hand',
  removed: () => 'taken away by hand',
  kept: (field) => `\`${field}\` is as corrected`,
  conflict: (field) =>
    `\`${field}\` is as corrected, though the report now says something else; see that it is still right`,
};

/** "5 revised, 2 new" */
export function counts({ resolutions }: CatalogueData): string {
  const statuses = ['revised', 'new', 'unchanged', 'suppressed'] as const;
  return statuses
    .map((status) => [resolutions.filter((entry) => entry.status === status).length, status] as const)
    .filter(([count]) => count > 0)
    .map(([count, status]) => `${count} ${status}`)
    .join(', ');
}

/** As text, whatever marks it has, and not endless. */
function shown(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return escaped(cut.replace(/\s+/g, ' '));
}
