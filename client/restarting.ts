/** What happens when the server ends by itself: it is started again and the user is told once; after several times in a row it is left. */
import { commands, l10n } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { tellError } from './told.ts';
import { PRODUCT } from './words.ts';

/** So many ends within so many milliseconds are a row. */
const ROW = 5;
const WITHIN_MS = 180_000;

export interface Restarting extends ErrorHandler {
  /** Whether the server ended by itself lately: what else is to be said of that goes to the log alone. */
  hasEnded(): boolean;
}

/** For one client; `showLog` shows what the server said, `changed` is called when it ended, for good or not. */
export function restarting(showLog: () => void, changed: () => void): Restarting {
  const ends: number[] = [];
  const tell = async (message: string) => {
    const [log, again] = [l10n.t('Show Log'), l10n.t('Start Again')];
    const chosen = await tellError(message, ...(ends.length < ROW ? [log] : [log, again]));
    if (chosen === log) showLog();
    if (chosen === again) await commands.executeCommand('ituResolutions.restart');
  };
  return {
    hasEnded: () => ends.length > 0,
    // The connection closes if it is lost; a message that could not be sent is no reason to end it.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      while (ends[0] !== undefined && now - ends[0] > WITHIN_MS) ends.shift();
      const isFirst = ends.push(now) === 1;
      const isLast = ends.length >= ROW;
      const message = isLast
        ? l10n.t(
            'The language server of {0} ended {1} times in a row and is not started again. Its log may say why.',
            PRODUCT,
            ROW,
          )
        : l10n.t('The language server of {0} ended unexpectedly and was started again.', PRODUCT);
      if (isFirst || isLast) void tell(message);
      setTimeout(changed);
      return { action: isLast ? CloseAction.DoNotRestart : CloseAction.Restart, message, handled: true };
    },
  };
}
