/** A catalogue from unknown JSON: checked against its schema and against what a schema cannot say. */
import { type Schema, Validator } from '@cfworker/json-schema';
import { type Catalogue, catalogueOf } from '../core/catalogue/catalogue.ts';
import { faultsOf } from '../core/catalogue/faults.ts';
import type { CatalogueData } from '../core/catalogue/types.ts';
import schema from '../data/catalogue.schema.json' with { type: 'json' };

export type Read =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue }
  /** Each with the path into the JSON and the reason: "/resolutions/3/status: …". */
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

/** Reads the text of a catalogue.json; never throws. */
export function readCatalogue(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refused([`not JSON: ${(error as Error).message}`]);
  }
  const errors = errorsOf(json);
  if (errors.length > 0) return refused(mostPrecise(errors));
  const faults = faultsOf(json as CatalogueData);
  return faults.length > 0
    ? refused(faults)
    : { kind: 'catalogue', catalogue: catalogueOf(json as CatalogueData) };
}

/** Each in one line: what a fault quotes of the file may have line breaks. */
function refused(faults: readonly string[]): Read {
  return { kind: 'faults', faults: faults.map((fault) => fault.replace(/\s+/g, ' ')) };
}

/** The schema's library goes as deep as what it checks, and makes an address of each name, which half a character cannot be in. */
function errorsOf(json: unknown): readonly { instanceLocation: string; error: string }[] {
  try {
    const { valid, errors } = new Validator(schema as Schema, '2020-12', false).validate(json);
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
