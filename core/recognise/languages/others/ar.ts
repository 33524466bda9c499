/** Arabic: the words of references to what is no resolution, without vowel marks, which are not read. */
import type { OtherWords } from '../../others/otherWords.ts';
import { list } from '../words.ts';

/** A noun with its article, and with "in", "and" and "to" written together with it: "التوصية", "بالتوصية", "للتوصية". */
function definite(...nouns: string[]): string[] {
  return nouns.flatMap((noun) =>
    ['ال', 'بال', 'وال', 'لل', 'ولل', 'وبال'].map((prefix) => `${prefix}${noun}`),
  );
}

/** The same where another noun follows, so that it has no article: "لجنة الدراسات", "بلجنة الدراسات". */
function joined(...nouns: string[]): string[] {
  return nouns.flatMap((noun) => ['', 'ب', 'و', 'ل', 'ول', 'وب'].map((prefix) => `${prefix}${noun}`));
}

export const arabicOthers: OtherWords = {
  code: 'ar',
  nouns: {
    // "التوصية ITU-T A.25", "التوصيتان", "التوصيات ITU-T A.1 وA.7"
    recommendation: { one: definite('توصية'), many: definite('توصيتان', 'توصيتين', 'توصيات') },
    // "المسألة 3/2", "المسائل"
    question: { one: definite('مسألة'), many: definite('مسألتان', 'مسألتين', 'مسائل') },
    // "المقرر 5 (المراجَع في بوخارست، 2022)"
    decision: { one: definite('مقرر'), many: definite('مقرران', 'مقررين', 'مقررات') },
    // "الرأي 1 (جنيف، 2013)"
    opinion: { one: definite('رأي'), many: definite('آراء') },
    // "لجنة الدراسات 17 لقطاع تقييس الاتصالات", "لجنتا الدراسات 9 و16"
    'study-group': {
      one: joined('لجنة الدراسات'),
      many: joined('لجنتا الدراسات', 'لجنتي الدراسات', 'لجان الدراسات'),
    },
  },
  acronyms: [],
  sectors: {
    'لقطاع تقييس الاتصالات': 'WTSA',
    'قطاع تقييس الاتصالات': 'WTSA',
    'لقطاع الاتصالات الراديوية': 'RA',
    'قطاع الاتصالات الراديوية': 'RA',
    'للاتصالات الراديوية': 'RA',
    'لقطاع تنمية الاتصالات': 'WTDC',
    'قطاع تنمية الاتصالات': 'WTDC',
  },
  forums: ['WTPF'],
  ordinals: [],
  merged: list('دمج, دمجت, ودمج, دُمجت, اندماج, مدمجة, توحيد, استعيض, حلت, محل, السابقة, آنذاك'),
};
