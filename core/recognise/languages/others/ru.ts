/** Russian: the words of references to what is no resolution, in all their cases. */
import type { OtherWords } from '../../others/otherWords.ts';
import { list } from '../words.ts';

/** A noun with each of its endings. */
const cases = (stem: string, endings: string) => list(endings).map((ending) => `${stem}${ending}`);

export const russianOthers: OtherWords = {
  code: 'ru',
  nouns: {
    // "Рекомендация МСЭ-T A.1", "в соответствии с Рекомендацией МСЭ-Т E.161.1"
    recommendation: {
      one: [...cases('рекомендаци', 'я, и, ю, ей'), 'рек'],
      many: cases('рекомендаци', 'и, й, ям, ями, ях'),
    },
    // "Вопрос 3/2 МСЭ-D", "по Вопросу 5/21"
    question: {
      one: ['вопрос', ...cases('вопрос', 'а, у, ом, е')],
      many: cases('вопрос', 'ы, ов, ам, ами, ах'),
    },
    // "Решение 5 (Пересм. Бухарест, 2022 г.)"
    decision: { one: cases('решени', 'е, я, ю, ем, и'), many: cases('решени', 'я, й, ям, ями, ях') },
    // "Мнение 1 (Женева, 2013 г.)"
    opinion: { one: cases('мнени', 'е, я, ю, ем, и'), many: cases('мнени', 'я, й, ям, ями, ях') },
    // "9-я Исследовательская комиссия", "17-й Исследовательской комиссии МСЭ-Т"
    'study-group': {
      one: cases('исследовательск', 'ая комиссия, ой комиссии, ую комиссию, ой комиссией'),
      many: cases('исследовательск', 'ие комиссии, их комиссий, им комиссиям, ими комиссиями, их комиссиях'),
    },
  },
  // "ИК17 МСЭ-Т"
  acronyms: [{ kind: 'study-group', text: 'ИК', many: false }],
  sectors: {
    'сектора стандартизации электросвязи': 'WTSA',
    'сектор стандартизации электросвязи': 'WTSA',
    'сектора радиосвязи': 'RA',
    'по радиосвязи': 'RA',
    'сектора развития электросвязи': 'WTDC',
  },
  forums: ['ВФПЭ', 'WTPF'],
  ordinals: list('я, й, ю, ая, ой, ую, е, х'),
  merged: list(`
    объединены, объединена, объединение, объединения, объединить, объединили, слияние, слияния, заменена, заменены, преобразована,
    преобразованы, упразднена, упразднены, тогда`),
};
