// How every row measures: warm-up, then all contestants by turns, so that what else the machine does meets all alike.

/**
 * Times of each contestant, in milliseconds, in rounds in which they take turns with who begins.
 *
 * @param {Record<string, () => unknown>} contestants each does its work once; one that gives a number says itself how long it took
 * @param {object} how
 * @param {number} how.rounds at most so many
 * @param {number} [how.warmUp] rounds that do not count
 * @param {number} [how.warmUpMs] with more of them until so much time is spent
 * @param {number} [how.budget] no new round, after five, once so many ms are spent
 * @param {() => void} [how.before] makes ready what a round is about
 * @returns {Promise<Record<string, number[]>>}
 */
export async function byTurns(contestants, { rounds, warmUp = 1, warmUpMs = 0, budget = 60_000, before }) {
  const names = Object.keys(contestants);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  let turn = 0;
  const round = async (counts) => {
    before?.();
    turn++;
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + turn) % names.length];
      const started = performance.now();
      const told = await contestants[name]();
      const took = typeof told === 'number' ? told : performance.now() - started;
      if (counts) times[name].push(took);
    }
  };
  let began = performance.now();
  for (let i = 0; i < warmUp || performance.now() - began < warmUpMs; i++) await round(false);
  began = performance.now();
  for (let i = 0; i < rounds && (i < 5 || performance.now() - began < budget); i++) await round(true);
  return times;
}

/** The work so often that the clock has something to tell; gives the time of one. */
export function repeated(work, times) {
  return () => {
    const started = performance.now();
    for (let i = 0; i < times; i++) work();
    return (performance.now() - started) / times;
  };
}

/** The time below which a share of them are; the median for 0.5. */
export function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** What the table and its JSON say of times. */
export function figures(times) {
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99), rounds: times.length };
}

/** Ends the run where a contestant did not do its work: a figure of nothing would look good. */
export function must(condition, what) {
  if (!condition) throw new Error(`nothing was measured: ${what}`);
}
