/** Messages to the user. What others wrote may be in them, and VS Code makes links and icons of text that looks like some. */
import { window } from 'vscode';
import { unlinked } from '../core/markdown.ts';

/** What cannot be done; gives the button that was chosen, if there are any. */
export function tellError(message: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return window.showErrorMessage(unlinked(message), ...buttons);
}

export function tellInformation(message: string): void {
  void offer(message);
}

/** What can be done now; gives the button that was chosen. */
export function offer(message: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return window.showInformationMessage(unlinked(message), ...buttons);
}

/** Text for lists and status items, where VS Code makes an icon of "$(trash)". */
export function withoutIcons(text: string): string {
  return text.replace(/\$(?=\()/g, '\\$');
}
