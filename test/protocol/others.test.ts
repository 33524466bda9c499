/** Recommendations, Questions and study groups over the built server and on the built command line. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CodeAction, Hover, LocationLink } from 'vscode-languageserver-protocol/node';
import { type Client, start } from './client.ts';
import { CLI } from './program.ts';

const URI = 'file:///others.md';
const TEXT =
  'The work of ITU-T SG9 goes on,\nby Recommendation ITU-T A.25 and ITU-D Question 3/2; see ITU-T X.509.\n';

describe('what is cited beside resolutions', () => {
  let client: Client | undefined;
  afterEach(() => client?.process.kill());
  const at = (line: number, character: number) => ({
    textDocument: { uri: URI },
    position: { line, character },
  });

  it('a study group that became part of another is a diagnostic with a fix', async () => {
    client = await start({
      capabilities: {
        textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
      },
    });
    const pushed = client.pushed(URI);
    client.open(URI, TEXT);
    const [item, ...more] = await pushed;
    assert.deepEqual(
      [item?.code, item?.severity, item?.range.start],
      ['outdated-study-group', 2, { line: 0, character: 18 }],
    );
    assert.match(
      String(item?.message),
      /^Study Group 9 became part of Study Group 21 at WTSA-24 \(report, section 2, line 23\)/,
    );
    assert.deepEqual(more, []);
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: item?.range,
      context: { diagnostics: [item] },
    });
    const fix = actions.find(({ title }) => title === 'Change to Study Group 21');
    assert.deepEqual(
      Object.values(fix?.edit?.changes ?? {})
        .flat()
        .map(({ newText }) => newText),
      ['21'],
    );
  });

  it('the hover and the definition lead to the line of the report', async () => {
    client = await start({
      capabilities: {
        textDocument: { hover: { contentFormat: ['markdown'] }, definition: { linkSupport: true } },
      },
    });
    client.open(URI, TEXT);
    const said = async (line: number, character: number) => {
      const found = await (client as Client).connection.sendRequest<Hover | null>(
        'textDocument/hover',
        at(line, character),
      );
      return (found?.contents as { value: string } | undefined)?.value ?? '';
    };
    assert.match(
      await said(0, 19),
      /\*\*Study Group 9\*\* \(ITU-T\) – Broadband cable and TV\n\nBecame part of Study Group 21 at WTSA-24/,
    );
    assert.match(await said(1, 20), /\*\*Recommendation A\.25\*\* \(ITU-T\)\n\nRevised at WTSA-24/);
    assert.match(await said(1, 46), /\*\*Question 3\/2\*\* \(ITU-D\) – Securing information/);
    assert.match(
      await said(1, 65),
      /\*\*Recommendation X\.509\*\* \(ITU-T\)\n\nThe WTSA-24 report does not speak of it\./,
    );
    const [link] = await client.connection.sendRequest<LocationLink[]>('textDocument/definition', at(0, 19));
    const report = readFileSync(fileURLToPath(link?.targetUri ?? ''), 'utf8').split('\n');
    assert.match(
      report[link?.targetRange.start.line ?? -1] ?? '',
      /SG9 .* were consolidated into a new study group SG21/,
    );
  });

  const references = (...args: string[]) =>
    spawnSync(process.execPath, [CLI, 'references', ...args, '-'], {
      input: `Resolution 44, ${TEXT}`,
      encoding: 'utf8',
    });

  it('references prints other kinds where it is asked to, and nothing of them by default', () => {
    const read = (...args: string[]) =>
      JSON.parse(references('--format', 'json', ...args).stdout).files[0].references;
    const plain = read();
    assert.deepEqual(
      plain.map(({ number, kind }: { number: number; kind?: string }) => [number, kind]),
      [[44, undefined]],
    );
    const all = read('--kinds', 'all');
    assert.deepEqual(
      all.map(({ kind, number, sector }: Record<string, unknown>) => [kind, number, sector]),
      [
        ['resolution', 44, undefined],
        ['study-group', '9', 'ITU-T'],
        ['recommendation', 'A.25', 'ITU-T'],
        ['question', '3/2', 'ITU-D'],
        ['recommendation', 'X.509', 'ITU-T'],
      ],
    );
    const { kind, ...rest } = all[0];
    assert.equal(kind, 'resolution');
    assert.deepEqual(rest, plain[0]);
    assert.deepEqual(all[1], {
      kind: 'study-group',
      start: 33,
      end: 36,
      text: 'SG9',
      number: '9',
      edition: null,
      body: 'WTSA',
      sector: 'ITU-T',
      language: 'en',
      line: 1,
      column: 34,
    });
    assert.equal(read('--kinds', 'question, decision').length, 1);
    assert.match(references('--kinds', 'study-group').stdout, /:1:34: SG9 · study-group\n$/);
    const [head, , row] = references('--format', 'csv', '--kinds', 'resolution,study-group').stdout.split(
      '\n',
    );
    assert.match(head ?? '', /,language,where,kind\r?$/);
    assert.match(row ?? '', /,SG9,9,.*,WTSA,,en,,study-group\r?$/);
    assert.doesNotMatch(references('--format', 'csv').stdout, /kind|SG9/);
  });

  it('a kind that there is none of is told in one line', () => {
    const { status, stderr } = references('--kinds', 'treaty');
    assert.equal(status, 2);
    assert.match(stderr, /there is no kind "treaty"/);
    assert.equal(stderr.trimEnd().split('\n').length, 1);
  });
});
