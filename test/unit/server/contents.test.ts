/** The authorities table as a live document: what tells the client to ask for it anew, and what it says when it is ended. */
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import {
  CancellationToken,
  Emitter,
  LSPErrorCodes,
  ResponseError,
  TextDocumentContentRefreshRequest,
} from 'vscode-languageserver/node';
import { registerContents } from '../../../server/requests/contents.ts';
import type { Session } from '../../../server/session.ts';

const TABLE = 'itu-resolutions:/authorities/workspace.md';

describe('the live authorities table', () => {
  const [content, save, close] = [0, 1, 2].map(() => new Emitter<{ document: { uri: string } }>());
  const refresh = new Emitter<void>();
  const refreshed: string[] = [];
  type Answer = (params: { uri: string }, token: CancellationToken) => Promise<{ text: string }>;
  let answer: Answer = () => Promise.reject();
  before(() =>
    registerContents({
      client: { opensContent: true },
      sources: { documents: [] },
      connection: {
        workspace: { textDocumentContent: { on: (given: Answer) => (answer = given) } },
        sendRequest: async (type: unknown, { uri }: { uri: string }) => {
          assert.equal(type, TextDocumentContentRefreshRequest.type);
          refreshed.push(uri);
        },
      },
      documents: {
        keys: () => ['file:///draft.md', TABLE],
        onDidChangeContent: content?.event,
        onDidSave: save?.event,
        onDidClose: close?.event,
      },
      onDidRefresh: refresh.event,
      features: () => import('../../../server/features.ts'),
      // What is asked of the drafts fails as it does when the user ends it.
      drafts: {
        again: async () => undefined,
        open: () => {
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        },
      },
    } as unknown as Session),
  );
  beforeEach(() => {
    refreshed.length = 0;
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => mock.timers.reset());
  const document = (uri: string) => ({ document: { uri } });

  for (const [what, fire] of [
    ['a draft changes', () => content?.fire(document('file:///draft.md'))],
    ['a draft is saved', () => save?.fire(document('file:///draft.md'))],
    ['a draft is closed', () => close?.fire(document('file:///draft.md'))],
    ['settings or files change', () => refresh.fire()],
  ] as const)
    it(`is asked for anew when ${what}, once for all that comes together`, () => {
      fire();
      fire();
      mock.timers.tick(1000);
      assert.deepEqual(refreshed, [TABLE]);
    });

  it('is not asked for anew because it was', () => {
    for (const emitter of [content, save, close]) emitter?.fire(document(TABLE));
    mock.timers.tick(1000);
    assert.deepEqual(refreshed, []);
  });

  it('says that it is not complete where the user ended the survey', async () => {
    const { text } = await answer({ uri: TABLE }, CancellationToken.None);
    assert.equal(
      text,
      '# Resolutions cited in this workspace\n\nNot all drafts were read: the survey was ended.\n',
    );
    await assert.rejects(answer({ uri: TABLE }, CancellationToken.Cancelled), ResponseError);
  });
});
