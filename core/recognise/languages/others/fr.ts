/** French: the words of references to what is no resolution. */
import type { OtherWords } from '../../others/otherWords.ts';
import { list } from '../words.ts';

export const frenchOthers: OtherWords = {
  code: 'fr',
  nouns: {
    // "la Recommandation UIT-T A.1", "Rec. UIT-T A.1 (11/2012)"
    recommendation: { one: ['recommandation', 'rec'], many: ['recommandations', 'recs'] },
    // "la Question 3/2 de l'UIT-D"
    question: { one: ['question'], many: ['questions'] },
    // "la Décision 5 (Rév. Bucarest, 2022)"
    decision: { one: ['décision'], many: ['décisions'] },
    // "l'Avis 1 (Genève, 2013)"
    opinion: { one: ['avis'], many: ['avis'] },
    // "la Commission d'études 5 de l'UIT-T", "les Commissions d'études 9 et 16"
    'study-group': { one: ["commission d'études"], many: ["commissions d'études"] },
  },
  // "Président de la CE 5 de l'UIT-T"
  acronyms: [{ kind: 'study-group', text: 'CE', many: false, doubtful: true }],
  sectors: {
    'secteur de la normalisation des télécommunications': 'WTSA',
    'secteur des radiocommunications': 'RA',
    'des radiocommunications': 'RA',
    'secteur du développement des télécommunications': 'WTDC',
  },
  forums: ['FMPT', 'WTPF'],
  ordinals: [],
  merged: list(`
    fusionné, fusionnée, fusionnées, fusionner, fusion, regroupé, regroupée, regroupées, regroupement, remplacé, remplacée, remplacées,
    devenue, devenues, dissoute, dissoutes, alors`),
};
