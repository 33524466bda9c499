/** The benchmark's texts, made from a seed: prose with references at a given density. */
import { type Citing, resolutions } from './cited.ts';
import { type Sentences, sentences } from './phrases.ts';
import { type Random, randomFrom } from './random.ts';

export interface Wanted {
  /** In UTF-16 units; the text is less than a sentence and a citation longer. */
  readonly length: number;
  /** So many units for each reference; null: none. */
  readonly every: number | null;
  /** English alone unless said otherwise; of several, paragraphs take turns. */
  readonly languages?: readonly string[];
  /** What is cited: resolutions unless said otherwise. */
  readonly citing?: Citing;
  readonly seed?: number;
}

/** Every language that there is sentences of. */
export const LANGUAGES = Object.keys(sentences);

/** Units of a paragraph, and paragraphs below a heading. */
const PARAGRAPH = 700;
const SECTION = 8;
/** Where citations stand as close as this, one sentence has several. */
const CLOSE = 100;

/** A Markdown document; of its references to resolutions, one in twenty is wrong. */
export function draft({ length, every, languages = ['en'], citing = resolutions, seed = 7 }: Wanted): string {
  const random = randomFrom(seed);
  const parts: string[] = [];
  let written = 0;
  const write = (part: string) => {
    parts.push(part);
    written += part.length;
  };
  const step = every ?? Number.POSITIVE_INFINITY;
  let due = step;
  for (let paragraph = 0; written < length; paragraph++) {
    if (paragraph % SECTION === 0) write(`## ${paragraph / SECTION + 1} Contribution\n\n`);
    const language = languages[paragraph % languages.length] ?? 'en';
    const words = sentences[language] as Sentences;
    const end = Math.min(written + PARAGRAPH, length);
    while (written < end) {
      if (written < due) {
        write(sentence(words, random));
        continue;
      }
      const { text, count } = citing(random, language, step < CLOSE);
      write(`${random.one(words.citing)}${words.space}${text}${words.stop}`);
      due += step * count;
    }
    write('\n\n');
  }
  return parts.join('');
}

function sentence({ subjects, verbs, objects, ends, space, stop }: Sentences, random: Random): string {
  const parts = [subjects, verbs, objects, ends].map((each) => random.one(each));
  return `${parts.join(space)}${stop}`;
}
