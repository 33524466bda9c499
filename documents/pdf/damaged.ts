/** What is said of a PDF that is broken: nobody mends it, but it was made of something. */
import { damaged, type Unreadable } from '../problem.ts';

export function damagedPdf(what: string): Unreadable {
  return damaged(what, 'export it again from the program that it was written in');
}
