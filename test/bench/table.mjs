// The rows as a table: padded for the terminal, as Markdown for the page.
import { rounded } from './goal.mjs';

const HEAD = ['work', 'size', 'ours', 'peer', '', 'figure', 'to reach', 'reached'];

export function printTable(rows) {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}

export function markdownTable(rows) {
  const lines = [HEAD, HEAD.map(() => '---'), ...rows.map(cellsOf)];
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cellsOf({ work, size, ours, peer, goals, why }) {
  if (why) return [work, size ?? '', '', '', '', 'not measured', '', why];
  return [
    work,
    size,
    told(ours),
    peer ? told(peer) : '–',
    peer?.name ?? '',
    goals.map(({ figure }) => figure).join('; '),
    goals.map(({ toReach }) => toReach).join('; '),
    goals.map(({ reached }) => (reached === null ? '–' : reached ? 'yes' : 'no')).join('; '),
  ];
}

/** A median with its p99 where that was looked at; or a value that is not a time. */
function told({ median, p99, unit = 'ms', showsP99 }) {
  return `${rounded(median)}${showsP99 ? ` / ${rounded(p99)}` : ''} ${unit}`;
}
