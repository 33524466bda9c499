/** `itu-resolutions mcp` over its real transport: a client of the SDK finds its tools, calls each, and is told what is wrong. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CallToolResult, Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import manifest from '../../package.json' with { type: 'json' };
import { CLI } from './program.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A client of a server that is started with these options, below this folder. */
async function connected(cwd: string, ...options: string[]): Promise<Client> {
  const client = new Client({ name: 'tests', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [CLI, ...options, 'mcp'],
      cwd,
      stderr: 'ignore',
    }),
  );
  return client;
}

function textOf({ content }: CallToolResult): string {
  const [part, ...more] = content;
  assert.ok(part?.type === 'text' && more.length === 0);
  return part.text;
}

describe('itu-resolutions mcp', () => {
  let folder: string;
  let client: Client;
  const call = (name: string, input: Record<string, unknown>) => client.callTool({ name, arguments: input });
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'models-'));
    client = await connected(folder);
  });
  after(async () => {
    await client.close();
    rmSync(folder, { recursive: true });
  });

  it('says what it is', () => {
    assert.deepEqual(client.getServerVersion(), {
      name: 'itu-resolutions',
      title: 'ITU Resolutions',
      version: manifest.version,
    });
    assert.match(client.getInstructions() ?? '', /nothing is fetched/);
    assert.deepEqual(Object.keys(client.getServerCapabilities() ?? {}).sort(), ['resources', 'tools']);
  });
  it('has three tools that only read, with what they take and give', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['lookUpResolution', 'checkPassage', 'findByTopic'],
    );
    for (const { title, inputSchema, outputSchema, annotations } of tools) {
      assert.match(title ?? '', /ITU/);
      assert.equal(inputSchema.required?.length, 1);
      assert.ok((outputSchema as { required?: string[] }).required?.includes('sources'));
      assert.deepEqual(annotations, {
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      });
    }
  });

  // The client checks each answer's data against the schema that it was told.
  it('looks a resolution up', async () => {
    const result = await call('lookUpResolution', { number: '44', edition: 'Rev. Geneva, 2022' });
    assert.match(
      textOf(result),
      /`Resolution 44 \(Rev\. New Delhi, 2024\)`[\s\S]*outdated-edition[\s\S]*line 30/,
    );
    const { citation, aboutEdition, sources } = result.structuredContent as Record<
      string,
      [{ line: number }]
    >;
    assert.equal(citation, 'Resolution 44 (Rev. New Delhi, 2024)');
    assert.equal(aboutEdition?.length, 1);
    assert.ok(sources?.some(({ line }) => line === 30));
  });
  it('checks a passage', async () => {
    const result = await call('checkPassage', { text: 'Résolution 44 (Rév. Genève, 2022)' });
    assert.match(textOf(result), /outdated-edition/);
    assert.equal(
      (result.structuredContent as Record<string, string>)['fixedText'],
      'Résolution 44 (Rév. New Delhi, 2024)',
    );
  });
  it('finds by topic', async () => {
    const result = await call('findByTopic', { words: 'spam' });
    assert.match(textOf(result), /\*\*Resolution 52\*\*/);
    const { matches } = result.structuredContent as Record<string, { number: number }[]>;
    assert.deepEqual(
      matches?.map(({ number }) => number),
      [52],
    );
  });

  it('tells the model what is wrong with its input, and the client that there is no such tool', async () => {
    const wrong = await call('checkPassage', { words: 'spam' });
    assert.deepEqual(
      [wrong.isError, textOf(wrong), wrong.structuredContent],
      [true, 'There is no input “words”; known are text, format, body.', undefined],
    );
    const long = await call('checkPassage', { text: 'a'.repeat(100_001) });
    assert.deepEqual([long.isError, /100000 are the most/.test(textOf(long))], [true, true]);
    await assert.rejects(call('deleteEverything', {}), { code: -32602 });
    await assert.rejects(call('toString', {}), { code: -32602 });
  });
  it('gives the annex to read, and nothing else', async () => {
    const { resources } = await client.listResources();
    assert.deepEqual(
      resources.map(({ uri, mimeType }) => [uri, mimeType]),
      [['itu-resolutions:/wtsa-24/annex.md', 'text/markdown']],
    );
    const { contents } = await client.readResource({ uri: 'itu-resolutions:/wtsa-24/annex.md' });
    assert.match((contents[0] as { text: string }).text, /^## Resolution 44 \(Rev\. New Delhi, 2024\)$/m);
    for (const uri of ['itu-resolutions:/wtsa-24/report.txt', `file://${CLI}`])
      await assert.rejects(client.readResource({ uri }), { code: -32602 });
  });

  it('reads the catalogue and the configuration that other commands read', async () => {
    const catalogue = join(folder, 'catalogue.json');
    const data = JSON.parse(readFileSync(join(ROOT, 'data/wtsa-24/catalogue.json'), 'utf8'));
    data.source.title = 'Another report';
    writeFileSync(catalogue, JSON.stringify(data));
    writeFileSync(join(folder, '.itu-resolutions.json'), '{ "rules": { "suppressed": "off" } }');
    const other = await connected(folder, '--catalogue', catalogue);
    try {
      const [told, checked] = await Promise.all([
        other.callTool({ name: 'lookUpResolution', arguments: { number: '44' } }),
        other.callTool({ name: 'checkPassage', arguments: { text: 'Resolution 80' } }),
      ]);
      assert.match(textOf(told), /\*\*Sources\*\*\n\n- Another report: /);
      assert.match(textOf(checked), /^No findings, 1 reference/);
    } finally {
      await other.close();
    }
  });
  it('speaks the version of the protocol that has no handshake, too', async () => {
    const modern = new Client(
      { name: 'tests', version: '1.0.0' },
      { versionNegotiation: { mode: { pin: '2026-07-28' } } },
    );
    await modern.connect(new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp'] }));
    try {
      assert.equal(modern.getNegotiatedProtocolVersion(), '2026-07-28');
      const found = await modern.callTool({ name: 'findByTopic', arguments: { words: 'spam' } });
      assert.match(textOf(found), /Resolution 52/);
    } finally {
      await modern.close();
    }
  });
  it('starts with no catalogue that it cannot read', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, '--catalogue', 'none.json', 'mcp'], {
      encoding: 'utf8',
      input: '',
    });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^[^\n]*none\.json cannot be used as a catalogue[^\n]*\n$/);
  });

  for (const version of ['2024-11-05', '2025-06-18', '2025-11-25'])
    it(`speaks version ${version} of the protocol, passes over what is no message, and ends with its input`, async () => {
      const server = spawn(process.execPath, [CLI, 'mcp'], { stdio: ['pipe', 'pipe', 'pipe'] });
      const said: string[] = [];
      let wrong = '';
      server.stderr.on('data', (data) => {
        wrong += data;
      });
      const params = {
        protocolVersion: version,
        capabilities: {},
        clientInfo: { name: 'old', version: '1' },
      };
      const messages = [
        { jsonrpc: '2.0', id: 1, method: 'initialize', params },
        { jsonrpc: '2.0', method: 'notifications/initialized' },
        {
          jsonrpc: '2.0',
          id: 2,
          method: 'tools/call',
          params: { name: 'findByTopic', arguments: { words: 'spam' } },
        },
      ];
      server.stdin.write('no message\n');
      for (const message of messages) server.stdin.write(`${JSON.stringify(message)}\n`);
      for await (const data of server.stdout) {
        said.push(String(data));
        if (said.join('').split('\n').length === 3) break;
      }
      const exited = once(server, 'exit');
      server.stdin.end();
      const answers = said
        .join('')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const [initialized, found] = answers.sort((a, b) => a.id - b.id);
      assert.equal(initialized.result.protocolVersion, version);
      assert.match(found.result.content[0].text, /Resolution 52/);
      assert.deepEqual([(await exited)[0], wrong], [0, '']);
    });
});
