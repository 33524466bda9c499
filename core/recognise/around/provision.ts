/** Clauses and items named at a reference: "resolves 2 i) of Resolution 44", "Resolution 44, resolves further 2". */
import type { Grammar } from '../grammar.ts';
import { nounAt } from '../noun.ts';
import type { Provision } from '../reference.ts';
import type { Found } from '../words/phrases.ts';
import { isHan, isLetter, isWord, readable, skip, skipBack, wordEnd, wordStart } from '../words/scan.ts';

/** How far a provision may reach, in UTF-16 units. */
const LONGEST = 180;
/** How long the label of an item may be. */
const LONGEST_LABEL = 12;

/** The provision that ends before the offset, where the reference or its body begins: with "of", where the language has such a word. */
export function provisionBefore(text: string, reference: number, grammar: Grammar): Provision | null {
  let end = skipBack(text, reference);
  const article = grammar.articles.before(text, end);
  if (article) end = skipBack(text, article.start);
  const link = grammar.provisionLinks.before(text, end);
  if (!link && grammar.language.provisionLinks.length > 0) return null;
  if (link) end = skipBack(text, link.start);
  if (text[end - 1] === ',') end = skipBack(text, end - 1);
  const verb = lastVerb(text, end, grammar);
  if (!verb) return null;
  const read = afterVerb(text, verb.end, grammar);
  if (skipQuotes(text, read.end) < end || read.end > end) return null;
  const { phrase, value: english } = verb;
  // "instructs the Director of TSB of Resolution 44" is a clause as a whole only without an addressee.
  const first = read.item === null ? itemBefore(text, verb.start, grammar) : undefined;
  if (first) {
    const { addressee } = read;
    return { span: { start: first.start, end }, verb: phrase, english, addressee, item: first.label };
  }
  if (!link || (read.addressee !== null && read.item === null)) return null;
  return {
    span: { start: verb.start, end },
    verb: phrase,
    english,
    addressee: read.addressee,
    item: read.item,
  };
}

/** "point 5 du" before "décide": an item that is named before its clause. */
function itemBefore(
  text: string,
  verb: number,
  grammar: Grammar,
): { start: number; label: string } | undefined {
  const link = grammar.itemLinks.before(text, skipQuotesBack(text, verb));
  if (!link) return undefined;
  const end = skipBack(text, link.start);
  // The label may be of two parts: "2 i)".
  for (let from = wordStart(text, end); from > 0 && end - from <= LONGEST_LABEL; from--) {
    const item = itemAt(text, from, grammar);
    const word = itemWordBefore(text, from, grammar);
    if (item?.end === end && word) return { start: word.start, label: item.label };
  }
  return undefined;
}

/** "item", "п." before the label of an item. */
function itemWordBefore(text: string, label: number, { itemWords }: Grammar) {
  const end = skipBack(text, label);
  return itemWords.before(text, text[end - 1] === '.' ? end - 1 : end);
}

/** The provision that follows a reference after a comma; it has to name an item, or it is the draft's own clause. */
export function provisionAfter(text: string, end: number, grammar: Grammar): Provision | null {
  let at = skip(text, end);
  if (text[at] === ',') at = skip(text, at + 1);
  else if (grammar.language.spelling.spaced) return null;
  const link = grammar.itemLinks.at(text, at);
  const verb = lastOf(grammar.verbs.at(text, skipQuotes(text, link?.end ?? at)), text, grammar);
  if (!verb) return itemThenVerb(text, at, grammar);
  const read = afterVerb(text, verb.end, grammar);
  if (read.item === null) return null;
  const next = text.charCodeAt(skip(text, read.end));
  if (isLetter(next) && !isHan(next)) return null;
  return {
    span: { start: at, end: read.end },
    verb: verb.phrase,
    english: verb.value,
    addressee: read.addressee,
    item: read.item,
  };
}

/** "责成" in "做出决议，责成": where no space sets words apart, the clause of the second verb is meant. */
function lastOf(first: Found<string> | undefined, text: string, grammar: Grammar): Found<string> | undefined {
  if (!first || grammar.language.spelling.spaced) return first;
  const comma = skip(text, first.end);
  return (text[comma] === ',' ? grammar.verbs.at(text, skip(text, comma + 1)) : undefined) ?? first;
}

/** "point 2 du décide" after "Résolution 44,": an item that is named before its clause. */
function itemThenVerb(text: string, at: number, grammar: Grammar): Provision | null {
  const item = grammar.itemWords.at(text, at) && itemAt(text, at, grammar);
  const link = item && grammar.itemLinks.at(text, skip(text, item.end));
  const quoted = link ? skipQuotes(text, link.end) : at;
  const verb = link && grammar.verbs.at(text, quoted);
  if (!verb) return null;
  const { phrase, value: english, end } = verb;
  return { span: { start: at, end }, verb: phrase, english, addressee: null, item: item.label };
}

const QUOTES = '«»“”„"‘’「」『』';

function skipQuotes(text: string, at: number): number {
  let i = skip(text, at);
  while (QUOTES.includes(text[i] ?? ' ')) i = skip(text, i + 1);
  return i;
}

function skipQuotesBack(text: string, at: number): number {
  let i = skipBack(text, at);
  while (QUOTES.includes(text[i - 1] ?? ' ')) i = skipBack(text, i - 1);
  return i;
}

/**
 * The nearest verb before the offset. Whether what is between belongs to its clause, `afterVerb` tells; where it would say no whatever
 * comes, nothing is looked for any further, since this is done for every reference.
 */
function lastVerb(text: string, end: number, grammar: Grammar) {
  const limit = Math.max(0, end - LONGEST);
  for (let at = end; at > limit; ) {
    const start = wordStart(text, at);
    if (start < at) {
      const verb = grammar.verbs.before(text, at);
      if (verb) return verb;
      if (grammar.notAddressee.before(text, at)) return undefined;
    } else if (';(:'.includes(text.charAt(at - 1))) return undefined;
    const before = start < at ? start : at - 1;
    at = skipBack(text, before);
    if (at === before && text[at - 1] === '\n') return undefined;
  }
  return undefined;
}

interface AfterVerb {
  readonly addressee: string | null;
  readonly item: string | null;
  readonly end: number;
}

/** Words up to an item, and the item; without an item, the words up to the first that cannot address anyone. */
function afterVerb(text: string, verbEnd: number, grammar: Grammar): AfterVerb {
  const limit = Math.min(text.length, verbEnd + LONGEST);
  const start = skipQuotes(text, verbEnd);
  let at = start;
  let end = verbEnd;
  while (at < limit) {
    const item = itemAt(text, at, grammar);
    if (item) return { addressee: addressee(text, start, at, grammar), item: item.label, end: item.end };
    if (!isWord(text.charCodeAt(at)) && text[at] !== ',') break;
    if (grammar.notAddressee.at(text, at)) break;
    if (isAtReference(text, at, grammar)) break;
    end = Math.max(wordEnd(text, at), at + 1);
    at = skipQuotes(text, end);
  }
  return { addressee: addressee(text, start, end, grammar), item: null, end };
}

function addressee(text: string, start: number, until: number, grammar: Grammar): string | null {
  let end = until;
  // "主任的第5段": where no space sets words apart, those that lead to the item are none of its words.
  while (!grammar.language.spelling.spaced) {
    const at = skipBack(text, end);
    const word = grammar.itemWords.before(text, at) ?? grammar.itemLinks.before(text, at);
    if (!word || word.start < start) break;
    end = word.start;
  }
  const words = readable(text.slice(start, end)).replace(/[,\s«»“”„"‘’「」『』]+$/, '');
  return words === '' ? null : words;
}

/** Whether the noun of another reference stands at the offset, or "of" and the noun: "recalling Resolution 44" is no item 44. */
function isAtReference(text: string, at: number, grammar: Grammar): boolean {
  const link = grammar.provisionLinks.at(text, at);
  const start = link ? skip(text, link.end) : at;
  const article = grammar.articles.at(text, start);
  const noun = article ? skip(text, article.end) : start;
  return nounAt(text, noun, grammar) !== undefined;
}

/** "5", "2 i)", "1.2", "a)", "أ)", "item 5", "第2段". */
function itemAt(text: string, at: number, grammar: Grammar): { label: string; end: number } | undefined {
  const word = grammar.itemWords.at(text, at);
  const start = word ? skip(text, text[word.end] === '.' ? word.end + 1 : word.end) : at;
  const numbered = /^\d{1,2}(\.\d{1,2})*(?!\d)\)?/.exec(text.slice(start, start + 12));
  if (!numbered) return letteredAt(text, start);
  const end = start + numbered[0].length;
  if (isLetter(text.charCodeAt(end)) && !mayGoOn(text, end, word !== undefined, grammar)) return undefined;
  const inner = letteredAt(text, skip(text, end));
  if (inner) return { label: `${numbered[0]} ${inner.label}`, end: inner.end };
  return { label: numbered[0], end: afterMeasure(text, end, grammar) };
}

/** Whether a character may follow an item at once, where no space does: in "第2段", "2和3", but not in "3个月". */
function mayGoOn(text: string, end: number, isNamed: boolean, grammar: Grammar): boolean {
  if (!isHan(text.charCodeAt(end))) return false;
  const { itemWords, conjunctions, adjectives } = grammar;
  return isNamed || [itemWords, conjunctions, adjectives].some((set) => set.at(text, end) !== undefined);
}

/** Past "段" in "第2段". */
function afterMeasure(text: string, end: number, grammar: Grammar): number {
  const word = grammar.language.spelling.spaced ? undefined : grammar.itemWords.at(text, skip(text, end));
  return word?.end ?? end;
}

function letteredAt(text: string, at: number): { label: string; end: number } | undefined {
  const lettered = /^([ivxl]{1,5}|\p{L})\u0640? ?\)/iu.exec(text.slice(at, at + 8));
  if (!lettered) return undefined;
  return { label: `${lettered[1]})`, end: at + lettered[0].length };
}
