/** Packed citations are what they were. */
import assert from 'node:assert/strict';
import { type Citation, citationsIn } from '../../../../core/citations/citations.ts';
import { bundleOf, packer } from '../../../../core/citations/packed.ts';
import { analysed, library } from '../../../fixture.ts';

const DRAFTS = [
  'Resolution 44 (Rev. Geneva, 2022), *resolves* 2 i) of Resolution 44 and Resolutions 101 to 108.\n\nWTDC Resolution 2\n',
  'резолюция 80 and Resolution 44 (Rev. Geneva, 2022)\n*resolves* 1 of Resolution 52 (Rev. New Delhi, 2024)',
  '',
];

describe('packed citations', () => {
  it('are unpacked as they were, from several documents', () => {
    const pack = packer(library);
    const all = DRAFTS.map((text) => citationsIn(analysed(text, 'markdown')));
    const several = structuredClone(bundleOf(all.slice(0, 2), library));
    const packed = [several, bundleOf(all.slice(2), library)].flatMap(pack);
    assert.ok(all.flat().some(({ provision, part }) => provision !== null && part !== null));
    assert.deepEqual(
      packed.map((citations) => citations.filter(() => true)),
      all,
    );
  });

  it('are not taken for others that would read the same', () => {
    const [citation] = citationsIn(analysed('Resolution 44 (Rev. Geneva, 2022)', 'markdown'));
    assert.ok(citation);
    const said = (edition: string, editionKey: string): Citation => ({ ...citation, edition, editionKey });
    const worst = { code: 'c', severity: 'error', message: 'd' } as const;
    const all = [
      said('a b', 'c'),
      said('a', 'b c'),
      { ...said('a', 'b'), worst },
      { ...said('a', 'b c error d'), worst: null },
    ];
    const [packed] = packer(library)(bundleOf([all], library));
    assert.deepEqual(
      packed?.filter(() => true),
      all,
    );
  });

  it('keep parts as the catalogue has them, and give only what is wanted', () => {
    const citations = citationsIn(analysed(DRAFTS[0] ?? '', 'markdown'));
    const wanted = ({ number }: Pick<Citation, 'number'>) => number === 44;
    const [packed] = packer(library)(structuredClone(bundleOf([citations], library)));
    const found = packed?.filter(wanted) ?? [];
    assert.deepEqual(found, citations.filter(wanted));
    assert.ok(found.length > 0 && found.length < citations.length);
    for (const [i, { part }] of found.entries()) assert.equal(part, citations.filter(wanted)[i]?.part);
  });
});
