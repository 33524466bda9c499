/** Chinese, simplified and traditional: the words of references to what is no resolution. */
import type { OtherWords } from '../../others/otherWords.ts';
import { list } from '../words.ts';

/** Words that are the same before one number and before several. */
const any = (...nouns: string[]) => ({ one: [], many: nouns });

export const chineseOthers: OtherWords = {
  code: 'zh',
  nouns: {
    // "ITU-T A.25建议书", "全权代表大会第1号建议(1994年,东京)"
    recommendation: any('建议书', '建議書', '建议', '建議'),
    // "ITU-D第3/2号课题"
    question: any('课题', '課題'),
    // "第5号决定（2022年，布加勒斯特，修订版）"
    decision: any('决定', '決定'),
    // "意见1（2013年，日内瓦）"
    opinion: any('意见', '意見'),
    // "ITU-T第17研究组", "第9和第16研究组"
    'study-group': any('研究组', '研究組'),
  },
  acronyms: [],
  sectors: {
    国际电联电信标准化部门: 'WTSA',
    电信标准化部门: 'WTSA',
    无线电通信部门: 'RA',
    无线电通信: 'RA',
    电信发展部门: 'WTDC',
  },
  forums: ['WTPF'],
  ordinals: [],
  merged: list('合并, 合併, 整合, 并入, 併入, 取代, 撤销, 当时, 原'),
};
