/** What the rules say where catalogues hold less, more or other things than a report does, and where other rules are off. */
import assert from 'node:assert/strict';
import { analyse, type Settings } from '../../../core/analyse.ts';
import { type Library, libraryOf } from '../../../core/catalogue/library.ts';
import type { CatalogueData, Entry } from '../../../core/catalogue/types.ts';
import { catalogue, library } from '../../fixture.ts';

const report = catalogue.latest;

/** The made-up report with what is said of one of its resolutions, or with another resolution. */
function reportWith(number: number, said: Partial<Entry>): CatalogueData {
  const [first] = report.resolutions;
  const known = report.resolutions.find((entry) => entry.number === number);
  const entry = { ...(known ?? { ...first, title: null, annex: null }), number, ...said } as Entry;
  return { ...report, resolutions: [...report.resolutions.filter((each) => each !== known), entry] };
}

/** "code severity: message | report status 31", of each finding. */
function told(text: string, known: Library, settings: Partial<Settings> = {}): string[] {
  const rules = { 'missing-edition': 'off', ...settings.rules } as const;
  return analyse(text, known, { format: 'plaintext', ...settings, rules }).findings.map(
    ({ code, severity, message, evidence }) => {
      const borne = evidence.map(({ claim, line }) => ` | report ${claim} ${line}`);
      return `${code} ${severity}: ${message}${borne.join('')}`;
    },
  );
}

describe('rules: a catalogue that does not say where it has things from', () => {
  const known = libraryOf([
    { ...report, resolutions: report.resolutions.map((entry) => ({ ...entry, evidence: [] })) },
  ]);
  for (const [text, ...expected] of [
    ['Resolution 80', 'suppressed error: Resolution 80 was suppressed by WTSA-24.'],
    [
      'Resolution 44 (Rev. Geneva, 2022)',
      'outdated-edition warning: Resolution 44 was revised by WTSA-24: the edition in force is (Rev. New Delhi, 2024), not (Rev. Geneva, 2022).',
    ],
    [
      'Resolution 44 (New Delhi, 2024)',
      'revision-marker warning: Resolution 44 was revised by WTSA-24, so "Rev." belongs to its edition: (Rev. New Delhi, 2024).',
    ],
    [
      'Resolution 83 (Rev. New Delhi, 2024)',
      'unchanged-cited-as-revised warning: WTSA-24 left Resolution 83 unchanged, so there is no edition (Rev. New Delhi, 2024); the report does not say which earlier edition is in force.',
    ],
    [
      'Resolutions 80 to 84',
      'range warning: Resolutions 80 to 84 take in Resolution 80, which was suppressed by WTSA-24.',
    ],
  ] as const)
    it(`is named by no line: ${text}`, () => assert.deepEqual(told(text, known), expected));

  it('is named by no line as of an earlier year', () =>
    assert.deepEqual(told('Resolution 101', known, { asOf: '2022' }), [
      'unknown-number error: There was no Resolution 101 at the end of 2022: WTSA-24 (New Delhi, 2024) adopted it.',
    ]));
});

describe('rules: a report that says which number of the drafting stage became which', () => {
  const evidence = [
    { claim: 'status', value: 'new', where: '2 Key Highlights', line: 31 },
    { claim: 'temporary', value: 'COM4/AI', where: 'Table 1', line: 130 },
  ] as const;
  const known = libraryOf([{ ...reportWith(101, { evidence }), lastNumber: 101 }]);

  it('is named with the line that does', () => {
    assert.deepEqual(told('Resolution COM4/AI', known), [
      'temporary-number warning: COM4/AI is the number of the drafting stage: it became Resolution 101 (New Delhi, 2024) (report, Table 1, line 130). | report temporary 130',
    ]);
    assert.deepEqual(told('Resolution 44 (ex COM4/AI)', known), [
      'temporary-number warning: COM4/AI became Resolution 101 (New Delhi, 2024), not Resolution 44 (report, Table 1, line 130). | report temporary 130',
    ]);
  });
  it('bears out which number is the last by the first that it says of it', () =>
    assert.deepEqual(told('WTSA Resolution 102', known), [
      'unknown-number error: There is no WTSA Resolution 102: the last number that WTSA-24 (New Delhi, 2024) gave is 101. | report status 31',
    ]));
});

describe('rules: a resolution that was left unchanged', () => {
  const edition = { revised: false, place: 'Hammamet', year: 2016 };
  const known = libraryOf([reportWith(83, { edition })]);

  it('has no edition but the one that it has, also where an older text is meant', () => {
    const only =
      'Resolution 83 was adopted by WTSA-16 and has no edition (Rev. Geneva, 2022): its only one is (Hammamet, 2016) (report, section 2, line 31). | report status 31';
    for (const before of ['', 'as adopted in '])
      assert.deepEqual(told(`${before}Resolution 83 (Rev. Geneva, 2022)`, known), [
        `outdated-edition warning: ${only}`,
      ]);
    assert.deepEqual(told('Resolution 83 (Hammamet, 2016)', known), []);
    assert.match(
      told('Resolution 83 (New Delhi, 2024)', known)[0] ?? '',
      /^unchanged-cited-as-revised warning: /,
    );
  });
  it('is in no list that would know no later edition', () => {
    const settings = { rules: { 'outdated-edition': 'off' } } as const;
    assert.deepEqual(told('Resolution 83 (Rev. Geneva, 2022)', known, settings), []);
  });
  it('is checked by its history where no report gives its edition', () => {
    const without = libraryOf([reportWith(75, { status: 'unchanged', edition: null })]);
    assert.match(
      told('Resolution 75 (Johannesburg, 2008)', without)[0] ?? '',
      /^outdated-edition warning: .*: \(Rev\. Hammamet, 2016\) is known from “/,
    );
    assert.deepEqual(told('Resolution 75 (Rev. Hammamet, 2016)', without), []);
    assert.deepEqual(told('Resolution 75 (Rev. Geneva, 2022)', without), [
      'not-covered hint: Resolution 75: which edition is in force is not known here, so (Rev. Geneva, 2022) was not checked.',
    ]);
  });
});

describe('rules: a list of the resolutions in force', () => {
  const list: CatalogueData = {
    ...reportWith(130, { status: null, edition: { revised: true, place: 'Bucharest', year: 2022 } }),
    kind: 'list',
    id: 'pp-22',
    body: 'PP',
    place: 'Bucharest',
    year: 2022,
    lastNumber: 219,
  };
  const known = libraryOf([report, list]);

  it('says nothing of ranges: their numbers may be of resolutions that are in force no more', () => {
    assert.deepEqual(told('PP Resolutions 200 to 230', known), []);
    assert.deepEqual(told('PP Resolutions 3 to 5', known), []);
  });
  it('says nothing as of an earlier year', () => {
    assert.equal(told('PP Resolution 3', known).length, 1);
    assert.deepEqual(told('PP Resolution 3', known, { asOf: '2020' }), []);
  });
  it('leaves the last edition that it knows alone', () =>
    assert.deepEqual(told('PP Resolution 130 (Rev. Bucharest, 2022)', known), []));
});

describe('rules: where one is off', () => {
  for (const [code, text] of [
    ['body-mismatch', 'WTSA Resolution 44 (Rev. Kigali, 2022)'],
    ['unknown-number', 'Resolution 118 (Rev. Geneva, 2020)'],
    ['suppressed', 'Resolution 80 (Rev. Hammamet, 2016)'],
  ] as const)
    it(`no other says its matter otherwise: ${code}`, () => {
      assert.match(told(text, library)[0] ?? '', new RegExp(`^${code} error: `));
      assert.deepEqual(told(text, library, { rules: { [code]: 'off' } }), []);
    });
});
