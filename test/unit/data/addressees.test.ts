/** Whom the clauses address: the data agree with the report, and every heading is understood. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { embeddedLibrary } from '../../../catalogues/embedded.ts';
import {
  addressedClauses,
  addressedNames,
  addresseesIn,
  addresseesOf,
  clausesTo,
  clausesToBeginning,
} from '../../../core/catalogue/addressees.ts';
import data from '../../../data/addressees.json' with { type: 'json' };

const catalogue = embeddedLibrary().main;

describe('addressees', () => {
  it('each phrase stands in the heading of a clause, or in an item, at the line given', () => {
    const lines = readFileSync('data/wtsa-24/report.txt', 'utf8').split('\n');
    const phrases = [
      ...data.addressees.flatMap((addressee) => addressee.phrases),
      ...data.allBureaux,
      ...data.otherBureaux,
      ...data.with,
      data.numbered.phrase,
    ];
    for (const { text, line } of phrases) {
      const heading = `${lines[line - 1]} ${lines[line]}`.replace(/\s+/g, ' ');
      assert.match(heading, new RegExp(text.replace('{n}', '\\d+')), `${text}, line ${line}`);
    }
  });
  it('are found in every heading that names anyone', () => {
    for (const { clause, to } of addressedClauses(catalogue)) {
      assert.equal(to.length > 0, clause.addressee !== null, clause.heading);
    }
  });
  const rows: readonly (readonly [words: string, names: string])[] = [
    ['the Director of the Telecommunication Standardization Bureau', 'Director of TSB'],
    [
      'the Director of TSB, in collaboration with the Director of the Telecommunication Development Bureau',
      'Director of TSB with the Director of BDT',
    ],
    [
      'the Director of TSB in collaboration with Directors of the other Bureaux',
      'Director of TSB with the Director of BDT, the Director of BR',
    ],
    ['the Directors of the three Bureaux', 'Director of TSB, Director of BDT, Director of BR'],
    ['Study Group 17 of the ITU Telecommunication Standardization Sector', 'Study Group 17'],
    ['all ITU-T study groups', 'study groups'],
    ['ITU-T, in particular Study Group 5', 'ITU-T, Study Group 5'],
    [
      'Member States and Sector Members of the ITU Telecommunication Development Sector',
      'Member States, Sector Members',
    ],
    ['the Telecommunication Development Advisory Group', 'TDAG'],
    ['the ITU Council, and the ITU-D study programme', ''],
    [
      'the director of tsb, in Collaboration with the director of the other bureaux',
      'Director of TSB with the Director of BDT, the Director of BR',
    ],
  ];
  for (const [words, names] of rows)
    it(words, () => assert.equal(addressedNames(addresseesIn(words)), names));

  it('are looked up by id or name, in any case', () => {
    const numbers = (who: string) => clausesTo(catalogue, who).map(({ entry }) => entry.number);
    assert.deepEqual(numbers('sg17'), [50, 58]);
    assert.deepEqual(numbers('Study Group 17'), [50, 58]);
    assert.deepEqual(numbers('member states'), [70, 76]);
    assert.ok(numbers('BDT').length > 25);
    for (const who of ['nobody', '', 'in collaboration with the Director of BDT'])
      assert.deepEqual(numbers(who), [], who);
    assert.deepEqual(
      addresseesOf(catalogue)
        .slice(0, 3)
        .map(({ id }) => id),
      ['TSB', 'BDT', 'BR'],
    );
  });

  it('are those of the items, where the heading is a verb alone', () => {
    const rows = addressedClauses(catalogue)
      .filter(({ clause, part }) => part !== clause)
      .map(({ entry, clause, part, ...who }) => [
        entry.number,
        clause.verb,
        'label' in part && part.label,
        clause.items.length,
        addressedNames(who),
      ]);
    assert.deepEqual(rows, [
      [18, 'invites', '1', 1, 'TSAG, RAG, TDAG'],
      [18, 'invites', '2', 1, 'Director of TSB, Director of BDT, Director of BR, ISC-TF'],
      [32, 'instructs', '1', 1, 'Director of TSB'],
    ]);
    for (const who of ['TSB', 'BDT', 'TSAG', 'isc-tf'])
      assert.ok(
        clausesTo(catalogue, who).some(({ entry }) => entry.number === 18),
        who,
      );
    assert.equal(
      clausesTo(catalogue, 'TSAG').some(({ part }) => 'label' in part && part.label === '2'),
      false,
    );
  });

  it('are looked up by all whom a clause addresses, and by words as the annex has them', () => {
    const found = (who: string) => clausesTo(catalogue, who);
    const group = found('Director of TSB with the Director of BDT');
    assert.ok(group.length > 5);
    for (const addressed of group)
      assert.equal(addressedNames(addressed), 'Director of TSB with the Director of BDT');
    assert.deepEqual(found('director of TSB with BDT'), group, 'in short');
    assert.deepEqual(found('the Director of the Telecommunication Development Bureau'), found('BDT'));
    const both = found('the Director of TSB in collaboration with the Director of BDT');
    for (const { to, alongside } of both) {
      assert.ok(to.some(({ id }) => id === 'TSB'));
      assert.ok(alongside.some(({ id }) => id === 'BDT'));
    }
    assert.ok(both.length > group.length, 'others may be beside them, too');
    assert.ok(
      group.every((addressed) =>
        clausesToBeginning(catalogue, 'director of tsb with bd').includes(addressed),
      ),
    );
    assert.deepEqual(clausesToBeginning(catalogue, 'the Director of TSB'), found('TSB'));
  });
});
