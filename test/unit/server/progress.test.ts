/** Progress of long work: when it is shown. */
import assert from 'node:assert/strict';
import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { progressOf } from '../../../server/documents/progress.ts';

describe('progress', () => {
  const shown: string[] = [];
  let time = 0;
  const reporter = {
    begin: (title: string) => void shown.push(title),
    report: (message: string) => void shown.push(message),
    done: () => void shown.push('done'),
  } as WorkDoneProgressReporter;
  const after = async (read: number, milliseconds: number) => {
    shown.length = time = 0;
    const progress = progressOf({} as Connection, reporter, false, 'Looking', () => time);
    time = milliseconds;
    progress.report(read);
    progress.done();
    await new Promise(setImmediate);
    return shown;
  };
  it('is not shown for work that is done soon', async () => assert.deepEqual(await after(40, 499), []));
  it('is shown for many files', async () =>
    assert.deepEqual(await after(41, 0), ['Looking', '41 documents', 'done']));
  it('is shown for few that take long', async () =>
    assert.deepEqual(await after(1, 500), ['Looking', '1 documents', 'done']));
});
