/** Reports of other assemblies than the one that is shipped, in another order and with other rough edges. */
import assert from 'node:assert/strict';
import { readCatalogue } from '../../../catalogues/read.ts';
import { annexDocument } from '../../../core/features/annex.ts';
import { accountText } from '../../../reports/accountText.ts';
import { clausesIn } from '../../../reports/clauses.ts';
import { cleaner } from '../../../reports/cleaning.ts';
import type { ReportFormat } from '../../../reports/lines.ts';
import { importReport } from '../../../reports/report.ts';
import { ABOUT } from './about.ts';

const read = (report: string, format: ReportFormat | 'csv' = 'text') =>
  importReport(report, format, { ...ABOUT, file: 'report.md' });
/** "9 revised", one a resolution. */
const statuses = (report: string, format?: ReportFormat | 'csv') =>
  read(report, format).catalogue.resolutions.map(({ number, status }) => `${number} ${status}`);
const entry = (report: string, number: number) =>
  read(report).catalogue.resolutions.find((each) => each.number === number);
const told = (report: string, format?: ReportFormat | 'csv') => {
  const { unplaced, doubts } = read(report, format).account;
  return [
    ...unplaced.map(({ line, why }) => `${line}: ${why}`),
    ...doubts.map(({ lines, what }) => `${lines}: ${what}`),
  ];
};

/** An annex first, then decisions in sentences, then a table in another order: nothing stands where WTSA-24's report has it. */
const SECOND = `# Outcomes of WTDC-25

## Annex A - Extracts of texts

### Resolution 9 (Rev. Baku, 2025)

Participation of countries
in spectrum management

**resolves**

1. to continue the work;
2. to report,

*instructs the Director of the Telecommunication Development Bureau*

- to do this;
- and that.

### RESOLUTION 90 (Baku, 2025)
A new resolution on space

invites Member States
to cooperate

## 2. Decisions of the Conference

The Conference revised Resolutions 5, 9 and 11, and suppressed Resolution 61. Three new Resolutions (Resolutions 90–91).
No change: Resolutions 20 and 21

New resolutions
* Resolution 91 (Baku, 2025) – Artificial intelligence for development
* Resolution 90 (Baku, 2025) – A new resolution on space

| No. | Title | Action | Remarks |
|-----|:------|--------|---------|
| 5   | Enhanced participation | MOD | x |
| 9   | Spectrum management | NOC | |
| 13  | Resource mobilization | Withdrawn | |

The Conference noted Resolution 30 with thanks.
`;

describe('a report in another order', () => {
  const { catalogue, account } = read(SECOND, 'markdown');
  const of = (number: number) => catalogue.resolutions.find((each) => each.number === number);

  it('gives a catalogue that fits its schema', () => {
    const checked = readCatalogue(JSON.stringify(catalogue));
    assert.deepEqual(checked.kind === 'faults' ? checked.faults : [], []);
  });
  it('has what each of its parts says', () => {
    assert.deepEqual(statuses(SECOND, 'markdown'), [
      '5 revised',
      '9 revised',
      '11 revised',
      '20 unchanged',
      '21 unchanged',
      '61 suppressed',
      '90 new',
      '91 new',
    ]);
    assert.equal(of(5)?.title, 'Enhanced participation');
    assert.equal(of(91)?.title, 'Artificial intelligence for development');
    assert.deepEqual(of(5)?.edition, { revised: true, place: 'Baku', year: 2025 });
    assert.deepEqual(of(90)?.edition, { revised: false, place: 'Baku', year: 2025 });
    assert.equal(of(61)?.edition, null);
    assert.equal(catalogue.lastNumber, 91);
  });
  it('has its extracts with their clauses', () => {
    const [resolves, instructs] = of(9)?.annex?.clauses ?? [];
    assert.deepEqual(
      resolves?.items.map(({ label, text, line }) => [label, text, line]),
      [
        ['1', 'to continue the work;', 12],
        ['2', 'to report,', 13],
      ],
    );
    assert.equal(instructs?.addressee, 'the Director of the Telecommunication Development Bureau');
    assert.deepEqual(
      instructs?.items.map(({ label }) => label),
      ['·', '·'],
    );
    assert.equal(of(90)?.annex?.clauses[0]?.text, 'to cooperate');
  });
  it('tells what contradicts, and what it could not place, with lines', () => {
    const lines = SECOND.split('\n');
    const at = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;
    assert.deepEqual(told(SECOND, 'markdown'), [
      `${at('Withdrawn')}: this row has no number of one resolution, or a status that is not known`,
      `${at('Resolution 30')}: what it says of a resolution was not understood, if it says anything of what was done`,
      `${at('The Conference revised')}: it says 3 and lists 2: 90–91`,
      `${at('The Conference revised')},${at('NOC')}: Resolution 9, status: “revised” (2 Decisions of the Conference), “unchanged” (2 Decisions of the Conference)`,
      `${at('NOC')},${at('Participation of')}: Resolution 9, title: “Spectrum management” (2 Decisions of the Conference), “Participation of countries in spectrum management” (Annex A)`,
    ]);
    const text = accountText(catalogue, account, []);
    assert.match(text, /^- line \[37\]\(report\.md#L37\)–38, 2 Decisions of the Conference: 2 rows/m);
    assert.match(text, /8 resolutions: 3 revised, 2 new, 2 unchanged, 1 suppressed\./);
  });
});

describe('what reports say in other words', () => {
  const rows: readonly (readonly [what: string, report: string, statuses: readonly string[]])[] = [
    ['a sentence', 'Resolutions 5 and 8 were suppressed.', ['5 suppressed', '8 suppressed']],
    ['a heading above a list', 'Suppressed Resolutions\n· 5, 8\n', ['5 suppressed', '8 suppressed']],
    ['a heading above resolutions', 'Revised Resolutions\n· Resolution 5: On this\n', ['5 revised']],
    ['a word and a colon', 'Revised: Resolutions 5 to 7', ['5 revised', '6 revised', '7 revised']],
    ['an edition alone', 'Resolution 5 (Rev. Baku, 2025): On this', ['5 revised']],
    ['no mark', 'Resolution 5 (Baku, 2025): On this', ['5 new']],
    ['an edition of an earlier conference', 'Resolution 5 (Rev. Dubai, 2014): On this', ['5 unchanged']],
    ['the head of an extract', 'RESOLUTION 5 (Rev. Baku, 2025)\nOn this\nresolves\n1 to act;', ['5 revised']],
    ['cells with tabs', 'Number\tTitle\tStatus\n5\tOn this\tSUP\n', ['5 suppressed']],
    ['a table without names of columns', 'NOC\n5\nOn this\n', ['5 unchanged']],
    [
      'a table with a column of a name that is not known',
      '| Number | Topic | Status |\n|-|-|-|\n| 1 | Rules | MOD |\n| 33 | Serbia | SUP |\n| 90 | Schools | ADD |',
      ['1 revised', '33 suppressed', '90 new'],
    ],
    [
      'a table without a column of numbers',
      '| Text | Topic | Status |\n|-|-|-|\n| 1 | Rules | MOD |\n| 33 | Serbia | SUP |',
      [],
    ],
    ['a status with a mark of a note', '| No. | Status |\n|-|-|\n| 17 | MOD\\* |', ['17 revised']],
    ['no noun', 'No change (NOC): 10, 11.', ['10 unchanged', '11 unchanged']],
    [
      'a decision',
      'The Conference decided to suppress Resolutions 33 and 48.',
      ['33 suppressed', '48 suppressed'],
    ],
    ['a decision that was not made', 'It was proposed to suppress Resolutions 33 and 48.', []],
    ['what stays', 'Resolutions 64 to 65 remain in force without change.', ['64 unchanged', '65 unchanged']],
    [
      'a count before the noun',
      'The Conference revised 3 Resolutions (Resolutions 1, 2, and 8).',
      ['1 revised', '2 revised', '8 revised'],
    ],
    ['a new number', 'Resolution 5 (ex WG-PL/3) (Baku, 2025): On this', ['5 new']],
    ['a count of something else', '5 new Questions were approved.', []],
    ['a Recommendation', 'One revised ITU-T Recommendation (A.25)', []],
    ['a resolution in a sentence', 'Updated mandates (Resolution 2) and new Questions were approved.', []],
    ['nothing', '', []],
  ];
  for (const [what, report, expected] of rows)
    it(what, () =>
      assert.deepEqual(statuses(report, report.startsWith('|') ? 'markdown' : 'text'), expected),
    );

  it('has of what was left unchanged the earlier edition that the report names, and of what was suppressed none', () => {
    const kept = entry('Resolution 5 (Rev. Dubai, 2014): On this', 5);
    assert.deepEqual(kept?.edition, { revised: true, place: 'Dubai', year: 2014 });
    assert.equal(
      entry('Suppressed: Resolution 6\nResolution 6 (Rev. Dubai, 2014): On that', 6)?.edition,
      null,
    );
    assert.ok(kept?.evidence.some(({ claim, value }) => claim === 'edition' && value === 'Rev. Dubai, 2014'));
  });
  it('tells of what is said twice, and of what nothing is said', () => {
    assert.deepEqual(told('Resolution 5 (Baku, 2025): A\nResolution 5 (Baku, 2025): B'), [
      '1,2: Resolution 5, title: “A” (the beginning), “B” (the beginning)',
    ]);
    assert.deepEqual(told('RESOLUTION 5\nOn this\nresolves\n1 to act;'), [
      '1: nothing says what the assembly did with it: no list, no row and no edition',
    ]);
    assert.deepEqual(told('Revised: Resolutions 5, 6\nResolution 5 (Baku, 2025): On this'), [
      '1,2: Resolution 5 is revised, and its edition is that of one that is new',
    ]);
  });
});

describe('what stands around titles and extracts', () => {
  const titleOf = (report: string, number: number) => entry(report, number)?.title;
  it('is no title: the preamble, and the editions below the number', () => {
    const report = `RESOLUTION 37 (Rev. Baku, 2025)
(Doha, 2006; Rev. Baku, 2025)
Bridging the divide
The World Telecommunication Development Conference (Baku, 2025),
resolves
1 to continue;`;
    assert.equal(titleOf(report, 37), 'Bridging the divide');
    assert.equal(entry(report, 37)?.annex?.clauses[0]?.items.length, 1);
    assert.deepEqual(told(report), []);
  });
  it('is a title: what goes on in the next line', () =>
    assert.equal(
      titleOf('Resolution 92 (Baku, 2025) – Use of space services for\n  early warning\nNext', 92),
      'Use of space services for early warning',
    ));
  it('is no clause: what follows the last sentence', () => {
    const report =
      'RESOLUTION 37 (Rev. Baku, 2025)\nOn this\nrequests the Secretary-General\nto inform the Council.\n\nNext steps\nThe Director will report.';
    assert.equal(entry(report, 37)?.annex?.clauses[0]?.text, 'to inform the Council.');
  });
  it('is told: numbers of a line that is understood in part', () =>
    assert.deepEqual(told('The Conference suppressed Resolution 9 and then looked at Resolution 21.'), [
      '1: of this line only a part was understood',
    ]));
});

describe('a list from a spreadsheet', () => {
  it('that says two things of a resolution contradicts itself, and both are told', () => {
    const csv = 'number,title,status\n5,A thing,revised\n5,A thing,suppressed\n6,B,new\n6,B,new\n';
    const { catalogue, account } = read(csv, 'csv');
    const [five, six] = catalogue.resolutions;
    assert.deepEqual(
      five?.contradictions.map(({ claim, statements }) => [
        claim,
        statements.map(({ value, line }) => `${value} ${line}`),
      ]),
      [['status', ['revised 2', 'suppressed 3']]],
    );
    assert.deepEqual(six?.contradictions, []);
    assert.ok(account.doubts.some(({ lines }) => lines.join() === '2,3'));
  });
  it('has its columns in any order, whatever separates them', () => {
    const csv =
      'Title;No.;Decision;Edition\n"On; this";5;NOC;"Rev. Dubai, 2014"\nOn that;6;;"(Baku, 2025)"\n';
    assert.deepEqual(statuses(csv, 'csv'), ['5 unchanged', '6 new']);
    assert.equal(read(csv, 'csv').catalogue.resolutions[0]?.title, 'On; this');
    assert.deepEqual(told(csv, 'csv'), []);
  });
  it('tells of rows that say nothing, and of a first row without names', () => {
    assert.deepEqual(told('number,title,status\n5,On this,Withdrawn\n', 'csv'), [
      '2: it has no number of a resolution, or a status that is not known',
    ]);
    assert.match(told('5,On this,Rev\n', 'csv')[0] ?? '', /^1: no column is named "number"/);
  });
});

describe('clauses of an extract', () => {
  const VERBS = ['resolves to instruct', 'resolves', 'instructs'];
  const astray: string[] = [];
  const clauses = (...lines: string[]) => {
    astray.length = 0;
    return clausesIn(
      lines.map((text, i) => ({ text, number: i + 1 })),
      VERBS,
      ({ number, text }, why) => astray.push(`${number} ${text}: ${why}`),
    );
  };
  it('tells of what belongs to none', () => {
    clauses('decides', '1 that it be;');
    assert.deepEqual(
      astray,
      ['decides', '1 that it be;'].map((text, i) => `${i + 1} ${text}: it stands before the first clause`),
    );
    clauses('resolves', '1 that it be;', 'decides');
    assert.deepEqual(astray, ['3 decides: it stands after items; is its first word an operative verb?']);
  });
  it('joins a verb that goes on in the next line, and no other', () => {
    assert.equal(
      clauses('resolves', 'to instruct the Director', '1 to act;')[0]?.verb,
      'resolves to instruct',
    );
    assert.equal(clauses('resolves', 'to act;')[0]?.verb, 'resolves');
    assert.equal(clauses('resolves', 'to act;')[0]?.text, 'to act;');
  });
  it('joins an item that goes on in the next line', () => {
    const [clause] = clauses('resolves', '1 to act in', 'all countries;', '2 to report,');
    assert.deepEqual(
      clause?.items.map(({ text }) => text),
      ['to act in all countries;', 'to report,'],
    );
    assert.deepEqual(astray, []);
  });
  it('cleans footnote marks, and leaves digits that belong to a word', () => {
    const { clean } = cleaner();
    assert.equal(clean('developing countries1, and Members2', 1), 'developing countries, and Members');
    for (const text of ['IPv6', 'V2X', 'FG-AI4H', 'SG21', 'IMT-2020', 'E.161.1', 'and37 ministers'])
      assert.equal(clean(text, 1), text);
  });
});

describe('the annex as a document', () => {
  const { catalogue } = read(
    [
      'Resolution 9 (Baku, 2025): A new *one*',
      'Annex',
      'RESOLUTION 9',
      'Another one',
      'instructs the Director',
      '1 to act:',
      '· here;',
      'i) there;',
    ].join('\n'),
  );
  const document = annexDocument(catalogue);
  const at = (part: Parameters<typeof document.lines.get>[0]) =>
    document.text.split('\n')[document.lines.get(part) ?? -1];

  it('finds the line of every entry, clause and item', () => {
    const found = catalogue.resolutions.find((e) => e.annex !== null);
    const clause = found?.annex?.clauses[0];
    const item = clause?.items[0];
    const [bullet, letter] = item?.items ?? [];
    assert.ok(found?.annex && clause && item && bullet && letter);
    assert.equal(at(found.annex), '## Resolution 9 (Baku, 2025)');
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
