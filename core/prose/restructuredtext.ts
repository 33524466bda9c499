/** reStructuredText: literal blocks, comments, targets, roles of code, inline literals and link targets are not prose. */
import { wrappedCells } from './gridTables.ts';
import { addresses, blanked, linesOf, type Mask, masksOf, readMasks } from './mask.ts';

export function restructuredtext(text: string): Mask[] {
  const code = [
    ...indentedBlocks(text),
    ...(text.includes('``') ? masksOf(text, /``[^`\n]{1,400}``/g, 'wall') : []),
    ...(text.includes('`') ? masksOf(text, CODE_ROLES, 'wall') : []),
    ...(text.includes('.. ') ? masksOf(text, POINTERS, 'wall') : []),
    ...(text.includes('>>> ') ? masksOf(text, /^[ \t]*>>> [^\n]*/gm, 'wall') : []),
  ];
  const rest = blanked(text, code);
  return [
    ...code,
    ...(rest.includes('`') ? interpreted(rest) : []),
    // The mark of a footnote or a citation, with the space that it needs before it: "44\ [1]_".
    ...(rest.includes(']_')
      ? masksOf(rest, /(?:\\? )?\[(?:\d{1,4}|#[\w-]{0,40}|\*|[A-Za-z][\w.-]{0,40})\]_(?!\w)/g, 'gap')
      : []),
    ...(rest.includes('|') ? readMasks(rest, /(?<![\w|])\|(nbsp|~)\|_{0,2}(?!\w)/g, () => '\u00a0') : []),
    // "\ " is nothing, and an escaped mark is the mark.
    ...(rest.includes('\\') ? masksOf(rest, /\\ |\\(?=[!-/:-@[-`{-~])/g, 'gap') : []),
    ...wrappedCells(rest),
    ...addresses(rest),
  ];
}

const CODE_ROLES =
  /:(?:code|literal|math|file|samp|command|kbd|raw|class|func|meth|mod|download):`(?:[^`\n]|\n(?!\r?\n)){1,400}`/g;

/** What names a file or an address, not a text: ".. image:: …", ".. _resolution-44: …". */
const POINTERS =
  /^[ \t]*\.\. (?:(?:\|[^|\n]{1,80}\| )?(?:image|figure|include|literalinclude|toctree|highlight)::|_[^:\n]{1,200}:(?:\s|$))[^\n]*/gm;

/** The marks of interpreted text and of links, within a paragraph, and their targets: ":ref:`Resolution 44 <r44>`", "`Resolution 44 <https://…>`_". */
function interpreted(text: string): Mask[] {
  return Array.from(text.matchAll(INTERPRETED)).flatMap(({ index, 0: whole, 1: inside = '' }): Mask[] => {
    const start = index + whole.indexOf('`') + 1;
    return [
      { start: index, end: start, kind: 'gap' },
      { start: start + inside.length, end: index + whole.length, kind: 'gap' },
    ];
  });
}

const INTERPRETED =
  /(?:(?::[\w+.-]{1,40}){1,2}:)?`((?:[^`\n]|\n(?!\r?\n)){1,400}?)([ \t]*(?:\r?\n[ \t]*)?<(?:[^<>`\n]|\n(?!\r?\n)){1,300}>)?`_{0,2}/g;

/** What is indented below a line that ends in "::", below a code directive, or below a comment's "..". */
function indentedBlocks(text: string): Mask[] {
  const masks: Mask[] = [];
  let block: (Mask & { readonly indent: number; end: number }) | undefined;
  for (const { start, end, line } of linesOf(text)) {
    const indent = line.search(/\S/);
    if (block) {
      if (indent < 0) continue;
      if (indent > block.indent) {
        block.end = end;
        continue;
      }
      if (block.end > block.start) masks.push(block);
      block = undefined;
    }
    if (indent < 0) continue;
    if (isComment(line)) block = { indent, start, end, kind: 'comment' };
    else if (/^\s*\.\. (code|code-block|sourcecode|parsed-literal|math|raw)::/.test(line))
      block = { indent, start, end, kind: 'wall' };
    else if (/::\s*$/.test(line) && !/^\s*\.\. /.test(line))
      block = { indent, start: end, end, kind: 'wall' };
  }
  if (block && block.end > block.start) masks.push(block);
  return masks;
}

/** ".. a comment", but not a directive, a footnote, a target or a substitution. */
function isComment(line: string): boolean {
  return /^\s*\.\.(?:\s|$)/.test(line) && !/^\s*\.\. (?:\[|_|\||[\w-]+::)/.test(line);
}
