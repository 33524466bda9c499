/** What a report says of Recommendations, Questions, Decisions, Opinions and study groups: each place where it names one, and what was done. */
import type { OtherEntry, OtherStatus, OthersData, Statement } from '../core/catalogue/others.ts';
import { OTHER_KINDS } from '../core/kinds.ts';
import type { Other } from '../core/recognise/others/other.ts';
import { othersIn } from '../core/recognise/others/others.ts';
import { sentenceAround } from '../core/sentence.ts';
import { cleaner } from './cleaning.ts';
import { linesOf, type ReportFormat } from './lines.ts';
import { type Placed, sectionsOf } from './sections.ts';
import { statusWordsIn } from './words.ts';

/** So much of a sentence is kept before and after the place where it names something; of one that tells what was done, more. */
const LONGEST_BESIDE = 90;
const LONGEST_TOLD = 240;

/** "were consolidated into a new study group": what stands before it became what stands after it. */
const MERGED = /\b(?:consolidated|merged|combined|transformed|integrated) (?:in)?to\b/i;

/** Right after a name: "(Broadband cable and TV)". */
const TITLE = /^ ?\((\p{L}[^()]{3,200})\)/u;

/** A name in a line, with what the line says of it. */
interface Named {
  readonly other: Other;
  readonly title: string | null;
  readonly status: OtherStatus | null;
  readonly into: string | null;
  readonly statement: Statement;
}

/** All that a report says of them; `catalogue` is the identifier of what is made of the same report, `body` whose assembly it is about. */
export function othersOfReport(
  report: string,
  format: ReportFormat,
  { catalogue, body }: { readonly catalogue: string; readonly body: string },
): OthersData {
  const named = sectionsOf(linesOf(report, format, cleaner())).flatMap(namedIn);
  const keys = new Map<string, Named[]>();
  for (const each of named) {
    const { kind, name } = each.other;
    const key = `${kind} ${each.other.body ?? body} ${name}`;
    keys.set(key, [...(keys.get(key) ?? []), each]);
  }
  const entries = [...keys.values()].flatMap((all) => entryOf(all, body) ?? []);
  return { schema: 1, catalogue, entries: entries.sort(inOrder) };
}

function entryOf(all: readonly Named[], body: string): OtherEntry | undefined {
  const [first] = all;
  if (!first) return undefined;
  const said = <K extends 'title' | 'status' | 'into'>(key: K): Named[K] | null =>
    all.find((each) => each[key] !== null)?.[key] ?? null;
  const lines = new Map(all.map(({ statement }) => [statement.line, statement] as const).reverse());
  const [one = first.statement, ...more] = [...lines.values()].sort((a, b) => a.line - b.line);
  return {
    kind: first.other.kind,
    body: first.other.body ?? body,
    name: first.other.name,
    title: said('title'),
    status: said('status'),
    into: said('into'),
    statements: [one, ...more],
  };
}

function namedIn({ text, number: line, where }: Placed): Named[] {
  const others = othersIn(text);
  const merging = MERGED.exec(text);
  const at = merging?.index ?? text.length;
  const becomes = merging && others.find(({ kind, span }) => kind === 'study-group' && span.start > at);
  const words = others.length === 1 ? statusWordsIn(text) : [];
  return others.map((other) => {
    // "SG1 and SG2 were merged into SG2": that one stays.
    const isMerged =
      other.kind === 'study-group' && becomes != null && other.span.end <= at && other.name !== becomes.name;
    const isNew = other === becomes && /\bnew\b/i.test(text.slice(at, other.span.start));
    // "One revised ITU-T Recommendation (A.25)": a line of one word for what was done, and of one name.
    const done = where !== 'Annex' && words.length === 1 ? (words[0]?.status ?? null) : null;
    const status = isMerged ? 'merged' : isNew ? 'new' : done;
    const beside = status === null ? LONGEST_BESIDE : LONGEST_TOLD;
    return {
      other,
      title: TITLE.exec(text.slice(other.span.end))?.[1] ?? null,
      status,
      into: isMerged ? becomes.name : null,
      statement: { text: shortened(text, other, beside), where, line },
    };
  });
}

/** The sentence that names it, without what stands far from it. */
function shortened(text: string, { span }: Other, beside: number): string {
  const sentence = sentenceAround(text, span, [span], 'en');
  const start = Math.max(sentence.start, span.start - beside);
  const end = Math.min(sentence.end, span.end + beside);
  const before =
    start > sentence.start
      ? `… ${text.slice(start, span.start).replace(/^\S{0,40}\s/, '')}`
      : text.slice(start, span.start);
  const after =
    end < sentence.end
      ? `${text.slice(span.end, end).replace(/\s\S{0,40}$/, '')} …`
      : text.slice(span.end, end);
  return `${before}${text.slice(span.start, span.end)}${after}`.replace(/^· /, '');
}

/** By kind, then by body, then by name, numbers in their order. */
function inOrder(a: OtherEntry, b: OtherEntry): number {
  return (
    OTHER_KINDS.indexOf(a.kind) - OTHER_KINDS.indexOf(b.kind) ||
    (a.body < b.body ? -1 : Number(a.body > b.body)) ||
    a.name.localeCompare(b.name, 'en', { numeric: true })
  );
}
