/** reStructuredText: literal blocks, comments and directives' options, inline literals and link targets are not prose. */
import { addresses, linesOf, type Mask, masksOf } from './mask.ts';

export function restructuredtext(text: string): Mask[] {
  return [
    ...indentedBlocks(text),
    ...(text.includes('``') ? masksOf(text, /``[^`\n]{1,400}``/g, 'wall') : []),
    ...(text.includes('<') ? masksOf(text, /<[^<>\s]{1,400}>(?=`_)/g, 'gap') : []),
    ...addresses(text),
  ];
}

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
