/** Fixes that leave a document whole: its tags stay where they are, its escapes are not cut, its drawn tables keep their widths. */
import { firstWhere } from './ordered.ts';
import { type Mask, unfilled } from './prose/mask.ts';
import type { Prose } from './prose/prose.ts';
import type { Edit, Finding } from './rules/rule.ts';
import type { Span } from './span.ts';

/** What of a document its edits have to leave as it is. */
type Whole = Pick<Prose, 'marks' | 'drawn'>;

/**
 * The findings with fixes that leave the document whole: a tag inside what is replaced is kept, beside the new text; a fix is dropped
 * that would cut an escape in two, or change the width of a line in a drawn table.
 */
export function intact(findings: readonly Finding[], text: string, whole: Whole): readonly Finding[] {
  const { marks, drawn } = whole;
  if (marks.length === 0 && drawn.length === 0) return findings;
  return findings.map((finding) => {
    const edits = finding.fix?.edits.map((edit) => aroundMarks(edit, text, marks));
    const kept = edits?.filter((edit) => edit !== undefined);
    return {
      ...finding,
      message: read(finding.message),
      related: finding.related.map((each) => ({ ...each, message: read(each.message) })),
      fix:
        finding.fix && kept && kept.length === edits?.length && keepsWidth(kept, drawn)
          ? { title: read(finding.fix.title), edits: kept }
          : null,
    };
  });
}

/** Whether edits take no tag away, no half of an escape, and no line of a drawn table out of its width. */
export function isIntact(edits: readonly Edit[], { marks, drawn }: Whole): boolean {
  return edits.every((edit) => leavesMarks(edit, marks)) && keepsWidth(edits, drawn);
}

function leavesMarks(edit: Edit, marks: readonly Mask[]): boolean {
  for (let i = firstAfter(marks, edit.start); i < marks.length; i++) {
    const { start, end, kind } = marks[i] as Mask;
    if (start >= edit.end) break;
    if (kind === 'tag' || start < edit.start || end > edit.end) return false;
  }
  return true;
}

/** Whether no edit is in a table, or they leave it as wide as it is. */
function keepsWidth(edits: readonly Edit[], drawn: readonly Span[]): boolean {
  const isDrawn = ({ start, end }: Span) => (drawn[firstAfter(drawn, start)]?.start ?? end + 1) <= end;
  return edits.every((edit) => edit.newText.length === edit.end - edit.start || !isDrawn(edit));
}

/** What is told of a text, without its tags. */
function read(told: string): string {
  return unfilled(told.replace(/<\/?[a-z][^<>]*>/gi, ''));
}

/** The edit with the tags that it would take away, around the new text; undefined: it begins or ends inside a mark. */
function aroundMarks(edit: Edit, text: string, marks: readonly Mask[]): Edit | undefined {
  const tags: string[] = [];
  for (let i = firstAfter(marks, edit.start); i < marks.length; i++) {
    const { start, end, kind, read } = marks[i] as Mask;
    if (start >= edit.end) break;
    if (start < edit.start || end > edit.end) return undefined;
    // An escape, or a line break, goes with the text around it.
    if (kind === 'tag' && read !== ' ') tags.push(text.slice(start, end));
  }
  // In their order, so that each is still closed where it has to be; what is left empty goes.
  const opened = tags.findIndex((tag) => !isOpening(tag));
  const before = tags.slice(0, opened < 0 ? tags.length : opened).join('');
  const after =
    opened < 0
      ? ''
      : tags
          .slice(opened)
          .join('')
          .replace(/<(\w{1,40})[^<>]{0,400}><\/\1>/g, '');
  return { ...edit, newText: `${before}${unfilled(edit.newText)}${after}` };
}

function isOpening(tag: string): boolean {
  return !tag.startsWith('</') && !tag.endsWith('/>') && !tag.endsWith('</sup>');
}

/** The index of the first mark that ends after the offset. */
function firstAfter(marks: readonly Span[], offset: number): number {
  return firstWhere(marks.length, (i) => (marks[i]?.end ?? 0) > offset);
}
