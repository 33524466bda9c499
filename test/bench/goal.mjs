// What a row has to reach, and whether it did: a figure made of two times, or of one, beside a limit.

/**
 * @param {'ratio' | 'above' | 'times faster' | 'ms' | 'MB' | 'MB/s' | 'kB' | 'bytes a reference'} kind
 * @param {number} value
 * @param {number | null} limit null: nothing to reach, it is there to be read
 */
export function goal(kind, value, limit) {
  const least = kind === 'MB/s' || kind === 'times faster';
  return {
    kind,
    value,
    limit,
    figure: written(kind, value),
    toReach: limit === null ? '–' : `${least ? '≥' : '≤'} ${written(kind, limit)}`,
    reached: limit === null ? null : least ? value >= limit : value <= limit,
  };
}

function written(kind, value) {
  if (kind === 'ratio') return `${rounded(value)} ×`;
  if (kind === 'times faster') return `${rounded(value)} × as fast`;
  if (kind === 'above') return `${rounded(value)} ms above`;
  return `${rounded(value)} ${kind}`;
}

/** Three digits that count, and every one before the point: 0.0123, 1.23, 45.6, 1,234. */
export function rounded(value) {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(Math.abs(value) < 0.1 ? 2 : 3)));
}
