/** What keeps a document from being read: said in one line, with what to do about it. */

/** Thrown inside this folder only; `readDocument` gives its message as an answer. */
export class Unreadable extends Error {}

/** For what is broken; `what` says where: "word/document.xml ends too early". */
export function damaged(
  what: string,
  remedy = 'open it in Word or LibreOffice and save it again',
): Unreadable {
  const line = what.replace(/\s+/g, ' ').trim().replace(/\.$/, '').slice(0, 200);
  return new Unreadable(`the document is damaged (${line}); ${remedy}`);
}
