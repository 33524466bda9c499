/** JSON schemas of what the look-ups give as data, for clients that are told them. */

const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };
const LINE = { type: 'integer', minimum: 1 };
const SEVERITY = { enum: ['error', 'warning', 'information', 'hint'] };
const STATUS = { enum: ['revised', 'new', 'unchanged', 'suppressed', 'in force', null] };

const SOURCES = {
  description: 'Where it is said: the title of the report, its part, and the line of its text.',
  ...listOf(record({ report: TEXT, where: orNull(TEXT), line: orNull(LINE) })),
};

const GROUNDS = {
  sources: SOURCES,
  notKnown: { description: 'What the sources do not say.', ...listOf(TEXT) },
};

const CONTRADICTION = record({
  claim: TEXT,
  statements: listOf(record({ claim: TEXT, value: TEXT, where: TEXT, line: orNull(LINE) })),
});

export const RESOLUTION_SCHEMA = record({
  found: { type: 'boolean', description: 'Whether a report speaks of it.' },
  number: TEXT,
  body: orNull(TEXT),
  assembly: orNull({ ...TEXT, description: 'Whose report says so: "WTSA-24".' }),
  citation: orNull({ ...TEXT, description: 'How to cite it, in the edition in force.' }),
  title: orNull(TEXT),
  status: { ...STATUS, description: 'What the assembly did with it.' },
  editionInForce: orNull(TEXT),
  earlierEditions: {
    description: 'Those before it that sources tell of, the earliest first.',
    ...listOf(record({ edition: TEXT, isCertain: { type: 'boolean' } })),
  },
  aboutEdition: {
    description:
      'What is wrong with the edition that was asked about: empty, nothing; null, none was asked about.',
    ...orNull(listOf(record({ code: TEXT, severity: SEVERITY, message: TEXT }))),
  },
  contradictions: { description: 'What the report says twice and differently.', ...listOf(CONTRADICTION) },
  extract: {
    description: 'The extract of its text in the annex of the report, as Markdown.',
    ...orNull(record({ text: TEXT, isWhole: { type: 'boolean' }, line: LINE })),
  },
  others: {
    description: 'Those of other bodies with the same number, where it was not said whose it is.',
    ...listOf(TEXT),
  },
  ...GROUNDS,
});

export const PASSAGE_SCHEMA = record({
  references: { ...COUNT, description: 'How many references to resolutions there are.' },
  findings: listOf(
    record({
      code: { ...TEXT, description: 'The rule.' },
      severity: SEVERITY,
      message: TEXT,
      quote: { ...TEXT, description: 'What it is about, as it stands.' },
      line: LINE,
      column: LINE,
      fixed: orNull({ ...TEXT, description: 'The quote with the fix made.' }),
      sources: SOURCES,
    }),
  ),
  moreFindings: { ...COUNT, description: 'How many more there are.' },
  fixedText: orNull({ ...TEXT, description: 'The passage with all fixes made.' }),
  notChecked: { description: 'References of which nothing is known here.', ...listOf(TEXT) },
  ...GROUNDS,
});

export const TOPIC_SCHEMA = record({
  matches: listOf(
    record({
      number: { type: 'integer' },
      body: TEXT,
      citation: TEXT,
      title: orNull(TEXT),
      status: STATUS,
      why: { description: 'Each word, and where it is.', ...listOf(record({ word: TEXT, in: TEXT })) },
      sources: SOURCES,
    }),
  ),
  moreMatches: COUNT,
  notFound: { description: 'Words that were found nowhere.', ...listOf(TEXT) },
  ...GROUNDS,
});

/** An object with all of these fields and no other. */
function record(properties: Readonly<Record<string, object>>) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  } as const;
}

function listOf(items: object): object {
  return { type: 'array', items };
}

function orNull(schema: object): object {
  return { anyOf: [schema, { type: 'null' }] };
}
