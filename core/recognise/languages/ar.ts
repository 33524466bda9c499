/** Arabic: the words of references to resolutions, without vowel marks, which are not read. */
import type { Language, Noun } from '../language.ts';
import { list, pairs } from './words.ts';

/** What is written together with a noun before it: its article, and the words for "in", "and", "to", "so" and "as". */
const DEFINITE = ['ال', 'بال', 'وال', 'فال', 'كال', 'لل', 'ولل', 'فلل', 'وبال'];
const INDEFINITE = ['', 'ب', 'و', 'ف', 'ك', 'ل', 'ول', 'وب'];

/** "its resolution", "its resolutions": "قراره رقم 1335" */
const POSSESSIVE = ['ه', 'ها'].flatMap((ending) => [
  { form: `قرار${ending}`, many: false },
  { form: `قراري${ending}`, many: true },
  { form: `قرارات${ending}`, many: true },
]);

/** "القرار 44", but a decision of anybody's is "قرار". */
function forms(form: string, count: 'one' | 'two' | 'many'): Noun[] {
  const withPrefix = (prefix: string, name: boolean): Noun => ({
    form: `${prefix}${form}`,
    many: count !== 'one',
    abbreviated: false,
    name,
    ...(prefix === '' || prefix === 'ال' ? {} : { joined: true }),
    counts: {
      one: `${prefix}قرار`,
      ...(count === 'two' ? { two: `${prefix}${form}` } : {}),
      many: `${prefix}قرارات`,
    },
  });
  return [
    ...DEFINITE.map((prefix) => withPrefix(prefix, true)),
    ...INDEFINITE.map((prefix) => withPrefix(prefix, false)),
  ];
}

/** Words with "and", "in" and "to" written together with them, too: "وإلغاء", "لإلغاء". */
function joinable(words: readonly string[]): string[] {
  return words.flatMap((word) => ['', 'و', 'ب', 'ل', 'ول', 'وب'].map((prefix) => `${prefix}${word}`));
}

/** Names with "of" written together with them, too: "لمجلس الوزراء", "للوزارة". */
function withOf(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`]);
}

export const arabic: Language = {
  code: 'ar',
  spelling: { spaced: true, elided: [], endings: [] },
  order: 'noun-first',
  // With vowel marks and strokes between the letters: "القَرَار"
  stem: 'ق[\u064b-\u0652\u0670\u0640]{0,3}ر[\u064b-\u0652\u0670\u0640]{0,3}ا[\u0640]{0,3}ر',
  letter: 'ق',
  commonWords: list('انظر, في, من, على, إلى, عن, أن, التي, الذي, هذا, هذه, مع'),
  nouns: [
    // "القرار 44 (المراجَع في نيودلهي، 2024)", "بالقرار", "للقرار"
    ...forms('قرار', 'one'),
    // "المجلس في قراره رقم 1335"
    ...POSSESSIVE.flatMap(({ form, many }) =>
      INDEFINITE.map((prefix) => ({
        form: `${prefix}${form}`,
        many,
        abbreviated: false,
        name: true,
        joined: true,
        possessive: true,
      })),
    ),
    // "القراران 44 و76", "القرارين"
    ...forms('قراران', 'two'),
    ...forms('قرارين', 'two'),
    ...forms('قراري', 'two'),
    ...forms('قرارا', 'two'),
    // "القرارات من 101 إلى 108"
    ...forms('قرارات', 'many'),
  ],
  optionalEnding: null,
  // "القرار رقم 44", "القرارات من 101 إلى 108"
  numberSigns: list(
    'الجديد, جديد, الجديدة, المراجع, المراجَع, المعدل, المعدَّل, الحالي, السابق, الملغى, الملغي, ذي الرقم, ذو الرقم, ذات الأرقام, أرقام, الأرقام, الرقم, رقم, رقمي, №, #',
  ),
  // "القرارات من 101 إلى 108"
  rangeStarts: ['من'],
  neededSigns: list(
    'الجديد, جديد, الجديدة, المراجع, المراجَع, المعدل, المعدَّل, الحالي, السابق, الملغى, الملغي',
  ),
  numberEnds: [],
  // "القرارات 2 و8 و9", "44 أو 76"
  conjunctions: ['و', 'أو', 'وكذلك', 'وأيضاً'],
  alternatives: ['أو'],
  joinedConjunctions: ['و'],
  // "من 101 إلى 108"
  rangeWords: ['إلى', 'حتى', 'الى'],
  // "(المراجَع في نيودلهي، 2024)", "(المراجع في نيودلهي، 2024)"
  revisionMarks: list(
    'المراجع, المراجعة, المراجعان, المراجعين, المراجعتان, المراجعتين, مراجع, مراجعة, المعدل, المعدلة, معدل, معدلة, المنقح, المنقحة, راجع, آخر تعديل',
  ),
  foreignMarks: ['rev', 'revised', 'mod'],
  placeLinks: ['في'],
  yearEnds: ['م'],
  formerMarks: ['سابقاً', 'سابقا', 'سابق', 'ex'],
  // "القرار 44 الصادر عن الجمعية العالمية", "من قرارات المؤتمر"
  bodyLinks: list(`
    من, من قرارات, عن, في, الصادر عن, الصادرة عن, الصادران عن, الصادرين عن, الصادر في, الذي اعتمده, الذي اعتمدته, التي اعتمدها, التي اعتمدتها, المعتمد في, المعتمدة في,
    الذي أقره, الذي أقرته, الذي اتخذه, لدى`),
  // "القرار 146 لمؤتمر المندوبين المفوضين"
  bodiesPrecede: false,
  bodiesFollow: true,
  fusedLinks: [
    { written: 'لل', instead: 'ال' },
    { written: 'ل', instead: '' },
  ],
  // "الفقرة 5 من يكلف مدير مكتب تقييس الاتصالات من القرار 44"
  provisionLinks: ['من', 'في'],
  itemLinks: ['من', 'تحت', 'في', 'من فقرة', 'من قسم', 'من منطوق'],
  dateLinks: ['المؤرخ', 'المؤرخة', 'بتاريخ', 'الصادر في', 'لسنة', 'لعام'],
  articles: [],
  unionAcronyms: ['itu', 'الاتحاد'],
  agreeing: [],
  // "لمؤتمر المندوبين المفوضين لعام 2006"
  yearLinks: ['لعام', 'عام', 'لسنة', 'سنة'],
  unionNames: list('للاتحاد الدولي للاتصالات, للاتحاد, في الاتحاد'),
  // "لهذه الجمعية", "لهذا المؤتمر"
  ownBodies: {
    // "قرارات الجمعية 52 و58": the one that the text is of
    الجمعية: 'assembly',
    للجمعية: 'assembly',
    المؤتمر: 'conference',
    للمؤتمر: 'conference',
    'لهذه الجمعية': 'assembly',
    'هذه الجمعية': 'assembly',
    'للجمعية الحالية': 'assembly',
    'الجمعية الحالية': 'assembly',
    'لهذا المؤتمر': 'conference',
    'هذا المؤتمر': 'conference',
    'للمؤتمر الحالي': 'conference',
    'المؤتمر الحالي': 'conference',
  },
  sectors: { 'itu-t': 'WTSA', 'itu-r': 'RA', 'itu-d': 'WTDC', itut: 'WTSA', itur: 'RA', itud: 'WTDC' },
  // "مشروع القرار الجديد [COM4/AI]", "مشروع مراجعة القرار 44"
  adjectives: list('مشروع, مشروع مراجعة, لمشروع, ومشروع, بمشروع, مشاريع, هذا, بهذا, لهذا'),
  historySigns: {
    adjectives: [],
    // "المعتمد في القرار 44 (جوهانسبرغ، 2008)", "مراجعة القرار 44"
    before: joinable(
      list(`
      المعتمد في, المعتمدة في, المعتمد بموجب, المعتمدة بموجب, اعتماد, اعتمد, اعتمدت, المنشأ بموجب, المنشأة بموجب, أنشئ بموجب, أنشئت بموجب,
      مراجعة, تنقيح, تعديل, تعديلات, يعدل, عدل, عدلت, يحل محل, تحل محل, حل محل, محل, بدلا من, بدلاً من, إلغاء, يلغي, ألغى, ألغت, ألغي,
      مقارنة ب, مقارنة مع, تاريخ, sup, mod`),
    ),
    // "القرار 80 (دبي، 2012) الملغى", "الذي تمت مراجعته"
    after: list(
      `الملغى, الملغي, الملغاة, ألغي, ألغيت, ملغى, إلغاؤه, إلغاؤها, ألغته, مراجعته, مراجعتها, راجعته, تعديله, تعديلها, عدلته, عدل, عدلت,
      المستعاض عنه, المستعاض عنها, استعيض عنه, استعاضت عنه, الذي حل محله, حل محله, المعدل, السابق, السابقة, النافذ آنذاك, الساري آنذاك`,
    ),
    links: list('الذي, التي, قد, تم, تمت, جرى, جرت, ثم, كان, كانت, والذي, والتي, وقد'),
    recalling: list('إذ يذكر, وإذ يذكر, إذ تذكر, وإذ تذكر, وإذ يذكر كذلك'),
    pastVerbs: list('أنشأ, أنشأت, كلف, كلفت, دعا, قرر, قررت, اعتمد, طلب, أوصى, كان'),
  },
  titleLinks: list('بشأن, المتعلق ب, المتعلق بـ, المعنون, المعنونة, بعنوان, حول, الخاص ب, المتعلقة'),
  months: list('يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر'),
  // "الفقرة 2 من يقرر من القرار 44"
  // An assembly's first, which is feminine: "تقرر" beside a conference's "يقرر".
  verbs: pairs(`
    تقرر = resolves, يقرر = resolves, تقرر كذلك = resolves further, تقرر أيضا = resolves further,
    يقرر كذلك = resolves further, يقرر أيضا = resolves further, يقرر تكليف = resolves to instruct,
    تقرر تكليف = resolves to instruct, تقرر دعوة = resolves to invite, يقرر دعوة = resolves to invite,
    تكلف = instructs, يكلف = instructs, تكلف كذلك = instructs further, يكلف كذلك = instructs further, تدعو = invites,
    يدعو = invites, تدعو كذلك = invites further, يدعو كذلك = invites further, تشجع = encourages, يشجع = encourages,
    تناشد = calls upon, يناشد = calls upon, تحث = urges, يحث = urges, تطلب = requests, يطلب = requests,
    يطلب كذلك = further requests, توصي = recommends, يوصي = recommends, تأذن = authorizes, يأذن = authorizes,
    إذ تضع في اعتبارها = considering, وإذ تضع في اعتبارها = considering, إذ يضع في اعتباره = considering,
    وإذ يضع في اعتباره = considering, إذ تدرك = recognizing, وإذ تدرك = recognizing, إذ تقر = recognizing,
    وإذ تقر = recognizing, إذ يدرك = recognizing, وإذ يدرك = recognizing, إذ يقر = recognizing,
    وإذ يقر = recognizing, إذ تلاحظ = noting, وإذ تلاحظ = noting, إذ يلاحظ = noting, وإذ يلاحظ = noting,
    إذ تذكر = recalling, وإذ تذكر = recalling, إذ يذكر = recalling, وإذ يذكر = recalling,
    وإذ تأخذ بعين الاعتبار = taking into account, إذ يأخذ بعين الاعتبار = taking into account,
    وإذ يأخذ بعين الاعتبار = taking into account, وإذ تؤكد = emphasizing, وإذ تشدد = emphasizing,
    إذ يؤكد = emphasizing, وإذ يؤكد = emphasizing, وإذ يشدد = emphasizing`),
  notAddressee: list('أن, التي, الذي, بموجب, وفقا, وفقاً, كان, كانت'),
  itemWords: list(
    'الفقرة, فقرة, الفقرات, الفقرتين, البند, بند, البنود, النقطة, نقطة, والفقرة, بالفقرة, للفقرة',
  ),
  divisions: ['القسم', 'الملحق', 'الجزء', 'التذييل', 'المرفق', 'الدورة', 'دورة', 'اجتماع'],
  organisations: list(`
    الجمعية العامة, للجمعية العامة, الجمعية العامة للأمم المتحدة, للجمعية العامة للأمم المتحدة, مجلس الأمن, لمجلس الأمن, مجلس حقوق الإنسان,
    لمجلس حقوق الإنسان, المجلس الاقتصادي والاجتماعي, للمجلس الاقتصادي والاجتماعي, جمعية الصحة العالمية, لجمعية الصحة العالمية, البرلمان الأوروبي`),
  organisationAcronyms: list('unga, unsc, ecosoc'),
  issuerLinks: list('الصادر عن, الصادر من, عن, من'),
  ituWords: list(`
    الاتحاد, للاتحاد, الدولي, الدولية, الاتصالات, للاتصالات, الراديوية, المندوبين, المفوضين, مؤتمر, المؤتمر, الجمعية, المجلس, العالمي, العالمية, لجنة,
    الجدول, الملحق, الأعضاء, قطاع, القسم, الجزء, المادة`),
  leadIns: list(
    'في, من, إلى, على, عن, و, أو, بموجب, وفقا, وفقاً, انظر, مع, مشروع, هذا, بشأن, تنفيذ, بتنفيذ, لتنفيذ',
  ),
  issuers: withOf(
    list(`
    مجلس, مجلس الوزراء, رئيس مجلس الوزراء, رئيس الجمهورية, رئيس الوزراء, وزير, الوزير, وزارة, وزاري, الوزاري, جمهوري, الجمهوري, مجلس الشورى, مجلس النواب, مجلس الشعب, مجلس الإدارة,
    مجلس إدارة, مجلس التعاون, جامعة الدول العربية, مجلس جامعة الدول العربية, الاتحاد الأوروبي, الاتحاد الأفريقي, الأمم المتحدة, المحكمة, محكمة, المحافظ, محافظ,
    لجنة, هيئة, المجلس الأعلى, المجلس الدستوري, مجلس قيادة الثورة, مجلس الأمة, حكومة, الحكومة, سلطة, البرلمان, برلمان, بلدية, جامعة, اتحاد البريد العالمي, منظمة`),
  ),
  issuerAcronyms: list('un, who, unesco, icao, imo, ilo, fao, iaea, upu, wipo, wto, iso, iec'),
  otherSenses: list('رئيس, وزير'),
  units: list('بكسل, بيكسل, مم, سم, كم, هرتز, كيلوهرتز, ميغاهرتز, غيغاهرتز, dpi, px'),
  countedThings: list('مرات, مرة, سطر, أسطر, درجة, ثانية, دقيقة, ساعة, يوما, أيام, سنوات, أصوات'),
  writing: {
    direction: 'rtl',
    noun: { one: 'القرار', two: 'القراران', many: 'القرارات' },
    head: '{noun} {number}',
    range: 'من {number} إلى {through}',
    mark: 'المراجَع',
    // "القراران 44 و76 (المراجعان في نيودلهي، 2024)"
    markForms: list('المراجعة, المراجعان, المراجعين, المراجعتان, المراجعتين'),
    edition: {
      revised: 'المراجَع في {place}، {year}',
      adopted: '{place}، {year}',
      revisedIn: 'المراجَع في {year}',
      revisedBy: 'Rev.{conference}',
    },
    parentheses: [' (', ')'],
    comma: ' و',
    and: ' و',
    withBody: '{citation} من قرارات {body}',
    bodies: {
      WTSA: '{citation} للجمعية العالمية لتقييس الاتصالات',
      WTDC: '{citation} للمؤتمر العالمي لتنمية الاتصالات',
      WRC: '{citation} للمؤتمر العالمي للاتصالات الراديوية',
      RA: '{citation} لجمعية الاتصالات الراديوية',
      PP: '{citation} لمؤتمر المندوبين المفوضين',
      Council: '{citation} لمجلس الاتحاد',
      WTSC: '{citation} للمؤتمر العالمي لتقييس الاتصالات',
    },
    own: { assembly: '{citation} لهذه الجمعية', conference: '{citation} لهذا المؤتمر' },
    item: 'الفقرة {item} من {verb}',
    provision: '{provision} من {citation}',
  },
};
