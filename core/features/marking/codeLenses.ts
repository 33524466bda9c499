/** textDocument/codeLens in the annex: above each resolution, how often the workspace cites it. */
import type { CodeLens } from 'vscode-languageserver-types';
import type { CatalogueData } from '../../catalogue/types.ts';
import { cites } from '../../citations/citations.ts';
import { type Target, targetOf } from '../../citations/target.ts';
import { say } from '../../wording/say.ts';
import { annexDocument } from '../annex.ts';
import type { CitingDocument } from '../reading/references.ts';

/** The lenses of a report's annex; `command` is the client's that shows the citations of a number; null: it has none. */
export function codeLenses(
  report: CatalogueData,
  documents: readonly CitingDocument[],
  command: string | null,
  language = 'en',
): CodeLens[] {
  const cited = timesCited(documents);
  const { lines } = annexDocument(report);
  return report.resolutions.flatMap((entry): CodeLens[] => {
    const line = entry.annex ? lines.get(entry.annex) : undefined;
    if (line === undefined) return [];
    const start = { line, character: 0 };
    const target = targetOf(report.body, entry);
    const count = cited.reduce((sum, each) => (cites(each.target, target) ? sum + each.times : sum), 0);
    const title =
      count === 0
        ? say(language, 'citedNowhere')
        : count === 1
          ? say(language, 'citedOnce')
          : say(language, 'citedTimes', { count });
    const isActive = count > 0 && command !== null;
    return [
      {
        range: { start, end: start },
        command: isActive
          ? { title, command, arguments: [entry.number, report.body] }
          : { title, command: '' },
      },
    ];
  });
}

/** What the documents cite, each once, and how often. */
function timesCited(documents: readonly CitingDocument[]): { readonly target: Target; times: number }[] {
  const cited = new Map<string, { readonly target: Target; times: number }>();
  for (const { citations } of documents) {
    // Counted as they go by: none is wanted by itself.
    citations.filter((target) => {
      const key = `${target.body} ${target.number} ${target.through}`;
      const known = cited.get(key);
      if (known) known.times++;
      else cited.set(key, { target, times: 1 });
      return false;
    });
  }
  return [...cited.values()];
}
