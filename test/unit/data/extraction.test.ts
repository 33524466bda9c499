/** The extraction on the smallest reports that show a point: another assembly, and reports that cannot be read. */
import assert from 'node:assert/strict';
import type { Clause } from '../../../core/catalogue/types.ts';
import { annexDocument } from '../../../core/features/annex.ts';
import { extract } from '../../../scripts/data/catalogue.ts';
import { clausesIn } from '../../../scripts/data/clauses.ts';
import { cleaner } from '../../../scripts/data/cleaning.ts';

const VERBS = ['resolves to instruct', 'resolves', 'instructs'];
const SETTINGS = {
  id: 'wtsa-28',
  body: 'WTSA',
  place: 'Lima',
  year: 2028,
  title: 'Outcomes of an assembly',
  file: 'report.txt',
  verbs: VERBS,
  remarks: [],
};

const report = (...lines: string[]) =>
  [
    '1. [bookmark: X]Key Highlights',
    '· One revised Resolution (Resolution 7)',
    '· Two new Resolutions (Resolutions 9 to 10)',
    '· Resolution 9 (ex COM1/X) (Lima, 2028): A new *one*',
    '2. Relevance',
    'Table 1 – Resolutions',
    'NOC',
    '3',
    'An old one',
    'Annex',
    ...lines,
  ].join('\n');

function clauses(...lines: string[]): Clause[] {
  return clausesIn(
    lines.map((text, i) => ({ text, number: i + 1 })),
    VERBS,
  );
}

describe('data: extraction', () => {
  it('reads another report without other code', () => {
    const { catalogue } = extract(
      report('RESOLUTION 9', 'A new *one*', 'resolves', '1 that it be;'),
      SETTINGS,
    );
    assert.deepEqual(
      catalogue.resolutions.map((e) => [e.number, e.status, e.title, e.edition?.place, e.edition?.revised]),
      [
        [3, 'unchanged', 'An old one', undefined, undefined],
        [7, 'revised', null, 'Lima', true],
        [9, 'new', 'A new *one*', 'Lima', false],
        [10, 'new', null, 'Lima', false],
      ],
    );
    assert.equal(catalogue.lastNumber, 10);
    assert.equal(catalogue.resolutions[2]?.temporary, 'COM1/X');
  });
  it('says which part of a report is missing', () => {
    assert.throws(() => extract('Annex', SETTINGS), /no line like .*Key Highlights/);
    assert.throws(
      () => extract(report('RESOLUTION 5', 'Title', 'resolves'), SETTINGS),
      /no status of Resolution 5/,
    );
  });
  it('does not take in silently what belongs to no clause', () => {
    assert.throws(() => clauses('decides', '1 that it be;'), /line 1: text before the first clause: decides/);
    assert.throws(() => clauses('resolves', '1 that it be;', 'decides'), /line 3: text after items: decides/);
  });
  it('joins a verb that goes on in the next line, and no other', () => {
    assert.equal(
      clauses('resolves', 'to instruct the Director', '1 to act;')[0]?.verb,
      'resolves to instruct',
    );
    assert.equal(clauses('resolves', 'to act;')[0]?.verb, 'resolves');
    assert.equal(clauses('resolves', 'to act;')[0]?.text, 'to act;');
  });
  it('cleans footnote marks, and leaves digits that belong to a word', () => {
    const { clean } = cleaner();
    assert.equal(clean('developing countries1, and Members2', 1), 'developing countries, and Members');
    for (const text of ['IPv6', 'V2X', 'FG-AI4H', 'SG21', 'IMT-2020', 'E.161.1', 'and37 ministers'])
      assert.equal(clean(text, 1), text);
  });
});

describe('data: the annex as a document', () => {
  const lines = [
    'RESOLUTION 9',
    'Another one',
    'instructs the Director',
    '1 to act:',
    '· here;',
    'i) there;',
  ];
  const { catalogue } = extract(report(...lines), SETTINGS);
  const document = annexDocument(catalogue);
  const at = (part: Parameters<typeof document.lines.get>[0]) =>
    document.text.split('\n')[document.lines.get(part) ?? -1];

  it('finds the line of every entry, clause and item', () => {
    const entry = catalogue.resolutions.find((e) => e.annex !== null);
    const clause = entry?.annex?.clauses[0];
    const item = clause?.items[0];
    const [bullet, letter] = item?.items ?? [];
    assert.ok(entry && clause && item && bullet && letter);
    assert.equal(at(entry), '## Resolution 9 (Lima, 2028)');
    assert.equal(at(clause), '*instructs* the Director');
    assert.equal(at(item), '- **1** to act:');
    assert.equal(at(bullet), '  - here;');
    assert.equal(at(letter), '  - **i)** there;');
  });
  it('shows marks of Markdown as they are, and what the report contradicts', () => {
    assert.match(document.text, /^\*\*A new \\\*one\\\*\*\*$/m);
    assert.match(
      document.text,
      /^> The report contradicts itself on the title: “A new \\\*one\\\*” \(.*Another one/m,
    );
  });
});
