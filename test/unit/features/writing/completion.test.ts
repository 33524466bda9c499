/** Completion: where it is offered, what it finds, and what exactly it replaces. */
import assert from 'node:assert/strict';
import { completion } from '../../../../core/features/writing/completion.ts';
import { offsetAt } from '../../../../core/lines.ts';
import { withCursor } from '../../../fixture.ts';

function labels(marked: string, format?: string): string[] {
  const { analysis, position } = withCursor(marked, format);
  return completion(analysis, position).items.map((item) => item.label);
}

/** The text after the first item is accepted, its additional edits included. */
function accepts(before: string, after: string): void {
  it(before.replaceAll('\n', '⏎'), () => {
    const { analysis, position } = withCursor(before);
    const [item] = completion(analysis, position).items;
    assert.ok(item?.textEdit && 'range' in item.textEdit, 'an item with an edit');
    const offset = (p: { line: number; character: number }) => offsetAt(analysis.lines, p) ?? Number.NaN;
    const edits = [item.textEdit, ...(item.additionalTextEdits ?? [])].toSorted(
      (a, b) => offset(b.range.start) - offset(a.range.start),
    );
    assert.equal(item.textEdit.range.start.line, item.textEdit.range.end.line, 'the edit is on one line');
    const result = edits.reduce(
      (text, { range, newText }) =>
        text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end)),
      analysis.text,
    );
    assert.equal(result, after);
    assert.ok(offset(item.textEdit.range.start) <= offset(position));
  });
}

describe('completion: where', () => {
  const offered = [
    'Resolution ‸',
    'Resolution\u00a0‸',
    'Resolution 4‸',
    'Resolutions 44 and ‸',
    'Resolutions 44 (Rev. New Delhi, 2024), ‸5',
    'Res. 4‸',
    'RESOLUTION ‸',
    'WTSA Resolution ‸',
    'Resolution No. ‸',
    'Resolution spam‸',
    'Resolution 44 (‸',
    'Resolution 44 (‸)',
    'Resolution 44 (Rev. ‸',
    'Resolution 44 (Rev. Gen‸eva, 2022)',
    'Resolutions 52 (Rev. New Delhi, 2024) and 44 (‸',
  ];
  for (const text of offered) it(`offers at ${text}`, () => assert.notDeepEqual(labels(text), []));

  const silent = [
    '‸',
    'Resolution‸',
    'the ‸',
    'Resolution 44 ‸',
    'Resolution 44 (Rev. New Delhi, 2024) ‸',
    'Resolution 44 (Rev. New Delhi, 2024)‸',
    'Resolution 44, we ‸',
    'Resolution 52 (Rev. Geneva, 2022), ‸',
    'the resolution ‸',
    'Resolution 44 (see annex 3‸)',
    'Resolution 44 (which was adopted by consensus‸)',
    'the resolution ‸is',
    'the resolution adopted‸',
    'a screen resolution 4‸',
    'UNGA Resolution 7‸',
    'PP Resolution 4‸',
    'Resolution 44 and the ‸',
    'Resolution\n\n‸',
    'Recommendation 4‸',
  ];
  for (const text of silent)
    it(`is silent at ${text.replaceAll('\n', '⏎')}`, () => assert.deepEqual(labels(text), []));
});

describe('completion: what', () => {
  it('all numbers, suppressed ones last and struck through', () => {
    assert.deepEqual(labels('Resolution ‸'), ['44', '52', '83', '88', '101', '80']);
    const { analysis, position } = withCursor('Resolution ‸');
    const last = completion(analysis, position).items.at(-1);
    assert.deepEqual(last?.tags, [1]);
    assert.ok(last?.sortText && last.sortText > '004');
  });
  it('by number', () => assert.deepEqual(labels('Resolution 8‸'), ['83', '88', '80']));
  it('by words of the title', () => {
    assert.deepEqual(labels('Resolution spam‸'), ['52']);
    assert.deepEqual(labels('Resolution standardization gap‸'), ['44']);
  });
  it('by acronym', () => {
    assert.deepEqual(labels('Resolution AI‸'), ['101']);
    assert.deepEqual(labels('Resolution IMR‸'), ['88']);
  });
  it('the edition in force inside a parenthesis', () => {
    assert.deepEqual(labels('Resolution 44 (Rev. ‸'), ['(Rev. New Delhi, 2024)']);
    assert.deepEqual(labels('Resolution 83 (‸'), [], 'the report gives none');
  });
  describe('in a draft that is checked as of a time before the report', () => {
    const then = '<!-- itu-resolutions: as-of 2018 -->\n\n';
    it('what stood then, in the edition that is known to have stood', () => {
      const { analysis, position } = withCursor(`${then}Resolution ‸`, 'markdown');
      assert.deepEqual(
        completion(analysis, position).items.map(({ label, textEdit }) => [label, textEdit?.newText]),
        [
          ['44', '44'],
          ['52', '52 (Rev. Hammamet, 2016)'],
          ['83', '83'],
          ['88', '88'],
          ['80', '80'],
        ],
        '101 is of 2024, and what is only cited of 44 is not known',
      );
    });
    it('the edition that stood, inside a parenthesis', () => {
      assert.deepEqual(labels(`${then}Resolution 52 (‸`, 'markdown'), ['(Rev. Hammamet, 2016)']);
      assert.deepEqual(labels(`${then}Resolution 44 (‸`, 'markdown'), []);
    });
  });
});

describe('completion: replaces what is there', () => {
  accepts('القرار ٤٤‸', 'القرار ٤٤ (المراجَع في نيودلهي، ٢٠٢٤)');
  accepts('القرار 44‸', 'القرار 44 (المراجَع في نيودلهي، 2024)');
  accepts('Resolution ‸', 'Resolution 44 (Rev. New Delhi, 2024)');
  accepts('Resolution 4‸, and', 'Resolution 44 (Rev. New Delhi, 2024), and');
  accepts('Resolution 10‸1', 'Resolution 101 (New Delhi, 2024)');
  accepts('Resolution 4‸4 (Rev. Geneva, 2022) of', 'Resolution 44 (Rev. New Delhi, 2024) of');
  accepts('Resolution 4‸4\n(Rev. Geneva, 2022) of', 'Resolution 44 (Rev. New Delhi, 2024) of');
  accepts('Resolution spam‸ filters', 'Resolution 52 (Rev. New Delhi, 2024) filters');
  accepts('Resolution 44 (‸', 'Resolution 44 (Rev. New Delhi, 2024)');
  accepts('Resolution 44 (‸)', 'Resolution 44 (Rev. New Delhi, 2024)');
  accepts('Resolution 44 (Rev. ‸)', 'Resolution 44 (Rev. New Delhi, 2024)');
  accepts('Resolution 44 (Rev. Gen‸eva, 2022),', 'Resolution 44 (Rev. New Delhi, 2024),');
  accepts('Resolutions 44 and ‸', 'Resolutions 44 and 44 (Rev. New Delhi, 2024)');
  accepts('**Resolution 4‸**', '**Resolution 44 (Rev. New Delhi, 2024)**');
});

describe('completion in our own comments', () => {
  it('offers what can be asked for, and the codes of the rules that are not there yet', () => {
    assert.ok(labels('<!-- itu-resolutions:‸', 'markdown').includes('ignore-file'));
    assert.ok(labels('<!-- itu-resolutions: ign‸ -->', 'markdown').includes('ignore'));
    assert.ok(labels('text <!-- itu-resolutions: ignore ‸', 'markdown').includes('suppressed'));
    const further = labels('% itu-resolutions: ignore suppressed, ‸', 'latex');
    assert.ok(further.includes('range') && !further.includes('suppressed'));
    assert.ok(labels('// itu-resolutions: body ‸', 'asciidoc').includes('WTDC'));
  });
  it('offers nothing of it elsewhere', () => {
    assert.deepEqual(labels('itu-resolutions: ignore ‸', 'markdown'), []);
    assert.deepEqual(labels('<!-- itu-resolutions: ignore --> ‸', 'markdown'), []);
    assert.deepEqual(labels('<!-- itu-resolutions: ignore ‸', 'plaintext'), []);
    assert.deepEqual(labels('<!-- itu-resolutions: as-of ‸', 'markdown'), []);
  });
});
