/** Sessions of the own LSP clients of Neovim and Emacs with the built server: what a person sees in each, and what the server says. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAFT, describeEditor, folderOfDrafts, SERVER } from './editor.ts';
import { type Traced, traced, tracedServer } from './traced.ts';

const FIXED = DRAFT.replace('Geneva, 2022', 'New Delhi, 2024');

type Seen = Record<string, unknown> & { problem?: string };

/** Runs an editor with a script on a folder of two drafts; gives what the script saw, and what the server said. */
function session(command: string, args: readonly string[]): { readonly seen: Seen; readonly said: Traced } {
  const folder = folderOfDrafts();
  const result = join(folder, 'seen.json');
  const trace = join(folder, 'trace.jsonl');
  const server = JSON.stringify(tracedServer(SERVER, trace));
  const env = { ...process.env, ITU_SERVER: server, ITU_FOLDER: folder, ITU_RESULT: result };
  const run = spawnSync(command, args, { env, encoding: 'utf8', timeout: 120_000, killSignal: 'SIGKILL' });
  try {
    return { seen: JSON.parse(readFileSync(result, 'utf8')) as Seen, said: traced(trace) };
  } catch {
    const problem = `${command} wrote no result: ${run.error?.message ?? ''} ${run.stdout} ${run.stderr}`;
    return { seen: { problem }, said: { methods: new Set(), count: 0, faults: [] } };
  }
}

/** Describes what a script saw in an editor. */
function describeSession(
  name: string,
  command: string,
  args: readonly string[],
  tests: (seen: () => Seen) => void,
): void {
  describeEditor(name, [[command, '--version']], () => {
    let seen: Seen = {};
    let said: Traced | undefined;
    before(function () {
      this.timeout(150_000);
      ({ seen, said } = session(command, args));
    });
    it('goes through its session', () => assert.equal(seen.problem, undefined));
    it('is sent what LSP has, and what the editor announced', () => {
      assert.deepEqual(said?.faults, []);
      assert.ok(said.count > 20, String(said.count));
      for (const method of ['hover', 'definition', 'references', 'completion', 'codeAction'])
        assert.ok(said.methods.has(`textDocument/${method}`), method);
    });
    tests(() => seen);
  });
}

const script = (name: string) => join(import.meta.dirname, name);
const files = (references: unknown) =>
  (references as (string | { file: string })[]).map((each) => (typeof each === 'string' ? each : each.file));

describeSession('Neovim', 'nvim', ['--headless', '-u', 'NONE', '-S', script('neovim.lua')], (seen) => {
  it('shows diagnostics and the hover', () => {
    assert.deepEqual(seen()['diagnostics'], ['outdated-edition', 'suppressed']);
    assert.match(String(seen()['hover']), /Bridging the standardization gap/);
  });
  it('lists references in files that are not open, and highlights those of the draft', () => {
    assert.deepEqual(files(seen()['references']).sort(), ['annex.md', 'draft.md', 'other.md']);
    assert.equal(seen()['highlights'], 1);
  });
  it('outlines the draft, and finds clauses by addressee', () => {
    const outline = seen()['outline'] as string[];
    assert.deepEqual(outline.slice(0, 2), [
      '[Class] RESOLUTION 52 (REV. NEW DELHI, 2024)',
      '[Method] resolves',
    ]);
    assert.match(String(seen()['symbols']), /50 instructs Study Group 17/);
  });
  it('applies a fix and completes', () => {
    assert.equal(`${seen()['fixed']}\n`, FIXED);
    assert.ok((seen()['completion'] as string[]).includes('101 (New Delhi, 2024)'));
    assert.equal((seen()['provisions'] as string[])[0], 'instructs the Director of TSB 1');
  });
  it('rewrites, and shows whose annex texts cite a resolution', () => {
    assert.equal(seen()['rewritten'], 'and Resolutions 101, 102 and 103');
    assert.match(String(seen()['incoming']), /Resolution 72 \(Rev\. New Delhi, 2024\)/);
  });
  it('goes to the annex, which shows its lenses', () => {
    assert.deepEqual(seen()['definition'], {
      file: 'annex.md',
      line: '## Resolution 44 (Rev. New Delhi, 2024)',
    });
    assert.equal(seen()['lenses'], 36);
  });
});

describeSession('Emacs', 'emacs', ['--batch', '-q', '-l', script('emacs.el')], (seen) => {
  it('shows diagnostics and the hover', () => {
    assert.equal(seen()['diagnostics'], 2);
    assert.match(String(seen()['hover']), /Bridging the standardization gap/);
  });
  it('lists references in files that are not open, and highlights those of the draft', () => {
    assert.deepEqual(files(seen()['references']).sort(), ['annex.md', 'draft.md', 'other.md']);
    assert.deepEqual(seen()['highlights'], ['Resolution 44 (Rev. Geneva, 2022)']);
  });
  it('outlines the draft, and finds clauses by addressee', () => {
    assert.deepEqual(seen()['outline'], ['Class', 'Method', 'Field']);
    assert.match(String(seen()['symbols']), /50 instructs Study Group 17/);
  });
  it('applies a fix and completes', () => {
    assert.equal(seen()['fixed'], `${FIXED}See Resolution 10`);
    assert.ok((seen()['completion'] as string[]).includes('101'));
    assert.equal((seen()['provisions'] as string[])[0], 'instructs the Director of TSB 1');
  });
  it('rewrites', () => assert.equal(seen()['rewritten'], 'Resolutions 101, 102 and 103'));
  it('goes to the annex', () => {
    assert.deepEqual(seen()['definition'], ['annex.md', '## Resolution 44 (Rev. New Delhi, 2024)']);
  });
});
