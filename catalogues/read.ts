/** A catalogue from unknown JSON: checked against its schema and against what a schema cannot say. */
import { type Schema, Validator } from '@cfworker/json-schema';
import { faultsOf } from '../core/catalogue/faults.ts';
import type { Overlay } from '../core/catalogue/overlay.ts';
import type { CatalogueData } from '../core/catalogue/types.ts';
import type { Body } from '../core/conferences.ts';
import schema from '../data/catalogue.schema.json' with { type: 'json' };
import overlaySchema from '../data/overlay.schema.json' with { type: 'json' };

export type Read =
  | { readonly kind: 'report'; readonly report: CatalogueData }
  | { readonly kind: 'overlay'; readonly overlay: Overlay }
  | Faulty;

/** What cannot be used. */
export interface Faulty {
  readonly kind: 'faults';
  /** Each with the path into the JSON, whose entry it is, and the reason: "/resolutions/3/status: Resolution 44: …". */
  readonly faults: readonly string[];
  /** Whose resolutions it may be of; null: it does not tell. */
  readonly body: Body | null;
}

/** Reads the text of a catalogue.json, or of an overlay on one; never throws. */
export function readCatalogue(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refused([`not JSON: ${(error as Error).message}`], text);
  }
  const isOverlay = typeof json === 'object' && json !== null && 'overlay' in json;
  const errors = errorsOf(json, isOverlay ? overlaySchema : schema);
  if (errors.length > 0) return refused(mostPrecise(errors), text, json);
  if (isOverlay) return { kind: 'overlay', overlay: json as Overlay };
  const faults = faultsOf(json as CatalogueData);
  return faults.length > 0 ? refused(faults, text, json) : { kind: 'report', report: json as CatalogueData };
}

/** Each in one line: what a fault quotes of the file may have line breaks. */
function refused(faults: readonly string[], text: string, json?: unknown): Read {
  const body = /"(?:body|overlay)"\s*:\s*"([A-Za-z]{1,20})/.exec(text)?.[1]?.toUpperCase() ?? null;
  return { kind: 'faults', faults: faults.map((fault) => withEntry(fault, json).replace(/\s+/g, ' ')), body };
}

/** "/resolutions/12/status: Resolution 44: …": a person looks for a number, not for the twelfth entry. */
function withEntry(fault: string, json: unknown): string {
  const at = /^\/resolutions\/(\d{1,6})(?=[/:])/.exec(fault)?.[1];
  if (at === undefined) return fault;
  const { number } = (json as { resolutions?: { number?: unknown }[] }).resolutions?.[Number(at)] ?? {};
  return typeof number === 'number' ? fault.replace(': ', `: Resolution ${number}: `) : fault;
}

/** The schema's library goes as deep as what it checks, and makes an address of each name, which half a character cannot be in. */
function errorsOf(json: unknown, against: object): readonly { instanceLocation: string; error: string }[] {
  try {
    const { valid, errors } = new Validator(against as Schema, '2020-12', false).validate(json);
    return valid ? [] : errors;
  } catch (error) {
    if (error instanceof RangeError) return [{ instanceLocation: '', error: 'it is nested too deeply' }];
    if (error instanceof URIError)
      return [{ instanceLocation: '', error: 'a name in it is not Unicode text' }];
    throw error;
  }
}

/** The deepest errors say what is wrong; those above them only that something below is. */
function mostPrecise(errors: readonly { instanceLocation: string; error: string }[]): string[] {
  const path = (error: { instanceLocation: string }) => error.instanceLocation.replace(/^#/, '') || '/';
  const deepest = errors.filter(
    (e) =>
      !errors.some((o) => path(o) !== path(e) && path(o).startsWith(path(e) === '/' ? '/' : `${path(e)}/`)),
  );
  return deepest.map((error) => `${path(error)}: ${error.error}`);
}
