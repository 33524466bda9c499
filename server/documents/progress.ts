/** Progress of long work over many files, shown once it takes long, and ended where the user says so. */
import * as l10n from '@vscode/l10n';
import type {
  CancellationToken,
  Connection,
  WorkDoneProgressReporter,
  WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Work that reads more files than this, or takes longer than this, shows its progress. */
const FEW = 40;
const SOON_MS = 500;

export interface Progress {
  /** How many files have been read. */
  report(read: number): void;
  isEnded(): boolean;
  done(): void;
}

/** In the client's place for the progress of this request, or, where `own` allows it, in one of ours. */
export function progressOf(
  connection: Connection,
  given: WorkDoneProgressReporter | undefined,
  own: boolean,
  title: string,
  now = () => performance.now(),
): Progress {
  const started = now();
  let begun: Promise<WorkDoneProgressReporter | undefined> | undefined;
  let ours: WorkDoneProgressServerReporter | undefined;
  return {
    report(read) {
      if (read <= FEW && now() - started < SOON_MS) return;
      begun ??= begin();
      void begun.then((reporter) => reporter?.report(l10n.t('{0} documents', read)));
    },
    isEnded: () => ours?.token.isCancellationRequested === true,
    done() {
      void begun?.then((reporter) => reporter?.done());
    },
  };
  async function begin(): Promise<WorkDoneProgressReporter | undefined> {
    if (own) ours = await connection.window.createWorkDoneProgress();
    const reporter = ours ?? given;
    reporter?.begin(title, undefined, undefined, true);
    return reporter;
  }
}

/** Ends the work where the client no longer waits for it. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
}

/** The answer that the protocol has for work that was ended. */
export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
