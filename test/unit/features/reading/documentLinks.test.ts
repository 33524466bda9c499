/** Which references link to the annex. */
import assert from 'node:assert/strict';
import { documentLinks } from '../../../../core/features/reading/documentLinks.ts';
import { analysed, REPORT, sources, sourcesAt, textAt } from '../../../fixture.ts';

function linked(text: string, given = sources): string[] {
  const analysis = analysed(text, 'markdown');
  return documentLinks(analysis, given).map(({ range, target, tooltip }) => {
    assert.match(target ?? '', /^file:\/\/\/annex\.md#L\d+$/);
    return `${textAt(analysis, range)}: ${tooltip}`;
  });
}

describe('document links', () => {
  it('lead to the entry or the provision, with its title or its text', () => {
    assert.deepEqual(linked('Resolutions 44 (Rev. New Delhi, 2024) and 52'), [
      '44: Resolution 44: Bridging the standardization gap (annex)',
      '52: Resolution 52: Countering and combating spam (annex)',
    ]);
    assert.deepEqual(linked('resolves 2 i) of Resolution 44'), [
      '44: Resolution 44: i) assist developing countries; (annex)',
    ]);
  });
  it('are absent where the annex has nothing or cannot be opened, and for ranges', () => {
    assert.deepEqual(linked('Resolution 80, Resolution 10, Resolutions 44 to 52'), []);
    assert.deepEqual(linked('Resolution 44', sourcesAt(null, REPORT)), []);
  });
});
