/** A file with a fault in it. */
import type { Fault } from './fault.ts';

/** Throws where the text that the fault replaces does not stand in the file exactly once. */
export function planted(content: string, { file, text, by }: Fault): string {
  const parts = content.split(text);
  if (text === '' || parts.length !== 2)
    throw new Error(`${file}: stands there ${parts.length - 1} times instead of once: ${text}`);
  return parts.join(by);
}
