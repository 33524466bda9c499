/** textDocument/completion: numbers with the edition in force where a number is expected, editions inside a parenthesis. */
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  type MarkupKind,
  type Position,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { search } from '../../catalogue/search.ts';
import type { Entry } from '../../catalogue/types.ts';
import { offsetAt, positionAt } from '../../lines.ts';
import { plainText } from '../../markdown.ts';
import { type Unfinished, unfinishedAt } from '../../recognise/unfinished/unfinished.ts';
import { inDigitsOf } from '../../rules/form.ts';
import type { Span } from '../../span.ts';
import { afterSign, citation, inParentheses, numberAndEdition } from '../../wording/citation.ts';
import { statusName } from '../../wording/names.ts';
import { say } from '../../wording/say.ts';
import { describeEntry } from '../describe.ts';
import { type Sources, shown } from '../sources.ts';
import { completeDirective } from './completeDirective.ts';
import { completeProvision } from './completeProvision.ts';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** What can be completed at an LSP position. The list is filtered here, and has to be asked for again as the query grows. */
export function completion(analysis: Analysis, position: Position): CompletionList {
  const directive = completeDirective(analysis, position);
  if (directive) return { isIncomplete: false, items: directive };
  const provisions = completeProvision(analysis, position);
  if (provisions && provisions.items.length > 0) return provisions;
  const offset = offsetAt(analysis.lines, position);
  const unfinished = offset === undefined ? undefined : unfinishedAt(analysis.prose, offset);
  const { catalogue } = analysis;
  if (!unfinished || (unfinished.body !== null && unfinished.body !== catalogue.data.body)) return NOTHING;
  if (unfinished.kind === 'edition') {
    const entry = catalogue.byNumber.get(unfinished.number);
    return entry?.edition
      ? { isIncomplete: false, items: [editionItem(analysis, entry, unfinished.span, unfinished.language)] }
      : NOTHING;
  }
  const entries = search(catalogue, unfinished.query);
  const items = entries.map((entry, i) => numberItem(analysis, entry, i, unfinished));
  return { isIncomplete: true, items };
}

/** completionItem/resolve: the documentation, which is made for the item that is looked at only. */
export function completionDetails(
  item: CompletionItem,
  catalogue: Catalogue,
  sources: Sources,
  kind: MarkupKind,
): CompletionItem {
  const { number, language } = (item.data ?? {}) as Partial<ItemData>;
  const entry = number === undefined ? undefined : catalogue.byNumber.get(number);
  if (!entry) return item;
  const value = shown(describeEntry(catalogue, entry, sources, language ?? 'en'), language ?? 'en', sources);
  return { ...item, documentation: { kind, value: kind === 'markdown' ? value : plainText(value) } };
}

/** What an item brings back when it is looked at. */
interface ItemData {
  readonly number: number;
  readonly language: string;
}

function numberItem(
  analysis: Analysis,
  entry: Entry,
  rank: number,
  { query, span, language, form }: Extract<Unfinished, { kind: 'number' }>,
): CompletionItem {
  // As typed: prose has ASCII digits where the text has "٤٤".
  const typed = analysis.text.slice(span.start, span.start + query.length);
  const written =
    form === 'member' ? numberAndEdition(entry, language) : afterSign(citation(entry, language), language);
  const newText = inDigitsOf(typed, written);
  return {
    ...baseItem(entry, language),
    label: String(entry.number),
    filterText: typed,
    sortText: String(rank).padStart(3, '0'),
    ...edits(analysis, span, newText),
  };
}

function editionItem(analysis: Analysis, entry: Entry, span: Span, language: string): CompletionItem {
  const written = analysis.text.slice(span.start, span.end);
  const around = analysis.text.slice(Math.max(0, span.start - 6), span.end);
  const newText = entry.edition ? inDigitsOf(around, inParentheses(entry.edition, language)) : '';
  return {
    ...baseItem(entry, language),
    label: newText,
    filterText: `${written}${newText}`,
    ...edits(analysis, span, newText),
  };
}

function baseItem(entry: Entry, language: string) {
  const title = entry.title ?? say(language, 'noTitle');
  const status = statusName(entry.status, language);
  return {
    kind: CompletionItemKind.Reference,
    labelDetails: { detail: ` ${title}`, description: status },
    // For clients that show no label details.
    detail: `${title} (${status})`,
    ...(entry.status === 'suppressed' ? { tags: [CompletionItemTag.Deprecated] } : {}),
    data: { number: entry.number, language } satisfies ItemData,
  } satisfies Partial<CompletionItem>;
}

/** An edit has to stay on one line: what a span holds beyond its first line goes by a second edit. */
function edits(
  analysis: Analysis,
  span: Span,
  newText: string,
): { textEdit: TextEdit; additionalTextEdits?: TextEdit[] } {
  const { lines, text } = analysis;
  const newline = text.slice(span.start, span.end).indexOf('\n');
  const end = newline < 0 ? span.end : span.start + newline;
  const range = { start: positionAt(lines, span.start), end: positionAt(lines, end) };
  if (newline < 0) return { textEdit: { range, newText } };
  const rest = { start: positionAt(lines, end), end: positionAt(lines, span.end) };
  return { textEdit: { range, newText }, additionalTextEdits: [{ range: rest, newText: '' }] };
}
