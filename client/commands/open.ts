/** Opens a document at a line. */

import { Position, Range, Uri, window, workspace } from 'vscode';
import type { Node } from '../view/nodes.ts';

/** Of the annex, the report and the like. */
const SCHEME = 'itu-resolutions';

/** `line` is 0-based. Links call it, so that it opens our own documents and nothing else. */
export async function open(uri: string, line: number): Promise<void> {
  if (Uri.parse(uri, true).scheme !== SCHEME) return;
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const at = new Position(line, 0);
  await window.showTextDocument(document, { selection: new Range(at, at), preview: true });
}

/** Opens what an item of the view stands for. */
export async function openInAnnex(node: Node): Promise<void> {
  const at = node.kind === 'resolution' ? node.resolution.at : node.kind === 'clause' ? node.clause.at : null;
  if (at) await open(at.uri, at.line);
}
