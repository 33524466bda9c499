/** Comments that silence findings, in each format, and those that silence nothing. */
import assert from 'node:assert/strict';
import { analysed, check, fixed } from '../fixture.ts';

const SUP = 'Resolution 80 (Dubai, 2012)';
const FLAGGED = `⟦${SUP}⟧{suppressed}`;

describe('silencing', () => {
  it('a line, beside its text', () => {
    check(`${SUP} <!-- itu-resolutions: ignore suppressed -->\n${FLAGGED}`, 'markdown');
    check(`${SUP} <!-- itu-resolutions: ignore -->\n${FLAGGED}`, 'markdown');
    check(`${SUP} % itu-resolutions: ignore suppressed\n${FLAGGED}`, 'latex');
  });
  it('the block below, or the next line', () => {
    check(`<!-- itu-resolutions: ignore suppressed -->\n${SUP}\n${SUP}\n\n${FLAGGED}`, 'markdown');
    check(`<!-- itu-resolutions: ignore-next-line suppressed -->\n${SUP}\n${FLAGGED}`, 'markdown');
    check(`<!-- itu-resolutions: ignore suppressed -->\r\n${SUP}\r\n${SUP}\r\n\r\n${FLAGGED}`, 'markdown');
    check(`.. itu-resolutions: ignore suppressed\n\n${SUP}\n\n${FLAGGED}`, 'restructuredtext');
    check(`// itu-resolutions: ignore-next-line suppressed\n${SUP}\n${FLAGGED}`, 'asciidoc');
  });
  it('between two comments, and the whole file', () => {
    check(
      `${FLAGGED}\n<!-- itu-resolutions: ignore-start suppressed -->\n\n${SUP}\n\n${SUP}\n<!-- itu-resolutions: ignore-end -->\n${FLAGGED}`,
      'markdown',
    );
    check(`${SUP}\n\n<!-- itu-resolutions: ignore-start -->\n${SUP}`.replace(SUP, FLAGGED), 'markdown');
    check(
      `${SUP}\n\n${SUP}\n<!-- itu-resolutions: ignore-file suppressed, outdated-edition -->`.replace(
        ', outdated-edition',
        '',
      ),
      'markdown',
    );
  });
  it('only the rules that it names, with a reason or without', () => {
    check(`${FLAGGED} ⟦<!-- itu-resolutions: ignore outdated-edition -->⟧{unused-ignore}`, 'markdown');
    check(`${SUP} <!-- itu-resolutions: ignore suppressed -- quoted from outdated minutes -->`, 'markdown');
  });
  it('is not meant where the comment is code, or in a format without comments', () => {
    check(`\`<!-- itu-resolutions: ignore-file -->\` ${FLAGGED}`, 'markdown');
    check(`<!-- itu-resolutions: ignore-file --> ${FLAGGED}`, 'plaintext');
    check(`----\n// itu-resolutions: ignore-file\n----\n${FLAGGED}`, 'asciidoc');
  });
  it('is done by levels, too', () => check(SUP, 'plaintext', { rules: { suppressed: 'off' } }));
});

describe('unused-ignore', () => {
  it('flags what silences nothing, wholly or in part', () => {
    check(
      '⟦<!-- itu-resolutions: ignore -->⟧{unused-ignore}\nResolution 44 (Rev. New Delhi, 2024)',
      'markdown',
    );
    check(`${SUP} <!-- itu-resolutions: ignore suppressed ⟦range⟧{unused-ignore} -->`, 'markdown');
  });
  it('flags what is not understood', () => {
    check(`${SUP} <!-- itu-resolutions: ignore suppressed ⟦sufpressed⟧{unused-ignore} -->`, 'markdown');
    check(`${FLAGGED} <!-- itu-resolutions: ⟦ingore⟧{unused-ignore} suppressed -->`, 'markdown');
  });
  it('leaves comments of others, used ones, and those for rules that are off, alone', () => {
    check('<!-- ignore suppressed --> <!-- see itu-resolutions: ignore suppressed -->', 'markdown');
    check('<!-- itu-resolutions: ignore suppressed -->', 'markdown', { rules: { suppressed: 'off' } });
  });
  it('is fixed: the comment goes, or the code, or the slip', () => {
    fixed('a\n<!-- itu-resolutions: ignore suppressed -->\nb\n', 'a\nb\n', 'markdown');
    fixed('a <!-- itu-resolutions: ignore suppressed -->\nb', 'a\nb', 'markdown');
    fixed(
      `${SUP} <!-- itu-resolutions: ignore suppressed range -->`,
      `${SUP} <!-- itu-resolutions: ignore suppressed -->`,
      'markdown',
    );
    fixed(
      `${SUP} <!-- itu-resolutions: ingore suppressed -->`,
      `${SUP} <!-- itu-resolutions: ignore suppressed -->`,
      'markdown',
    );
  });
  it('says what can be asked for', () => {
    const [finding] = analysed('<!-- itu-resolutions: silence -->', 'markdown').findings;
    assert.match(finding?.message ?? '', /one of ignore, ignore-next-line, .* is wanted, not "silence"\.$/);
  });
});
