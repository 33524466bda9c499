/** The words of the second recogniser, written down a second time: an error in core/recognise/languages is none here. */

/** The words by which a language cites, as sources of regular expressions over texts in small letters. */
export interface Words {
  readonly one: string;
  readonly many: string;
  /** Forms that are of one or of several. */
  readonly either: string;
  /** Between the noun and its number: "No.". */
  readonly sign: string;
  readonly and: string;
  readonly to: string;
  /** Before the first number of a range: "from". */
  readonly from: string;
  /** Of a revised text: "Rev.". */
  readonly mark: string;
  /** Between a mark and a place: "in". */
  readonly link: string;
  /** After a year: "г.". */
  readonly yearEnd: string;
  /** Before the number of the drafting stage: "ex". */
  readonly former: string;
  /** Before the title of a resolution in a list: "on". */
  readonly about: string;
  /** A sector of the Union, as in "Resolution ITU-R 67-1". */
  readonly sector: string;
  /** Conferences, as in "(Rev.WRC-23)". */
  readonly conference: string;
  /** The Council of the Union, whose resolutions have a year alone. */
  readonly council: string;
  /** Others that adopt resolutions: none of theirs is meant. */
  readonly others: string;
}

const CONFERENCES = 'wtsa|pp|wtdc|wrc|warc|ra|wtsc|wcit';

const TABLES: Readonly<Record<string, Words>> = {
  en: {
    one: 'resolution',
    many: 'resolutions',
    either: 'res\\.?',
    sign: 'no\\.?|number',
    and: 'and|or|and/or|as well as',
    to: 'to|through',
    from: 'from',
    mark: 'rev\\.?|revised|modified|amended',
    link: 'in|at',
    yearEnd: '',
    former: 'ex',
    about: 'on|entitled|concerning',
    sector: 'itu-?[rtd]',
    conference: CONFERENCES,
    council: 'council',
    others:
      'united nations|unga|unsc|un|general assembly|security council|house|senate|duma|european|cancer|committee|government',
  },
  fr: {
    one: 'r[eé]solution',
    many: 'r[eé]solutions',
    either: 'r[eé]s(?:ol)?\\.',
    sign: 'n[o°]\\.?|num[eé]ro',
    and: 'et|ou|et/ou|ainsi que',
    to: 'à|a',
    from: 'de',
    mark: 'r[eé]v\\.?|r[eé]vis[eé]e|modifi[eé]e',
    link: 'à|a|en',
    yearEnd: '',
    former: 'ex|ancienne',
    about: 'sur|relative à|intitulée',
    sector: 'uit-?[rtd]',
    conference: `${CONFERENCES}|amnt|cmdt|cmr|ar`,
    council: 'conseil',
    others: 'nations unies|assemblée générale|conseil de sécurité|sénat|gouvernement|onu|oms|unesco',
  },
  es: {
    one: 'resoluci[oó]n',
    many: 'resoluciones',
    either: 'res(?:ol)?\\.',
    sign: 'n[.o]?[º°]|n[uú]m\\.?|no\\.|n\\.',
    and: 'y|e|o|u|y/o|as[ií] como',
    to: 'a',
    from: 'de',
    mark: 'rev\\.?|revisada|modificada',
    link: 'en',
    yearEnd: '',
    former: 'ex|antigua',
    about: 'sobre|relativa a|titulada',
    sector: 'uit-?[rtd]',
    conference: `${CONFERENCES}|amnt|cmdt|cmr|ar`,
    council: 'consejo',
    others: 'naciones unidas|asamblea general|consejo de seguridad|senado|gobierno|onu|oms|unesco',
  },
  ru: {
    one: 'резолюци(?:я|ю|ей|ею)',
    many: 'резолюци(?:й|ям|ями|ях)',
    either: 'резолюции|рез\\.',
    sign: '№|n|no\\.?',
    and: 'и|или|и/или|а также',
    to: 'по|до',
    from: 'с|от',
    mark: 'пересм\\.?|пересмотренная|измененная',
    link: 'в',
    yearEnd: 'г\\.|года?',
    former: 'бывшая|ex',
    about: 'о|об|под названием',
    sector: '(?:мсэ|itu)-?[rtdртд]',
    conference: `${CONFERENCES}|васэ|вкрэ|вкр|пк|ар`,
    council: 'совета',
    others: 'оон|генеральной ассамблеи|совета безопасности|думы|правительства',
  },
  ar: {
    one: '(?:[وف]?(?:[بك]?ال|لل)|[وف]?[بكل]?)قرار(?:ه|ها)?',
    many: '(?:[وف]?(?:[بك]?ال|لل)|[وف]?[بكل]?)قرار(?:ات|ان|ين)',
    either: '(?!)',
    sign: 'رقم|الأرقام',
    and: 'و|أو|وأو',
    to: 'إلى|الى|حتى',
    from: 'من',
    mark: 'المراجع|المراجعة|المعدل|المعدلة|rev\\.?',
    link: 'في',
    yearEnd: '',
    former: 'سابقا|ex',
    about: 'بشأن|حول',
    sector: 'itu-?[rtd]',
    conference: `(?:المؤتمر |الجمعية )?(?:${CONFERENCES})`,
    council: 'المجلس',
    others: 'الأمم المتحدة|الجمعية العامة|مجلس الأمن|مجلس الوزراء|وزارة',
  },
  zh: {
    one: '决议|決議',
    many: '(?!)',
    either: '(?!)',
    sign: '第',
    and: '和|及|与|與|或|以及|和/或',
    to: '至|到',
    from: '从|自',
    mark: '修订版|修訂版|修订|修正版|rev\\.?',
    link: '于',
    yearEnd: '年',
    former: '原|前|ex',
    about: '关于',
    sector: 'itu-?[rtd]',
    conference: CONFERENCES,
    council: '理事会',
    others: '联合国|安理会|安全理事会|大会|董事会|国务院|人权理事会',
  },
};

/** With the longer of two words first, and white space of any kind between words. */
export const WORDS: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(TABLES).map(([language, words]) => [
    language,
    Object.fromEntries(
      Object.entries(words).map(([name, source]) => [name, ready(source)]),
    ) as unknown as Words,
  ]),
);

function ready(source: string): string {
  const isPlain = !/[(]/u.test(source);
  const ordered = isPlain ? source.split('|').sort((a, b) => b.length - a.length) : [source];
  return ordered.join('|').replaceAll(' ', '\\s+');
}
