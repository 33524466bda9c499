/** Drafts for the comparison of the two recognisers: references written in every form, in all languages, among words and near misses. */
import fc from 'fast-check';

/** How a language writes what a reference has. */
interface Style {
  readonly one: readonly string[];
  /** Those of `one` and `many` that tell by themselves that a resolution is meant. */
  readonly names: readonly [readonly string[], readonly string[]];
  readonly many: readonly string[];
  readonly signs: readonly string[];
  readonly and: readonly string[];
  readonly to: readonly string[];
  readonly marks: readonly string[];
  readonly places: readonly string[];
  readonly year: (year: number) => string;
  readonly conferences: readonly string[];
  readonly sector: string;
  readonly comma: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly misses: readonly string[];
}

const plainYear = (year: number) => String(year);

const STYLES: Readonly<Record<string, Style>> = {
  en: {
    one: ['Resolution', 'resolution', 'RESOLUTION', 'Res.'],
    many: ['Resolutions', 'resolutions', 'RESOLUTIONS'],
    names: [['Resolution', 'RESOLUTION'], ['Resolutions']],
    signs: ['', '', '', 'No. '],
    and: [' and ', ' or ', ', and ', ', ', ' as well as '],
    to: [' to ', '–', ' – ', '-'],
    marks: ['Rev. ', 'Rev.', 'REV. ', 'Rev ', 'revised in '],
    places: ['New Delhi', 'Geneva', 'GENEVA', 'Marrakesh', 'Hyderabad', 'Minneapolis'],
    year: plainYear,
    conferences: ['WRC-23', 'WTSA-24', 'PP-22', 'WTDC-17'],
    sector: 'ITU-R ',
    comma: ', ',
    before: ['recalling ', 'as decided in the ', 'and ', 'WTSA ', 'noting that ', ''],
    after: [' of WTSA', ', as it stands,', ' says that', '.', ' on the matter', ';'],
    misses: [
      'Recommendation 44 (Geneva, 2022)',
      'resolution 70/1',
      'a screen resolution of 80 dots',
      'Decision 5',
      'resolves 2',
    ],
  },
  fr: {
    one: ['Résolution', 'résolution', 'RÉSOLUTION', 'Rés.'],
    many: ['Résolutions', 'résolutions', 'RÉSOLUTIONS'],
    names: [['Résolution', 'RÉSOLUTION'], ['Résolutions']],
    signs: ['', '', '', 'N° ', 'n° '],
    and: [' et ', ' ou ', ', ', ' ainsi que '],
    to: [' à ', '–', '-'],
    marks: ['Rév. ', 'Rév.', 'RÉV. ', 'révisée à '],
    places: ['New Delhi', 'Genève', 'GENÈVE', 'Bucarest', 'Johannesburg'],
    year: plainYear,
    conferences: ['CMR-23', 'AMNT-24', 'PP-22', 'CMDT-17'],
    sector: 'UIT-R ',
    comma: ', ',
    before: ['rappelant la ', 'conformément aux ', 'dans la ', ''],
    after: [' de l’AMNT', ' de la présente Assemblée', ', telle quelle,', '.', ' ;'],
    misses: ['la Recommandation 44 (Genève, 2022)', 'la résolution 70/1', 'la Décision 5', 'décide 2'],
  },
  es: {
    one: ['Resolución', 'resolución', 'RESOLUCIÓN'],
    many: ['Resoluciones', 'resoluciones', 'RESOLUCIONES'],
    names: [['Resolución', 'RESOLUCIÓN'], ['Resoluciones']],
    signs: ['', '', '', 'N.º '],
    and: [' y ', ' o ', ', ', ' así como '],
    to: [' a ', '–', '-'],
    marks: ['Rev. ', 'Rev.', 'REV. ', 'revisada en '],
    places: ['Nueva Delhi', 'Ginebra', 'GINEBRA', 'Bucarest', 'Johannesburgo'],
    year: plainYear,
    conferences: ['CMR-23', 'AMNT-24', 'PP-22', 'CMDT-17'],
    sector: 'UIT-R ',
    comma: ', ',
    before: ['recordando la ', 'de conformidad con las ', 'en la ', ''],
    after: [' de la AMNT', ' de la presente Asamblea', ', tal como está,', '.', ';'],
    misses: ['la Recomendación 44 (Ginebra, 2022)', 'la resolución 70/1', 'el Acuerdo 5', 'resuelve 2'],
  },
  ru: {
    one: ['Резолюция', 'резолюцией', 'РЕЗОЛЮЦИЯ', 'Резолюцию'],
    many: ['Резолюций', 'резолюциями', 'РЕЗОЛЮЦИЯХ', 'Резолюциям'],
    names: [
      ['Резолюция', 'Резолюцию'],
      ['Резолюций', 'РЕЗОЛЮЦИЯХ'],
    ],
    signs: ['', '', '', '№ '],
    and: [' и ', ' или ', ', ', ' а также '],
    to: [' по ', '–', '-'],
    marks: ['Пересм. ', 'Пересм.', 'ПЕРЕСМ. '],
    places: ['Нью-Дели', 'Женева', 'ЖЕНЕВА', 'Бухарест', 'Йоханнесбург'],
    year: (year) => `${year} г.`,
    conferences: ['ВКР-23', 'ВАСЭ-24', 'ПК-22', 'ВКРЭ-17'],
    sector: 'МСЭ-R ',
    comma: ', ',
    before: ['напоминая о ', 'в соответствии с ', 'согласно ', ''],
    after: [' ВАСЭ', ' настоящей Ассамблеи', ', как она есть,', '.', ';'],
    misses: ['Рекомендация 44 (Женева, 2022 г.)', 'резолюция 70/1', 'Решение 5', 'решает 2'],
  },
  ar: {
    one: ['القرار', 'بالقرار', 'للقرار', 'والقرار', 'القَرَار'],
    many: ['القرارات', 'القراران', 'بالقرارات', 'للقرارين'],
    names: [
      ['القرار', 'القَرَار'],
      ['القرارات', 'القراران'],
    ],
    signs: ['', '', '', 'رقم '],
    and: [' و', '، و', ' أو ', '، '],
    to: [' إلى ', '-'],
    marks: ['المراجَع في ', 'المراجع في '],
    places: ['نيودلهي', 'جنيف', 'بوخارست', 'جوهانسبرغ'],
    year: plainYear,
    conferences: ['WRC-23', 'WTSA-24'],
    sector: 'ITU-R ',
    comma: '، ',
    before: ['إذ تذكر ', 'وفقاً لما في ', ''],
    after: [' لهذه الجمعية', '،', '.', ' بشأن هذه المسألة'],
    misses: ['التوصية 44 (جنيف، 2022)', 'القرار 70/1', 'المقرر 5'],
  },
};

/** What a reference says, in no language. */
interface Meaning {
  readonly number: number;
  readonly through: number | null;
  readonly temporary: boolean;
  readonly ofSector: boolean;
  readonly edition: 'none' | 'placed' | 'called';
  readonly pick: number;
}

const meanings: fc.Arbitrary<Meaning> = fc.record({
  number: fc.integer({ min: 1, max: 1400 }),
  through: fc.option(fc.integer({ min: 1, max: 90 }), { freq: 4 }),
  temporary: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  ofSector: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  edition: fc.constantFrom('none', 'placed', 'placed', 'called'),
  pick: fc.nat(),
});

/** One of them, by a number that is used for all choices. */
const picked = <T>(all: readonly T[], n: number): T => all[n % all.length] as T;

const YEARS = [1998, 2008, 2012, 2016, 2022, 2024];
const MARKED = ['', 'mark'];

function member(style: Style, meaning: Meaning, isMany: boolean): string {
  const { pick } = meaning;
  const number = meaning.temporary
    ? picked(['COM4/AI', '[COM4/AI]', 'COM5/12'], pick)
    : meaning.ofSector
      ? `${style.sector}${meaning.number % 100 || 1}-${(pick % 9) + 1}`
      : String(meaning.number);
  const range =
    isMany && meaning.through && !meaning.temporary && !meaning.ofSector
      ? picked(style.to, pick) + (meaning.number + meaning.through)
      : '';
  return picked(style.signs, pick) + number + range + editionOf(style, meaning);
}

function editionOf(style: Style, { edition, pick }: Meaning): string {
  const mark = picked(MARKED, pick >> 2) && picked(style.marks, pick >> 3);
  if (edition === 'none') return '';
  if (edition === 'called') return ` (${mark.replace(/ \S+ $/u, ' ')}${picked(style.conferences, pick)})`;
  return ` (${mark}${picked(style.places, pick >> 4)}${style.comma}${style.year(picked(YEARS, pick >> 5))})`;
}

function sentence(style: Style, members: readonly Meaning[], pick: number): string {
  const isMany = members.length > 1;
  // In small letters, or shortened, a bare number may be of anything: left alone where nothing shows that it is ours.
  const isBare = members.every(
    ({ edition, temporary, ofSector }) => edition === 'none' && !temporary && !ofSector,
  );
  const noun = isBare
    ? picked(style.names[isMany ? 1 : 0], pick)
    : picked(isMany ? style.many : style.one, pick);
  const list = members
    .map((meaning, i) => (i > 0 ? picked(style.and, meaning.pick >> 1) : '') + member(style, meaning, isMany))
    .join('');
  const before = picked(isBare ? style.before.filter((words) => words !== '') : style.before, pick >> 1);
  // On a line of its own a bare number may be of a page.
  return `${before}${noun}${isBare ? '\u00a0' : ' '}${list}${picked(style.after, pick >> 2)}`;
}

function chinese(members: readonly Meaning[], pick: number): string {
  const numbers = members.map((meaning, i) => {
    const number = meaning.temporary ? '[COM4/AI]' : String(meaning.number);
    const range =
      meaning.through && !meaning.temporary
        ? `${picked(['至', '–'], meaning.pick)}${meaning.number + meaning.through}`
        : '';
    const isLast = i === members.length - 1;
    const said = isLast ? `号${picked(['决议', '決議'], pick)}${chineseEdition(meaning)}` : '号';
    return `第${number}${range}${said}`;
  });
  const [last] = numbers.slice(-1);
  const before = numbers.slice(0, -1).join('、');
  return `${picked(['忆及', '根据', '本届全会', ''], pick)}${before}${before && picked(['和', '及', '、'], pick)}${last}${picked(['。', '，', '的规定'], pick)}`;
}

function chineseEdition({ edition, pick }: Meaning): string {
  const mark = picked(['', '，修订版'], pick);
  const [open, close] = picked(
    [
      ['（', '）'],
      ['(', ')'],
    ] as const,
    pick >> 1,
  );
  if (edition === 'none') return '';
  if (edition === 'called') return `${open}WRC-23${mark}${close}`;
  return `${open}${picked(YEARS, pick >> 2)}年，${picked(['新德里', '日内瓦', '布加勒斯特'], pick >> 3)}${mark}${close}`;
}

const sentencesIn = (language: string): fc.Arbitrary<string> =>
  fc.tuple(fc.array(meanings, { minLength: 1, maxLength: 4 }), fc.nat()).map(([members, pick]) => {
    const style = STYLES[language];
    return style ? sentence(style, members, pick) : chinese(members, pick);
  });

const LANGUAGES = [...Object.keys(STYLES), 'zh'];

/** In capitals, and without accents, English and French are one: which is meant, only a text of one language tells. */
const inAnyLanguage = fc
  .oneof(...LANGUAGES.map(sentencesIn))
  .map((text) => text.replace('RESOLUTION', 'Resolution').replace('ResolutionS', 'Resolutions'));

const misses: fc.Arbitrary<string> = fc.constantFrom(
  ...Object.values(STYLES).flatMap((style) => style.misses),
  '第70/1号决议',
  '第44号建议',
);

/** What may stand in the place of each space. */
const SPACES = [' ', ' ', ' ', '\u00a0', '\n', '  '];

const draftsOf = (sentences: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 8, arbitrary: sentences }, { weight: 1, arbitrary: misses }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join('\n\n'));

/** A few sentences of one or of several languages, each a paragraph, with white space of every kind. */
export const citingDrafts: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(...LANGUAGES.map((language) => draftsOf(sentencesIn(language))), draftsOf(inAnyLanguage)),
    fc.nat(),
  )
  .map(([text, pick]) => {
    let n = pick;
    return text.replace(/ /g, () => {
      n = (n * 31 + 7) % 9973;
      return picked(SPACES, n);
    });
  });
