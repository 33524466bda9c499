/** What the report's statements are about, in words. */
import type { Evidence } from './types.ts';

export const CLAIMS = {
  status: 'status',
  title: 'title',
  temporary: 'temporary number',
  edition: 'edition',
  impactOnItuD: 'impact on the work of ITU-D',
} as const satisfies Record<Evidence['claim'], string>;
