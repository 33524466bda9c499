/** `parallel-missing` and `parallel-extra`: a reference that one version has and the other lacks at that place. */
import type { Reference } from '../recognise/reference.ts';
import type { Span } from '../span.ts';
import { say } from '../wording/say.ts';
import type { Citing } from './citing.ts';
import { type Comparison, lineOf, type Side, sizesOf } from './comparison.ts';
import type { Elsewhere, ParallelFault } from './finding.ts';
import { languageOf, nameOf, nameOfSome } from './words.ts';

/** A reference that the other side lacks, wholly or in part, between two citings that it has. */
interface Unmatched {
  readonly reference: Reference;
  /** "Resolution 52 (Rev. New Delhi, 2024)", in a language; of a range, what is lacking: "Resolutions 103, 105". */
  nameIn(language: string): string;
  readonly span: Span;
  /** The nearest citings around it that have a counterpart: their indexes; -1: none. */
  readonly before: number;
  readonly after: number;
}

/** Told where the reference should stand: at the nearest one before it that both versions have, else at the start of the text. */
export function missing({ original, other }: Comparison): ParallelFault[] {
  return unmatchedIn(original).map((lacking): ParallelFault => {
    const [before, after] = [lacking.before, lacking.after].map((i) => counterpartOf(original, other, i));
    const place = before ?? after;
    const language = languageOf(other, place);
    const cited = lacking.nameIn(language);
    const told = { cited, original: original.name, line: lineOf(original, lacking.span) };
    const near = place ? nameOf(place, other.analysis.text, language) : '';
    return {
      code: 'parallel-missing',
      span: before?.span ?? firstLine(other.analysis.text),
      message: before
        ? say(language, 'parallelMissingAfter', { ...told, place: near })
        : after
          ? say(language, 'parallelMissingBefore', { ...told, place: near })
          : say(language, 'parallelMissing', told),
      language,
      fix: null,
      counterpart: lacking.span,
      related: after
        ? [
            {
              ...after.span,
              message: say(language, 'parallelAfter', {
                cited: nameOf(after, other.analysis.text, language),
              }),
            },
          ]
        : [],
      elsewhere: [
        {
          ...lacking.span,
          version: 0,
          message: say(language, 'parallelCounterpart', { cited, original: original.name }),
        },
      ],
    };
  });
}

/** Told at the reference itself; where the original has one other reference at that place, which. */
export function extra({ original, other }: Comparison): ParallelFault[] {
  const added = unmatchedIn(other);
  const gapOf = ({ before }: Unmatched) => (before < 0 ? -1 : (other.counterparts[before] ?? -1));
  const inGap = grouped(unmatchedIn(original), ({ before }) => before);
  const addedInGap = grouped(added, gapOf);
  return added.map((unmatched): ParallelFault => {
    const gap = gapOf(unmatched);
    const [instead, ...more] = inGap.get(gap) ?? [];
    const swapped = more.length === 0 && addedInGap.get(gap)?.length === 1 ? instead : undefined;
    const { language } = unmatched.reference;
    const cited = unmatched.nameIn(language);
    const named = { original: original.name, cited };
    return {
      code: 'parallel-extra',
      span: unmatched.span,
      message: swapped
        ? say(language, 'parallelInstead', {
            ...named,
            other: swapped.nameIn(language),
            line: lineOf(original, swapped.span),
          })
        : say(language, 'parallelExtra', named),
      language,
      fix: null,
      counterpart: null,
      related: [],
      elsewhere: swapped
        ? [
            {
              ...swapped.span,
              version: 0,
              message: say(language, 'parallelCounterpart', {
                cited: swapped.nameIn(language),
                original: original.name,
              }),
            },
          ]
        : neighbours(original, other, unmatched),
    };
  });
}

/** Where the original would have it: between these two. */
function neighbours(original: Side, other: Side, { before, after, reference: own }: Unmatched): Elsewhere[] {
  const { language } = own;
  return (
    [
      [before, 'parallelBeforeInOriginal'],
      [after, 'parallelAfterInOriginal'],
    ] as const
  ).flatMap(([i, text]) => {
    const reference = counterpartOf(other, original, i);
    if (!reference) return [];
    const cited = nameOf(reference, original.analysis.text, language);
    return [
      { ...reference.span, version: 0, message: say(language, text, { cited, original: original.name }) },
    ];
  });
}

/**
 * The references of a side that the other lacks, wholly or in part. A resolution that is cited again in the same paragraph, where
 * the other side has it once, is no such reference: "it", "the said Resolution" are translated freely.
 */
function unmatchedIn(side: Side): Unmatched[] {
  const { citings, counterparts, analysis } = side;
  const isMatched = (i: number) => (counterparts[i] ?? -1) >= 0;
  const placeOf = ({ paragraph, number }: Citing) => `${paragraph} ${number}`;
  const present = new Set(citings.filter((_, i) => isMatched(i)).map(placeOf));
  const lacking = [...citings.keys()].filter((i) => {
    const citing = citings[i];
    return citing && !isMatched(i) && !present.has(placeOf(citing));
  });
  const sizes = sizesOf(side);
  const { before, after } = nearestMatched(counterparts);
  return [...grouped(lacking, (i) => citings[i]?.resolved)].flatMap(([resolved, indexes]): Unmatched[] => {
    if (!resolved) return [];
    const numbers = indexes.flatMap((i) => citings[i]?.number ?? []);
    return [
      {
        reference: resolved.reference,
        nameIn: (language) =>
          nameOfSome(resolved.reference, numbers, sizes.get(resolved) ?? 1, analysis.text, language),
        span: resolved.reference.span,
        before: before[indexes[0] ?? -1] ?? -1,
        after: after[indexes.at(-1) ?? -1] ?? -1,
      },
    ];
  });
}

/** For each citing, the nearest ones before and after it that have a counterpart; -1: none. */
function nearestMatched(counterparts: Int32Array) {
  const before = new Int32Array(counterparts.length).fill(-1);
  const after = new Int32Array(counterparts.length).fill(-1);
  const isMatched = (i: number) => (counterparts[i] ?? -1) >= 0;
  for (let i = 1; i < counterparts.length; i++) before[i] = isMatched(i - 1) ? i - 1 : (before[i - 1] ?? -1);
  for (let i = counterparts.length - 2; i >= 0; i--)
    after[i] = isMatched(i + 1) ? i + 1 : (after[i + 1] ?? -1);
  return { before, after };
}

function counterpartOf(from: Side, to: Side, index: number) {
  return to.citings[from.counterparts[index] ?? -1]?.resolved.reference;
}

/** The first line that is not blank; of an empty text, nothing. */
function firstLine(text: string): Span {
  const start = Math.max(0, text.search(/\S/));
  const newline = text.indexOf('\n', start);
  return { start, end: newline < 0 ? text.length : newline };
}

function grouped<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const known = groups.get(keyOf(value));
    if (known) known.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
