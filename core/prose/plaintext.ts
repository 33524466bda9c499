/** Plain text: all of it is prose but web addresses. */
import { addresses, type Mask } from './mask.ts';

export function plaintext(text: string): Mask[] {
  return addresses(text);
}
