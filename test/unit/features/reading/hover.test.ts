/** The hover: what it says of each kind of reference, and that nothing in it is empty. */
import assert from 'node:assert/strict';
import { hover } from '../../../../core/features/reading/hover.ts';
import { sources, sourcesAt, withCursor } from '../../../fixture.ts';

function at(marked: string, kind: 'markdown' | 'plaintext' = 'markdown', given = sources): string | null {
  const { analysis, position } = withCursor(marked);
  const found = hover(analysis, position, given, kind);
  return found && (found.contents as { value: string }).value;
}

function says(marked: string, ...expected: RegExp[]): void {
  it(marked, () => {
    const value = at(marked) ?? '';
    for (const pattern of expected) assert.match(value, pattern);
    assert.doesNotMatch(value, /null|undefined|\n\n\n|\(\)/);
  });
}

describe('hover', () => {
  it('is shown where the pointer is, on the noun of a list too', () => {
    const { analysis, position } = withCursor('see Resol‸utions 44 and 101');
    assert.deepEqual(hover(analysis, position, sources, 'markdown')?.range, {
      start: { line: 0, character: 4 },
      end: { line: 0, character: 18 },
    });
  });
  says(
    'as decided in Resol‸ution 44 (Rev. Geneva, 2022),',
    /^\*\*Resolution 44\*\* – Bridging the standardization gap\n/,
    /Revised at WTSA-24 \(New Delhi, 2024\)\. In force: `Resolution 44 \(Rev\. New Delhi, 2024\)`/,
    /Table 1/,
    /\*instructs\* the Director of the Telecommunication Standardization Bureau \(5\)/,
    /\[Open in the annex\]\(file:\/\/\/annex\.md#L\d+\)/,
    /\[2 Key Highlights, line 31\]\(file:\/\/\/report\.txt#L31\)/,
  );
  says(
    'Resol‸ution 44 (Rev. New Delhi, 2024)',
    /\nEarlier editions known: \(Florianópolis, 2004\), \(Rev\. Johannesburg, 2008\), \(Rev\. Dubai, 2012\), \(Rev\. Hammamet, 2016\) \(only cited\)\./,
    /Sources: \[“WTSA Resolution 44 \(Rev\. Dubai, 2012\), as ITU prepublished it”\]\(https:[^)]+\), “WTSA Resolution 1 /,
  );
  says('Resol‸ution 75', /Earlier editions known: \(Rev\. Hammamet, 2016\)\. Sources: \[“Report of the ITU/);
  says(
    'Resol‸ution 44 (Rev. Geneva, 2022)',
    /⚠ Resolution 44 was revised by WTSA-24: the edition in force is/,
  );
  it('leaves to the editor what it shows at the position anyway', () => {
    assert.doesNotMatch(at('Resolution 44 (Rev. Gen‸eva, 2022)') ?? '', /⚠/);
  });
  says('Resolution 10‸1 (New Delhi, 2024)', /New at WTSA-24/, /Drafted as COM4\/AI/);
  says('Resolution COM4/‸AI', /\*\*Resolution 101\*\*/);
  says('WTSA‸-24 Resolution 80', /Suppressed/);
  says('Resolution 80 of this assem‸bly', /Suppressed/);
  it('is silent on the words of a body that several have', () => {
    assert.equal(at('Resolutions 44 and 80 of this assem‸bly'), null);
  });
  says('Resolution 8‸0', /Suppressed/, /the report gives no title/);
  says('Resolution 8‸3', /Left unchanged by WTSA-24/);
  says('Resolution 8‸8', /contradicts itself/, /2 Key Highlights, line 30/, /Table 1, line 122/);
  says('Resolution 11‸8', /no such WTSA resolution/, /108/);
  says('Resolution ‸1', /does not mention it: nothing was checked/);
  says(
    'Resolution 17‸7 (Rev. Bucharest, 2022)',
    /of the Plenipotentiary Conference/,
    /PP-22 \(Bucharest, 2022\)/,
    /nothing was checked/,
  );
  says('Resolutions 10‸1 to 108', /\*\*Resolutions 101 to 108\*\*/, /- \*\*Resolution 101\*\*/);
  says('Resolutions 10‸2 to 104', /\*\*Resolutions 102 to 104\*\*/, /WTSA-24 .*none of them/);
  says('Resolution ‸5 of this conference', /^\*\*Resolution 5\*\*\n\n/, /nothing was checked/);
  says('res‸olves of Resolution 44', /\*\*1\*\* that the plan be continued;/, /\*resolves\*/);
  says('instr‸ucts the Director of TSB 5 of Resolution 44', /to continue the activities;/, /\*instructs\*/);
  says('resolves 2 i) of Resol‸ution 44', /assist developing countries;/, /In force/);
  says('resolv‸es 9 of Resolution 44', /extracts only, has no “resolves 9”/);

  it('is silent beside a reference', () => {
    assert.equal(at('as deci‸ded in Resolution 44'), null);
    assert.equal(at('`Resol‸ution` 44'.replace('44', '')), null);
  });
  it('leads to citations where the client has a command for them, and nowhere where nothing can be opened', () => {
    const nowhere = { ...sourcesAt(null, null), citationsCommand: 'find' };
    assert.match(
      at('Resol‸ution 44', 'markdown', nowhere) ?? '',
      /\]\(command:find\?%5B44%2C%22WTSA%22%5D\)/,
    );
    const provision = at('instr‸ucts TSB 5 of Resolution 44', 'markdown', nowhere) ?? '';
    assert.match(provision, /to continue the activities/);
    assert.doesNotMatch(provision, /\]\(/);
  });
  it('has no Markdown for clients that show none', () => {
    assert.doesNotMatch(at('Resol‸ution 44', 'plaintext') ?? '', /[*`]|\]\(|---/);
  });
});
