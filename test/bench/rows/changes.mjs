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
    const { text, uri } = draft;
    for (const pulls of [false, true]) {
      const capabilities = pulls ? PULLING : CAPABILITIES;
      const servers = {
        ours: startServer(OURS, { capabilities }),
        peer: startServer(NULL, { capabilities }),
      };
      if (pulls) servers.markdown = startMarkdown(new Map([[uri, text]]));
      const wire = { ours: [], peer: [], markdown: [] };
      let found = 0;
      let current;
      const change = (name) => async () => {
        const { result, arrived, started } = await diagnosticsAfter(servers[name], uri, current, pulls);
        const items = result.diagnostics ?? result.items;
        if (name === 'ours') found = Math.max(found, items.length);
        wire[name].push(arrived - started);
      };
      for (const server of Object.values(servers)) {
        await server.initialize();
        server.open(uri, text);
        await (pulls ? server.ask('textDocument/diagnostic', { textDocument: { uri } }) : server.pushed(uri));
      }
      const times = await byTurns(
        {
          ours: change('ours'),
          peer: change('peer'),
          ...(pulls ? { markdown: change('markdown') } : {}),
        },
        {
          rounds: quick ? 20 : 400,
          warmUp: 20,
          budget: 12_000,
          before: () => {
            current = draft.next();
          },
        },
      );
      must(found > draft.references / 60, `${found} diagnostics of ${draft.references} references`);
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
        found,
        goals: [goal('above', ours.median - peer.median, median), goal('above', ours.p99 - peer.p99, p99)],
      };
      if (times.markdown) {
        must(servers.markdown.parses >= times.markdown.length, 'the Markdown server parsed too little');
        const markdown = figures(times.markdown);
        yield {
          ...row,
          peer: { name: 'Markdown language server', ...markdown, showsP99: true },
          goals: [goal('ratio', ours.median / markdown.median, null)],
        };
      }
      for (const server of Object.values(servers)) server.process.kill();
    }
  }
}

async function diagnosticsAfter(server, uri, { version, change }, pulls) {
  const pushed = pulls ? undefined : server.pushed(uri);
  const started = performance.now();
  server.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  const answer = await (pushed ?? server.ask('textDocument/diagnostic', { textDocument: { uri } }));
  return { ...answer, started };
}
