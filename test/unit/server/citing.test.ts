/** The survey of all drafts: it is answered in full or not at all. */
import assert from 'node:assert/strict';
import { CancellationToken, LSPErrorCodes, type ResponseError } from 'vscode-languageserver';
import { citingDocuments } from '../../../server/documents/citing.ts';
import type { DocumentFile } from '../../../server/host/host.ts';
import type { Session } from '../../../server/session.ts';

describe('the survey of the drafts', () => {
  let read: number;
  let token: { isCancellationRequested: boolean };
  /** A workspace of 100 drafts; the user ends the progress once `last` of them are read. */
  const session = (last: number) =>
    ({
      connection: {
        window: {
          createWorkDoneProgress: async () => ({ token, begin() {}, report() {}, done() {} }),
        },
      },
      client: { progress: true },
      async *filesBelow() {
        for (let n = 0; n < 100; n++) yield { uri: `file:///${n}.md` } as DocumentFile;
      },
      drafts: {
        open: () => [{ uri: 'file:///open.md', citations: [] }],
        notOpen: (files: AsyncIterable<DocumentFile>) => files,
        again: async () => undefined,
        isKnown: () => false,
        async of({ uri }: DocumentFile) {
          // The progress is created while files are read.
          await new Promise(setImmediate);
          token.isCancellationRequested = ++read >= last;
          return { uri, citations: [] };
        },
      },
    }) as unknown as Session;
  beforeEach(() => {
    read = 0;
    token = { isCancellationRequested: false };
  });

  it('holds all of them, the open ones first', async () => {
    const documents = await citingDocuments(session(1000), CancellationToken.None, undefined);
    assert.equal(documents.length, 101);
    assert.equal(documents[0]?.uri, 'file:///open.md');
  });
  it('has no answer where the user ends it', async () => {
    await assert.rejects(
      citingDocuments(session(60), CancellationToken.None, undefined),
      ({ code }: ResponseError) => code === LSPErrorCodes.RequestCancelled,
    );
    assert.equal(read, 60, 'no more is read');
  });
});
