/** What the files of an import are called. */

export interface Names {
  readonly catalogue: string;
  readonly imported: string;
  readonly account: string;
}

/** "wtdc-25" for WTDC in 2025: the identifier of its catalogue, and the beginning of its files' names. */
export function idOf(body: string, year: number): string {
  return `${body.toLowerCase()}-${String(year).slice(-2)}`;
}

export function namesOf(body: string, year: number): Names {
  const id = idOf(body, year);
  return { catalogue: `${id}.catalogue.json`, imported: `${id}.imported.json`, account: `${id}.account.md` };
}
