/** What the report's statements are about, in words. */
import type { Evidence } from './types.ts';

export const CLAIMS = {
  status: 'status',
  title: 'title',
  temporary: 'temporary number',
  edition: 'edition',
  impactOnItuD: 'impact on the work of ITU-D',
} as const satisfies Record<Evidence['claim'], string>;

/** What a statement says, in words: "yes" where the data have "true". */
export function said({ claim, value }: Evidence): string {
  return claim === 'impactOnItuD' ? (value === 'true' ? 'yes' : 'no') : value;
}
