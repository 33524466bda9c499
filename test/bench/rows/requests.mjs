// Hover, definition, completion and code action at a random reference of an open draft, beside a server that answers null.
import { startServer } from '../client.mjs';
import { editedDraft } from '../document.mjs';
import { goal } from '../goal.mjs';
import { byTurns, figures, must } from '../measure.mjs';
import { CAPABILITIES, NULL, OURS } from '../servers.mjs';

const SIZES = [50_000, 1_000_000, 10_000_000];
const REQUESTS = [
  { name: 'hover', method: 'textDocument/hover' },
  { name: 'definition', method: 'textDocument/definition' },
  { name: 'completion', method: 'textDocument/completion' },
  { name: 'code action', method: 'textDocument/codeAction' },
];

export async function* measure({ quick }) {
  for (const length of SIZES) {
    const draft = await editedDraft({ length, every: 500 });
    const { uri, text } = draft;
    const textDocument = { uri };
    const servers = {
      ours: startServer(OURS, { capabilities: CAPABILITIES }),
      peer: startServer(NULL, { capabilities: CAPABILITIES }),
    };
    for (const server of Object.values(servers)) {
      await server.initialize();
      server.open(uri, text);
      await server.pushed(uri);
    }
    for (const { name, method } of REQUESTS) {
      let answered = 0;
      let asked = 0;
      let params;
      const before = () => {
        const { start, end } = draft.reference();
        // In the number, where all four have something to say; completion right before it.
        const number = start + Math.max(0, text.slice(start, end).search(/\d/));
        const position = draft.positionOf(number);
        const range = { start: position, end: position };
        const context = method.endsWith('codeAction') ? { diagnostics: [] } : undefined;
        params = { textDocument, position, range, context };
      };
      const ask = (server) => async () => {
        const { result } = await servers[server].ask(method, params);
        if (server !== 'ours') return;
        asked++;
        const list = result?.items ?? result;
        if (Array.isArray(list) ? list.length > 0 : list) answered++;
      };
      const times = await byTurns(
        { ours: ask('ours'), peer: ask('peer') },
        { rounds: quick ? 30 : 500, warmUp: 50, warmUpMs: quick ? 500 : 2000, budget: 5000, before },
      );
      must(answered > asked / 2, `${name}: ${answered} of ${asked} had an answer`);
      const [ours, peer] = [figures(times.ours), figures(times.peer)];
      yield {
        work: name,
        size: `${length / 1e6} MB, ${draft.references} references`,
        at: length,
        ours: { ...ours, showsP99: true },
        peer: { name: 'null server', ...peer, showsP99: true },
        goals: [goal('above', ours.median - peer.median, 0.3)],
      };
    }
    for (const server of Object.values(servers)) server.process.kill();
  }
}
