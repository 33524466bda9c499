/** Clauses and items named at a reference: "resolves 2 i) of Resolution 44", "Resolution 44, resolves further 2". */
import type { Grammar } from './grammar.ts';
import type { Provision } from './reference.ts';
import { isDigit, isLetter, isWord, readable, skip, skipBack, wordEnd, wordStart } from './scan.ts';

/** How far a provision may reach, in UTF-16 units. */
const LONGEST = 180;

/** The provision that ends with "of" before the offset, where the reference or its body begins. */
export function provisionBefore(text: string, reference: number, grammar: Grammar): Provision | null {
  let end = skipBack(text, reference);
  const article = grammar.articles.before(text, end);
  if (article) end = skipBack(text, article.start);
  const link = grammar.bodyLinks.before(text, end);
  if (!link || link.phrase !== grammar.language.bodyLinks[0]) return null;
  end = skipBack(text, link.start);
  if (text[end - 1] === ',') end = skipBack(text, end - 1);
  const verb = lastVerb(text, end, grammar);
  if (!verb) return null;
  const read = afterVerb(text, verb.end, grammar);
  if (read.end !== end || (read.addressee !== null && read.item === null)) return null;
  return { span: { start: verb.start, end }, verb: verb.phrase, addressee: read.addressee, item: read.item };
}

/** The provision that follows a reference after a comma; it has to name an item, or it is the draft's own clause. */
export function provisionAfter(text: string, end: number, grammar: Grammar): Provision | null {
  let at = skip(text, end);
  if (text[at] !== ',') return null;
  at = skip(text, at + 1);
  const verb = grammar.verbs.at(text, at);
  if (!verb) return null;
  const read = afterVerb(text, verb.end, grammar);
  if (read.item === null || isLetter(text.charCodeAt(skip(text, read.end)))) return null;
  return {
    span: { start: at, end: read.end },
    verb: verb.phrase,
    addressee: read.addressee,
    item: read.item,
  };
}

function lastVerb(text: string, end: number, grammar: Grammar) {
  const limit = Math.max(0, end - LONGEST);
  let at = end;
  while (at > limit) {
    const start = wordStart(text, at);
    if (start < at) {
      const verb = grammar.verbs.before(text, at);
      if (verb) return verb;
      if (grammar.notAddressee.before(text, at)) return undefined;
      at = start;
    } else {
      const char = text[at - 1];
      if (char === ';' || char === '(' || char === ':') return undefined;
      at--;
    }
    const gap = skipBack(text, at);
    if (gap === at && text[at - 1] === '\n') return undefined;
    at = gap;
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
  const start = skip(text, verbEnd);
  let at = start;
  let end = verbEnd;
  while (at < limit) {
    const item = itemAt(text, at, grammar);
    if (item) return { addressee: addressee(text, start, at), item: item.label, end: item.end };
    if (!isWord(text.charCodeAt(at)) && text[at] !== ',') break;
    if (grammar.notAddressee.at(text, at)) break;
    if (grammar.bodyLinks.at(text, at) && atReference(text, at, grammar)) break;
    end = Math.max(wordEnd(text, at), at + 1);
    at = skip(text, end);
  }
  return { addressee: addressee(text, start, end), item: null, end };
}

function addressee(text: string, start: number, end: number): string | null {
  const words = readable(text.slice(start, end)).replace(/[,\s]+$/, '');
  return words === '' ? null : words;
}

/** Whether the noun of a reference follows the link: "of Resolution". */
function atReference(text: string, link: number, grammar: Grammar): boolean {
  const end = wordEnd(text, skip(text, wordEnd(text, link)));
  const word = text.slice(skip(text, wordEnd(text, link)), end).toLowerCase();
  return grammar.nouns.some((noun) => noun.form === word);
}

/** "5", "2 i)", "1.2", "a)", "item 5". */
function itemAt(text: string, at: number, grammar: Grammar): { label: string; end: number } | undefined {
  const word = grammar.itemWords.at(text, at);
  const start = word ? skip(text, word.end) : at;
  const numbered = /^\d{1,2}(\.\d{1,2})*(?![\p{L}\p{N}])\)?/u.exec(text.slice(start, start + 12));
  if (!numbered) return letteredAt(text, start);
  const end = start + numbered[0].length;
  const inner = letteredAt(text, skip(text, end));
  if (inner) return { label: `${numbered[0]} ${inner.label}`, end: inner.end };
  return { label: numbered[0], end };
}

function letteredAt(text: string, at: number): { label: string; end: number } | undefined {
  const lettered = /^([ivxl]{1,5}|[a-z])\)/i.exec(text.slice(at, at + 7));
  if (!lettered || isDigit(text.charCodeAt(at - 1))) return undefined;
  return { label: lettered[0], end: at + lettered[0].length };
}
