/** Which references are mentions of one resolution. */
import type { Body } from '../conferences.ts';
import type { ResolvedReference } from './resolve.ts';

/** What the mentions of a resolution share: "WTSA 44"; null: whose it is cannot be told, or several are meant. */
export function keyOf(resolved: ResolvedReference): string | null {
  const { reference, body } = resolved;
  const number = numberOf(resolved);
  return body === null || number === null || reference.through !== null ? null : resolutionKey(body, number);
}

/** "WTSA 44" */
export function resolutionKey(body: Body, number: number | string): string {
  return `${body} ${number}`;
}

function numberOf({ reference, meaning }: ResolvedReference): number | string | null {
  return meaning.kind === 'entry' ? meaning.entry.number : reference.number;
}
