/** What a language model may ask with: fields as data, from which their JSON schema is made and by which an input is checked. */

/** A field of an input. */
export type Field = TextField | CountField;

interface TextField {
  readonly type: 'string';
  readonly description: string;
  readonly needed: boolean;
  /** In UTF-16 units. */
  readonly longest: number;
  /** The only values that it may have, where they are few. */
  readonly values?: readonly string[];
}

interface CountField {
  readonly type: 'integer';
  readonly description: string;
  readonly needed: false;
  readonly least: number;
  readonly most: number;
}

export type Fields = Readonly<Record<string, Field>>;

/** An input that fits such fields. */
export type InputOf<F extends Fields> = {
  readonly [K in keyof F]:
    | (F[K] extends CountField ? number : string)
    | (F[K]['needed'] extends true ? never : undefined);
};

export type ReadInput<F extends Fields> =
  | { readonly kind: 'input'; readonly input: InputOf<F> }
  | { readonly kind: 'refused'; readonly why: string };

/** Reads an unknown input; a number where a text is wanted is taken for it, since models write 44 as often as "44". */
export function readInput<F extends Fields>(fields: F, given: unknown): ReadInput<F> {
  const values = given ?? {};
  if (typeof values !== 'object' || Array.isArray(values))
    return { kind: 'refused', why: 'The input has to be an object.' };
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined)
    return {
      kind: 'refused',
      why: `There is no input ${quoted(unknown)}; known are ${Object.keys(fields).join(', ')}.`,
    };
  const input: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = (values as Record<string, unknown>)[name] ?? undefined;
    const read = field.type === 'string' && typeof value === 'number' ? String(value) : value;
    const fault = read === undefined ? missing(field) : faultOf(field, read);
    if (fault !== undefined) return { kind: 'refused', why: `"${name}" ${fault}.` };
    input[name] = read;
  }
  return { kind: 'input', input: input as InputOf<F> };
}

function missing({ needed }: Field): string | undefined {
  return needed ? 'is missing' : undefined;
}

/** What is wrong with a value, to be read after the field's name; undefined: nothing. */
function faultOf(field: Field, value: unknown): string | undefined {
  if (field.type === 'integer') {
    const { least, most } = field;
    const fits = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
    return fits ? undefined : `has to be a whole number from ${least} to ${most}`;
  }
  if (typeof value !== 'string') return 'has to be a text';
  const { longest, values, needed } = field;
  if (value.length > longest)
    return `has ${value.length} characters, and ${longest} are the most: ask in parts`;
  if (needed && value.trim() === '') return 'is empty';
  return values && !values.includes(value)
    ? `is ${quoted(value)}; known are ${values.join(', ')}`
    : undefined;
}

/** What others wrote, short enough for a sentence. */
export function quoted(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > 60 ? `“${line.slice(0, 60)}…”` : `“${line}”`;
}

/** The JSON schema of an input. */
export function inputSchemaOf(fields: Fields) {
  return {
    type: 'object' as const,
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])),
    required: Object.entries(fields).flatMap(([name, { needed }]) => (needed ? [name] : [])),
    additionalProperties: false,
  };
}

function schemaOf(field: Field): object {
  const { type, description } = field;
  if (type === 'integer') return { type, description, minimum: field.least, maximum: field.most };
  return { type, description, maxLength: field.longest, ...(field.values ? { enum: field.values } : {}) };
}
