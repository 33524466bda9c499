/** AsciiDoc: listing, literal and comment blocks, comments, inline code, attributes and macro targets are not prose. */
import { addresses, blocksOf, type Mask, masksOf } from './mask.ts';

export function asciidoc(text: string): Mask[] {
  return [
    ...blocksOf(text, delimiter, (line, opener) => line.trimEnd() === opener),
    ...masksOf(text, /^\/\/(?!\/\/)[^\n]*$/gm, 'comment'),
    ...masksOf(text, /^:[\w-]{1,60}!?:[^\n]*$/gm, 'wall'),
    ...(text.includes('`') ? masksOf(text, /`[^`\n]{1,400}`/g, 'wall') : []),
    ...masksOf(text, /\b(?:link|xref|image|include):{1,2}[^\s[\]]{1,400}(?=\[)/g, 'gap'),
    ...addresses(text),
    ...(text.includes('{') ? masksOf(text, /\{(?:nbsp|zwsp|wj|empty)\}/g, 'gap') : []),
  ];
}

function delimiter(line: string): string | undefined {
  const marks = line.trimEnd();
  return /^(-{4,}|\.{4,}|\/{4,}|\+{4,}|`{3,})$/.test(marks) ? marks : undefined;
}
