/** textDocument/completion of provisions: "instructs ‸ of Resolution 44", "Resolution 44 (Rev. New Delhi, 2024), ‸". */

import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
} from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { addressedNames, addresseesIn } from '../../catalogue/addressees.ts';
import { type Catalogue, REPORT_LANGUAGE } from '../../catalogue/catalogue.ts';
import {
  type FoundProvision,
  type NameableProvision,
  nameableProvisions,
  provisionOf,
} from '../../catalogue/provisions.ts';
import type { Entry } from '../../catalogue/types.ts';
import { offsetAt } from '../../lines.ts';
import {
  unfinishedProvisionAfter,
  unfinishedProvisionBefore,
} from '../../recognise/unfinished/unfinishedProvision.ts';
import type { Meaning, ResolvedReference } from '../../resolve/resolve.ts';
import { endOf, listOf } from '../../rules/draft.ts';
import { isOtherEdition } from '../../rules/editions.ts';
import type { Span } from '../../span.ts';
import { citation } from '../../wording/citation.ts';
import { provisionTexts } from '../../wording/provision.ts';
import { rangeOf, referencesNear } from '../at.ts';
import { headingOf } from '../describe.ts';

/** How far from its reference a provision may be written, in UTF-16 units. */
const REACH = 180;

/** The clauses and items that can be named at an LSP position; undefined where none is being written. */
export function completeProvision(analysis: Analysis, position: Position): CompletionList | undefined {
  const offset = offsetAt(analysis.lines, position);
  if (offset === undefined) return undefined;
  for (const resolved of near(analysis, offset)) {
    const { reference, meaning } = resolved;
    if (meaning.kind !== 'entry' || isOtherEdition(reference.edition, meaning.entry)) continue;
    const { language } = reference;
    const begins = Math.min(reference.noun.start, reference.mention?.span.start ?? reference.noun.start);
    const before = unfinishedProvisionBefore(analysis.prose, offset, begins, language);
    const isAlone = listOf(resolved, analysis).length === 1;
    const span =
      before ??
      (isAlone ? unfinishedProvisionAfter(analysis.prose, offset, endOf(reference), language) : undefined);
    if (span) return list(analysis, meaning, span, offset, before ? 'before' : 'after', language);
  }
  return undefined;
}

/** The references that a provision at the offset may belong to. */
function near({ references }: Analysis, offset: number): readonly ResolvedReference[] {
  return referencesNear(references, { start: offset, end: offset }).filter(
    ({ reference }) =>
      reference.through === null &&
      reference.noun.start - REACH <= offset &&
      offset <= endOf(reference) + REACH,
  );
}

type Known = Extract<Meaning, { kind: 'entry' }>;

function list(
  analysis: Analysis,
  { catalogue, entry }: Known,
  span: Span,
  offset: number,
  side: 'before' | 'after',
  language: string,
): CompletionList {
  const query = analysis.prose.slice(span.start, offset);
  const items = nameableProvisions(catalogue, entry)
    // After a reference, a verb alone begins a clause of the draft's own.
    .filter(({ item }) => side === 'before' || item !== null)
    .flatMap((provision) => {
      const newText =
        continued(
          query,
          [provision.name, provision.longName].flatMap((name) => provisionTexts(name, language)),
        ) ?? inOtherWords(catalogue, entry, query, provision, language);
      return newText === undefined ? [] : [{ newText, found: provision.found }];
    })
    .map(
      ({ newText, found }, i): CompletionItem => ({
        label: plain(newText),
        kind: CompletionItemKind.Field,
        labelDetails: { description: textOf(found) },
        detail: `${citation(entry, language)}: ${headingOf(found.clause)}`,
        documentation: textOf(found),
        filterText: query,
        sortText: String(i).padStart(3, '0'),
        textEdit: { range: rangeOf(analysis, span), newText },
      }),
    );
  return { isIncomplete: true, items };
}

/** The name that begins with what is typed, which keeps its emphasis; undefined: none does. */
function continued(query: string, names: readonly string[]): string | undefined {
  const typed = plain(query);
  const written = names.find((each) => each.toLowerCase().startsWith(typed.toLowerCase()));
  return written !== undefined && isEmphasised(query) ? query + written.slice(typed.length) : written;
}

/** "instructs the Director of TSB 5", where what is typed names the addressee of the item in other words than the annex. */
function inOtherWords(
  catalogue: Catalogue,
  entry: Entry,
  query: string,
  { item, found }: NameableProvision,
  language: string,
): string | undefined {
  const { verb } = found.clause;
  const [, words = query, label = ''] = LABELLED.exec(query) ?? [];
  // A number may be that of the addressee: "Study Group 17".
  const isLabel = addressedNames(addresseesIn(words)) === addressedNames(addresseesIn(query));
  const head = (isLabel ? words : query).trimEnd();
  const addressee = plain(head).slice(verb.length).trim();
  // The report is in English: other words are compared with it in English only.
  if (
    language !== REPORT_LANGUAGE ||
    item === null ||
    addressee === '' ||
    !plain(head).toLowerCase().startsWith(`${verb} `)
  )
    return undefined;
  const meant = provisionOf(catalogue, entry, { english: verb, addressee, item }, language);
  const isMeant = meant?.clause === found.clause && meant.item === found.item;
  return isMeant && item.startsWith(isLabel ? label : '') ? `${head} ${item}` : undefined;
}

/** Words, and the label of an item that is typed after them. */
const LABELLED = /^(.*\S)\s+(\d{1,2}(?:\.\d{1,2})*\)?(?: [a-z]{1,4}\)?)?|[a-z]{1,4}\))$/is;

function isEmphasised(text: string): boolean {
  return /[*_]/.test(text);
}

function plain(text: string): string {
  return text.replace(/[*_]/g, '').replace(/\s+/g, ' ');
}

function textOf({ clause, item }: FoundProvision): string {
  return item?.text ?? clause.text ?? clause.items.map(headingOf).join('\n');
}
