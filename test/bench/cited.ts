/** What the benchmark's texts cite: resolutions as the catalogue has them, and what the peers look for. */
import { embeddedLibrary } from '../../catalogues/embedded.ts';
import {
  citation,
  headText,
  listed,
  nounText,
  numberAndEdition,
  referenceText,
  withAcronym,
  writesNumberFirst,
} from '../../core/wording/citation.ts';
import type { Random } from './random.ts';

/** Some text with so many references in it. */
export interface Cited {
  readonly text: string;
  readonly count: number;
}

/** The next citation for a text in a language; `many` wants several at once. */
export type Citing = (random: Random, language: string, many: boolean) => Cited;

/** One reference in so many is wrong: an older edition, a number that there is not, a suppressed resolution. */
const WRONG = 20;

const { main } = embeddedLibrary();
const suppressed = main.entries.filter(({ status }) => status === 'suppressed');
const [rare, ...inForce] = main.entries.filter(({ edition, status }) => edition && status === 'revised');
/** Cited in older editions only, so that no other mention of them is found to be in another edition. */
const older = inForce.splice(0, 5);

/** The resolution that no text cites, for a change to bring into one: "Resolution 1 (Rev. New Delhi, 2024)". */
export const RARE = rare ? citation(rare, 'en') : '';

/** References to resolutions, everything that may be in one included. */
export function resolutions(random: Random, language: string, many: boolean): Cited {
  if (random.below(WRONG) === 0) return { text: wrong(random, language), count: 1 };
  const entry = random.one(inForce);
  const kind = many ? 0 : random.below(20);
  if (kind < 2) {
    const count = many ? 4 : 2;
    const all = Array.from({ length: count }, () => random.one(inForce));
    return { text: list(all, language), count };
  }
  if (kind < 4 && language === 'en') return { text: `instructs 1 of ${citation(entry, language)}`, count: 1 };
  if (kind < 5) return { text: withAcronym(headText(entry, language), main.body, language), count: 1 };
  // A resolution that was cited in full is then named by its number alone.
  if (kind < 8) return { text: headText(entry, language), count: 1 };
  return { text: citation(entry, language), count: 1 };
}

/** "Resolutions 44 (Rev. New Delhi, 2024) and 76 (Rev. New Delhi, 2024)" */
function list(all: typeof inForce, language: string): string {
  if (writesNumberFirst(language))
    return listed(
      all.map((entry) => citation(entry, language)),
      language,
    );
  const members = all.map((entry) => numberAndEdition(entry, language));
  return `${nounText(all.length, language)} ${listed(members, language)}`;
}

function wrong(random: Random, language: string): string {
  const kind = random.below(4);
  const place = { revised: true, place: main.latest.place, year: main.latest.year };
  if (kind === 0) return referenceText({ number: main.lastNumber + 1 + random.below(30) }, place, language);
  if (kind === 1) return citation(random.one(suppressed), language);
  return referenceText(random.one(older), { revised: true, place: 'Geneva', year: 2022 }, language);
}

/** American citations, which `citation` and eyecite look for: "410 U.S. 113 (1973)", "42 U.S.C. § 1983". */
export function american(random: Random): Cited {
  const [volume, page] = [100 + random.below(400), 1 + random.below(900)];
  return random.below(2) === 0
    ? { text: `${volume} U.S. ${page} (${1950 + random.below(70)})`, count: 1 }
    : { text: `${1 + random.below(50)} U.S.C. § ${page}`, count: 1 };
}

/** Addresses, which linkify-it looks for. */
export function addresses(random: Random): Cited {
  return { text: `https://www.example.org/documents/${random.below(10_000)}/edition`, count: 1 };
}
