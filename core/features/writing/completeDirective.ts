/** textDocument/completion in our own comments: what can be asked for, and the codes of the rules. */
import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver-types';
import { type Analysis, allCodes } from '../../analyse.ts';
import { conferences } from '../../conferences.ts';
import { commentOpener } from '../../document/comments.ts';
import { PREFIX, VERBS } from '../../document/directives.ts';
import { offsetAt } from '../../lines.ts';

/** The items at an LSP position; undefined where it is in no such comment, closed or not. */
export function completeDirective(analysis: Analysis, position: Position): CompletionItem[] | undefined {
  const offset = offsetAt(analysis.lines, position);
  const opener = commentOpener(analysis.settings.format);
  if (offset === undefined || opener === undefined) return undefined;
  const { text } = analysis;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const comment = line.lastIndexOf(opener);
  const prefix = line.lastIndexOf(PREFIX);
  if (comment < 0 || prefix < comment || line.slice(comment).includes('-->')) return undefined;
  const said = line.slice(prefix + PREFIX.length);
  const [verb = '', ...words] = said.trimStart().split(/[\s,]+/);
  if (words.length === 0) {
    const gap = said === '' ? ' ' : '';
    return Object.entries(VERBS).map(([label, detail]) => item(label, detail, `${gap}${label}`));
  }
  if (verb === 'body')
    return conferences.bodies.map(({ id, names }) => item(id, names['en']?.at(-1)?.text ?? id));
  if (!verb.startsWith('ignore') || verb === 'ignore-end') return [];
  const used = new Set(words.slice(0, -1));
  return allCodes.filter(({ code }) => !used.has(code)).map(({ code, summary }) => item(code, summary));
}

function item(label: string, detail: string, insertText = label): CompletionItem {
  return { label, detail, insertText, kind: CompletionItemKind.Keyword };
}
