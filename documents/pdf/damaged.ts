/** What is said of a PDF that is broken: nobody mends it, but it was made of something. */
import { shortened, Unreadable } from '../problem.ts';

export function damagedPdf(what: string): Unreadable {
  return new Unreadable(
    `the document is damaged (${shortened(what)}); export it again from the program that it was written in`,
  );
}
