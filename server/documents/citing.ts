/** The citations of all drafts of the workspace, open or not. */
import * as l10n from '@vscode/l10n';
import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Analysis } from '../../core/analyse.ts';
import { citationsIn } from '../../core/citations/citations.ts';
import type { CitingDocument } from '../../core/features/reading/references.ts';
import { remembered } from '../../core/remembered.ts';
import type { Session } from '../session.ts';
import { cancelled, progressOf, throwIfCancelled } from './progress.ts';

/**
 * Reads the drafts that changed since they were last read, with progress; ends with the protocol's error when the request is
 * cancelled or the user ends it: citations of some of the drafts would look like those of all.
 */
export async function citingDocuments(
  session: Session,
  token: CancellationToken,
  given: WorkDoneProgressReporter | undefined,
): Promise<CitingDocument[]> {
  await session.configured;
  const { connection, client, folders, drafts, filesBelow } = session;
  const known = await drafts.again();
  if (known) return [...drafts.open(), ...known];
  const title = l10n.t('Looking for citations of resolutions');
  const progress = progressOf(connection, given, client.progress, title);
  const out: CitingDocument[] = drafts.open();
  let read = 0;
  try {
    for await (const file of drafts.notOpen(filesBelow(folders), 'citations')) {
      throwIfCancelled(token);
      if (progress.isEnded()) throw cancelled();
      if (!drafts.isKnown(file)) progress.report(++read);
      out.push(await drafts.of(file));
    }
  } finally {
    progress.done();
  }
  return out;
}

/** Of an open document, for as long as its analysis is kept. */
export const citationsOf = remembered((analysis: Analysis) => citationsIn(analysis));
