/** Spanish: the words of references to what is no resolution. */
import type { OtherWords } from '../../others/otherWords.ts';
import { list } from '../words.ts';

export const spanishOthers: OtherWords = {
  code: 'es',
  nouns: {
    // "la Recomendación UIT-T F.69 (06/1994)", "Rec. UIT-T A.1"
    recommendation: { one: ['recomendación', 'rec'], many: ['recomendaciones', 'recs'] },
    // "la Cuestión 3/2 del UIT-D"
    question: { one: ['cuestión'], many: ['cuestiones'] },
    // "la Decisión 5 (Rev. Bucarest, 2022)", "el Acuerdo 482 del Consejo"
    decision: { one: ['decisión', 'acuerdo'], many: ['decisiones', 'acuerdos'] },
    // "la Opinión 1 (Ginebra, 2013)"
    opinion: { one: ['opinión'], many: ['opiniones'] },
    // "la Comisión de Estudio 17 del UIT-T", "las Comisiones de Estudio 9 y 16"
    'study-group': {
      one: ['comisión de estudio', 'comisión de estudios'],
      many: ['comisiones de estudio', 'comisiones de estudios'],
    },
  },
  // "la CE 17 del UIT-T"
  acronyms: [{ kind: 'study-group', text: 'CE', many: false, doubtful: true }],
  sectors: {
    'sector de normalización de las telecomunicaciones': 'WTSA',
    'sector de radiocomunicaciones': 'RA',
    'de radiocomunicaciones': 'RA',
    'sector de desarrollo de las telecomunicaciones': 'WTDC',
  },
  forums: ['FMPT', 'WTPF'],
  ordinals: [],
  merged: list(`
    fusionado, fusionada, fusionadas, fusionaron, fusionar, fusión, refundido, refundida, refundidas, sustituida, sustituidas, reemplazada,
    reemplazadas, disuelta, disueltas, entonces`),
};
