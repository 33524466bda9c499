/** The look-ups for language models, by their names; each is a pure function of an input and what is known. */
import type { Settings } from '../analyse.ts';
import type { Library } from '../catalogue/library.ts';
import { type Answer, type Grounds, refused } from './answer.ts';
import { type Fields, type InputOf, readInput } from './input.ts';
import { checkPassage, PASSAGE_FIELDS } from './passage.ts';
import { lookUpResolution, RESOLUTION_FIELDS } from './resolution.ts';
import { findByTopic, TOPIC_FIELDS } from './topic.ts';

/** Answers an unknown input: one that does not fit is refused. */
export type LookUp = (
  input: unknown,
  library: Library,
  settings: Omit<Settings, 'format'>,
) => Answer<Grounds>;

const LOOK_UPS = {
  lookUpResolution: reading(RESOLUTION_FIELDS, lookUpResolution),
  checkPassage: reading(PASSAGE_FIELDS, checkPassage),
  findByTopic: reading(TOPIC_FIELDS, findByTopic),
} satisfies Record<string, LookUp>;

export type LookUpName = keyof typeof LOOK_UPS;

/** Answers an input of the look-up of a name; a name that is none, or an input that does not fit, is refused. Never throws. */
export function answerOf(name: string, ...asked: Parameters<LookUp>): Answer<Grounds> {
  return Object.hasOwn(LOOK_UPS, name)
    ? LOOK_UPS[name as LookUpName](...asked)
    : refused(`There is no look-up of that name; known are ${Object.keys(LOOK_UPS).join(', ')}.`);
}

function reading<F extends Fields>(
  fields: F,
  run: (input: InputOf<F>, library: Library, settings: Omit<Settings, 'format'>) => Answer<Grounds>,
): LookUp {
  return (given, library, settings) => {
    const read = readInput(fields, given);
    return read.kind === 'refused' ? read : run(read.input, library, settings);
  };
}
