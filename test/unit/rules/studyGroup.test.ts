/** Study groups that became part of others: what is flagged, what is a hint, and what nothing is said of. */
import assert from 'node:assert/strict';
import { embeddedLibrary } from '../../../catalogues/embedded.ts';
import { analyse } from '../../../core/analyse.ts';
import { libraryOf } from '../../../core/catalogue/library.ts';
import { fixAll } from '../../../core/fixAll.ts';
import { edited } from '../../../core/rules/edits.ts';
import { analysed, check, fixed, library, messages } from '../../fixture.ts';

describe('rules: outdated-study-group', () => {
  it('flags a study group that the report says became part of another', () => {
    check('The work of ITU-T ⟦SG9⟧{outdated-study-group} goes on.');
    check('instructs ⟦Study Group 16⟧{outdated-study-group} to report');
    check('Study Groups ⟦9⟧{outdated-study-group} and 17 cooperate');
    check('SG9/SG17'.replace('SG9', '⟦SG9⟧{outdated-study-group}'));
    check('The **⟦SG9⟧{outdated-study-group}** meets', 'markdown');
    assert.deepEqual(messages('The work of SG9 goes on', 'outdated-study-group'), [
      'Study Group 9 became part of Study Group 21 at WTSA-24 (report, section 2, line 23).',
    ]);
  });

  it('says so in the language of the reference', () => {
    check("la ⟦Commission d'études 9⟧{outdated-study-group} de l'UIT-T étudie");
    check('la ⟦Comisión de Estudio 9⟧{outdated-study-group} del UIT-T estudia');
    check('⟦9-я Исследовательская комиссия⟧{outdated-study-group} МСЭ-T изучает');
    check('⟦لجنة الدراسات 9⟧{outdated-study-group} لقطاع تقييس الاتصالات');
    check('ITU-T⟦第9研究组⟧{outdated-study-group}的工作');
    const [french] = messages("la Commission d'études 9 de l'UIT-T étudie", 'outdated-study-group');
    assert.match(
      french ?? '',
      /^La Commission d’études 9 fait partie de la Commission d’études 21 depuis l’AMNT-24/,
    );
  });

  it('says nothing where the report is silent, or another Sector is meant', () => {
    check('SG17, SG5, SG21 and Study Group 2 go on');
    check('ITU-R Study Group 9 was about fixed services; ITU-D SG9 is none');
    check('Study Group 9 of the European Union');
    check('---\nbody: WTDC\n---\nThe work of SG9 goes on', 'markdown');
    check('---\nasOf: 2022\n---\nThe work of SG9 goes on', 'markdown');
    check('`SG9`', 'markdown');
    assert.deepEqual(messages('Resolution COM4/SG9', 'outdated-study-group'), []);
  });

  it('is a hint, with the sign and without a fix, where the text tells what was', () => {
    check('The former ⟦SG9⟧{outdated-study-group:hint} did much.');
    check('The former ITU-T ⟦SG9⟧{outdated-study-group:hint} did much.');
    check('as approved in ⟦Study Group 16⟧{outdated-study-group:hint} meetings');
    check('⟦SG9⟧{outdated-study-group:hint} was merged with another group.');
    check('⟦SG9⟧{outdated-study-group:hint} and ⟦SG16⟧{outdated-study-group:hint} are now SG21.');
    check('⟦SG16⟧{outdated-study-group:hint} met in Geneva in July 2023.');
    check('⟦SG16⟧{outdated-study-group:hint} (study period 2022-2024) ended.');
    check('la ⟦Commission d’études 9⟧{outdated-study-group:hint}, devenue une autre');
    check('⟦9-я Исследовательская комиссия⟧{outdated-study-group:hint} в 2021 году');
    check('⟦第9研究组⟧{outdated-study-group:hint}已合并');
    const [message] = messages('The former SG9 did much.', 'outdated-study-group');
    assert.match(message ?? '', /line 23\); taken as cited on purpose, since "former" says so\.$/);
    const [finding] = analysed('The former SG9 did much.').findings;
    assert.equal(finding?.fix, null);
  });

  it('does not take for a sign what is about something else', () => {
    check('In 2022 much was done. ⟦SG9⟧{outdated-study-group} goes on with it.');
    check('- met in 2023\n- ⟦SG9⟧{outdated-study-group} goes on', 'markdown');
    check('as in Recommendation ITU-T X.509 (10/2019), ⟦SG9⟧{outdated-study-group} says');
    check('by Resolution 83 (Hammamet, 2016), ⟦SG9⟧{outdated-study-group} is asked');
  });

  it('is mended where one number takes the place of another', () => {
    fixed('The work of ITU-T SG9 goes on', 'The work of ITU-T SG21 goes on');
    fixed('instructs Study Group 16 to report', 'instructs Study Group 21 to report');
    fixed('9-я Исследовательская комиссия изучает', '21-я Исследовательская комиссия изучает');
    fixed('ITU-T第9研究组的工作', 'ITU-T第21研究组的工作');
    fixed('Study Groups 9 and 17 cooperate', 'Study Groups 21 and 17 cooperate');
    fixed('Study Groups 9 and 16 cooperate', 'Study Groups 9 and 16 cooperate');
    fixed('SG9 cooperates with SG16', 'SG9 cooperates with SG16');
    fixed('SG9 (Broadband cable and TV) goes on', 'SG9 (Broadband cable and TV) goes on');
    fixed('<b>SG</b>9 goes on', '<b>SG</b>9 goes on', 'html');
  });

  it('has a level, and is silenced by its code', () => {
    check('⟦SG9⟧{outdated-study-group:error} goes on', 'plaintext', {
      rules: { 'outdated-study-group': 'error' },
    });
    check('SG9 goes on', 'plaintext', { rules: { 'outdated-study-group': 'off' } });
    assert.deepEqual(
      analysed('SG9', 'plaintext', { rules: { 'outdated-study-group': 'off' } }).groups.groups,
      [],
    );
    check('SG9 goes on <!-- itu-resolutions: ignore outdated-study-group -->', 'markdown');
    check('SG9 goes on <!-- itu-resolutions: ignore -->', 'markdown');
  });

  it('is not asked for where no report says that study groups became part of others', () => {
    const [report] = library.reports;
    assert.ok(report);
    const { others = [], ...alone } = report;
    for (const each of [alone, { ...alone, others: others.filter(({ into }) => into === null) }]) {
      const { groups, findings } = analyse('SG9 goes on', libraryOf([each]), {
        format: 'plaintext',
        rules: {},
      });
      assert.deepEqual([groups.groups, findings], [[], []]);
    }
  });

  it('knows of the study groups of WTSA-24', () => {
    const { findings } = analyse('SG9, SG16 and SG17', embeddedLibrary(), {
      format: 'plaintext',
      rules: {},
    });
    assert.deepEqual(
      findings.map(({ code, span }) => [code, span.start]),
      [
        ['outdated-study-group', 0],
        ['outdated-study-group', 5],
      ],
    );
  });
});

describe('a fix of a study group', () => {
  for (const text of [
    'Study Groups 9 to 16',
    'Study Groups 9–16 and 17',
    'Study Groups 9 through 13',
    'SGs 9 – 11',
    'SG 9 & 17',
    "les Commissions d'études 9 à 16",
    'Comisiones de Estudio 9 a 11',
  ])
    it(`is not offered in ${text}`, () => {
      const analysis = analyse(text, embeddedLibrary(), { format: 'plaintext', rules: {} });
      assert.deepEqual(fixAll(analysis).edits, []);
    });
  it('is offered in a list that is read', () => {
    const text = 'Study Groups 9 and 17';
    const analysis = analyse(text, embeddedLibrary(), { format: 'plaintext', rules: {} });
    assert.equal(edited(text, fixAll(analysis).edits), 'Study Groups 21 and 17');
  });
});
