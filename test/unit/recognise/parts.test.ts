/** What a reference says: its number, its edition, its body and its provision. */
import assert from 'node:assert/strict';
import { analysed, only } from '../../fixture.ts';

function says(text: string, expected: object): void {
  it(text, () => {
    const { reference, body } = only(text);
    const { number, through, temporary, edition, provision } = reference;
    const said = {
      number,
      through,
      temporary,
      edition: edition && [edition.revised, edition.place, edition.year],
      body,
      provision: provision && [provision.verb, provision.addressee, provision.item],
    };
    assert.deepEqual({ ...said, ...expected }, said);
  });
}

function bodies(text: string, expected: readonly string[]): void {
  const found = analysed(text)
    .references.all()
    .map(({ body }) => body);
  assert.deepEqual(found, expected, text);
}

describe('recognise: numbers and editions', () => {
  says('Resolution 44', { number: 44, edition: null, body: 'WTSA', provision: null });
  says('Resolution 44 (Rev. New Delhi, 2024)', { edition: [true, 'New Delhi', 2024] });
  says('RESOLUTION 44 (REV. NEW DELHI, 2024)', { edition: [true, 'NEW DELHI', 2024] });
  says('Resolution 101 (New Delhi, 2024)', { edition: [false, 'New Delhi', 2024] });
  says('Resolution 18 (Rev. [Geneva, 2022])', { edition: [true, 'Geneva', 2022] });
  says('Resolution 63 (Rev. Kigali 2022)', { edition: [true, 'Kigali', 2022] });
  says('**Resolution 44** (Rev. New Delhi, 2024)', { number: 44, edition: [true, 'New Delhi', 2024] });
  says('Resolution 101 (ex COM4/AI) (New Delhi, 2024)', {
    number: 101,
    temporary: 'COM4/AI',
    edition: [false, 'New Delhi', 2024],
  });
  says('Resolution [COM4/AI] (New Delhi, 2024)', { number: null, temporary: 'COM4/AI' });
  says('Resolutions 101 to 108', { number: 101, through: 108 });
  says('Resolution 169 (Rev.WRC-23)', { edition: [true, null, 2023], body: 'WRC' });
  says('Council Resolution 1305 (Modified 2019)', { edition: [true, null, 2019], body: 'Council' });
  says('Resolution 44 (Johannesburg, 2008; Rev. Dubai, 2012)', { edition: [true, 'Dubai', 2012] });
  says('Plenipotentiary Conference (Bucharest, 2022) Resolution 44', { body: 'PP' });
  says('Plenipotentiary Conference (PP-22) Resolution 44', { body: 'PP' });
  says('the Director (Bucharest, 2022) Resolution 44', { body: 'WTSA' });
  says('> PP\n> Resolution 44', { body: 'PP' });
  says('“resolves” 2 of Resolution 44', { provision: ['resolves', null, '2'] });
  says('Résolution 44 (Rév. AMNT-20)', { edition: [true, null, 2022] });
  says('Resolution 1396 (C19)', { edition: [false, null, 2019], body: 'Council' });
  says('Resolution 177 of the ITU 2010 Plenipotentiary Conference', { body: 'PP' });
  says('PP22 Resolution 25', { body: 'PP' });
  says('Resolution 44, WTSA-24', { body: 'WTSA' });
  says('Resolution ITU-R 67-1', { number: '67-1', body: 'RA' });
  says('Resolution 6 of the Plenipotentiary Conference (Kyoto, 1994)', {
    edition: [false, 'Kyoto', 1994],
    body: 'PP',
  });
  says('RESOLUTION 130 (REV. DUBAI, 2018BUCHAREST, 2022)', {
    edition: [true, 'BUCHAREST', 2022],
    body: 'PP',
  });
});

describe('recognise: bodies', () => {
  says('WTDC Resolution 63', { body: 'WTDC' });
  says('the Plenipotentiary Conference, in its Resolution 71', { body: 'PP' });
  says('WTSA-24 Resolution 44', { body: 'WTSA' });
  says('Resolution 2 (Rev. Dubai, 2014)', { body: 'WTDC' });
  says('Resolution 99 (Rev. Dubai, 2018)', { body: 'PP' });
  says('Resolution 80 (Dubai, 2012)', { body: 'WTSA' });
  says('Resolution 1 (Dubai, 2012) of the World Conference on International Telecommunications', {
    body: 'WCIT',
  });
  says('Resolution 20 of the World Telecommunication\nStandardization Assembly (WTSA)', { body: 'WTSA' });
  says('Resolution 167 (Rev. Bucharest, 2022) of this conference', { body: 'PP' });
  says('Resolution 167 of this conference', { body: null });
  says('Resolution 44 of this assembly', { body: 'WTSA' });

  it('a later bare mention is the one that was named before', () => {
    const text =
      'Resolution 177 (Rev. Bucharest, 2022) of the Plenipotentiary Conference; Resolution 177 says so.';
    assert.deepEqual(
      analysed(text)
        .references.all()
        .map((r) => [r.body, r.toldBy]),
      [
        ['PP', 'words'],
        ['PP', 'earlier'],
      ],
    );
  });
  it('a later bare mention is of the body of an earlier edition', () =>
    bodies('Resolution 177 (Rev. Bucharest, 2022); Resolution 177 says so, and Resolution 44.', [
      'PP',
      'PP',
      'WTSA',
    ]));
  it('words after a member of a list are those of the members before it', () => {
    bodies('Resolutions 2 and 8 of WTDC and 44 (Rev. New Delhi, 2024)', ['WTDC', 'WTDC', 'WTSA']);
    bodies('WTDC Resolutions 2, 8 and 9', ['WTDC', 'WTDC', 'WTDC']);
  });
});

describe('recognise: provisions', () => {
  says('resolves 2 i) of Resolution 44 (Rev. New Delhi, 2024)', { provision: ['resolves', null, '2 i)'] });
  says('instructs the Director of TSB 5 of Resolution 44', {
    provision: ['instructs', 'the Director of TSB', '5'],
  });
  says('*instructs the Director of TSB* 5 of WTSA Resolution 44', {
    provision: ['instructs', 'the Director of TSB', '5'],
  });
  says('Resolution 44, resolves further 2', { provision: ['resolves further', null, '2'] });
  says('under *resolves* 1 of Resolution 44', { provision: ['resolves', null, '1'] });
  says('further instructs the study groups 3 of Resolution 44', {
    provision: ['further instructs', 'the study groups', '3'],
  });
  says('calls upon the Director of TSB i) of Resolution 54', {
    provision: ['calls upon', 'the Director of TSB', 'i)'],
  });
  // Near misses: the draft's own clauses.
  says('recalling Resolution 44, instructs the Director of TSB to report', { provision: null });
  says('invites Member States to give effect to item 5 of Resolution 44', { provision: null });
  says('Resolution 44, instructs 5 study groups', { provision: null });
});
