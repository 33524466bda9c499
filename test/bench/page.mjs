// Writes what was measured into docs/performance.md, between its markers, and the plot beside it.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './build.mjs';
import { plot } from './plot.mjs';
import { markdownTable } from './table.mjs';

const PAGE = path.join(root, 'docs/performance.md');

export function writePage({ rows }) {
  const text = fs.readFileSync(PAGE, 'utf8');
  // A page that was written elsewhere would lose the tables that were not measured here.
  const missing = Array.from(text.matchAll(/<!-- bench: (\w+) -->/g), ([, name]) => name).filter(
    (name) => name !== 'run' && !rows.some(({ file }) => file === name),
  );
  if (missing.length > 0) {
    console.error(`docs/performance.md stays as it is: measure ${missing.join(', ')} here, too`);
    process.exitCode = 1;
    return;
  }
  const written = text.replace(
    /<!-- bench: (\w+) -->\n[\s\S]*?<!-- \/bench -->/g,
    (_, name) =>
      `<!-- bench: ${name} -->\n${name === 'run' ? about(rows) : tableOf(rows, name)}\n<!-- /bench -->`,
  );
  fs.writeFileSync(PAGE, written);
  fs.writeFileSync(path.join(root, 'docs/performance.svg'), plot(rows));
}

function tableOf(rows, name) {
  return `\n${markdownTable(rows.filter(({ file }) => file === name))}\n`;
}

/** When, on what and of which commit; rows that were measured one by one may differ in it. */
function about(rows) {
  const all = (of) => [...new Set(rows.map(({ run }) => of(run)))].join(', ');
  const goals = rows.flatMap((row) => row.goals ?? []).filter(({ reached }) => reached !== null);
  const reached = goals.filter((goal) => goal.reached).length;
  return `
Measured ${all(({ date }) => date)} at commit ${all(({ commit }) => commit)}, on ${all(({ cores }) => cores)} cores (${all(
    ({ platform }) => platform,
  )}) shared with other work, with Node.js ${all(({ node }) => node.slice(1))}.
Of ${goals.length} figures that have something to reach, ${reached} reach it.
`;
}
