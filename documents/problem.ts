/** What keeps a document from being read: said in one line, with what to do about it. */
import * as l10n from '@vscode/l10n';

/** Thrown inside this folder only; `readDocument` gives its message as an answer. */
export class Unreadable extends Error {}

export function isProtected(): Unreadable {
  return new Unreadable(l10n.t('the document is protected by a password; save it without one'));
}

/** For what is broken; `what` says where: "word/document.xml ends too early". */
export function damaged(what: string): Unreadable {
  const line = shortened(what);
  return new Unreadable(
    l10n.t('the document is damaged ({0}); open it in Word or LibreOffice and save it again', line),
  );
}

/** One line of what a library says. */
export function shortened(what: string): string {
  return what.replace(/\s+/g, ' ').trim().replace(/\.$/, '').slice(0, 200);
}
