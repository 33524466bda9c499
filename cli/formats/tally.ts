/** How often each resolution is cited, and what was found of it: what a report of many documents keeps of each. */
import { type Catalogue, entryOf } from '../../core/catalogue/catalogue.ts';
import type { Entry } from '../../core/catalogue/types.ts';
import { type Body, conferences } from '../../core/conferences.ts';
import type { ResolvedReference } from '../../core/resolve/resolve.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { numberText } from '../../core/wording/citation.ts';
import type { Checked } from '../check.ts';
import type { Reported } from './reported.ts';

export type Counts = Record<Severity, number>;

export interface Cited {
  /** null: it cannot be told. */
  readonly body: Body | null;
  /** "44", "101 to 108", "COM4/AI" */
  readonly number: string;
  /** undefined: the catalogue does not have it. */
  readonly entry: Entry | undefined;
  readonly findings: Counts;
  times: number;
  documents: number;
}

export interface Tally {
  add(file: Checked, found: readonly Reported[]): void;
  /** By body in the order of the conferences' data, the catalogue's first, then by number. */
  rows(): Cited[];
}

export function noCounts(): Counts {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}

export function tally(): Tally {
  const all = new Map<string, Cited>();
  let own: Body | undefined;
  const citedBy = (resolved: ResolvedReference, catalogue: Catalogue): Cited => {
    const { body, meaning, reference } = resolved;
    const entry = meaning.kind === 'entry' ? meaning.entry : undefined;
    const through = reference.through !== null;
    // What is kept must not be a slice of the document, which would be kept with it.
    const number = entry && !through ? String(entry.number) : numberOf(reference);
    const key = `${body} ${number}`;
    const known = all.get(key);
    if (known) return known;
    const found = through || body === null ? undefined : (entry ?? entryOf(catalogue, body, number));
    const made = { body, number, entry: found, findings: noCounts(), times: 0, documents: 0 };
    all.set(key, made);
    return made;
  };
  return {
    add({ analysis: { references, catalogue } }, found) {
      own = catalogue.data.body;
      const here = new Set<Cited>();
      for (const resolved of references) {
        const cited = citedBy(resolved, catalogue);
        cited.times++;
        here.add(cited);
      }
      for (const cited of here) cited.documents++;
      for (const { finding, resolved } of found) {
        if (resolved) citedBy(resolved, catalogue).findings[finding.severity]++;
      }
    },
    rows() {
      const bodies: readonly (Body | null | undefined)[] = [
        own,
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

function numberOf({ number, through, temporary }: ResolvedReference['reference']): string {
  const text = number === null ? (temporary ?? '') : numberText({ number, through }, 'en');
  return Buffer.from(text).toString();
}
