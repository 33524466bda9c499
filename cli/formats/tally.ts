/** How often each resolution is cited, and what was found of it: of one document, and of many. */
import { entryOf, type Library } from '../../core/catalogue/library.ts';
import type { Entry } from '../../core/catalogue/types.ts';
import { type Body, conferences } from '../../core/conferences.ts';
import type { Reported } from '../../core/features/reported.ts';
import type { ResolvedReference } from '../../core/resolve/resolve.ts';
import { SEVERITIES } from '../../core/rules/rule.ts';
import { numberText } from '../../core/wording/citation.ts';
import type { Checked } from '../checking/checked.ts';
import { type Counts, noCounts } from './counts.ts';

/** A resolution in one document. */
export interface CitedHere {
  /** null: it cannot be told. */
  readonly body: Body | null;
  /** "44", "101 to 108", "COM4/AI" */
  readonly number: string;
  readonly isRange: boolean;
  readonly findings: Counts;
  times: number;
}

export interface Cited extends CitedHere {
  /** undefined: the catalogue does not have it. */
  readonly entry: Entry | undefined;
  documents: number;
}

export interface Tally {
  /** The resolutions of one document more. */
  add(cited: readonly CitedHere[]): void;
  /** By body in the order of the conferences' data, the main one first, then by number. */
  rows(): Cited[];
}

/** The resolutions that a document cites. */
export function citedIn({ analysis }: Checked, found: readonly Reported[]): CitedHere[] {
  const all = new Map<string, CitedHere>();
  const citedBy = (resolved: ResolvedReference): CitedHere => {
    const { body, reference } = resolved;
    const number = numberOf(resolved);
    const key = keyOf({ body, number });
    const known = all.get(key);
    if (known) return known;
    const made = { body, number, isRange: reference.through !== null, findings: noCounts(), times: 0 };
    all.set(key, made);
    return made;
  };
  for (const resolved of analysis.references) citedBy(resolved).times++;
  for (const { finding, resolved } of found) {
    if (resolved) citedBy(resolved).findings[finding.severity]++;
  }
  return [...all.values()];
}

export function tally(library: Library): Tally {
  const all = new Map<string, Cited>();
  return {
    add(cited) {
      for (const here of cited) {
        const known = all.get(keyOf(here)) ?? firstOf(here, library);
        all.set(keyOf(here), known);
        known.times += here.times;
        known.documents++;
        for (const severity of SEVERITIES) known.findings[severity] += here.findings[severity];
      }
    },
    rows() {
      const bodies: readonly (Body | null)[] = [
        library.main.body,
        ...conferences.bodies.map(({ id }) => id),
        null,
      ];
      return [...all.values()].sort(
        (a, b) =>
          bodies.indexOf(a.body) - bodies.indexOf(b.body) ||
          a.number.localeCompare(b.number, 'en', { numeric: true }),
      );
    },
  };
}

function firstOf({ body, number, isRange }: CitedHere, library: Library): Cited {
  const entry = isRange || body === null ? undefined : entryOf(library, body, number);
  return { body, number, isRange, entry, findings: noCounts(), times: 0, documents: 0 };
}

function keyOf({ body, number }: Pick<CitedHere, 'body' | 'number'>): string {
  return `${body} ${number}`;
}

/** What is kept must not be a slice of the document, which would be kept with it. */
function numberOf({ meaning, reference }: ResolvedReference): string {
  const { number, through, temporary } = reference;
  if (meaning.kind === 'entry' && through === null) return String(meaning.entry.number);
  const text = number === null ? (temporary ?? '') : numberText({ number, through }, 'en');
  return Buffer.from(text).toString();
}
