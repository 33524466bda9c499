/** What a schema cannot say of a catalogue: numbers that repeat, exceed the last one, or are out of order. */
import { bodyNamed, conferences } from '../conferences.ts';
import type { CatalogueData } from './types.ts';

/** The faults of a catalogue that fits its schema, each with the path and the reason; none: it can be used. */
export function faultsOf(data: CatalogueData): string[] {
  const faults: string[] = [];
  if (!bodyNamed(data.body))
    faults.push(`/body: there is no body "${data.body}"; those known are ${knownBodies()}`);
  let last = 0;
  data.resolutions.forEach((entry, i) => {
    const path = `/resolutions/${i}/number`;
    if (entry.number > data.lastNumber) {
      faults.push(`${path}: it is past lastNumber, ${data.lastNumber}`);
    }
    if (entry.number <= last) faults.push(`${path}: it does not come after ${last}`);
    last = entry.number;
  });
  return faults;
}

function knownBodies(): string {
  return conferences.bodies.map(({ id }) => id).join(', ');
}
