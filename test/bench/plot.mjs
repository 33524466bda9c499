// The plot of docs/performance.md: what work costs over its size, both axes logarithmic, one panel for each kind of work.

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM, LABELS] = [330, 280, 52, 34, 32, 92];

/** Each panel: the lines in it, by the rows and the side of them that they show. */
const panels = [
  {
    title: 'recognise: ms by characters',
    file: 'recognise',
    lines: [
      { name: '1 per 40', colour: 'c', work: /English.* per 40 /, side: 'ours' },
      { name: '1 per 500', colour: 'a', work: /English.* per 500/, side: 'ours' },
      { name: 'none', colour: 'd', work: /English.*without/, side: 'ours' },
      { name: 'search', colour: 'b', work: /English.* per 500/, side: 'peer' },
    ],
  },
  {
    title: 'change → diagnostics: ms by bytes',
    file: 'changes',
    lines: [
      { name: 'ours', colour: 'a', work: /pushed/, side: 'ours' },
      { name: 'Markdown', colour: 'c', work: /pulled/, side: 'peer', peer: /Markdown/ },
      { name: 'null server', colour: 'b', work: /pushed/, side: 'peer' },
    ],
  },
  {
    title: 'a folder: ms by bytes',
    file: '(workspace|check)',
    lines: [
      { name: 'index', colour: 'a', work: /first full index/, side: 'ours' },
      { name: 'check', colour: 'c', work: /check, all cores/, side: 'ours' },
      { name: 'rg -c', colour: 'b', work: /first full index/, side: 'peer', peer: /^rg -c$/ },
    ],
  },
];

const style = `
text { font: 12px system-ui, sans-serif; fill: #333 } .title { font-weight: 600 } .tick { fill: #666; font-size: 11px }
path { fill: none; stroke-width: 2 } .ground { fill: #fff } path.grid { stroke: #e3e3e3; stroke-width: 1 }
.a { stroke: #1f5fbf } .b { stroke: #777 } .c { stroke: #b3550b } .d { stroke: #1b7f5c }
text.a { fill: #1f5fbf; stroke: none } text.b { fill: #666; stroke: none } text.c { fill: #a34a05; stroke: none } text.d { fill: #14694b; stroke: none }
@media (prefers-color-scheme: dark) {
text { fill: #ddd } .tick { fill: #aaa } .ground { fill: #16191d } path.grid { stroke: #31363d }
.a { stroke: #79b0ff } .b { stroke: #9a9a9a } .c { stroke: #f0a45c } .d { stroke: #5fcfa4 }
text.a { fill: #79b0ff } text.b { fill: #aaa } text.c { fill: #f0a45c } text.d { fill: #5fcfa4 }
}`;

export function plot(rows) {
  const drawn = panels.map((panel, i) => panelOf(panel, rows, i * (WIDTH + LABELS)));
  const width = panels.length * (WIDTH + LABELS);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="What work costs over its size">
<style>${style}
</style>
<rect class="ground" width="${width}" height="${HEIGHT}"/>
${drawn.join('\n')}
</svg>
`;
}

function panelOf({ title, file, lines }, rows, x) {
  const own = rows.filter((row) => new RegExp(`^${file}$`).test(row.file) && row.at > 0);
  const drawn = lines.flatMap((line) => {
    const points = own
      .filter((row) => line.work.test(row.work) && (!line.peer || line.peer.test(row.peer?.name)))
      .filter((row) => line.peer || !/Markdown|one thread/.test(row.peer?.name))
      .map((row) => [row.at, row[line.side].median]);
    return points.length > 0 ? [{ ...line, points }] : [];
  });
  if (drawn.length === 0) return '';
  const [across, up] = [0, 1].map((axis) =>
    drawn.flatMap(({ points }) => points.map((point) => point[axis])),
  );
  const scaleX = scale(across, x + LEFT, x + WIDTH);
  const scaleY = scale(up, HEIGHT - BOTTOM, TOP);
  const grid = [
    ...scaleX.ticks.map((at) => tick(scaleX.of(at), HEIGHT - BOTTOM + 18, 'middle', at)),
    ...scaleY.ticks.map((at) => {
      const y = scaleY.of(at);
      return `<path class="grid" d="M${x + LEFT} ${y}H${x + WIDTH}"/>${tick(x + LEFT - 6, y + 4, 'end', at)}`;
    }),
  ];
  const ends = apart(drawn.map(({ points }) => scaleY.of(points.at(-1)[1])));
  const series = drawn.map(({ name, colour, points }, i) => {
    const path = points.map(([at, cost]) => `${scaleX.of(at)} ${scaleY.of(cost)}`).join('L');
    return `<path class="${colour}" d="M${path}"/><text class="${colour}" x="${x + WIDTH + 6}" y="${ends[i] + 4}">${name}</text>`;
  });
  const head = `<text class="title" x="${x + LEFT}" y="18">${title}</text>`;
  return [head, ...grid, ...series].join('\n');
}

/** From powers of ten around the values to places, and the powers as ticks. */
function scale(values, from, to) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const of = (value) => Math.round(from + ((Math.log10(value) - low) / (high - low)) * (to - from));
  return { of, ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)) };
}

const tick = (x, y, anchor, value) =>
  `<text class="tick" x="${x}" y="${y}" text-anchor="${anchor}">${shortly(value)}</text>`;

function shortly(value) {
  if (value >= 1e9) return `${value / 1e9} G`;
  if (value >= 1e6) return `${value / 1e6} M`;
  return value >= 1000 ? `${value / 1000} k` : String(Number(value.toPrecision(2)));
}

/** Labels that would stand on each other are put below one another, in the order of their lines. */
function apart(places) {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
  const out = [...places];
  for (let i = 1; i < order.length; i++) out[order[i]] = Math.max(out[order[i]], out[order[i - 1]] + 15);
  return out;
}
