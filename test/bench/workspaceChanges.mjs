// One draft of an indexed workspace changes on the disk: until its new citation is found, and until its diagnostics are there.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { OURS } from './build.mjs';
import { goal } from './goal.mjs';
import { byTurns, figures, must } from './measure.mjs';

const SCRATCH = 'untitled:scratch.md';

export async function* changesOf(server, { paths, size, bytes }, quick) {
  const { randomFrom, RARE } = await import(OURS);
  const random = randomFrom(paths.length);
  let round = 0;
  let text;
  let path;
  let uri;
  // A draft that cites what no other does.
  server.open(SCRATCH, `${RARE}\n`);
  const before = () => {
    path = random.one(paths);
    uri = pathToFileURL(path).href;
    text = fs.readFileSync(path, 'utf8');
    fs.writeFileSync(path, `${text}\nRecalling ${RARE} for the time ${++round}.\n`);
  };
  const changed = async () => {
    const began = performance.now();
    server.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    const { result } = await server.ask('textDocument/references', {
      textDocument: { uri: SCRATCH },
      position: { line: 0, character: 3 },
      context: { includeDeclaration: false },
    });
    const took = performance.now() - began;
    must(result.length === 2 && result.some((each) => each.uri === uri), `${result.length} citations`);
    fs.writeFileSync(path, text);
    server.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    return took;
  };
  const times = await byTurns({ changed }, { rounds: quick ? 5 : 50, warmUp: 3, budget: 20_000, before });
  const ours = figures(times.changed);
  yield {
    work: 'a draft changes on the disk → found by Find all references',
    size,
    at: bytes,
    ours: { ...ours, showsP99: true },
    goals: [goal('ms', ours.median, 5)],
  };
}
