/** English: the words of references to what is no resolution. */
import type { OtherWords } from '../../others/otherWords.ts';
import { list } from '../words.ts';

export const englishOthers: OtherWords = {
  code: 'en',
  nouns: {
    // "Recommendation ITU-T A.25", "Recommendations ITU-T A.1, A.7 and A.25", "Rec. ITU-T X.509 (10/2019)"
    recommendation: { one: ['recommendation', 'rec'], many: ['recommendations', 'recs'] },
    // "ITU-D Question 3/2", "Questions 1/5 and 2/5"
    question: { one: ['question'], many: ['questions'] },
    // "Decision 5 (Rev. Bucharest, 2022)", "Council Decision 482"
    decision: { one: ['decision'], many: ['decisions'] },
    // "Opinion 1 (WTPF)", "Opinion 2 (Geneva, 2013)"
    opinion: { one: ['opinion'], many: ['opinions'] },
    // "ITU-T Study Group 17", "Study Groups 9 and 16"
    'study-group': { one: ['study group'], many: ['study groups'] },
  },
  acronyms: [
    // "ITU-T SG9", "SGs 9 and 16"
    { kind: 'study-group', text: 'SGs', many: true },
    { kind: 'study-group', text: 'SG', many: false },
    // "Q5/21", "Qs 5/16 and 6/16"
    { kind: 'question', text: 'Qs', many: true },
    { kind: 'question', text: 'Q', many: false },
  ],
  // "Study Group 17 of the ITU Telecommunication Standardization Sector", "Radiocommunication Study Group 6"
  sectors: {
    'itu telecommunication standardization sector': 'WTSA',
    'telecommunication standardization sector': 'WTSA',
    'itu radiocommunication sector': 'RA',
    'radiocommunication sector': 'RA',
    radiocommunication: 'RA',
    'itu telecommunication development sector': 'WTDC',
    'telecommunication development sector': 'WTDC',
  },
  forums: ['WTPF'],
  ordinals: [],
  // "SG9 and SG16 were consolidated into a new study group"
  merged: list(`
    merged, merger, merging, merge, consolidated, consolidation, consolidating, combined, combining, became, replaced, succeeded,
    successor, closed, dissolved, then, at the time`),
};
