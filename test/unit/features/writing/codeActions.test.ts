/** Code actions: fixes one by one, of a kind, of the file, and silencing. */
import assert from 'node:assert/strict';
import { type CodeAction, TextDocument as Lsp } from 'vscode-languageserver-types';
import { codeActions } from '../../../../core/features/writing/codeActions.ts';
import { FIX_ALL } from '../../../../core/features/writing/kinds.ts';
import { sources, withCursor } from '../../../fixture.ts';

const URI = 'file:///draft.md';

function actionsAt(
  marked: string,
  format = 'markdown',
  only?: string[],
): { actions: CodeAction[]; text: string } {
  const { analysis, position } = withCursor(marked, format);
  const range = { start: position, end: position };
  const request = { uri: URI, range, only, docs: null, sources, markdown: false };
  return { actions: codeActions(analysis, request), text: analysis.text };
}

/** The text after the action of a title. */
function after(marked: string, title: RegExp, format = 'markdown', only?: string[]): string {
  const { actions, text } = actionsAt(marked, format, only);
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action, `${title} among ${actions.map((one) => one.title).join('; ')}`);
  return Lsp.applyEdits(Lsp.create(URI, format, 1, text), action.edit?.changes?.[URI] ?? []);
}

const titles = (marked: string, format?: string, only?: string[]) =>
  actionsAt(marked, format, only).actions.map(({ title }) => title);

describe('code actions', () => {
  it('fix the finding at the cursor', () => {
    assert.equal(
      after('Resolution 44 (Rev. Gen‸eva, 2022)', /^Change to \(Rev\. New Delhi, 2024\)$/),
      'Resolution 44 (Rev. New Delhi, 2024)',
    );
    assert.deepEqual(titles('Resolution 44 (Rev. Geneva, 2022) and ‸more'), []);
  });
  it('fix all of one kind, where there are several', () => {
    assert.equal(
      after(
        'Resolution 44 (Rev. Gen‸eva, 2022), Res 101, Resolution 52 (Rev. Geneva, 2022)',
        /^Fix all 2 "outdated-edition"/,
      ),
      'Resolution 44 (Rev. New Delhi, 2024), Res 101, Resolution 52 (Rev. New Delhi, 2024)',
    );
    assert.ok(!titles('Resolution 44 (Rev. Gen‸eva, 2022)').some((title) => title.startsWith('Fix all')));
  });
  it('fix all of the file where that is asked for, and only then', () => {
    const draft = '‸Resolution 44 (Rev. Geneva, 2022), Res 101';
    const fixed = 'Resolution 44 (Rev. New Delhi, 2024), Resolution 101 (New Delhi, 2024)';
    for (const only of ['source', 'source.fixAll', FIX_ALL])
      assert.equal(after(draft, /^Fix all/, 'markdown', [only]), fixed);
    assert.ok(!titles(draft).some((title) => title.startsWith('Fix all references')));
    assert.deepEqual(titles(draft, 'markdown', ['refactor.extract']), []);
    assert.deepEqual(titles('Resolution 44‸ (Rev. New Delhi, 2024)', 'markdown', ['source.fixAll']), []);
  });
  it('silence the line or the file in comments of the format, and do so', () => {
    const rows: readonly (readonly [format: string, line: string, file: string])[] = [
      [
        'markdown',
        'a\nResolution 80 x <!-- itu-resolutions: ignore suppressed -->\nb',
        '<!-- itu-resolutions: ignore-file suppressed -->\n\na\nResolution 80 x\nb',
      ],
      [
        'latex',
        'a\n% itu-resolutions: ignore-next-line suppressed\nResolution 80 x\nb',
        '% itu-resolutions: ignore-file suppressed\n\na\nResolution 80 x\nb',
      ],
      [
        'asciidoc',
        'a\n// itu-resolutions: ignore-next-line suppressed\nResolution 80 x\nb',
        '// itu-resolutions: ignore-file suppressed\n\na\nResolution 80 x\nb',
      ],
      [
        'restructuredtext',
        '.. itu-resolutions: ignore suppressed\n\na\nResolution 80 x\nb',
        '.. itu-resolutions: ignore-file suppressed\n\na\nResolution 80 x\nb',
      ],
      [
        'html',
        'a\nResolution 80 x <!-- itu-resolutions: ignore suppressed -->\nb',
        '<!-- itu-resolutions: ignore-file suppressed -->\n\na\nResolution 80 x\nb',
      ],
    ];
    const fixes = (text: string, format: string) =>
      titles(text, format).filter((title) => !title.startsWith('Convert'));
    for (const [format, line, file] of rows) {
      const marked = 'a\nResol‸ution 80 x\nb';
      assert.equal(after(marked, /on this line$/, format), line);
      assert.equal(after(marked, /in this file$/, format), file);
      for (const text of [line, file])
        assert.deepEqual(fixes(text.replace('80 x', '80‸ x'), format), [], text);
    }
    assert.deepEqual(fixes('Resol‸ution 80', 'plaintext'), []);
  });
  it('the comment for a file stands below the front matter', () => {
    assert.equal(
      after('<?xml version="1.0"?>\n<p>Resol‸ution 80</p>', /in this file$/, 'xml'),
      '<?xml version="1.0"?>\n<!-- itu-resolutions: ignore-file suppressed -->\n\n<p>Resolution 80</p>',
    );
    assert.ok(!titles('---\ntitle: Resol‸ution 80\n---\n').some((title) => title.endsWith('on this line')));
    assert.ok(!titles('<p>Resol‸ution 80 <a\nid=a>', 'html').some((title) => title.endsWith('on this line')));
    assert.equal(
      after('---\ntitle: x\n---\nResol‸ution 80', /in this file$/),
      '---\ntitle: x\n---\n<!-- itu-resolutions: ignore-file suppressed -->\n\nResolution 80',
    );
    assert.equal(
      after('<!DOCTYPE html><p>Resol‸ution 80</p>', /in this file$/, 'html'),
      '<!DOCTYPE html>\n<!-- itu-resolutions: ignore-file suppressed -->\n\n<p>Resolution 80</p>',
    );
  });
  it('the comment for a line stands above its paragraph in reStructuredText, and not above others', () => {
    assert.equal(
      after('Resolution 80\n\na\nResol‸ution 80 x\n', /on this line$/, 'restructuredtext'),
      'Resolution 80\n\n.. itu-resolutions: ignore suppressed\n\na\nResolution 80 x\n',
    );
  });
});
