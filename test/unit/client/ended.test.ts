/** What a command says when the user ends its work: nothing; of what goes wrong it tells. */
import assert from 'node:assert/strict';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { unlessEnded } from '../../../client/commands/ended.ts';

describe('work that may be ended', () => {
  const failing = (code: number) => () => Promise.reject(new ResponseError(code, 'no'));
  it('gives its result', async () => assert.equal(await unlessEnded(async () => 7), 7));
  it('gives nothing where it was ended', async () =>
    assert.equal(await unlessEnded(failing(LSPErrorCodes.RequestCancelled)), undefined));
  it('fails where it fails', () => assert.rejects(unlessEnded(failing(LSPErrorCodes.RequestFailed)), /no/));
});
