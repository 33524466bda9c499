/** LaTeX: comments, verbatim and listing environments, and the arguments that hold addresses, labels and files are not prose. */
import { addresses, blocksOf, type Mask, masksOf } from './mask.ts';

export function latex(text: string): Mask[] {
  return [
    ...blocksOf(text, environment, (line, opener) => line.includes(`\\end{${opener}}`)),
    ...masksOf(text, /(?<!\\)%[^\n]*/g, 'comment'),
    ...masksOf(
      text,
      /\\(?:url|label|ref|cite|input|include|includegraphics|verb)\b(?:\[[^\]\n]{0,200}\])?\{[^{}\n]{0,400}\}/g,
      'wall',
    ),
    ...masksOf(text, /\\href\{[^{}\n]{0,400}\}(?=\{)/g, 'gap'),
    ...masksOf(text, /\\(?:textbf|textit|emph|texttt|underline|textsc|mbox)\b(?=\{)/g, 'gap'),
    ...masksOf(text, /[{}]/g, 'gap'),
    ...addresses(text),
  ];
}

function environment(line: string): string | undefined {
  return /\\begin\{(verbatim\*?|lstlisting|minted|comment)\}/.exec(line)?.[1];
}
