/** Which resolutions' annex texts cite which. */
import assert from 'node:assert/strict';
import { SymbolKind, SymbolTag } from 'vscode-languageserver-types';
import { embeddedLibrary } from '../../../../catalogues/embedded.ts';
import type { Library } from '../../../../core/catalogue/library.ts';
import {
  hierarchyItem,
  incomingCalls,
  outgoingCalls,
} from '../../../../core/features/reading/callHierarchy.ts';
import { library, sources } from '../../../fixture.ts';

function around(data: Library, number: number, body = 'WTSA') {
  const item = hierarchyItem({ body, number }, data, sources);
  assert.ok(item, `an item for ${number}`);
  return {
    item,
    incoming: incomingCalls(item, data, sources).map(({ from }) => from.name),
    outgoing: outgoingCalls(item, data, sources).map(({ to }) => to.name),
  };
}

describe('call hierarchy', () => {
  it('shows what an annex text cites, other bodies as leaves, and who cites it', () => {
    const spam = around(library, 52);
    assert.deepEqual(spam.outgoing, ['Resolution 44 (Rev. New Delhi, 2024)', 'Resolution 123']);
    assert.deepEqual(spam.incoming, []);
    const gap = around(library, 44);
    assert.deepEqual(gap.outgoing, [], 'its own heading is no citation');
    assert.deepEqual(gap.incoming, ['Resolution 52 (Rev. New Delhi, 2024)']);
    const leaf = around(library, 123, 'PP');
    assert.equal(leaf.item.detail, 'Plenipotentiary Conference');
    assert.deepEqual(leaf.incoming, ['Resolution 52 (Rev. New Delhi, 2024)']);
    assert.deepEqual(leaf.outgoing, []);
    assert.deepEqual([gap.item.kind, leaf.item.kind], [SymbolKind.Class, SymbolKind.Interface]);
  });
  it('gives the places of the citations in the annex', () => {
    const [call] = incomingCalls(around(library, 44).item, library, sources);
    assert.equal(call?.fromRanges.length, 1);
    const line = call?.fromRanges[0]?.start.line ?? 0;
    assert.ok(line > (call?.from.range.start.line ?? Number.NaN), 'below the heading of the one that cites');
  });
  it('shows one without an annex text where the report speaks of it, and none that is unknown', () => {
    assert.equal(around(library, 80).item.uri, 'file:///report.txt');
    assert.deepEqual(around(library, 80).item.tags, [SymbolTag.Deprecated]);
    assert.equal(hierarchyItem({ body: 'WTDC', number: 3 }, library, sources), undefined);
  });
  it('is that of the report: 44 is cited by 72, 18 by 22', () => {
    const data = embeddedLibrary();
    assert.ok(around(data, 44).incoming.some((name) => name.startsWith('Resolution 72 ')));
    assert.ok(around(data, 18).incoming.some((name) => name.startsWith('Resolution 22 ')));
    assert.ok(around(data, 18).outgoing.includes('Resolution 191 (Rev. Bucharest, 2022)'));
  });
});
