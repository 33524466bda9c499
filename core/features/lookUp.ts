/** What a person looks for who types into a search box: a number, words, an acronym or a status, or what a citation is written with. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { search } from '../catalogue/search.ts';
import type { Entry, Status } from '../catalogue/types.ts';
import { type Body, conferenceNamed, conferences } from '../conferences.ts';
import { recognise } from '../recognise/recognise.ts';
import { unfinishedAt } from '../recognise/unfinished/unfinished.ts';

/** From this many letters on, a word may be the beginning of a status. */
const SHORTEST_STATUS = 3;

/** The report's own word for a status. */
const REPORTED: Readonly<Record<string, Status>> = { noc: 'unchanged' };

/** The entries that match, best first; "Resolution 44 (Rev", "44 (Rev" and "WTSA 44" are looked up as "44". */
export function lookUp(catalogue: Catalogue, typed: string): Entry[] {
  const query = typed.trim();
  const ofStatus = catalogue.entries.filter(({ status }) => status !== null && isStatus(query, status));
  const found = queriesIn(query, catalogue.body).flatMap((each) => search(catalogue, each));
  return [...new Set([...ofStatus, ...found])];
}

/** Whether a word is a status, or begins one. */
function isStatus(typed: string, status: Status): boolean {
  const word = typed.toLowerCase();
  return REPORTED[word] === status || (word.length >= SHORTEST_STATUS && status.startsWith(word));
}

/** What the catalogue of a body is to be searched for. */
function queriesIn(typed: string, own: Body): string[] {
  const references = recognise(typed);
  if (references.length > 0)
    return references
      .filter(({ mention }) => (mention?.body ?? own) === own)
      .map(({ number, temporary }) => String(number ?? temporary));
  const words = unfinishedAt(typed, typed.length);
  if (words?.kind === 'number') return [words.query];
  const [, before, number] = /^(?:(\S+)\s+)?(\d+)\s*(?:\(.*)?$/.exec(typed) ?? [];
  return number === undefined || (before !== undefined && bodyCalled(before) !== own) ? [typed] : [number];
}

/** By an acronym or a name in any language: "WTSA", "WTSA-24", "AMNT". */
function bodyCalled(word: string): Body | undefined {
  const is = ({ text }: { readonly text: string }) => text.toLowerCase() === word.toLowerCase();
  const named = conferences.bodies.find(({ names }) => Object.values(names).flat().some(is));
  return named?.id ?? conferenceNamed(word)?.body;
}
