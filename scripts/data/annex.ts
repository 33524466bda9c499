/** The annex of the report: for each resolution its title, and the clauses and items of which it gives extracts. */
import type { AnnexEntry } from '../../core/catalogue/types.ts';
import { clausesIn } from './clauses.ts';
import type { Line } from './report.ts';

export interface Extract {
  readonly number: number;
  readonly title: string;
  readonly titleLine: number;
  readonly annex: AnnexEntry;
}

export function extractsOf(annex: readonly Line[], verbs: readonly string[]): Extract[] {
  const lines = annex.filter((line) => line.text !== '');
  const starts = lines.flatMap(({ text }, i) => (/^RESOLUTION \d+$/.test(text) ? [i] : []));
  return starts.flatMap((start, i) => {
    const [head, title, ...rest] = lines.slice(start, starts[i + 1]);
    if (!head || !title) return [];
    return [
      {
        number: Number(head.text.slice('RESOLUTION '.length)),
        title: title.text,
        titleLine: title.number,
        annex: { line: head.number, clauses: clausesIn(rest, verbs) },
      },
    ];
  });
}
