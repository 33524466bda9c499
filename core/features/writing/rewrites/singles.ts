/** "Resolutions 44 (…) and 76 (…)" ↔ "Resolution 44 (…) and Resolution 76 (…)". */
import type { Analysis } from '../../../analyse.ts';
import { skipBack } from '../../../recognise/words/scan.ts';
import type { ResolvedReference } from '../../../resolve/resolve.ts';
import { indexOf, listOf } from '../../../rules/draft.ts';
import { alone, isSeparator, type List, partsOf, written } from './list.ts';
import type { Rewrite } from './rewrites.ts';

/** Each member with a noun of its own. */
export const splitList: Rewrite = {
  message: 'splitList',
  edits(analysis: Analysis, resolved: ResolvedReference) {
    const list = partsOf(analysis, resolved);
    if (!list || list.members.length < 2 || agrees(analysis, list)) return [];
    const texts = list.members.map((member) => alone(list, member));
    const newText = texts.map((text, i) => `${i === 0 ? '' : list.separators[i - 1]}${text}`).join('');
    return [{ ...list.span, newText }];
  },
};

/** Single references, with nothing but words of a list between them, under one noun. */
export const joinReferences: Rewrite = {
  message: 'joinReferences',
  edits(analysis: Analysis, resolved: ResolvedReference) {
    const lists = joinedTo(analysis, resolved);
    const [first] = lists;
    const last = lists.at(-1);
    if (!first || !last || lists.length < 2 || agrees(analysis, first)) return [];
    const separators = between(analysis, lists);
    const whole: List = { ...first, separators };
    const members = lists.flatMap((list) => list.members);
    return [{ start: first.span.start, end: last.span.end, newText: written(whole, members) }];
  },
};

/** Whether a word before the list agrees with its noun: "les Résolutions 44 et 52" would become "les Résolution 44". */
function agrees({ prose }: Analysis, { span, grammar }: List): boolean {
  return grammar.agreeing.before(prose, skipBack(prose, span.start)) !== undefined;
}

/** The references around one that stand alone, each joined to the next by words of a list. */
function joinedTo(analysis: Analysis, resolved: ResolvedReference): List[] {
  const { references, text } = analysis;
  const lists: List[] = [];
  const aloneAt = (i: number): List | undefined => {
    const reference = references.at(i);
    const isAlone = reference && listOf(reference, analysis).length === 1 && !reference.reference.provision;
    return isAlone ? partsOf(analysis, reference) : undefined;
  };
  const isJoined = (a: List, b: List) => isSeparator(text.slice(a.span.end, b.span.start), a.grammar);
  const at = indexOf(resolved, references);
  const own = aloneAt(at);
  if (!own) return [];
  lists.push(own);
  for (let i = at - 1, next: List = own; i >= 0; i--) {
    const list = aloneAt(i);
    if (!list || !isJoined(list, next)) break;
    lists.unshift(list);
    next = list;
  }
  for (let i = at + 1, before: List = own; i < references.length; i++) {
    const list = aloneAt(i);
    if (!list || !isJoined(before, list)) break;
    lists.push(list);
    before = list;
  }
  return lists;
}

function between({ text }: Analysis, lists: readonly List[]): string[] {
  return lists.slice(1).map((list, i) => text.slice(lists[i]?.span.end, list.span.start));
}
