// From a change of one character to the diagnostics that answer it, over stdio, in servers that hold the same draft.
import { startServer } from '../client.mjs';
import { editedDraft } from '../document.mjs';
import { goal } from '../goal.mjs';
import { byTurns, figures, must, quantile } from '../measure.mjs';
import { CAPABILITIES, NULL, OURS, PULLING, startMarkdown } from '../servers.mjs';

const SIZES = [
  { length: 50_000, median: 0.3, p99: 3 },
  { length: 1_000_000, median: 1, p99: 3 },
  { length: 10_000_000, median: 1, p99: 3 },
];

export async function* measure({ quick }) {
  for (const { length, median, p99 } of SIZES) {
    const draft = await editedDraft({ length, every: 500 });
    for (const pulls of [false, true]) {
      const { times, wire } = await timesOf(draft, pulls, quick);
      const [ours, peer] = [figures(times.ours), figures(times.peer)];
      const row = {
        work: `change → diagnostics, ${pulls ? 'pulled' : 'pushed'}`,
        size: `${length / 1e6} MB, ${draft.references} references`,
        at: length,
        ours: { ...ours, showsP99: true, wire: quantile(wire.ours, 0.5) },
      };
      yield {
        ...row,
        peer: { name: 'null server', ...peer, showsP99: true, wire: quantile(wire.peer, 0.5) },
        goals: [goal('above', ours.median - peer.median, median), goal('above', ours.p99 - peer.p99, p99)],
      };
      if (!times.markdown) continue;
      const markdown = figures(times.markdown);
      yield {
        ...row,
        peer: { name: 'Markdown language server', ...markdown, showsP99: true },
        goals: [goal('ratio', ours.median / markdown.median, null)],
      };
    }
  }
}

/** Of each server; and, as `wire`, the same until the answer had come and was not read as JSON yet. */
async function timesOf(draft, pulls, quick) {
  const { text, uri, references } = draft;
  const capabilities = pulls ? PULLING : CAPABILITIES;
  const servers = { ours: startServer(OURS, { capabilities }), peer: startServer(NULL, { capabilities }) };
  if (pulls) servers.markdown = startMarkdown(new Map([[uri, text]]));
  const wire = { ours: [], peer: [], markdown: [] };
  const resultIds = {};
  for (const [name, server] of Object.entries(servers)) {
    await server.initialize();
    server.open(uri, text);
    resultIds[name] = (await (pulls ? pulled(server, uri) : server.pushed(uri))).result.resultId;
  }
  let current;
  const change = (name) => async () => {
    const { version, change: edit } = current;
    const server = servers[name];
    const pushed = pulls ? undefined : server.pushed(uri);
    const started = performance.now();
    server.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [edit] });
    const { result, arrived } = await (pushed ?? pulled(server, uri, resultIds[name]));
    const took = performance.now() - started;
    wire[name].push(arrived - started);
    resultIds[name] = result.resultId;
    must((result.version ?? version) === version, 'the diagnostics are of another version');
    const items = result.diagnostics ?? result.items;
    must(name !== 'ours' || !items || items.length > references / 60, `${items?.length} diagnostics`);
    return took;
  };
  const times = await byTurns(
    {
      ours: change('ours'),
      peer: change('peer'),
      ...(pulls ? { markdown: change('markdown') } : {}),
    },
    {
      rounds: quick ? 20 : 400,
      warmUp: 20,
      warmUpMs: quick ? 0 : 2000,
      budget: 12_000,
      before: () => {
        current = draft.next();
      },
    },
  );
  must(
    !times.markdown || servers.markdown.parses >= times.markdown.length,
    'the Markdown server parsed too little',
  );
  for (const server of Object.values(servers)) server.process.kill();
  return { times, wire };
}

function pulled(server, uri, previousResultId) {
  const params = { textDocument: { uri }, ...(previousResultId ? { previousResultId } : {}) };
  return server.ask('textDocument/diagnostic', params);
}
