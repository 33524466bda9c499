/** `itu-resolutions mcp`: the look-ups for language models, over standard input and output. */
import { nameOf } from '../core/catalogue/catalogue.ts';
import type { CatalogueData } from '../core/catalogue/types.ts';
import { annexDocument } from '../core/features/annex.ts';
import { answerOf } from '../core/lookups/lookups.ts';
import { tools } from '../core/lookups/tools.ts';
import { version } from '../package.json';
import type { Setup } from './setup.ts';

/** The name that a passage has where settings depend on a file's: no file has it. */
const PASSAGE = 'passage';

/** Serves one client, until its end of standard input. */
export async function mcp({ library, settingsFor }: Setup): Promise<void> {
  const { serveTools } = await import('./mcpServer.ts');
  serveTools({
    version,
    tools,
    answer: (name, input) => answerOf(name, input, library, settingsFor(PASSAGE)),
    resources: library.reports.filter(hasAnnex).map((report) => ({
      uri: `itu-resolutions:/${report.id}/annex.md`,
      name: `${report.id}/annex.md`,
      title: `${report.source.title}: annex`,
      description: `All extracts of resolutions that the report of ${nameOf(report)} has.`,
      mimeType: 'text/markdown',
      text: () => annexDocument(report).text,
    })),
  });
}

function hasAnnex({ resolutions }: CatalogueData): boolean {
  return resolutions.some(({ annex }) => annex !== null);
}
