// From starting the process to the answer to `initialize`, and to the first diagnostics of a draft that is opened then.

import { startServer } from '../client.mjs';
import { editedDraft } from '../document.mjs';
import { goal } from '../goal.mjs';
import { byTurns, figures, must } from '../measure.mjs';
import { CAPABILITIES, NULL, OURS, OURS_BY_COMMAND } from '../servers.mjs';

const LIMIT = 1.2;
const SIZES = [5_000, 50_000, 1_000_000];

export async function* measure({ quick }) {
  const how = { rounds: quick ? 5 : 30, warmUp: 2, budget: 20_000 };
  const commands = { 'of the extension': OURS, 'of the command line': OURS_BY_COMMAND };
  for (const [which, command] of Object.entries(commands)) {
    const times = await byTurns({ ours: () => initialized(command), peer: () => initialized(NULL) }, how);
    yield rowOf(`start → initialized, the server ${which}`, 'no draft', 0, times);
  }
  for (const length of SIZES) {
    const draft = await editedDraft({ length, every: 500 });
    const ours = async () => {
      const { took, items } = await diagnosed(OURS, draft);
      must(length < 10_000 || items.length > 0, 'no diagnostics');
      return took;
    };
    const peer = async () => (await diagnosed(NULL, draft)).took;
    const times = await byTurns({ ours, peer }, how);
    yield rowOf(
      'start → first diagnostics',
      `${length / 1e6} MB, ${draft.references} references`,
      length,
      times,
    );
  }
}

function rowOf(work, size, at, times) {
  const [ours, peer] = [figures(times.ours), figures(times.peer)];
  const goals = [goal('ratio', ours.median / peer.median, LIMIT)];
  return { work, size, at, ours, peer: { name: 'null server', ...peer }, goals };
}

async function initialized(command) {
  const started = performance.now();
  const server = startServer(command, { capabilities: CAPABILITIES });
  const { capabilities } = await server.initialize();
  const took = performance.now() - started;
  must(capabilities.hoverProvider, 'a server without capabilities');
  server.process.kill();
  return took;
}

async function diagnosed(command, { uri, text }) {
  const started = performance.now();
  const server = startServer(command, { capabilities: CAPABILITIES });
  await server.initialize();
  const pushed = server.pushed(uri);
  server.open(uri, text);
  const { result } = await pushed;
  const took = performance.now() - started;
  server.process.kill();
  return { took, items: result.diagnostics };
}
