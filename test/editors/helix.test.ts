/** A session of Helix in a terminal, set up by the blocks of docs/editors.md as they stand there. */
import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describeEditor, folderOfDrafts, SERVER } from './editor.ts';
import { type Terminal, terminal } from './terminal.ts';
import { traced, tracedServer } from './traced.ts';

/** Lines that other sessions write; keys that come faster than a person's, Helix 25.01 may tell the server in another order. */
const MORE = `
and Resolutions 101 to 103

See Resolution 10

See Resolution 44, instructs the Director of TSB${' '}
`;
/** Its status line in the mode that takes commands. */
const NORMAL = /^ NOR /m;
const DOCUMENTATION = resolve(import.meta.dirname, '../../docs/editors.md');

/** The code blocks that the documentation has for Helix: of languages.toml, and of config.toml. */
function documented(): readonly string[] {
  const [, section = ''] = readFileSync(DOCUMENTATION, 'utf8').split('\n## Helix\n');
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/```toml\n(.*?)```/gs)].map(([, block = '']) => block);
}

/** A home with that configuration and the command on its path; Helix takes a folder with `.git` for a workspace. */
function started(): { readonly helix: Terminal; readonly trace: string } {
  const home = mkdtempSync(join(tmpdir(), 'itu-helix-'));
  const drafts = folderOfDrafts();
  appendFileSync(join(drafts, 'draft.md'), MORE);
  mkdirSync(join(drafts, '.git'));
  mkdirSync(join(home, 'helix'));
  const [languages = '', config = ''] = documented();
  writeFileSync(join(home, 'helix/languages.toml'), languages);
  writeFileSync(join(home, 'helix/config.toml'), config);
  const command = join(home, 'itu-resolutions');
  const trace = join(home, 'trace.jsonl');
  const quoted = tracedServer(SERVER.slice(0, 2), trace).map((part) => `'${part}'`);
  writeFileSync(command, `#!/bin/sh\nexec ${quoted.join(' ')} "$@"\n`);
  chmodSync(command, 0o755);
  const helix = terminal('hx draft.md', drafts, {
    PATH: `${home}:${process.env['PATH']}`,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
  });
  return { helix, trace };
}

describeEditor(
  'Helix',
  [
    ['hx', '--version'],
    ['tmux', '-V'],
  ],
  () => {
    let helix: Terminal;
    let trace: string;
    before(async () => {
      ({ helix, trace } = started());
      // What is typed before its first screen goes to the terminal.
      await helix.shows(NORMAL);
      // The server has answered: its findings are counted in the status line.
      await helix.shows(/● \d+ +● \d+/);
    });
    after(() => helix.close());
    afterEach('it is sent what LSP has, and what it announced', () => {
      const { count, faults } = traced(trace);
      assert.deepEqual(faults, []);
      assert.ok(count > 0);
    });

    const goTo = (text: string) => {
      helix.press('g', 'g', '/');
      helix.type(text);
      helix.press('Enter');
    };
    /** Asks what can be written at the end of the line that has the text. */
    const completeAfter = (text: string) => {
      goTo(text);
      helix.press('A', 'C-x');
    };
    /** Back from writing: a key that follows Escape at once would be taken for one with Alt. */
    const stopWriting = () => {
      helix.press('Escape');
      return helix.shows(NORMAL);
    };

    it('shows diagnostics and the hover', async () => {
      helix.press('Space', 'd');
      await helix.shows(/ERROR .*suppressed[\s\S]*WARN .*outdated-edition/);
      helix.press('C-c');
      goTo('Resolution 44');
      helix.press('Space', 'k');
      await helix.shows(/Resolution 44 – Bridging the standardization gap/);
      helix.press('C-c');
    });

    it('lists references in files that are not open', async () => {
      goTo('Resolution 44');
      helix.press('g', 'r');
      await helix.shows(/annex\.md:\d+[\s\S]*draft\.md:5[\s\S]*other\.md:1/);
      helix.press('C-c');
    });

    it('outlines the draft, and finds clauses by addressee', async () => {
      helix.press('Space', 's');
      await helix.shows(/class +RESOLUTION 52[\s\S]*method +resolves/);
      helix.press('C-c', 'Space', 'S');
      helix.type('to:SG17');
      await helix.shows(/50 instructs Study Group 17/);
      helix.press('C-c');
    });

    it('applies a fix, and shows titles as hints', async () => {
      goTo('Geneva');
      helix.press('Space', 'a');
      await helix.shows(/Change to \(Rev\. New Delhi, 2024\)/);
      helix.press('Enter');
      await helix.shows(/Resolution 44 \(Rev\. New Delhi, 2024\) Bridging the/);
    });

    it('rewrites', async () => {
      goTo('101 to');
      helix.press('Space', 'a');
      await helix.shows(/Expand the range into a list/);
      helix.press('Enter');
      await helix.shows(/and Resolutions 101, 102 and 103/);
    });

    it('completes numbers and provisions', async () => {
      completeAfter('See Resolution 10');
      await helix.shows(/101 +reference/);
      await stopWriting();
      completeAfter('Director of TSB');
      await helix.shows(/instructs the Director of TSB 1 +field/);
      await stopWriting();
    });

    it('goes to the annex', async () => {
      goTo('Resolution 44');
      helix.press('g', 'd');
      await helix.shows(/## Resolution 44 [\s\S]*^ NOR .*annex\.md/m);
    });
  },
);
