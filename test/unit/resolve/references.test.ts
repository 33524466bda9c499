/** The references of an edited document, as one list: those behind the edit move when they are looked at. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recognise } from '../../../core/recognise/recognise.ts';
import { movedReference } from '../../../core/resolve/moved.ts';
import { References } from '../../../core/resolve/references.ts';
import { type ResolvedReference, resolve } from '../../../core/resolve/resolve.ts';
import { analysed, library } from '../../fixture.ts';
import { tried } from '../../tried.ts';

const TEXT = Array.from(
  { length: 12 },
  (_, i) => `In Resolution ${[44, 52, 80][i % 3]} and Resolutions 2, ${i + 3} and 44 (Rev. Geneva, 2022).`,
).join('\n');
const { context } = analysed(TEXT);
const first = resolve(recognise(TEXT), TEXT, library, context);

function movedBy(resolved: ResolvedReference, by: number): ResolvedReference {
  return { ...resolved, reference: movedReference(resolved.reference, by) };
}

describe('the references of an edited document', () => {
  it('are those before it, others, and those behind it where they stand now', () => {
    const edit = fc.record({ from: fc.nat(), count: fc.nat(5), by: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), (edits) => {
        let references = first;
        let expected = [...first];
        for (const { from, count, by } of edits) {
          const start = from % (expected.length + 1);
          const last = Math.max(0, expected.length - start - count);
          // One of those that go stands there again, a little further on.
          const between = expected
            .slice(start, start + Math.min(1, count))
            .map((each) => movedBy(each, Math.min(by, 1)));
          references = references.edited(start, between, last, by);
          const behind = expected.slice(expected.length - last).map((each) => movedBy(each, by));
          expected = [...expected.slice(0, start), ...between, ...behind];
          // Looked at in part, so that some were made before the next edit and others were not.
          references.at(start + 2);
        }
        assert.deepEqual(references.all(), expected);
        assert.deepEqual([...references], expected);
        for (const [i, each] of expected.entries()) {
          const { span, noun } = each.reference;
          assert.equal(references.startOf(i), span.start);
          assert.equal(references.at(i), references.at(i));
          const list = expected.flatMap(({ reference }, at) =>
            reference.noun.start === noun.start ? [at] : [],
          );
          assert.deepEqual(references.listAround(i), [list[0], (list.at(-1) ?? 0) + 1]);
        }
        const anew = References.of(expected);
        for (let i = 0; i < expected.length; i++)
          assert.deepEqual(references.mentionsAt(i), anew.mentionsAt(i));
      }),
      tried(50),
    );
  });

  it('keep what was asked for: the same object, and the same mentions for each of them', () => {
    const references = first.edited(0, [], first.length, 7);
    assert.notEqual(references.at(3), first.at(3));
    assert.equal(references.at(3), references.at(3));
    const mentions = references.mentionsAt(0);
    assert.ok(mentions.length > 4);
    for (const [i, each] of [...references].entries()) {
      if (mentions.includes(each)) assert.equal(references.mentionsAt(i), mentions);
    }
    assert.deepEqual(references.mentionsOf([]), []);
    assert.deepEqual(references.mentionsOf(['WTSA 99']), []);
  });
});
