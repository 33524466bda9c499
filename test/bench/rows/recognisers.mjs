// Recognising references beside libraries that recognise other things, each in prose with its own kind at the same density.
import { OURS } from '../build.mjs';
import { goal } from '../goal.mjs';
import { byTurns, figures, must, repeated } from '../measure.mjs';

/** Characters for each of what is recognised: as in drafts, and, at the middle size, as close as can be. */
const [FEW, MANY] = [500, 40];

export async function* measure({ quick }) {
  const { draft, recognised, american, addresses } = await import(OURS);
  const { default: citation } = await import('citation');
  const eyecite = await import('@beshkenadze/eyecite');
  const { LinkifyIt } = await import('linkify-it');
  const linkify = new LinkifyIt();
  const peers = [
    {
      name: 'citation (unitedstates)',
      citing: american,
      count: (text) => citation.find(text).citations.length,
      sizes: [20_000, 200_000, 2_000_000],
      limit: 50,
    },
    {
      name: '@beshkenadze/eyecite',
      citing: american,
      count: (text) => eyecite.getCitations(text).length,
      sizes: [20_000, 60_000, 180_000],
      limit: 1000,
    },
    {
      name: 'linkify-it',
      citing: addresses,
      count: (text) => linkify.match(text)?.length ?? 0,
      sizes: [20_000, 200_000, 2_000_000],
      limit: null,
    },
  ];
  for (const { name, citing, count, sizes, limit } of peers) {
    const texts = [...sizes.map((length) => ({ length, every: FEW })), { length: sizes[1], every: MANY }];
    for (const { length, every } of texts) {
      const text = draft({ length, every });
      const theirs = draft({ length, every, citing });
      const least = (0.8 * length) / every;
      const times = await byTurns(
        {
          ours: repeated(
            () => must(recognised(text) > least, 'too few references'),
            Math.ceil(1_000_000 / length),
          ),
          peer: () => must(count(theirs) > least / 2, `${name} found too little`),
        },
        { rounds: quick ? 3 : 20, warmUp: 1, warmUpMs: quick ? 500 : 2000, budget: 10_000 },
      );
      const [ours, peer] = [figures(times.ours), figures(times.peer)];
      const perUnit = (figure, units) => ({
        ...figure,
        median: (figure.median * 1e6) / units,
        unit: 'ns a character',
      });
      const [own, their] = [perUnit(ours, text.length), perUnit(peer, theirs.length)];
      yield {
        work: `recognise, a reference per ${every} characters`,
        size: `${length / 1e6} M characters`,
        at: length,
        ours: own,
        peer: { name, ...their },
        goals: [goal('times faster', their.median / own.median, every === FEW ? limit : null)],
      };
    }
  }
}
