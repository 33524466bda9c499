/** LaTeX: comments, verbatim, mathematics, and the arguments that hold addresses, labels and files are not prose. */
import { accents } from './accents.ts';
import { addresses, blanked, blocksOf, footnotes, type Mask, masksOf, readMasks } from './mask.ts';

export function latex(text: string): Mask[] {
  const blocks = blocksOf(text, environment, (line, opener) => line.includes(`\\end{${opener}}`));
  const open = blanked(text, blocks);
  const targets = masksOf(open, /\\href\{[^{}\n]{0,400}\}(?=\{)/g, 'gap');
  const verbatim = [
    ...masksOf(open, /\\verb\*?([^\sA-Za-z*{])[^\n]{0,400}?\1/g, 'wall'),
    ...masksOf(open, ARGUMENTS, 'wall'),
  ];
  // "%" in an address or in code begins no comment.
  const rest = blanked(open, [...targets, ...verbatim]);
  const comments = rest.includes('%') ? masksOf(rest, /(?<=(?<!\\)(?:\\\\){0,9})%[^\n]*/g, 'comment') : [];
  const prose = blanked(rest, comments);
  return [
    ...blocks,
    ...targets,
    ...verbatim,
    ...comments,
    ...(prose.includes('$') || prose.includes('\\') ? mathematics(prose) : []),
    ...(prose.includes('\\') ? commands(prose) : []),
    // What an accent stands on may be in braces.
    ...masksOf(prose, /(?<!\\)[{}]/g, 'gap'),
    ...(prose.includes('--')
      ? readMasks(prose, /(?<!-)---?(?!-)/g, ([dash]) => (dash === '--' ? '–' : '—'))
      : []),
    ...addresses(rest),
  ];
}

const ARGUMENTS =
  /\\(?:url|path|label|(?:auto|page|name|eq|c|C|v)?ref|cite[a-z]{0,12}|nocite|input|include|includegraphics|bibliography|usepackage|documentclass|verb|lstinline|mintinline)\b\*?(?:\[[^\]\n]{0,200}\]){0,2}\{[^{}\n]{0,400}\}/g;

/** Raised digits mark a footnote: "44$^{1}$". */
function mathematics(text: string): Mask[] {
  return [
    ...masksOf(text, /(?<!\\)\$\^\{?[\d*,]{1,6}\}?\$/g, 'gap'),
    ...masksOf(text, /(?<!\\)\$\$[^$]{1,1000}\$\$|(?<![\\$])\$(?!\$)[^$\n]{1,400}(?<!\\)\$/g, 'wall'),
    ...masksOf(text, /(?<!\\)\\\([^\n]{1,400}?\\\)|(?<!\\)\\\[[^\n]{1,400}?\\\]/g, 'wall'),
  ];
}

/** The commands of a sentence: emphasis and other styles are left out, footnotes stand apart, breaks and accents are read. */
function commands(text: string): Mask[] {
  return [
    ...footnotes(text, /\\(?:footnote|footnotetext|marginpar|thanks|todo)\b(?:\[[^\]\n]{0,40}\])?\{/g),
    ...masksOf(text, /\\footnotemark\b(?:\[\d{1,4}\]|\{\})?/g, 'gap'),
    ...masksOf(text, /\\textsuperscript\{[\d*,]{1,6}\}/g, 'gap'),
    ...masksOf(text, STYLES, 'gap'),
    ...masksOf(
      text,
      /\\(?:bf|it|em|sl|sc|rm|sf|tt|bfseries|itshape|slshape|scshape|upshape|mdseries|normalfont)\b[ \t]{0,80}/g,
      'gap',
    ),
    ...masksOf(text, /\\(?:og|fg|xspace|protect|null|\/|@)(?![A-Za-z])(?:\{\})?/g, 'gap'),
    ...readMasks(text, BREAKS, () => ' '),
    ...readMasks(text, /\\no(?:\{\}|(?= ))|\\textnumero(?![A-Za-z])(?:\{\})?/g, () => '№'),
    // Where a word may be broken, it goes on.
    ...readMasks(text, /\\-|"[-=~|](?=\p{L})/gu, ([mark]) =>
      mark === '"=' || mark === '"~' ? '-' : '\u034f',
    ),
    ...masksOf(text, /\\(?=[&%$#_{}])/g, 'gap'),
    ...accents(text),
  ];
}

/** With what they take before their text: "\textcolor{red}", "\foreignlanguage{french}". */
const STYLES =
  /\\(?:text(?:bf|it|tt|sc|sf|rm|md|up|sl|normal|superscript)|emph|underline|uline|sout|hl|mbox|enquote\*?|uppercase|MakeUppercase|(?:textcolor|colorbox|foreignlanguage|hyperlink)\{[^{}\n]{0,60}\}|hyperref\[[^\]\n]{0,200}\])(?=\{)/g;

/** "\\", "\\[2pt]", "\newline", and spaces that are commands. */
const BREAKS =
  /\\\\\*?(?:\[[^\]\n]{0,20}\])?|\\(?:newline|linebreak|nobreakspace|space|quad|qquad)(?![A-Za-z])(?:\{\})?|\\[ ,;:!]/g;

function environment(line: string): string | undefined {
  return /\\begin\{(verbatim\*?|Verbatim|lstlisting|minted|comment|equation\*?|align\*?|gather\*?|displaymath|math|tikzpicture)\}/.exec(
    line,
  )?.[1];
}
