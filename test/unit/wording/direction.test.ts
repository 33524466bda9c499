/** Right-to-left text in clients that lay out everything from left to right. */
import assert from 'node:assert/strict';
import { hover } from '../../../core/features/reading/hover.ts';
import { inDirection } from '../../../core/wording/direction.ts';
import { sources, withCursor } from '../../fixture.ts';

describe('direction', () => {
  it('isolates the paragraphs of a right-to-left language, and nothing of another', () => {
    assert.equal(
      inDirection('أ WTSA-24.\n\n---\n\n- resolves', 'ar'),
      '\u2067أ WTSA-24.\u2069\n\n---\n\n- resolves',
    );
    assert.equal(inDirection('a.\n\nb', 'fr'), 'a.\n\nb');
  });
  it('is told in hovers of clients that show pages, and to no other', () => {
    const { analysis, position } = withCursor('القر‸ار 44');
    const shownIn = (openCommand: string | null) =>
      JSON.stringify(hover(analysis, position, { ...sources, openCommand }, 'markdown'));
    assert.match(shownIn('open'), /\u2067/);
    assert.doesNotMatch(shownIn(null), /\u2067/);
  });
});
