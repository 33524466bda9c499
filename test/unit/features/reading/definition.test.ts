/** Definition and declaration: where they lead, and from which words. */
import assert from 'node:assert/strict';
import { annexDocument } from '../../../../core/features/annex.ts';
import { declaration, definition } from '../../../../core/features/reading/definition.ts';
import { ANNEX, catalogue, REPORT, sources, sourcesAt, withCursor } from '../../../fixture.ts';

const annexLine = (line: number) => annexDocument(catalogue.latest).text.split('\n')[line] ?? '';

describe('definition', () => {
  const to = (marked: string, given = sources) => {
    const { analysis, position } = withCursor(marked);
    return definition(analysis, position, given);
  };
  it('leads to the entry in the annex, from the whole reference', () => {
    const [link] = to('see Resol‸ution 44 (Rev. New Delhi, 2024).');
    assert.equal(link?.targetUri, ANNEX);
    assert.match(annexLine(link?.targetRange.start.line ?? -1), /Resolution 44/);
    assert.deepEqual(link?.originSelectionRange, {
      start: { line: 0, character: 4 },
      end: { line: 0, character: 40 },
    });
  });
  it('leads to the provision where one is named', () => {
    const [link] = to('instructs the Director of TSB 5 of Resol‸ution 44');
    assert.match(annexLine(link?.targetRange.start.line ?? -1), /to continue the activities/);
    const [inShort] = to('instructs TSB 5 of Resol‸ution 44');
    assert.deepEqual(inShort?.targetRange, link?.targetRange);
    const [clause] = to('resolves of Resol‸ution 44');
    assert.match(annexLine(clause?.targetRange.start.line ?? -1), /^\*resolves\*/);
    const [nested] = to('res‸olves 2 i) of Resolution 44');
    assert.match(annexLine(nested?.targetRange.start.line ?? -1), /assist developing countries/);
  });
  it('leads to the report where the annex has nothing', () => {
    const [link] = to('Resolution 8‸0');
    assert.deepEqual([link?.targetUri, link?.targetRange.start.line], [REPORT, 30]);
  });
  it('leads from the end of a range to its number, from between them to all', () => {
    const lines = (marked: string) =>
      to(marked).map(({ targetRange }) => annexLine(targetRange.start.line).slice(0, 16));
    assert.deepEqual(lines('Resolutions 44 to ‸52'), ['## Resolution 52']);
    assert.deepEqual(lines('Resolutions 4‸4 to 52'), ['## Resolution 44']);
    assert.deepEqual(lines('Resolutions 44 to ‸50'), [], 'the report does not mention it');
    assert.deepEqual(lines('Resolutions 40 ‸to 60'), ['## Resolution 44', '## Resolution 52']);
  });
  it('leads nowhere from what the report does not cover', () => {
    assert.deepEqual(to('Resolution 17‸7 (Rev. Bucharest, 2022)'), []);
    assert.deepEqual(to('no ref‸erence'), []);
  });
  it('leads nowhere where annex and report cannot be opened', () => {
    assert.deepEqual(to('Resolution 4‸4', sourcesAt(null, null)), []);
  });
});

describe('declaration', () => {
  it('leads to the line of the report that gives the status', () => {
    const { analysis, position } = withCursor('Resol‸ution 44');
    const [link] = declaration(analysis, position, sources);
    assert.deepEqual([link?.targetUri, link?.targetRange.start.line], [REPORT, 30]);
  });
});
