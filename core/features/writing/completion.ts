/** textDocument/completion: numbers with the edition in force where a number is expected, editions inside a parenthesis. */
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  type MarkupKind,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { entryAsOf } from '../../catalogue/history.ts';
import { catalogueFor, type Library, libraryAsOf, readable } from '../../catalogue/library.ts';
import { search } from '../../catalogue/search.ts';
import type { Entry } from '../../catalogue/types.ts';
import type { Body } from '../../conferences.ts';
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
  const { asOf } = analysis.context;
  const offset = offsetAt(analysis.lines, position);
  const unfinished = offset === undefined ? undefined : unfinishedAt(analysis.prose, offset);
  if (!unfinished) return NOTHING;
  const [catalogue, ...others] = cataloguesFor(unfinished, analysis);
  if (!catalogue) return NOTHING;
  if (unfinished.kind === 'edition') {
    const { number, span, language } = unfinished;
    for (const known of [catalogue, ...others]) {
      const entry = known.byNumber.get(number);
      const then = entry && entryAsOf(known, entry, asOf);
      if (then?.edition)
        return { isIncomplete: false, items: [editionItem(analysis, known.body, then, span, language)] };
    }
    return NOTHING;
  }
  const entries = search(catalogue, unfinished.query).flatMap(
    (entry) => entryAsOf(catalogue, entry, asOf) ?? [],
  );
  // As typed: prose has ASCII digits where the text has "٤٤".
  const typed = analysis.text.slice(unfinished.span.start, unfinished.span.start + unfinished.query.length);
  const place = placeOf(analysis, unfinished.span);
  const items = entries.map((entry, i) => numberItem(catalogue.body, entry, i, unfinished, typed, place));
  return { isIncomplete: true, items };
}

/** Whose resolution may be meant: the body's that is named, else the document's before all others. */
function cataloguesFor({ body }: Unfinished, { library, context }: Analysis): readonly Catalogue[] {
  const named = catalogueFor(library, body ?? context.body);
  if (body !== null) return named ? [named] : [];
  const all = readable(library);
  const first = named ?? all[0];
  return first ? [first, ...all.filter((catalogue) => catalogue !== first)] : [];
}

/** completionItem/resolve: the documentation, which is made for the item that is looked at only. */
export function completionDetails(
  item: CompletionItem,
  library: Library,
  sources: Sources,
  kind: MarkupKind,
): CompletionItem {
  const { body, number, language, asOf = null } = (item.data ?? {}) as Partial<ItemData>;
  const catalogue = catalogueFor(libraryAsOf(library, asOf), body ?? null);
  const entry = number === undefined ? undefined : catalogue?.byNumber.get(number);
  if (!catalogue || !entry) return item;
  const value = shown(describeEntry(catalogue, entry, sources, language ?? 'en'), language ?? 'en', sources);
  return { ...item, documentation: { kind, value: kind === 'markdown' ? value : plainText(value) } };
}

/** What an item brings back when it is looked at. */
interface ItemData {
  /** As of which year the draft is checked. */
  readonly asOf: number | null;
  readonly body: Body;
  readonly number: number;
  readonly language: string;
}

function numberItem(
  body: Body,
  entry: Entry,
  rank: number,
  { language, form }: Extract<Unfinished, { kind: 'number' }>,
  typed: string,
  place: Place,
): CompletionItem {
  const written =
    form === 'member' ? numberAndEdition(entry, language) : afterSign(citation(entry, language), language);
  const newText = inDigitsOf(typed, written);
  const item = itemOf(body, entry, String(entry.number), typed, newText, place, language);
  item.sortText = String(rank).padStart(3, '0');
  return item;
}

function editionItem(
  analysis: Analysis,
  body: Body,
  entry: Entry,
  span: Span,
  language: string,
): CompletionItem {
  const written = analysis.text.slice(span.start, span.end);
  const around = analysis.text.slice(Math.max(0, span.start - 6), span.end);
  const newText = entry.edition ? inDigitsOf(around, inParentheses(entry.edition, language)) : '';
  return itemOf(body, entry, newText, `${written}${newText}`, newText, placeOf(analysis, span), language);
}

/** An item that writes a text. Written out: objects that are spread take ten times as long to make, and there are many. */
function itemOf(
  body: Body,
  entry: Entry,
  label: string,
  filterText: string,
  newText: string,
  { range, rest, asOf }: Place,
  language: string,
): CompletionItem {
  const title = entry.title ?? say(language, 'noTitle');
  const status = statusName(entry.status, language);
  const item: CompletionItem = {
    label,
    kind: CompletionItemKind.Reference,
    labelDetails: { detail: ` ${title}`, description: status },
    // For clients that show no label details.
    detail: `${title} (${status})`,
    filterText,
    textEdit: { range, newText },
    data: { asOf, body, number: entry.number, language } satisfies ItemData,
  };
  if (entry.status === 'suppressed') item.tags = [CompletionItemTag.Deprecated];
  // An edit has to stay on one line.
  if (rest) item.additionalTextEdits = [{ range: rest, newText: '' }];
  return item;
}

/** What an item replaces: what is on one line, and what is beyond it. */
interface Place {
  readonly range: Range;
  readonly rest: Range | undefined;
  /** Of the document. */
  readonly asOf: number | null;
}

function placeOf({ lines, text, context: { asOf } }: Analysis, { start, end }: Span): Place {
  const newline = text.slice(start, end).indexOf('\n');
  const at = positionAt(lines, end);
  if (newline < 0) return { range: { start: positionAt(lines, start), end: at }, rest: undefined, asOf };
  const lineEnd = positionAt(lines, start + newline);
  return {
    range: { start: positionAt(lines, start), end: lineEnd },
    rest: { start: lineEnd, end: at },
    asOf,
  };
}
