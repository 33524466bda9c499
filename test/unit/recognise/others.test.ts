/** References to what is no resolution, in every language; beside each form what only looks like it. */
import assert from 'node:assert/strict';
import { prose } from '../../../core/prose/prose.ts';
import type { Other } from '../../../core/recognise/others/other.ts';
import { othersIn } from '../../../core/recognise/others/others.ts';

/** `⟦…⟧` marks every reference of a text; then what each of them is. */
type Row = readonly [marked: string, ...said: string[]];

function found(text: string, format = 'plaintext'): Other[] {
  return othersIn(prose(text, format).text);
}

/** "study-group 9 WTSA en" */
function told({ kind, name, body, edition, language }: Other): string {
  const { revised, place, month, year } = edition ?? {};
  const dated = edition ? [`(${[revised ? 'Rev.' : '', place, month, year].filter(Boolean).join(' ')})`] : [];
  return [kind, name, ...dated, body ?? '-', language].join(' ');
}

function check([marked, ...said]: Row): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const others = found(text);
  let at = 0;
  let out = '';
  for (const { span } of others) {
    out += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  assert.equal(out + text.slice(at), marked);
  assert.deepEqual(others.map(told), said, marked);
}

const NONE = (text: string): Row => [text];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  Recommendations: [
    ['⟦Recommendation ITU-T A.25⟧', 'recommendation A.25 WTSA en'],
    ['the revised ⟦ITU-T A.25⟧ and', 'recommendation A.25 WTSA en'],
    ['ITU-T ⟦Rec. A.25⟧', 'recommendation A.25 WTSA en'],
    ['⟦Rec. ITU-T H.264⟧ | ISO/IEC 14496-10', 'recommendation H.264 WTSA en'],
    ['in line with ⟦Recommendation ITU-T E.161.1⟧;', 'recommendation E.161.1 WTSA en'],
    ['One revised ITU-T ⟦Recommendation (A.25)⟧', 'recommendation A.25 WTSA en'],
    [
      'Recommendations ITU-T ⟦A.1⟧, ⟦A.7⟧ and ⟦A.25⟧',
      'recommendation A.1 WTSA en',
      'recommendation A.7 WTSA en',
      'recommendation A.25 WTSA en',
    ],
    [
      'Recommendations ITU-T ⟦X.509⟧ and ⟦ITU-T X.510 (2020)⟧',
      'recommendation X.509 WTSA en',
      'recommendation X.510 (2020) WTSA en',
    ],
    ['⟦Recommendation ITU-T X.509 (10/2019)⟧', 'recommendation X.509 (10 2019) WTSA en'],
    [
      'Recommendations ITU-T ⟦Y.3800⟧–⟦Y.3804⟧',
      'recommendation Y.3800 WTSA en',
      'recommendation Y.3804 WTSA en',
    ],
    ['⟦Recommendation ITU-R M.2083-0⟧', 'recommendation M.2083-0 RA en'],
    ['⟦ITU-T V.42bis⟧ modems', 'recommendation V.42bis WTSA en'],
    ['⟦Recommendation ITU-TA.8⟧', 'recommendation A.8 WTSA en'],
    ['⟦RECOMMENDATION ITU-T A.25⟧', 'recommendation A.25 WTSA en'],
    [
      '⟦Recommendation D.150⟧ of the Telecommunication Standardization Sector',
      'recommendation D.150 WTSA en',
    ],
    ['⟦Recommendation E.164⟧', 'recommendation E.164 - en'],
    ['⟦Recommendation 207 (Rev.WRC-15)⟧', 'recommendation 207 (Rev. 2015) WRC en'],
    [
      '⟦Recommendation 3 (Kyoto, 1994)⟧ of the Plenipotentiary Conference',
      'recommendation 3 (Kyoto 1994) PP en',
    ],
    NONE('X.509 certificates, and H.264 video'),
    NONE('Recommendation B.4 of the auditors'),
    NONE('Recommendation 4: train the staff'),
    NONE('Recommendation ITU-T Y.4000-series, ITU-T A-series Recommendations'),
    NONE('ITU-T Recommendations, ITU-T work items'),
    NONE('the ITU-T A.B.C method'),
    ['la ⟦Recommandation UIT-T F.69 (06/1994)⟧, conformément à', 'recommendation F.69 (6 1994) WTSA fr'],
    [
      'les Recommandations UIT-T ⟦A.1⟧ et ⟦A.25⟧',
      'recommendation A.1 WTSA fr',
      'recommendation A.25 WTSA fr',
    ],
    ['la ⟦Recomendación UIT-T F.69 (06/1994)⟧ de conformidad con la', 'recommendation F.69 (6 1994) WTSA es'],
    ['⟦Рекомендация МСЭ-T A.25⟧', 'recommendation A.25 WTSA ru'],
    ['в соответствии с ⟦рекомендацией МСЭ-Т E.161.1⟧', 'recommendation E.161.1 WTSA ru'],
    ['⟦التوصية ITU-T A.25⟧', 'recommendation A.25 WTSA ar'],
    ['التوصيات ITU-T ⟦A.1⟧ و⟦A.7⟧', 'recommendation A.1 WTSA ar', 'recommendation A.7 WTSA ar'],
    ['根据⟦ITU-T A.25建议书⟧', 'recommendation A.25 WTSA zh'],
    ['根据⟦X.509建议书⟧', 'recommendation X.509 - zh'],
    NONE('电信标准化部门的建议书'),
  ],
  Questions: [
    ['in the context of ITU-D ⟦Question 3/2⟧ (Securing', 'question 3/2 WTDC en'],
    ['⟦Question 1/1⟧ of ITU-D', 'question 1/1 WTDC en'],
    ['⟦Question ITU-R 77-8/4⟧', 'question 77-8/4 RA en'],
    ['Questions ⟦1/5⟧, ⟦2/5⟧ and ⟦3/5⟧', 'question 1/5 - en', 'question 2/5 - en', 'question 3/5 - en'],
    ['⟦Q5/21⟧ and ⟦Q.6/21⟧', 'question 5/21 - en', 'question 6/21 - en'],
    NONE('question 3, and questions 3/4 of the form'),
    NONE('Question 3 of the questionnaire, Question 3/2/2024'),
    NONE('in Q1/24 and Q3/2024'),
    NONE('FAQ5/21'),
    ["la ⟦Question 3/2⟧ de l'UIT-D et les travaux de la commission", 'question 3/2 WTDC fr'],
    ['la ⟦Cuestión 3/2⟧ del UIT-D', 'question 3/2 WTDC es'],
    ['⟦Вопрос 3/2⟧ МСЭ-D', 'question 3/2 WTDC ru'],
    ['⟦المسألة 3/2⟧', 'question 3/2 - ar'],
    ['ITU-D⟦第3/2号课题⟧', 'question 3/2 WTDC zh'],
    NONE('第3号课题'),
  ],
  'Decisions and Opinions': [
    ['⟦Decision 5 (Rev. Bucharest, 2022)⟧', 'decision 5 (Rev. Bucharest 2022) PP en'],
    ['Council ⟦Decision 482⟧', 'decision 482 Council en'],
    NONE('Decision 5'),
    NONE('decision 5/CMA.3, Decision 1/CP.21, Decision 2010/48/EC, Decision 11/COP.1 (Windhoek, 2013)'),
    NONE('Decision 62/519 of the General Assembly'),
    ['la ⟦Décision 5 (Rév. Bucarest, 2022)⟧', 'decision 5 (Rev. Bucarest 2022) PP fr'],
    ['la ⟦Decisión 5 (Rev. Bucarest, 2022)⟧', 'decision 5 (Rev. Bucarest 2022) PP es'],
    ['⟦Решение 5 (Пересм. Бухарест, 2022 г.)⟧', 'decision 5 (Rev. Бухарест 2022) PP ru'],
    ['⟦المقرر 5 (المراجَع في بوخارست، 2022)⟧', 'decision 5 (Rev. بوخارست 2022) PP ar'],
    ['⟦第5号决定（2022年，布加勒斯特，修订版）⟧', 'decision 5 (Rev. 布加勒斯特 2022) PP zh'],
    ['目前⟦第482号决定(2005年修订版)⟧所包括的', 'decision 482 (Rev. 2005) - zh'],
    ['Council ⟦Decision 482 (modified 2018)⟧', 'decision 482 (Rev. 2018) Council en'],
    ['全权代表大会⟦第1号建议(1994年,京都)⟧', 'recommendation 1 (京都 1994) PP zh'],
    NONE('第5号决定，建议5，第3号建议'),
    ['⟦Opinion 1 (WTPF)⟧', 'opinion 1 - en'],
    ['⟦Opinion 1 (WTPF-21)⟧', 'opinion 1 - en'],
    ['WTPF-13 ⟦Opinion 2⟧', 'opinion 2 - en'],
    ['⟦Opinion 2 (Geneva, 2013)⟧', 'opinion 2 (Geneva 2013) - en'],
    NONE('Opinion 2, a second opinion'),
    ["l'⟦Avis 2 (Genève, 2013)⟧", 'opinion 2 (Genève 2013) - fr'],
    ['la ⟦Opinión 2 (Ginebra, 2013)⟧', 'opinion 2 (Ginebra 2013) - es'],
    ['⟦Мнение 2 (Женева, 2013 г.)⟧', 'opinion 2 (Женева 2013) - ru'],
    ['⟦الرأي 2 (جنيف، 2013)⟧', 'opinion 2 (جنيف 2013) - ar'],
    ['⟦意见2（2013年，日内瓦）⟧', 'opinion 2 (日内瓦 2013) - zh'],
  ],
  'Study groups': [
    ['⟦Study Group 9⟧', 'study-group 9 - en'],
    ['ITU-T ⟦Study Group 17⟧’s outputs', 'study-group 17 WTSA en'],
    ['⟦Study Group 17⟧ of the ITU Telecommunication Standardization Sector', 'study-group 17 WTSA en'],
    ['Radiocommunication ⟦Study Group 6⟧', 'study-group 6 RA en'],
    ['with ITU-D ⟦Study Group 2⟧ in the framework', 'study-group 2 WTDC en'],
    ['ITU-T former ⟦Study Group 9⟧', 'study-group 9 WTSA en'],
    [
      'ITU-T ⟦SG9⟧ (Broadband cable and TV) and ⟦SG16⟧ (Multimedia)',
      'study-group 9 WTSA en',
      'study-group 16 WTSA en',
    ],
    ['ITU-D ⟦SG1⟧ met. The report of ⟦SG9⟧', 'study-group 1 WTDC en', 'study-group 9 - en'],
    ['Study Groups ⟦9⟧ and ⟦16⟧', 'study-group 9 - en', 'study-group 16 - en'],
    ['SGs ⟦5⟧, ⟦9⟧ and ⟦16⟧', 'study-group 5 - en', 'study-group 9 - en', 'study-group 16 - en'],
    ['⟦SG 9⟧, ⟦SG9⟧/⟦SG16⟧', 'study-group 9 - en', 'study-group 9 - en', 'study-group 16 - en'],
    ['ITU-T/⟦SG9⟧', 'study-group 9 WTSA en'],
    ['⟦STUDY GROUP 9⟧', 'study-group 9 - en'],
    ['⟦Study\nGroup 9⟧', 'study-group 9 - en'],
    NONE('SG, the SG, study groups, Study Group chairs, Study Group 99'),
    NONE('Stargate SG-1, the SG9-C123, SG16/WP2, SG5.2, SG9a, MSG9 and drafts/SG9'),
    NONE('Study Group 9 of the European Union'),
    ["la ⟦Commission d'études 5⟧ de l'UIT-T", 'study-group 5 WTSA fr'],
    ['les Commissions d’études ⟦9⟧ et ⟦16⟧', 'study-group 9 - fr', 'study-group 16 - fr'],
    ["Président de la ⟦CE 5⟧ de l'UIT-T", 'study-group 5 WTSA fr'],
    NONE("la directive 2002/21/CE 9, la CE 9, la commission d'études"),
    ['la ⟦Comisión de Estudio 17⟧ del UIT-T', 'study-group 17 WTSA es'],
    ['las Comisiones de Estudio ⟦9⟧ y ⟦16⟧', 'study-group 9 - es', 'study-group 16 - es'],
    ['⟦9-я Исследовательская комиссия⟧ МСЭ-T', 'study-group 9 WTSA ru'],
    ['⟦Исследовательской комиссии 17⟧ МСЭ-Т', 'study-group 17 WTSA ru'],
    ['⟦9-я⟧ и ⟦16-я⟧ Исследовательские комиссии', 'study-group 9 - ru', 'study-group 16 - ru'],
    ['⟦ИК17⟧ МСЭ-T', 'study-group 17 WTSA ru'],
    NONE('Исследовательская комиссия 17 февраля'),
    ['⟦لجنة الدراسات 16⟧ لقطاع تقييس الاتصالات', 'study-group 16 WTSA ar'],
    ['لجنتا الدراسات ⟦9⟧ و⟦16⟧', 'study-group 9 - ar', 'study-group 16 - ar'],
    NONE('لجنة الدراسات المسؤولة'),
    ['ITU-T⟦第17研究组⟧', 'study-group 17 WTSA zh'],
    ['⟦第9⟧和⟦第16⟧研究组', 'study-group 9 - zh', 'study-group 16 - zh'],
    NONE('负责这一课题的研究组，9个研究组'),
  ],
};

describe('references to what is no resolution', () => {
  for (const [what, rows] of Object.entries(ROWS)) {
    for (const row of rows) it(`${what}: ${row[0].replace('\n', '⏎')}`, () => check(row));
  }

  it('an acronym is of the language that is spoken around it', () => {
    const [first] = found(
      'Il est proposé que la réunion de la SG9 soit suivie par une réunion dans la même ville',
    );
    assert.equal(first?.language, 'fr');
  });

  it('is not found in what is no prose', () => {
    assert.deepEqual(found('`SG9` and [x](SG9)', 'markdown'), []);
    assert.equal(found('*SG9*', 'markdown').length, 1);
  });
});
