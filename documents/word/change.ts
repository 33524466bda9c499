/** A run of a Word document with some of its text changed: plainly, or as tracked changes. */
import { escaped } from '../../core/html.ts';
import { elementsOf, type XmlElement } from '../xml.ts';
import type { Cut, CutRun } from './cuts.ts';
import type { Run } from './runs.ts';

/** Who made tracked changes, and when ("2024-10-15T12:00:00Z"). */
export interface Author {
  readonly name: string;
  readonly date: string;
}

/** Writes elements as the document does: with its prefix, and with the properties of the run. */
interface Markup {
  readonly source: (element: XmlElement) => string;
  readonly run: (content: string) => string;
  /** A w:t, or a w:delText. */
  readonly text: (text: string, name?: 'delText') => string;
  readonly taken: (content: string) => string;
  readonly put: (newText: string) => string;
}

/** The source that stands for a run's. `author` null: the changes are made plainly. `nextId` numbers changes. */
export function changedRun(cutRun: CutRun, author: Author | null, nextId: () => number): string {
  const markup = markupOf(cutRun, author, nextId);
  let changed = '';
  let kept = '';
  for (const child of elementsOf(cutRun.run.element)) {
    if (child.name === 'w:rPr') continue;
    for (const { text, cut } of pieced(child, cutRun.cuts.get(child) ?? [], markup)) {
      if (!cut) kept += text();
      else {
        changed += markup.run(kept) + markup.taken(text('delText')) + markup.put(cut.newText);
        kept = '';
      }
    }
  }
  return changed + markup.run(kept);
}

function markupOf({ run, part }: CutRun, author: Author | null, nextId: () => number): Markup {
  const source = ({ start, end }: { start: number; end: number }) => part.source.slice(start, end);
  const startTag = (element: XmlElement) => source({ start: element.start, end: element.startTagEnd });
  const w = prefixIn(startTag(run.element));
  const properties = elementsOf(run.element, 'w:rPr').map(source).join('');
  const runWith = (content: string) => content && `${startTag(run.element)}${properties}${content}</${w}r>`;
  const text: Markup['text'] = (text, name) =>
    text && `<${w}${name ?? 't'} xml:space="preserve">${escaped(text)}</${w}${name ?? 't'}>`;
  if (!author) return { source, run: runWith, text, taken: () => '', put: (text_) => runWith(text(text_)) };
  const change = (kind: 'ins' | 'del', content: string) =>
    content &&
    `<${w}${kind} ${w}id="${nextId()}" ${w}author="${escaped(author.name)}" ${w}date="${author.date}">${content}</${w}${kind}>`;
  const apart = (inserted: string) => {
    if (!inserted || !isInsertion(run)) return inserted;
    const tag = startTag(run.parent);
    const again = tag.replace(/(\s(?:[^\s=:]+:)?id\s*=\s*["'])\d+/, (_, before) => before + nextId());
    return `</${tag.match(/^<([^\s>]+)/)?.[1]}>${inserted}${again}`;
  };
  return {
    source,
    run: runWith,
    text,
    taken: (content) => change('del', runWith(content)),
    put: (newText) => apart(change('ins', runWith(text(newText)))),
  };
}

/** What another put in ends before what is put into it and goes on after: an insertion has one author. */
function isInsertion({ parent }: Run): boolean {
  return parent.name === 'w:ins' || parent.name === 'w:moveTo';
}

/** What is kept of an element and what is cut, in order, and how each is written. */
interface Stretch {
  readonly text: (name?: 'delText') => string;
  readonly cut?: Cut;
}

function pieced(element: XmlElement, cuts: readonly Cut[], markup: Markup): Stretch[] {
  const whole = () => markup.source(element);
  if (cuts.length === 0) return [{ text: whole }];
  const isText = element.name === 'w:t';
  const own = isText ? element.children.join('') : '-';
  const stretch = (start: number, end: number, cut?: Cut): Stretch[] => {
    if (start === end && !cut) return [];
    const text = isText ? (name?: 'delText') => markup.text(own.slice(start, end), name) : whole;
    return [{ text: start === end ? () => '' : text, ...(cut ? { cut } : {}) }];
  };
  let at = 0;
  const pieces = cuts.flatMap((cut) => {
    const before = stretch(at, cut.start);
    at = cut.end;
    return [...before, ...stretch(cut.start, cut.end, cut)];
  });
  return [...pieces, ...stretch(at, own.length)];
}

/** "w:" of "<w:r>"; "" where the document's elements have none. */
function prefixIn(tag: string): string {
  return tag.match(/^<([^\s:>]+:)/)?.[1] ?? '';
}
