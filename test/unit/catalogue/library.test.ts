/** Several catalogues as one: later assemblies before earlier ones, overlays over both, and silence where one cannot be read. */
import assert from 'node:assert/strict';
import { type Analysis, analyse } from '../../../core/analyse.ts';
import { assemblyOf, catalogueOf } from '../../../core/catalogue/catalogue.ts';
import { catalogueFor, type Library, libraryAsOf, libraryOf } from '../../../core/catalogue/library.ts';
import { overlaid } from '../../../core/catalogue/overlay.ts';
import type { CatalogueData, Entry } from '../../../core/catalogue/types.ts';
import { hover } from '../../../core/features/reading/hover.ts';
import { completion } from '../../../core/features/writing/completion.ts';
import { insertion } from '../../../core/features/writing/insertion.ts';
import { fixAll } from '../../../core/fixAll.ts';
import { edited } from '../../../core/rules/edits.ts';
import { catalogue, sources } from '../../fixture.ts';

const wtsa24 = catalogue.latest;

/** A made-up later assembly of the same body, which met where a real one has: only its year and place count. */
const later: CatalogueData = {
  ...wtsa24,
  id: 'wtsa-28',
  place: 'Geneva',
  year: 2028,
  source: { ...wtsa24.source, title: 'A later report' },
  lastNumber: 110,
  resolutions: [
    entry(44, 'suppressed'),
    entry(52, 'unchanged'),
    { ...entry(83, 'revised'), edition: { revised: true, place: 'Geneva', year: 2028 } },
    { ...entry(109, 'new'), edition: { revised: false, place: 'Geneva', year: 2028 } },
  ],
};

const listed: CatalogueData = {
  ...wtsa24,
  kind: 'list',
  id: 'pp-22',
  body: 'PP',
  place: 'Bucharest',
  year: 2022,
  source: { ...wtsa24.source, title: 'a list' },
  lastNumber: 219,
  resolutions: [
    { ...entry(5, null), edition: { revised: false, place: 'Kyoto', year: 1994 } },
    { ...entry(130, null), edition: { revised: true, place: 'Bucharest', year: 2022 } },
    entry(191, null),
  ],
};

function entry(number: number, status: Entry['status']): Entry {
  const before = wtsa24.resolutions[0] as Entry;
  const claim = { claim: 'status', value: String(status), where: 'List', line: 3 } as const;
  const nothing = { title: null, edition: null, temporary: null, impactOnItuD: false, annex: null };
  return { ...before, ...nothing, number, status, evidence: [claim], contradictions: [] };
}

/** What a hover says. */
function textOf(shown: ReturnType<typeof hover>): string {
  return shown ? (shown.contents as { value: string }).value : '';
}

function read(text: string, library: Library, asOf = ''): Analysis {
  return analyse(text, library, { format: 'markdown', rules: { 'missing-edition': 'off' }, asOf });
}

function told(text: string, library: Library, asOf = ''): string[] {
  return read(text, library, asOf).findings.map(
    ({ code, severity, message }) => `${code} ${severity}: ${message}`,
  );
}

describe('reports of one body', () => {
  const both = libraryOf([wtsa24, later]);

  it('are one catalogue, in which the latest that speaks of a resolution counts', () => {
    assert.equal(both.catalogues.length, 1);
    const [one] = both.catalogues;
    assert.ok(one);
    const statuses = [44, 52, 80, 83, 101, 109].map((number) => one.byNumber.get(number)?.status);
    assert.deepEqual(statuses, ['suppressed', 'unchanged', 'suppressed', 'revised', 'new', 'new']);
    const whose = [44, 80].map((number) => assemblyOf(one, one.byNumber.get(number) as Entry).id);
    assert.deepEqual(whose, ['wtsa-28', 'wtsa-24']);
    assert.equal(one.lastNumber, 110);
    const numbers = one.entries.map(({ number }) => number);
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
    );
  });
  it('say the same in any order', () => {
    const strings = [[later, wtsa24] as const, [wtsa24, later] as const].map((reports) =>
      JSON.stringify(catalogueOf(...reports).entries),
    );
    assert.equal(strings[0], strings[1]);
  });
  it('leave a resolution its text, its title and its edition where the later one left it unchanged', () => {
    const before = wtsa24.resolutions.find(({ number }) => number === 52);
    const now = both.main.byNumber.get(52);
    assert.deepEqual(now?.edition, before?.edition);
    assert.equal(now?.title, before?.title);
    assert.equal(now?.annex, before?.annex);
  });
  it('are what rules speak by', () => {
    assert.match(told('Resolution 44 (Rev. New Delhi, 2024)', both)[0] ?? '', /^suppressed error: .*WTSA-28/);
    assert.match(told('Resolution 80', both)[0] ?? '', /^suppressed error: .*WTSA-24/);
    assert.deepEqual(told('Resolution 52 (Rev. New Delhi, 2024)', both), []);
    assert.deepEqual(told('Resolution 109', both), []);
    assert.match(told('Resolution 109', libraryOf([wtsa24]))[0] ?? '', /^unknown-number error/);
    assert.match(told('Resolution 111', both)[0] ?? '', /^unknown-number error: .*WTSA-28.*110/);
  });
  it('name the assembly that gave the edition in force, and where its report says so', () => {
    assert.match(
      told('Resolution 52 (Rev. Geneva, 2022)', both)[0] ?? '',
      /^outdated-edition warning: Resolution 52 was revised by WTSA-24: .*section 2, line 31/,
    );
    assert.match(
      told('Resolution 52 (New Delhi, 2024)', both)[0] ?? '',
      /^revision-marker warning: Resolution 52 was revised by WTSA-24/,
    );
  });
  it('are what hovers and completion speak by', () => {
    const analysis = read('Resolution 83 and Resolution 10', both);
    const shown = hover(analysis, { line: 0, character: 3 }, sources, 'plaintext');
    assert.match(textOf(shown), /Revised at WTSA-28[\s\S]*Rev\. Geneva, 2028/);
    const offered = completion(analysis, { line: 0, character: 31 }).items.map(({ label }) => label);
    assert.ok(offered.includes('109'));
  });
  it('count as of the year for which a draft is checked', () => {
    assert.deepEqual(told('Resolution 44 (Rev. New Delhi, 2024)', both, '2025'), []);
    assert.match(told('Resolution 109', both, '2025')[0] ?? '', /^unknown-number error: .*WTSA-24/);
    assert.match(told('Resolution 83', both, '2022')[0] ?? '', /^not-covered hint: .*WTSA-24/);
    assert.equal(libraryAsOf(both, 2025), libraryAsOf(both, 2025), 'made once');
    assert.equal(libraryAsOf(both, null), both);
    assert.equal(libraryAsOf(both, 2030), both);
  });
});

describe('catalogues of several bodies', () => {
  const library = libraryOf([wtsa24, listed]);

  it('are asked by the body of a reference', () => {
    assert.deepEqual(told('Resolution 130 (Rev. Bucharest, 2022)', library), []);
    assert.match(
      told('Resolution 130 (Rev. Busan, 2014)', library)[0] ?? '',
      /^outdated-edition warning: .*Rev\. Bucharest, 2022/,
    );
    const text = 'Resolution 130 (Rev. Busan, 2014)';
    assert.equal(edited(text, fixAll(read(text, library)).edits), 'Resolution 130 (Rev. Bucharest, 2022)');
    assert.match(
      told('Resolution 191 (Rev. Dubai, 2018)', library)[0] ?? '',
      /^not-covered hint: Resolution 191: .*\(Rev\. Dubai, 2018\) was not checked/,
    );
    assert.match(
      told('PP Resolution 5 (Rev. Bucharest, 2022)', library)[0] ?? '',
      /^not-listed information: Resolution 5: the last edition .* is \(Kyoto, 1994\), which is earlier/,
    );
    assert.match(
      told('PP Resolution 5 (Rev. Kyoto, 1994)', library)[0] ?? '',
      /^revision-marker warning: Resolution 5 is new at PP-94/,
    );
    assert.match(
      told('Resolution 7 (Rev. Kigali, 2022)', library)[0] ?? '',
      /^not-covered hint: .*WTDC-22 \(Kigali, 2022\)/,
    );
  });
  it('flag what a list does not have with no more confidence than a list deserves', () => {
    const [finding = '', ...more] = told('Resolution 3 (Rev. Bucharest, 2022)', library);
    assert.match(finding, /^not-listed information: Resolution 3 .*PP-22.*“a list”.*gaps/);
    assert.deepEqual(more, []);
    assert.match(told('PP Resolution 400', library)[0] ?? '', /^not-listed information/);
    assert.match(told('the former PP Resolution 3', library)[0] ?? '', /^not-listed hint/);
    assert.match(
      told('Resolution 3 (Rev. Busan, 2015)', library)[0] ?? '',
      /^impossible-edition error/,
      'an edition that never was is said first',
    );
  });
  it('say of what is listed that it is in force, and no more', () => {
    const shown = hover(read('PP Resolution 191', library), { line: 0, character: 8 }, sources, 'plaintext');
    assert.match(textOf(shown), /In force after PP-22 .*, as listed/);
  });
  it('complete the numbers of the body that is named', () => {
    const labels = (text: string) =>
      completion(read(text, library), { line: 0, character: text.length }).items.map(({ label }) => label);
    assert.deepEqual(labels('PP Resolution '), ['5', '130', '191']);
    assert.ok(labels('Resolution ').includes('44'));
    assert.deepEqual(labels('see Resolution 130 ('), ['(Rev. Bucharest, 2022)']);
    assert.deepEqual(labels('WTDC Resolution '), []);
  });
  it('are silent of a body of which one cannot be read', () => {
    const broken = libraryOf([wtsa24, listed], ['WTSA']);
    assert.deepEqual(told('Resolution 44 (Rev. Geneva, 2022) and Resolution 999', broken), []);
    assert.deepEqual(told('Resolution 44 (Johannesburg, 2008)', broken), [], 'nor by its history');
    assert.equal(told('Resolution 130 (Rev. Busan, 2014)', broken).length, 1, 'of others they are not');
    const shown = hover(read('Resolution 44', broken), { line: 0, character: 3 }, sources, 'plaintext');
    assert.match(textOf(shown), /could not be read/);
    assert.deepEqual(told('WTSA Resolutions 78 to 85 and WTSA Resolutions 90 to 120', broken), []);
    const items = completion(read('WTSA Resolution ', broken), { line: 0, character: 16 }).items;
    assert.deepEqual(items, []);
  });
  it('of the same id are one: the later one', () => {
    const library = libraryOf([wtsa24, { ...wtsa24, lastNumber: 200 }]);
    assert.equal(library.main.lastNumber, 200);
    assert.equal(library.reports.length, 1);
    assert.equal(catalogueFor(library, 'PP'), undefined);
  });
});

describe('a temporary number', () => {
  it('is known from any report, and means what the latest says', () => {
    const revised = { ...entry(101, 'revised'), edition: { revised: true, place: 'Geneva', year: 2028 } };
    const both = libraryOf([wtsa24, { ...later, resolutions: [revised] }]);
    assert.match(told('Resolution COM4/AI', both)[0] ?? '', /^temporary-number warning: .*101.*2028/);
  });
});

describe('an overlay', () => {
  const over = (resolutions: Parameters<typeof overlaid>[1]['resolutions']) =>
    catalogueOf(
      overlaid(wtsa24, { schema: 1, overlay: 'wtsa-24', source: { title: 'TSB Circular 1' }, resolutions }),
    );

  it('says single entries right, with its own source, and what it does not say stays', () => {
    const corrected = over([{ number: 88, status: 'unchanged', edition: null }]).byNumber.get(88);
    const before = wtsa24.resolutions.find(({ number }) => number === 88);
    assert.equal(corrected?.status, 'unchanged');
    assert.equal(corrected.title, before?.title);
    assert.deepEqual(corrected.contradictions, [], 'what was said twice is decided');
    assert.deepEqual(corrected.evidence[0], {
      claim: 'status',
      value: 'unchanged',
      where: 'TSB Circular 1',
      line: null,
    });
  });
  it('is named in what is said', () => {
    const library = libraryOf([over([{ number: 44, status: 'suppressed', source: 'Document 7' }]).latest]);
    assert.match(told('Resolution 44', library)[0] ?? '', /^suppressed error: .*Document 7/);
  });
  it('may be as large as a file may be', () => {
    const many = Array.from({ length: 150_000 }, (_, i) => ({ number: i + 1 }));
    assert.equal(over(many).lastNumber, 150_000);
  });
  it('adds what the report does not have', () => {
    const added = over([{ number: 120, title: 'On overlays', status: 'new' }]);
    assert.equal(added.byNumber.get(120)?.title, 'On overlays');
    assert.equal(added.lastNumber, 120);
    assert.equal(added.entries.at(-1)?.number, 120);
  });
});

describe('inserting a citation of another body', () => {
  const library = libraryOf([wtsa24, listed]);
  const inserted = (number: number, text = 'see ') => {
    const analysis = read(text, library);
    const entry = catalogueFor(library, 'PP')?.byNumber.get(number) as Entry;
    const pick = { body: 'PP', entry, provision: null };
    return insertion(analysis, { line: 0, character: text.length }, [pick])?.newText;
  };

  it('says whose it is where the edition does not', () => {
    assert.equal(inserted(130), 'Resolution 130 (Rev. Bucharest, 2022)');
    assert.equal(inserted(191), 'Resolution 191 of the Plenipotentiary Conference');
    assert.equal(inserted(191, '---\nbody: PP\n---\nsee '), 'Resolution 191', 'its own document');
  });
  it('is read as what was inserted', () => {
    for (const number of [130, 191]) {
      const [resolved] = read(`see ${inserted(number)}`, library).references;
      assert.deepEqual([resolved?.body, resolved?.reference.number], ['PP', number]);
    }
  });
});
