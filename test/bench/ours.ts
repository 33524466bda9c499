/** What of the product the benchmark calls without a server, bundled as the product is; and its texts. */
import { embeddedLibrary } from '../../catalogues/embedded.ts';
import { type Analysis, analyse } from '../../core/analyse.ts';
import { recognise } from '../../core/recognise/recognise.ts';

export { folded } from '../../core/prose/fold.ts';
export { addresses, american, RARE } from './cited.ts';
export { draft, LANGUAGES } from './generate.ts';
export { randomFrom } from './random.ts';

/** How many references a text has, each read to its last part, so that nothing is left for later. */
export function recognised(text: string): number {
  const references = recognise(text);
  let read = 0;
  for (const {
    span,
    noun,
    numberSpan,
    headEnd,
    number,
    through,
    temporary,
    edition,
    mention,
    provision,
    language,
  } of references) {
    read += span.end + noun.end + numberSpan.end + headEnd + language.length;
    if (number !== null || through !== null || temporary !== null) read++;
    if (edition) read += edition.span.end + edition.inner.end + edition.yearSpan.end + edition.year;
    if (mention) read += mention.span.end;
    if (provision) read += provision.span.end;
  }
  if (Number.isNaN(read)) throw new Error('a reference lacks a part');
  return references.length;
}

/** Where the references of a text are. */
export function recognisedSpans(text: string): { start: number; end: number }[] {
  return recognise(text).map(({ span }) => span);
}

export function analysed(text: string): Analysis {
  return analyse(text, embeddedLibrary(), { format: 'markdown', rules: {} });
}
