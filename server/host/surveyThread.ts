/** A thread that reads drafts for the first one: a bundle of its own. */
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { embeddedLibrary } from '../../catalogues/embedded.ts';
import { libraryOf } from '../../core/catalogue/library.ts';
import { surveyOf, type Unread } from '../documents/survey.ts';
import { bytesAtOnce } from './files.ts';
import { LARGEST_TEXT } from './limits.ts';
import type { SurveyWork } from './survey.ts';
import { decoded } from './text.ts';
import { answerBatches } from './threads.ts';

// On Linux this is about the calling thread alone: who types goes before who surveys. Elsewhere it would be about the process.
if (process.platform === 'linux') setPriority(0, 10);

const { library, terms } = workerData as SurveyWork;
const known = library ? libraryOf(library.reports, library.unread) : embeddedLibrary();

answerBatches((drafts: readonly Unread[]) =>
  surveyOf(
    drafts.map((draft) => [draft, textAt(draft.uri)]),
    known,
    terms,
  ),
);

function textAt(uri: string): string | null {
  const bytes = bytesAtOnce(fileURLToPath(uri), LARGEST_TEXT);
  const read = bytes.kind === 'bytes' ? decoded(bytes.bytes) : bytes;
  return read.kind === 'text' ? read.text : null;
}
