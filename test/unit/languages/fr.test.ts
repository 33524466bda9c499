/** French: every form beside a near miss, what it says, what is found fault with, and what the features write. */
import assert from 'node:assert/strict';
import { analysed, check, finds, fixed, messages } from '../../fixture.ts';
import { completes, forms, hints, hovers, inserts, rewritesTo, says } from './speaking.ts';

const IN_FORCE = 'Résolution 44 (Rév. New Delhi, 2024)';

describe('French: forms', () => {
  forms([
    // One
    ['la ⟦Résolution 44⟧', 'la Recommandation 44'],
    ['la ⟦Résolution 44 (Rév. New Delhi, 2024)⟧', 'la Décision 5 (Rév. Bucarest, 2022)'],
    ['dans la ⟦résolution 44⟧,', 'la résolution 44 points'],
    ['⟦RÉSOLUTION 44 (RÉV. GENÈVE, 2022)⟧', 'RÉSOLUTION\n\n44 (RÉV. GENÈVE, 2022)'],
    ['⟦RESOLUTION 44 (REV. GENEVE, 2022)⟧', 'RESOLUTION DE 44 QUESTIONS'],
    ['la ⟦Rés. 44⟧', 'la réf. 44'],
    ['⟦Résol. 44⟧', 'résol 44'],
    ['la ⟦Résolution N° 44⟧', 'la Résolution N° 2019-123'],
    ['la ⟦Résolution n.° 44⟧', 'la Résolution n.° 0044'],
    ['⟦Résolution(s) 44⟧', 'Résolution_44.docx'],
    ['« la ⟦Résolution 44⟧ »', 'Superrésolution 44'],
    // Several
    ['les Résolutions ⟦2⟧, ⟦7⟧ et ⟦11⟧', 'la ⟦Résolution 2⟧, 7 délégués'],
    ['la Résolution ⟦44⟧ ou la ⟦52⟧', 'la ⟦Résolution 44⟧ ou la 5e réunion'],
    ['les Résolutions ⟦44⟧ ou ⟦52⟧', 'la ⟦Résolution 44⟧ ou 52 pages'],
    ['les Résolutions ⟦44⟧ et/ou ⟦52⟧', 'la ⟦Résolution 44⟧ et les 52 autres'],
    ['les Résolutions ⟦44⟧ ainsi que ⟦52⟧', 'la ⟦Résolution 44⟧ ainsi que 52 textes'],
    [
      'les Résolutions ⟦25 (Rév. Bucarest, 2022)⟧, sur la présence régionale, et ⟦48 (Rév. Bucarest, 2022)⟧',
      'la ⟦Résolution 25 (Rév. Bucarest, 2022)⟧, sur la présence régionale, et 48 autres',
    ],
    // Ranges
    ['les Résolutions ⟦101 à 108⟧', 'a transmis la ⟦Résolution 44⟧ à 52 pays'],
    ['les Résolutions de la ⟦101 à la 108⟧', 'a présenté la ⟦Résolution 44⟧ à la 5e séance'],
    ["les Résolutions ⟦101 jusqu'à 108⟧", 'la ⟦Résolution 101⟧ jusqu’à la fin'],
    ['les Résolutions ⟦101–108⟧', 'la ⟦Résolution 101⟧ – 108 voix'],
    ['les Résolutions ⟦101-108⟧', 'la Résolution 101-108'],
    // Temporary numbers
    ['la ⟦Résolution COM 4/2 (CMR-19)⟧', 'le Document COM 4/2 (CMR-19)'],
    ['le projet de ⟦Résolution COM4/AI⟧', 'le Document COM4/AI'],
    ['projet de nouvelle ⟦Résolution [AFCP-1] (New Delhi, 2024)⟧', 'projet de Résolution [XXX]'],
    ['⟦Résolution 101 (ex COM4/AI) (New Delhi, 2024)⟧', '⟦Résolution 101⟧ (voir COM4/AI)'],
    // Sectors and conferences
    ['la ⟦Résolution UIT-R9⟧', 'la Recommandation UIT-R9'],
    ['la ⟦Résolution de l’UIT 44⟧', 'la Résolution de l’ONU 44'],
    ['la ⟦RÉSOLUTION UIT-R 1-8⟧', 'la RÉSOLUTION 1-80'],
    ['les Résolutions ⟦UIT-R 1-8⟧ et ⟦UIT‑R 2-8⟧', 'les Résolutions et UIT-R 2-8'],
    ['la ⟦Résolution 169 (Rév.CMR-23)⟧', 'la Recommandation 169 (Rév.CMR-23)'],
    // Across line breaks, with no-break spaces, in quoted lines, with accents of their own
    ['la ⟦Résolution 44\n(Rév. New\nDelhi, 2024)⟧', 'la Résolution\n\n44 (Rév. New Delhi, 2024)'],
    ['la ⟦Résolution\u00a044 (Rév.\u00a0New\u00a0Delhi,\u00a02024)⟧', 'la\u00a0résolution\u00a044\u00a0ppp'],
    ['> la ⟦Résolution 44\n> (Rév. New Delhi, 2024)⟧', '> la Résolution\n>\n> 44'],
    ['la ⟦Résolution 44 (Rév. Genève, 2022)⟧'.normalize('NFD'), 'la Décision 44'.normalize('NFD')],
    ['la ⟦Résolution 44(Rév. New Delhi, 2024)⟧et', 'la Résolution 44e'],
  ]);
});

describe('French: bodies', () => {
  forms([
    ['la ⟦Résolution 1386 (2017)⟧ du Conseil', 'la résolution 1325 (2000) du Conseil de sécurité'],
    [
      'les Résolutions ⟦1299 (2008)⟧ et ⟦1343 (2012)⟧ du Conseil',
      'les Résolutions 1299 (2008) et 1343 (2012)',
    ],
    ['la ⟦Résolution 1372⟧ du Conseil de l’Union', 'la Résolution 12 du Conseil de l’Union européenne'],
    ['la ⟦Résolution de l’AMNT 44⟧', 'les Résolutions de la CMR 23'],
    ['la ⟦Résolution du Conseil 1343⟧', 'la Résolution du Sénat 44'],
    ['la ⟦Résolution 44⟧ de l’UIT', 'la Résolution 44 de l’OMS'],
    ['l’UNESCO a pris note de la ⟦Résolution 44⟧', 'la Résolution 44 de l’UNESCO'],
    ['la ⟦Résolution 44⟧ de l’Assemblée', 'la Résolution 44 de l’Assemblée générale des Nations Unies'],
    ['la ⟦Résolution 53⟧ et le 12 octobre 2006', 'la Résolution 53 du 12 octobre 2006'],
  ]);
  const body = (text: string, id: string | null) => says(text, { body: id });
  body('la Résolution 44 de l’AMNT-20', 'WTSA');
  body("l'AMNT-24 Résolution 44", 'WTSA');
  body('la Résolution 44, telle qu’adoptée par l’AMNT', 'WTSA');
  body('la Résolution 20 de l’Assemblée mondiale de normalisation des télécommunications (AMNT)', 'WTSA');
  body('la Résolution 44 de la présente Assemblée', 'WTSA');
  body('la Résolution 167 de la présente Conférence', null);
  body('la Résolution 2 de la CMDT', 'WTDC');
  body('la Résolution 2 de la Conférence mondiale de développement des télécommunications', 'WTDC');
  body('la Résolution 1 de la Conférence de plénipotentiaires', 'PP');
  body('la Résolution PP 123', 'PP');
  body('la Résolution 1343 du Conseil de l’UIT', 'Council');
  body('la Résolution 559 du Règlement des radiocommunications', 'WRC');
  body('la Résolution UIT-R 1-8', 'RA');
  body('la Résolution UIT-D 2', 'WTDC');
  body(
    'la Résolution 1 (Dubaï, 2012) de la Conférence mondiale des télécommunications internationales',
    'WCIT',
  );
  says('la Résolution 6 de la Conférence de plénipotentiaires (Kyoto, 1994)', {
    edition: [false, 'Kyoto', 1994],
    body: 'PP',
  });
});

describe('French: what looks alike', () => {
  for (const miss of [
    'une résolution de 300 ppp',
    'en haute résolution 44',
    'résolution 1920 x 1080',
    'résolution 4 MHz',
    'la résolution 3 du problème',
    'la résolution 70/1',
    'la Résolution 217 A (III)',
    'la Résolution 189 du Conseil municipal de Lyon',
    'le conseil d’administration a adopté la résolution 12',
    'la résolution 44 du Parlement européen',
    'la Résolution A40-10 de l’OACI',
    'les résolutions 44',
    'private int resolution = 72;',
  ])
    it(miss, () => finds(miss));
});

describe('French: editions and languages', () => {
  const edition = (text: string, ...said: readonly [boolean, string | null, number]) =>
    says(text, { edition: said });
  edition('Résolution 44 (Rév. Genève, 2022)', true, 'Genève', 2022);
  edition('Résolution 101 (New Delhi, 2024)', false, 'New Delhi', 2024);
  edition('Résolution 44 (révisée à Genève en 2022)', true, 'Genève', 2022);
  edition('Résolution 98 (Hammamet, 2016, révisée à Genève en 2022)', true, 'Genève', 2022);
  edition('Résolution 1305 (modifiée en 2019) du Conseil', true, null, 2019);
  edition('Résolution 169 (Rév.CMR-23)', true, null, 2023);
  edition('Résolution 44, Rév. Genève, 2022', true, 'Genève', 2022);
  edition('Résolution 44 (Rév. [Genève, 2022])', true, 'Genève', 2022);

  const language = (text: string, code: string) => says(text, { language: code });
  language('RESOLUTION 44 (RÉV. GENÈVE, 2022)', 'fr');
  language('RESOLUTION 44 (REV. GENEVE, 2022)', 'fr');
  language('RESOLUTION 44 (REV. GENEVA, 2022)', 'en');
  language('de la RESOLUTION 44 (REV. NEW DELHI, 2024), qui est dans les', 'fr');
  language('conformément à la Resolution 44 (Rev. New Delhi, 2024), qui est dans les', 'en');
  language('conformément à la Resolution 44, qui est dans les', 'en');
  // The accent is missing, but the edition is French.
  language('the Resolution 44 (Rév. Genève, 2022)', 'fr');
  it('is told for each cell of a table', () => {
    const { references } = analysed(
      `| ${IN_FORCE} | Resolution 44 (Rev. New Delhi, 2024) |\n| Rés. 52 | Res. 52 of the assembly |`,
    );
    assert.deepEqual(
      references.all().map(({ reference }) => reference.language),
      ['fr', 'en', 'fr', 'en'],
    );
  });
});

describe('French: provisions', () => {
  const names = (text: string, ...provision: readonly (string | null)[]) => says(text, { provision });
  names('décide 2 de la Résolution 44', 'décide', 'resolves', null, '2');
  names('le point 5 du décide de la Résolution 44', 'décide', 'resolves', null, '5');
  names('le point 2 i) du « décide » de la Résolution 44', 'décide', 'resolves', null, '2 i)');
  names('décide en outre 3 de la Résolution 44', 'décide en outre', 'resolves further', null, '3');
  names('le considérant b) de la Résolution 44', 'considérant', 'considering', null, 'b)');
  names(
    'charge le Directeur du TSB 5 de la Résolution 44',
    ...['charge', 'instructs', 'le Directeur du TSB', '5'],
  );
  names(
    'le point 2 du décide de charger le Directeur du TSB de la Résolution 44',
    ...['décide de charger', 'resolves to instruct', 'le Directeur du TSB', '2'],
  );
  names('Résolution 44, décide 2', 'décide', 'resolves', null, '2');
  names('Résolution 44, point 2 du décide', 'décide', 'resolves', null, '2');
  // Near misses: the draft's own clauses and other points.
  says('rappelant la Résolution 44, charge le Directeur du TSB de faire rapport', { provision: null });
  says('le point 2 de l’ordre du jour et la Résolution 44', { provision: null });
  says('Résolution 44, point 2 de l’ordre du jour', { provision: null });
  it('is looked up whoever is addressed, whom the report names in English', () => {
    check(`charge le Directeur du TSB 5 de la ${IN_FORCE}`);
    check(`⟦charge le Directeur du TSB 6⟧{unknown-provision} de la ${IN_FORCE}`);
    check(`⟦décide 9⟧{unknown-provision} de la ${IN_FORCE}`);
  });
});

describe('French: findings', () => {
  it('of numbers and editions', () => {
    check('la Résolution 44 ⟦(Rév. Genève, 2022)⟧{outdated-edition}');
    check('la ⟦Résolution 80 (Dubaï, 2012)⟧{suppressed} de la présente Assemblée');
    check('la ⟦Résolution 109⟧{unknown-number} de la présente Assemblée');
    check('la Résolution 44 ⟦(Rév. Genève, 2021)⟧{impossible-edition}');
    check('la Résolution 44 ⟦(New Delhi, 2024)⟧{revision-marker}');
    check('la Résolution 101 ⟦(Rév. New Delhi, 2024)⟧{revision-marker}');
    check('la ⟦Résolution 54 (Rév. Bucarest, 2022)⟧{body-mismatch} de la présente Assemblée');
    check('la ⟦Résolution COM4/AI⟧{temporary-number}');
    check('les Résolutions ⟦108 à 101⟧{range}');
    check(`la ${IN_FORCE} de la présente Assemblée, la Résolution 101 (New Delhi, 2024)`);
  });
  it('of the usual slips', () => {
    check('la Résolution 44 ⟦(Rev. New Delhi, 2024)⟧{nonstandard-form}');
    check('la Résolution 123 ⟦(Rév. Bucharest, 2022)⟧{nonstandard-form}');
    check('la Résolution 44 ⟦(Rév. Nouvelle Delhi, 2024)⟧{nonstandard-form}');
    check('la Résolution 63 ⟦(Rév. Kigali 2022)⟧{nonstandard-form}');
    check('la ⟦Resolution 44⟧{nonstandard-form} (Rév. New Delhi, 2024)');
    check('la ⟦Rés. 44⟧{nonstandard-form}, la ⟦Résolution N° 44⟧{nonstandard-form}');
    check('RESOLUTION 44 (REV. NEW DELHI, 2024), RÉSOLUTION 44 (RÉV. NEW DELHI, 2024) dans la');
    check('la Résolution 750 (Rév.CMR-19), la Résolution\u00a044 (Rév.\u00a0New Delhi, 2024)');
  });
  it('are fixed in French', () => {
    fixed('Résolution 44 (Rév. Genève, 2022)', IN_FORCE);
    fixed('RÉSOLUTION 44 (RÉV. GENÈVE, 2022)', 'RÉSOLUTION 44 (RÉV. NEW DELHI, 2024)');
    fixed('la Résolution 44 (Rev. Geneva 2022)', `la ${IN_FORCE}`);
    fixed('la Resolution 44 (Rév. Genève, 2022)', `la ${IN_FORCE}`);
    fixed('la Résolution 140 (Rev. Dubai, 2018)', 'la Résolution 140 (Rév. Dubaï, 2018)');
    fixed('la Résolution N° 44', `la ${IN_FORCE}`);
    fixed('la Résolution 44(Rév. New Delhi, 2024)', `la ${IN_FORCE}`);
    fixed('la Résolution COM4/AI', 'la Résolution 101 (New Delhi, 2024)');
    fixed(
      'Rés 44 (Rév. New Delhi, 2024), 88 et 101',
      'Résolutions 44 (Rév. New Delhi, 2024), 88 (Rév. New Delhi, 2024) et 101 (New Delhi, 2024)',
    );
  });
  it('know when an older text is cited on purpose', () => {
    const old = 'Résolution 44 ⟦(Rév. Genève, 2022)⟧';
    const rows: readonly (readonly [sign: string, nearMiss: string])[] = [
      ['la ⟦Résolution 80⟧{suppressed:hint}, abrogée', 'la ⟦Résolution 80⟧{suppressed}, appliquée'],
      ["l'ancienne ⟦Résolution 80⟧{suppressed:hint}", 'la présente ⟦Résolution 80⟧{suppressed}'],
      [
        'la ⟦Résolution 80⟧{suppressed:hint} a été supprimée par l’AMNT-24',
        'la ⟦Résolution 80⟧{suppressed} a été appliquée par l’AMNT-24',
      ],
      ['SUP ⟦Résolution 80⟧{suppressed:hint}', 'voir ⟦Résolution 80⟧{suppressed}'],
      [
        `telle qu’adoptée dans la ${old}{outdated-edition:hint}`,
        `telle qu’énoncée dans la ${old}{outdated-edition}`,
      ],
      [`la révision de la ${old}{outdated-edition:hint}`, `le texte de la ${old}{outdated-edition}`],
      [`la ${old}{outdated-edition:hint}, aujourd’hui révisée`, `la ${old}{outdated-edition}, texte révisé`],
      [
        `rappelant\n\nque la ${old}{outdated-edition:hint} a créé un groupe`,
        `décide\n\nque la ${old}{outdated-edition} a créé un groupe`,
      ],
      [
        `de la ${old}{outdated-edition:hint} à la ${IN_FORCE}`,
        `de la ${old}{outdated-edition mixed-editions}. À la ${IN_FORCE}`,
      ],
    ];
    for (const [sign, nearMiss] of rows) {
      check(sign);
      check(nearMiss);
    }
  });
  it('are told in French', () => {
    const told = (text: string, code: string, message: string) =>
      assert.deepEqual(
        messages(text, code).map((each) => each.replace(/[\u00a0\u202f]/g, ' ')),
        [message],
        text,
      );
    told(
      'Résolution 44 (Rév. Genève, 2022)',
      'outdated-edition',
      'La Résolution 44 a été révisée par l’AMNT-24 : l’édition en vigueur est (Rév. New Delhi, 2024), et non (Rév. Genève, 2022) (rapport, section 2, ligne 31).',
    );
    told(
      'Résolution 88',
      'contradictory-report',
      'Le rapport de l’AMNT-24 se contredit au sujet de la Résolution 88 (statut) : « révisée » (section 2, ligne 30) et « inchangée » (tableau 1, ligne 122).',
    );
    told('la Rés. 44', 'nonstandard-form', '« Rés. 44 » : la forme usuelle est « Résolution 44 ».');
    told(
      'la Résolution 109 (New Delhi, 2024)',
      'unknown-number',
      'Il n’existe pas de Résolution 109 (organe : AMNT) : le dernier numéro attribué par l’AMNT-24 (New Delhi, 2024) est 108.',
    );
  });
});

describe('French: conferences', () => {
  rewritesTo([
    ['Convert reference to French', 'Resolution 2‸5 of PP-22', 'Résolution 25 de la PP-22'],
    ['Convert reference to French', 'Resolution ‸2 of RA-23', "Résolution 2 de l'AR-23"],
    ['Convert reference to Spanish', 'Resolution 2‸5 of PP-22', 'Resolución 25 de la PP-22'],
  ]);
});

describe('French: features', () => {
  completes('la Résolution 4‸', `la ${IN_FORCE}`);
  completes('les Résolutions 52 et 4‸', 'les Résolutions 52 et 44 (Rév. New Delhi, 2024)');
  completes('la Rés. 4‸', 'la Rés. 44 (Rév. New Delhi, 2024)');
  completes('Résolution 44 (‸', IN_FORCE);
  completes('Résolution 44 (Rév. Gen‸ève, 2022),', `${IN_FORCE},`);
  completes('la réf. 4‸', null);
  completes('char‸ de la Résolution 44', 'charge de la Résolution 44');

  hints('la Résolution 44 de la', '(Rév. New Delhi, 2024)', `la ${IN_FORCE} de la`);

  inserts('voir la ‸, qui est dans les', [44], `voir la ${IN_FORCE}, qui est dans les`);
  inserts(
    'voir les ‸ de la présente',
    [44, 52, 101],
    'voir les Résolutions 44 (Rév. New Delhi, 2024), 52 (Rév. New Delhi, 2024) et 101 (New Delhi, 2024) de la présente',
  );
  inserts('voir la Résolution ‸', [44], `voir la ${IN_FORCE}`);
  inserts('au titre du ‸ de la', [[44, 'resolves 2']], `au titre du décide 2 de la ${IN_FORCE} de la`);

  hovers(
    'Résol‸ution 44 (Rév. Genève, 2022)',
    /^\*\*Résolution 44\*\* – /,
    /Révisée par l’AMNT-24/,
    /⚠ La Résolution 44/,
  );
  hovers('la Résolution 8‸0', /Supprimée\*\* par l’AMNT-24/, /le rapport n’indique pas de titre/);
  hovers('la Résolution 134‸3 du Conseil', /^\*\*Résolution 1343\*\* – Conseil\n/, /rien n’a été vérifié/);
  hovers(
    'char‸ge le Directeur du TSB 5 de la Résolution 44',
    /to continue the activities/,
    /Ouvrir dans l’annexe/,
  );

  rewritesTo([
    [
      'Scinder la liste en références distinctes',
      'selon Résolutions 4‸4 et 52',
      'selon Résolution 44 et Résolution 52',
    ],
    // The article would not agree.
    ['Scinder la liste en références distinctes', 'les Résolutions 4‸4 et 52', undefined],
    [
      'Convertir la référence en anglais',
      'Résolution 4‸4 (Rév. New Delhi, 2024) de la présente Assemblée',
      'Resolution 44 (Rev. New Delhi, 2024) of this assembly',
    ],
    [
      'Convertir la référence en espagnol',
      'Résolutions 123‸ (Rév. Bucarest, 2022) et 130 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires',
      'Resoluciones 123 (Rev. Bucarest, 2022) y 130 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios',
    ],
    [
      'Convertir la référence en anglais',
      'Résolution PP 12‸3',
      'Resolution 123 of the Plenipotentiary Conference',
    ],
    ['Convertir la référence en anglais', 'Résolution U‸IT-R 1-8', 'Resolution ITU-R 1-8'],
    ['Convertir la référence en espagnol', 'Résolution 75‸0 (Rév.CMR-19)', 'Resolución 750 (Rev.CMR-19)'],
    [
      'Convert reference to French',
      'Resolution 4‸4 (Rev. Geneva, 2022)',
      'Résolution 44 (Rév. Genève, 2022)',
    ],
    ['Convert reference to French', 'Resolution 4‸4 of WTSA-24', "Résolution 44 de l'AMNT-24"],
    ['Développer l’intervalle en liste', 'Résolutions 10‸1 à 103', 'Résolutions 101, 102 et 103'],
    // A near miss: it is French already.
    ['Convertir la référence en français', 'Résolution 4‸4', undefined],
  ]);
});
