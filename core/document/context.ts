/** What is known of a document beside its references: whose it is, as of when it is to be checked, and what told so. */
import { type Body, conferenceNamed, conferences, fullYear } from '../conferences.ts';
import type { Span } from '../span.ts';
import type { Directive } from './directives.ts';
import { fieldsOf } from './fields.ts';
import { titleBlockOf } from './titleBlock.ts';

/** What a document says of itself, or its settings say of it. */
export interface Context {
  /** What "this assembly" means, and a reference without any sign: "WTSA". */
  readonly body: Body;
  /** Whether the document or a setting says so, or it is only assumed. */
  readonly isTold: boolean;
  /** The year at whose end the document is to be checked, as it or a setting asks; null: today. */
  readonly asOf: number | null;
  /** The year of the conference that adopted the text, as its title block tells; null: it tells none. */
  readonly adopted: number | null;
  /** What the document says of itself that cannot be understood. */
  readonly misread: readonly Misread[];
}

/** A value that was not understood; the span is the value's. */
export interface Misread extends Span {
  readonly message: string;
}

/** What the user's settings say, where the document says nothing. */
export interface ContextSettings {
  /** "WTDC" */
  readonly body?: string | null;
  /** "2022", "WTSA-20" */
  readonly asOf?: string | null;
}

/**
 * The context of a document: a field at its head or a directive counts before its title block, that before the
 * setting, that before `fallback`, the catalogue's body. A setting that cannot be understood counts as none.
 */
export function contextOf(
  text: string,
  prose: string,
  format: string,
  directives: readonly Directive[],
  settings: ContextSettings,
  fallback: Body,
): Context {
  const said = [
    ...fieldsOf(text, format),
    ...directives.flatMap(({ verb, words }) => {
      const [word] = words;
      const name = verb === 'as-of' ? 'asof' : verb;
      return word && (name === 'body' || name === 'asof') ? [{ ...word, name, value: word.text }] : [];
    }),
  ];
  const bodies = said.filter(({ name }) => name === 'body');
  const dates = said.filter(({ name }) => name === 'asof');
  const title = titleBlockOf(prose);
  const told =
    bodies.map(({ value }) => bodyOf(value)).find((b) => b !== undefined) ??
    title.body ??
    (settings.body ? bodyOf(settings.body) : undefined);
  const asOf = dates.map(({ value }) => yearOf(value)).find((y) => y !== undefined);
  return {
    body: told ?? fallback,
    isTold: told !== undefined,
    asOf: asOf ?? yearOf(settings.asOf ?? '') ?? null,
    adopted: title.year,
    misread: [
      // A longer text in a field of that name is some other tool's.
      ...bodies
        .filter(({ value }) => !bodyOf(value) && /^\S+$/.test(value))
        .map((field) => ({ ...field, message: noBody(field.value) })),
      ...dates
        .filter(({ value }) => !yearOf(value))
        .map((field) => ({ ...field, message: noYear(field.value) })),
    ],
  };
}

/** The body of a name, an acronym or a conference's acronym in any case: "wtdc", "WTSA-24". */
export function bodyOf(value: string): Body | undefined {
  const wanted = value.trim().toLowerCase();
  const named = conferences.bodies.find(
    (b) =>
      b.id.toLowerCase() === wanted ||
      Object.values(b.names)
        .flat()
        .some((name) => name.text.toLowerCase() === wanted),
  );
  return named?.id ?? conferenceNamed(wanted)?.body;
}

/** The year of "2022", "2022-03-09" or "WTSA-20". */
export function yearOf(value: string): number | undefined {
  const wanted = value.trim();
  const year = /^(\d{4})(?:-\d{2}){0,2}$/.exec(wanted)?.[1];
  return year ? fullYear(year) : conferenceNamed(wanted)?.year;
}

/** What to say of a body that is none. */
export function noBody(value: string): string {
  const known = conferences.bodies.map((b) => b.id).join(', ');
  return `There is no body "${value}"; those known are ${known}.`;
}

/** What to say of a date that is none. */
export function noYear(value: string): string {
  return `"${value}" is not a year; write the year or the assembly at whose end the draft is to be checked: 2022, or WTSA-20.`;
}
