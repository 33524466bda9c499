// Reads regular expressions as JSON, and prints which of them can take more than linear time, by recheck without Java and
// without native code. A process of its own, so that several can work at once.
import { readFileSync } from 'node:fs';

process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = (await import('recheck')).default;

/** What it does is told by these alone, never by a clock, so that it says the same on each machine. */
const LIMITS = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  recallTimeout: -1,
  randomSeed: 1,
  attackLimit: 2_000_000,
  incubationLimit: 3000,
  seedingLimit: 500,
  maxIteration: 2,
  maxAttackStringSize: 1500,
  maxGeneStringSize: 800,
  maxInitialGenerationSize: 50,
  maxGenerationSize: 20,
  mutationSize: 5,
  crossoverSize: 5,
};
/** Counted repetitions are checked as shorter ones: what a longer one costs more, it costs at most so many times. */
const LONGEST = 4;

const expressions = JSON.parse(readFileSync(0, 'utf8'));
const slow = expressions.flatMap(({ source, flags, file }) => {
  const { status, complexity, error } = checkSync(shortened(source), flags, LIMITS);
  if (status === 'safe') return [];
  return [{ source, file, why: complexity?.summary ?? error?.kind ?? status }];
});
process.stdout.write(JSON.stringify(slow));

function shortened(source) {
  return source.replace(/\{(\d+)(,?)(\d*)\}/g, (whole, least, comma, most) => {
    if (comma !== '' && most === '') return whole;
    if (Number(most || least) <= LONGEST) return whole;
    return comma === '' ? `{${LONGEST}}` : `{${Math.min(least, LONGEST)},${LONGEST}}`;
  });
}
