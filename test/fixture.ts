/** All unit tests go through here: a text with marks in it, and what is expected beside it. */
import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { type Analysis, allCodes, analyse, type Settings } from '../core/analyse.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { type Library, libraryOf } from '../core/catalogue/library.ts';
import type { OtherEntry } from '../core/catalogue/others.ts';
import type { CatalogueData, Entry, Evidence } from '../core/catalogue/types.ts';
import type { Sources } from '../core/features/sources.ts';
import { fixAll } from '../core/fixAll.ts';
import { offsetAt, positionAt } from '../core/lines.ts';
import type { ParallelFinding } from '../core/parallel/finding.ts';
import { parallelFindings } from '../core/parallel/parallel.ts';
import type { ResolvedReference } from '../core/resolve/resolve.ts';
import { edited } from '../core/rules/edits.ts';
import type { Finding } from '../core/rules/rule.ts';

/** A made-up assembly with one resolution of each kind. */
export const data: CatalogueData = {
  schema: 1,
  id: 'wtsa-24',
  body: 'WTSA',
  place: 'New Delhi',
  year: 2024,
  source: { title: 'A made-up report', file: 'report.txt', sha256: '0'.repeat(64) },
  lastNumber: 108,
  remarks: [],
  resolutions: [
    {
      ...entry(44, 'revised', 'Bridging the standardization gap'),
      edition: { revised: true, place: 'New Delhi', year: 2024 },
      impactOnItuD: true,
      annex: {
        line: 255,
        clauses: [
          {
            heading: 'resolves',
            verb: 'resolves',
            addressee: null,
            text: null,
            line: 257,
            items: [
              { label: '1', text: 'that the plan be continued;', line: 258, items: [] },
              {
                label: '2',
                text: 'to develop a programme to:',
                line: 259,
                items: [{ label: 'i)', text: 'assist developing countries;', line: 260, items: [] }],
              },
            ],
          },
          {
            heading: 'instructs the Director of the Telecommunication Standardization Bureau (TSB)',
            verb: 'instructs',
            addressee: 'the Director of the Telecommunication Standardization Bureau',
            text: 'in collaboration with the Telecommunication Standardization Bureau (TSB),',
            line: 270,
            items: [{ label: '5', text: 'to continue the activities;', line: 280, items: [] }],
          },
        ],
      },
    },
    {
      ...entry(52, 'revised', 'Countering and combating spam'),
      edition: { revised: true, place: 'New Delhi', year: 2024 },
      annex: {
        line: 330,
        clauses: [
          {
            heading: 'instructs Study Group 17, in collaboration with the Director of BDT',
            verb: 'instructs',
            addressee: 'Study Group 17, in collaboration with the Director of BDT',
            text: 'to follow Resolution 44 (Rev. New Delhi, 2024) and Resolution 123 (Rev. Bucharest, 2022),',
            line: 331,
            items: [],
          },
        ],
      },
    },
    entry(80, 'suppressed', null),
    entry(83, 'unchanged', 'Evaluation of the implementation of WTSA Resolutions'),
    {
      ...entry(88, 'revised', 'International mobile roaming (IMR)'),
      edition: { revised: true, place: 'New Delhi', year: 2024 },
      contradictions: [
        {
          claim: 'status',
          statements: [status('revised', '2 Key Highlights', 30), status('unchanged', 'Table 1', 122)],
        },
      ],
    },
    {
      ...entry(101, 'new', 'Standardization activities on artificial intelligence technologies'),
      edition: { revised: false, place: 'New Delhi', year: 2024 },
      temporary: 'COM4/AI',
    },
  ],
  others: [
    { ...other('recommendation', 'A.25', 32, 'One revised ITU-T Recommendation (A.25)'), status: 'revised' },
    {
      ...other('question', '3/2', 320, 'in the context of ITU-D Question 3/2 (Securing networks)'),
      body: 'WTDC',
      title: 'Securing networks',
    },
    {
      ...other('study-group', '9', 23, 'SG9 (Cable) and SG16 were consolidated into SG21'),
      title: 'Cable',
      status: 'merged',
      into: '21',
    },
    {
      ...other('study-group', '16', 23, 'SG9 and SG16 were consolidated into SG21'),
      status: 'merged',
      into: '21',
    },
    { ...other('study-group', '17', 321, 'instructs Study Group 17') },
    { ...other('study-group', '21', 23, 'SG9 and SG16 were consolidated into SG21'), status: 'new' },
  ],
};

export const library: Library = libraryOf([data]);
export const catalogue: Catalogue = library.main;

/** The same beside others: an earlier assembly of the body, which it supersedes, and one of a body that no draft cites. */
const beside: Library = libraryOf([
  data,
  {
    ...data,
    id: 'wtsa-20',
    place: 'Geneva',
    year: 2022,
    lastNumber: 99,
    others: [],
    resolutions: data.resolutions
      .filter(({ number }) => number < 100)
      .map((each) => ({
        ...entry(each.number, 'revised', 'An older title'),
        // What was left unchanged would have it from there.
        edition: each.status === 'unchanged' ? null : { revised: true, place: 'Geneva', year: 2022 },
      })),
  },
  { ...data, id: 'wcit-12', body: 'WCIT', place: 'Dubai', year: 2012, resolutions: [], others: [] },
]);

export const ANNEX = 'file:///annex.md';
export const REPORT = 'file:///report.txt';
export const sources = sourcesAt(ANNEX, REPORT);

/** Where the documents behind the made-up report are (URIs); null: nowhere. */
export function sourcesAt(annexUri: string | null, textUri: string | null): Sources {
  const documents = [{ id: data.id, annexUri, textUri }];
  return { documents, openCommand: null, citationsCommand: null };
}

export function analysed(text: string, format = 'plaintext', settings: Partial<Settings> = {}): Analysis {
  return analyse(text, library, { format, rules: {}, ...settings });
}

/** `⟦…⟧` marks every reference that has to be found, and nothing else is. */
export function finds(marked: string, format = 'plaintext'): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const spans = analysed(text, format)
    .references.all()
    .map(({ reference }) => reference.span);
  assert.equal(
    withMarks(
      text,
      spans.map((span) => ({ ...span, after: '⟧' })),
    ),
    marked,
  );
}

/** The only reference of a text, as a record that a test compares in part. */
export function only(text: string): ResolvedReference {
  const { references } = analysed(text);
  assert.equal(references.length, 1, `one reference in ${text}`);
  return references.at(0) as ResolvedReference;
}

/**
 * `⟦…⟧{code}` marks every finding, `⟦…⟧{code:hint}` one of another severity than the rule's own, `⟦…⟧{one two}` two of
 * the same span; one that is not marked fails, too. `not-covered` and `missing-edition`, which most texts have, count
 * only where a mark names them.
 */
export function check(marked: string, format = 'plaintext', settings: Partial<Settings> = {}): void {
  const text = marked.replace(/⟦|⟧\{[a-z: -]+\}/g, '');
  const found = analysed(text, format, settings).findings;
  const told = found.filter(
    ({ code }) =>
      new RegExp(`[{ ]${code}[}: ]`).test(marked) || (code !== 'not-covered' && code !== 'missing-edition'),
  );
  assert.equal(withFindings(text, told), marked);
  // As of an earlier year, an earlier report says more than none.
  if (settings.asOf !== undefined || /asOf/i.test(text)) return;
  const amongOthers = analyse(text, beside, { format, rules: {}, ...settings }).findings;
  assert.equal(withFindings(text, amongOthers), withFindings(text, found), 'beside other catalogues');
}

/**
 * Compares language versions: `⟦…⟧{code}` marks every finding of the second one, as `check` has it.
 */
export function compared(original: string, marked: string, settings: Partial<Settings> = {}): void {
  const text = marked.replace(/⟦|⟧\{[a-z: -]+\}/g, '');
  assert.equal(withFindings(text, comparing(original, text, settings)), marked);
}

/** What comparing finds in the second version, called `fr.md`; the first is `en.md`. */
export function comparing(
  original: string,
  other: string,
  settings: Partial<Settings> = {},
): readonly ParallelFinding[] {
  const version = (name: string, text: string) => ({ name, analysis: analysed(text, 'markdown', settings) });
  return parallelFindings([version('en.md', original), version('fr.md', other)])[1] ?? [];
}

function withFindings(
  text: string,
  findings: readonly Pick<Finding, 'code' | 'severity' | 'span'>[],
): string {
  const bySpan = new Map<string, { start: number; end: number; said: string[] }>();
  for (const { code, severity, span } of findings) {
    const own = allCodes.find((known) => known.code === code)?.severity;
    const key = `${span.start} ${span.end}`;
    const group = bySpan.get(key) ?? { ...span, said: [] };
    group.said.push(own === severity ? code : `${code}:${severity}`);
    bySpan.set(key, group);
  }
  return withMarks(
    text,
    [...bySpan.values()].map(({ said, ...span }) => ({ ...span, after: `⟧{${said.join(' ')}}` })),
  );
}

/** The messages of a text's findings of one rule. */
export function messages(text: string, code: string, format?: string): string[] {
  return analysed(text, format)
    .findings.filter((finding) => finding.code === code)
    .map(({ message }) => message);
}

/** Makes every fix of a text. */
export function fixed(before: string, after: string, format?: string): void {
  assert.equal(edited(before, fixAll(analysed(before, format)).edits), after);
}

/** The text without its `‸`, and the position that it marks. */
export function withCursor(
  marked: string,
  format?: string,
): {
  analysis: Analysis;
  position: { line: number; character: number };
} {
  const offset = marked.indexOf('‸');
  assert.ok(offset >= 0, 'a cursor in the text');
  const analysis = analysed(marked.replace('‸', ''), format);
  return { analysis, position: positionAt(analysis.lines, offset) };
}

/** The text at an LSP range, so that a test compares words and not numbers. */
export function textAt({ lines, text }: Analysis, range: Range): string {
  return text.slice(offsetAt(lines, range.start), offsetAt(lines, range.end));
}

function withMarks(text: string, spans: readonly { start: number; end: number; after: string }[]): string {
  const marks = spans.flatMap(({ start, end, after }) => [
    { at: start, mark: '⟦', order: -end },
    { at: end, mark: after, order: -Number.MAX_SAFE_INTEGER + (end - start) },
  ]);
  let at = 0;
  let out = '';
  for (const mark of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    out += text.slice(at, mark.at) + mark.mark;
    at = mark.at;
  }
  return out + text.slice(at);
}

function entry(number: number, status: Entry['status'], title: string | null): Entry {
  return {
    number,
    title,
    status,
    edition: null,
    temporary: null,
    impactOnItuD: false,
    evidence: [{ claim: 'status', value: String(status), where: '2 Key Highlights', line: 31 }],
    contradictions: [],
    annex: null,
  };
}

function other(kind: OtherEntry['kind'], name: string, line: number, text: string): OtherEntry {
  const where = line < 46 ? '2 Key Highlights' : 'Annex';
  return {
    kind,
    body: 'WTSA',
    name,
    title: null,
    status: null,
    into: null,
    statements: [{ text, where, line }],
  };
}

function status(value: string, where: string, line: number): Evidence {
  return { claim: 'status', value, where, line };
}
