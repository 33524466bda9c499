/** All unit tests go through here: a text with marks in it, and what is expected beside it. */
import assert from 'node:assert/strict';
import { type Analysis, analyse } from '../core/analyse.ts';
import { type Catalogue, catalogueOf } from '../core/catalogue/catalogue.ts';
import type { CatalogueData, Entry, Evidence } from '../core/catalogue/types.ts';
import type { Sources } from '../core/features/sources.ts';
import { edited, editsOf } from '../core/fixes.ts';
import { positionAt } from '../core/lines.ts';

/** A made-up assembly with one resolution of each kind. */
const data: CatalogueData = {
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
};

export const catalogue: Catalogue = catalogueOf(data);

export const sources: Sources = {
  annex: 'file:///annex.md',
  report: 'file:///report.txt',
  openCommand: null,
};

export function analysed(text: string, format = 'plaintext'): Analysis {
  return analyse(text, catalogue, { format, rules: {} });
}

/** `⟦…⟧` marks every reference that has to be found, and nothing else is. */
export function finds(marked: string, format = 'plaintext'): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const spans = analysed(text, format).references.map(({ reference }) => reference.span);
  assert.equal(
    withMarks(
      text,
      spans.map((span) => ({ ...span, after: '⟧' })),
    ),
    marked,
  );
}

/** The only reference of a text, as a record that a test compares in part. */
export function only(text: string): Analysis['references'][number] {
  const { references } = analysed(text);
  assert.equal(references.length, 1, `one reference in ${text}`);
  return references[0] as Analysis['references'][number];
}

/** `⟦…⟧{code}` marks every finding; one that is not marked fails, too. Hints that nothing was checked are left out. */
export function check(marked: string): void {
  const text = marked.replace(/⟦|⟧\{[a-z-]+\}/g, '');
  const findings = analysed(text).findings.filter(
    (f) => f.code !== 'not-covered' || marked.includes('{not-covered}'),
  );
  assert.equal(
    withMarks(
      text,
      findings.map((finding) => ({ ...finding.span, after: `⟧{${finding.code}}` })),
    ),
    marked,
  );
}

/** Makes every fix of a text. */
export function fixed(before: string, after: string, format?: string): void {
  assert.equal(edited(before, editsOf(analysed(before, format).findings)), after);
}

/** The text without its `‸`, and the position that it marks. */
export function withCursor(marked: string): {
  analysis: Analysis;
  position: { line: number; character: number };
} {
  const offset = marked.indexOf('‸');
  assert.ok(offset >= 0, 'a cursor in the text');
  const analysis = analysed(marked.replace('‸', ''));
  return { analysis, position: positionAt(analysis.lines, offset) };
}

function withMarks(text: string, spans: readonly { start: number; end: number; after: string }[]): string {
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (marked, { start, end, after }) =>
        `${marked.slice(0, start)}⟦${marked.slice(start, end)}${after}${marked.slice(end)}`,
      text,
    );
}

function entry(number: number, status: Entry['status'], title: string | null): Entry {
  return {
    number,
    title,
    status,
    edition: null,
    temporary: null,
    impactOnItuD: false,
    evidence: [{ claim: 'status', value: status, where: '2 Key Highlights', line: 31 }],
    contradictions: [],
    annex: null,
  };
}

function status(value: string, where: string, line: number): Evidence {
  return { claim: 'status', value, where, line };
}
