// Recognising references in a text, beside a bare search for the letters with which a reference may begin.
import { OURS } from '../build.mjs';
import { goal } from '../goal.mjs';
import { byTurns, figures, must, repeated } from '../measure.mjs';

const SIZES = [80_000, 800_000, 8_000_000];

export async function* measure({ quick }) {
  const { draft, folded, recognised, LANGUAGES } = await import(OURS);
  const texts = [
    { work: 'recognise English prose without a reference', every: null, limit: 2 },
    {
      work: 'recognise prose in six languages without a reference',
      every: null,
      languages: LANGUAGES,
      limit: 2,
    },
    { work: 'recognise English prose, a reference per 500 characters', every: 500, limit: 5 },
    {
      work: 'recognise prose in six languages, a reference per 500 characters',
      every: 500,
      languages: LANGUAGES,
      limit: null,
    },
    { work: 'recognise English prose, a reference per 40 characters', every: 40, limit: null },
  ];
  for (const { work, every, languages, limit } of texts) {
    for (const length of SIZES) {
      // As the core gives it to the recogniser, which without that would not know an Arabic comma or a Chinese parenthesis.
      const text = folded(draft({ length, every, languages }));
      const found = recognised(text);
      must(every === null ? found === 0 : found > (0.8 * length) / every, `${found} references found`);
      const often = Math.ceil(1_000_000 / length);
      const times = await byTurns(
        {
          ours: repeated(() => must(recognised(text) === found, 'another number of references'), often),
          peer: repeated(() => must(searched(text) >= found / 10, 'too little found'), often),
        },
        { rounds: quick ? 5 : 40, warmUp: 2, warmUpMs: quick ? 500 : 2000, budget: 6000 },
      );
      const [ours, peer] = [figures(times.ours), figures(times.peer)];
      yield {
        work,
        size: `${length / 1e6} M characters`,
        at: length,
        ours,
        peer: { name: 'search for /resol/gi', ...peer },
        found,
        goals: [goal('ratio', ours.median / peer.median, limit)],
      };
    }
  }
}

/** How often the letters are there. */
function searched(text) {
  const search = /resol/gi;
  let count = 0;
  while (search.exec(text)) count++;
  return count;
}
