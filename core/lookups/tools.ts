/** The look-ups as tools of language models: what a model is told of each before it calls one. */
import { inputSchemaOf } from './input.ts';
import type { LookUpName } from './lookups.ts';
import { PASSAGE_FIELDS } from './passage.ts';
import { RESOLUTION_FIELDS } from './resolution.ts';
import { PASSAGE_SCHEMA, RESOLUTION_SCHEMA, TOPIC_SCHEMA } from './schemas.ts';
import { TOPIC_FIELDS } from './topic.ts';

export interface Tool {
  readonly name: LookUpName;
  /** For people: "Look up an ITU resolution". */
  readonly title: string;
  /** For models: what it gives, and when to call it. */
  readonly description: string;
  readonly inputSchema: { readonly type: 'object' };
  readonly outputSchema: { readonly type: 'object' };
}

export const tools: readonly Tool[] = [
  {
    name: 'lookUpResolution',
    title: 'Look up an ITU resolution',
    description:
      'Says what the reports at hand tell of one ITU resolution (of WTSA, and of other bodies of which there is one): its title, what the assembly did with it, the edition in force and how to cite it, what the report says twice and differently, and the extract of its text in the annex. Call it before you cite or explain a resolution; give the edition to have it checked. The answer names the lines of the report, and what is not known.',
    inputSchema: inputSchemaOf(RESOLUTION_FIELDS),
    outputSchema: RESOLUTION_SCHEMA,
  },
  {
    name: 'checkPassage',
    title: 'Check references to ITU resolutions',
    description:
      'Checks every reference to an ITU resolution in a passage: editions that are no longer in force, suppressed resolutions, numbers that do not exist, titles that are not theirs, how they are written, and study groups that were merged, in English, French, Spanish, Russian, Arabic and Chinese. Call it on what you wrote or were given. The answer has each finding with its place and its fix, the passage with all fixes made, and which references could not be checked.',
    inputSchema: inputSchemaOf(PASSAGE_FIELDS),
    outputSchema: PASSAGE_SCHEMA,
  },
  {
    name: 'findByTopic',
    title: 'Find ITU resolutions by topic',
    description:
      'Finds the ITU resolutions whose title, acronyms or extract in the report have the words of a topic, the best first, each with its status, how to cite it and why it was found. Call it where you do not know the number. It knows only the resolutions that the reports at hand mention.',
    inputSchema: inputSchemaOf(TOPIC_FIELDS),
    outputSchema: TOPIC_SCHEMA,
  },
];
