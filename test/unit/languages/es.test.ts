/** Spanish: every form beside a near miss, what it says, what is found fault with, and what the features write. */
import assert from 'node:assert/strict';
import { analysed, check, finds, fixed, messages } from '../../fixture.ts';
import { completes, forms, hints, hovers, inserts, rewritesTo, says } from './speaking.ts';

const IN_FORCE = 'Resolución 44 (Rev. Nueva Delhi, 2024)';

describe('Spanish: forms', () => {
  forms([
    // One
    ['la ⟦Resolución 44⟧', 'la Recomendación 44'],
    ['la ⟦Resolución 44 (Rev. Nueva Delhi, 2024)⟧', 'el Acuerdo 5 (Rev. Bucarest, 2022)'],
    ['en la ⟦resolución 44⟧,', 'la resolución 44 puntos'],
    ['⟦RESOLUCIÓN 44 (REV. GINEBRA, 2022)⟧', 'RESOLUCIÓN\n\n44 (REV. GINEBRA, 2022)'],
    ['⟦RESOLUCION 44 (REV. GINEBRA, 2022)⟧', 'RESOLUCION DE 44 CUESTIONES'],
    ['la ⟦Resolucion 44⟧', 'la Solucion 44'],
    ['la ⟦Res. 44⟧', 'la ref. 44'],
    ['la ⟦Resolución N.° 44⟧', 'la Resolución N.° 2019-123'],
    ['la ⟦Resolución núm. 44⟧', 'la Resolución núm. 0044'],
    ['⟦Resolución(es) 44⟧', 'Resolución_44.docx'],
    ['«la ⟦Resolución 44⟧»', 'Superresolución 44'],
    // Several
    ['las Resoluciones ⟦2⟧, ⟦7⟧ y ⟦11⟧', 'la ⟦Resolución 2⟧, 7 delegados'],
    ['las Resoluciones ⟦44⟧ u ⟦80⟧', 'la ⟦Resolución 44⟧ u 80 páginas'],
    ['las Resoluciones ⟦44⟧ e ⟦52⟧', 'la ⟦Resolución 44⟧ e informes'],
    ['las Resoluciones ⟦44⟧ o ⟦52⟧', 'la ⟦Resolución 44⟧ o 52 páginas'],
    ['las Resoluciones ⟦44⟧ y/o ⟦52⟧', 'la ⟦Resolución 44⟧ y las 52 restantes'],
    ['las Resoluciones ⟦44⟧, así como ⟦52⟧', 'la ⟦Resolución 44⟧, así como 52 textos'],
    ['la Resolución ⟦44⟧ y la ⟦52⟧', 'la ⟦Resolución 44⟧ y la 5.ª reunión'],
    [
      'las Resoluciones ⟦25 (Rev. Bucarest, 2022)⟧, sobre la presencia regional, y ⟦48 (Rev. Bucarest, 2022)⟧',
      'la ⟦Resolución 25 (Rev. Bucarest, 2022)⟧, sobre la presencia regional, y 48 más',
    ],
    // Ranges
    ['las Resoluciones ⟦101 a 108⟧', 'envió la ⟦Resolución 44⟧ a 52 países'],
    ['las Resoluciones ⟦101 al 108⟧', 'presentó la ⟦Resolución 101⟧ al Consejo'],
    ['las Resoluciones de la ⟦101 a la 108⟧', 'presentó la ⟦Resolución 44⟧ a la 5.ª reunión'],
    ['las Resoluciones ⟦101–108⟧', 'la ⟦Resolución 101⟧ – 108 votos'],
    ['las Resoluciones ⟦101-108⟧', 'la Resolución 101-108'],
    // Temporary numbers
    ['la ⟦Resolución COM 4/2 (CMR-19)⟧', 'el Documento COM 4/2 (CMR-19)'],
    ['el proyecto de ⟦Resolución COM4/AI⟧', 'el Documento COM4/AI'],
    ['proyecto de nueva ⟦Resolución [IAP-1] (Nueva Delhi, 2024)⟧', 'proyecto de Resolución [XXX]'],
    ['⟦Resolución 101 (ex COM4/AI) (Nueva Delhi, 2024)⟧', '⟦Resolución 101⟧ (véase COM4/AI)'],
    // Sectors and conferences
    ['la ⟦Resolución UIT-R9⟧', 'la Recomendación UIT-R9'],
    ['la ⟦Resolución de la UIT 44⟧', 'la Resolución de la ONU 44'],
    ['la ⟦RESOLUCIÓN UIT-R 1-8⟧', 'la RESOLUCIÓN 1-80'],
    ['las Resoluciones ⟦UIT-R 1-8⟧ y ⟦UIT‑R 2-8⟧', 'las Resoluciones y UIT-R 2-8'],
    ['la ⟦Resolución 169 (Rev.CMR-23)⟧', 'la Recomendación 169 (Rev.CMR-23)'],
    // Across line breaks, with no-break spaces, in quoted lines, with accents of their own
    ['la ⟦Resolución 44\n(Rev. Nueva\nDelhi, 2024)⟧', 'la Resolución\n\n44 (Rev. Nueva Delhi, 2024)'],
    [
      'la ⟦Resolución\u00a044 (Rev.\u00a0Nueva\u00a0Delhi,\u00a02024)⟧',
      'la\u00a0resolución\u00a044\u00a0ppp',
    ],
    ['> la ⟦Resolución 44\n> (Rev. Nueva Delhi, 2024)⟧', '> la Resolución\n>\n> 44'],
    ['la ⟦Resolución 44 (Rev. Dubái, 2012)⟧'.normalize('NFD'), 'la Recomendación 44'.normalize('NFD')],
    ['la ⟦Resolución 44(Rev. Nueva Delhi, 2024)⟧y', 'la Resolución 44.º'],
  ]);
});

describe('Spanish: bodies', () => {
  forms([
    ['la ⟦Resolución 1386 (2017)⟧ del Consejo', 'la resolución 1325 (2000) del Consejo de Seguridad'],
    [
      'las Resoluciones ⟦1299 (2008)⟧ y ⟦1343 (2012)⟧ del Consejo',
      'las Resoluciones 1299 (2008) y 1343 (2012)',
    ],
    ['la ⟦Resolución 1372⟧ del Consejo de la Unión', 'la Resolución 12 del Consejo de la Unión Europea'],
    ['la ⟦Resolución de la AMNT 44⟧', 'las Resoluciones de la CMR 23'],
    ['las Resoluciones de la CMDT ⟦2⟧, ⟦8⟧ y ⟦9⟧', 'las Resoluciones del Senado 2, 8 y 9'],
    ['la ⟦Resolución 44⟧ de la UIT', 'la Resolución 44 de la OMS'],
    ['la UNESCO tomó nota de la ⟦Resolución 44⟧', 'la Resolución 44 de la UNESCO'],
    ['la ⟦Resolución 44⟧ de la Asamblea', 'la Resolución 44 de la Asamblea General de las Naciones Unidas'],
    ['la ⟦Resolución 53⟧ y el 12 de octubre de 2006', 'la Resolución 53 de 12 de octubre de 2006'],
  ]);
  const body = (text: string, id: string | null) => says(text, { body: id });
  body('la Resolución 44 de la AMNT-20', 'WTSA');
  body('AMNT-24 Resolución 44', 'WTSA');
  body('la Resolución 44, aprobada por la AMNT', 'WTSA');
  body('la Resolución 20 de la Asamblea Mundial de Normalización de las Telecomunicaciones (AMNT)', 'WTSA');
  body('la Resolución 44 de la presente Asamblea', 'WTSA');
  body('la Resolución 167 de la presente Conferencia', null);
  body('la Resolución 2 de la CMDT', 'WTDC');
  body('la Resolución 2 de la Conferencia Mundial de Desarrollo de las Telecomunicaciones', 'WTDC');
  body('la Resolución 1 de la Conferencia de Plenipotenciarios', 'PP');
  body('la Resolución PP 123', 'PP');
  body('la Resolución 1343 del Consejo de la UIT', 'Council');
  body('la Resolución 559 del Reglamento de Radiocomunicaciones', 'WRC');
  body('la Resolución UIT-R 1-8', 'RA');
  body('la Resolución UIT-D 2', 'WTDC');
  body(
    'la Resolución 1 (Dubái, 2012) de la Conferencia Mundial de Telecomunicaciones Internacionales',
    'WCIT',
  );
  says('la Resolución 6 de la Conferencia de Plenipotenciarios (Kyoto, 1994)', {
    edition: [false, 'Kyoto', 1994],
    body: 'PP',
  });
});

describe('Spanish: what looks alike', () => {
  for (const miss of [
    'una resolución de 300 ppp',
    'de alta resolución 44',
    'resolución 1920 x 1080',
    'resolución 4 MHz',
    'la resolución 3 del problema',
    'la resolución 70/1',
    'la Resolución 217 A (III)',
    'la Resolución 189 del Concejo Municipal de Quito',
    'el consejo de administración aprobó la resolución 12',
    'la resolución 44 del Parlamento Europeo',
    'la Resolución A40-10 de la OACI',
    'la Resolución Ministerial 44',
    'la Resolución Exenta N.° 44',
    'Resolución CRC 44',
    'la Resolución 42 de la CITEL',
    'las resoluciones 44',
  ])
    it(miss, () => finds(miss));
});

describe('Spanish: editions and languages', () => {
  const edition = (text: string, ...said: readonly [boolean, string | null, number]) =>
    says(text, { edition: said });
  edition('Resolución 44 (Rev. Ginebra, 2022)', true, 'Ginebra', 2022);
  edition('Resolución 101 (Nueva Delhi, 2024)', false, 'Nueva Delhi', 2024);
  edition('Resolución 31 (Estambul, de 2002)', false, 'Estambul', 2002);
  edition('Resolución 44 (revisada en Ginebra en 2022)', true, 'Ginebra', 2022);
  edition('Resolución 98 (Hammamet, 2016, revisada en Ginebra en 2022)', true, 'Ginebra', 2022);
  edition('Resolución 1305 (modificada en 2019) del Consejo', true, null, 2019);
  edition('Resolución 169 (Rev.CMR-23)', true, null, 2023);
  edition('Resolución 44, Rev. Ginebra, 2022', true, 'Ginebra', 2022);
  edition('Resolución 44 (Rev. [Ginebra, 2022])', true, 'Ginebra', 2022);

  const language = (text: string, code: string) => says(text, { language: code });
  language('la Res. 44 de la Asamblea', 'es');
  language('Res. 44 of the assembly', 'en');
  language('Res. 44 (Rev. Ginebra, 2022)', 'es');
  language('Res. 44 (Rev. Geneva, 2022)', 'en');
  language('véase Res. 44', 'es');
  language('see Res. 44', 'en');
  language('de conformidad con la Resolution 44 (Rev. New Delhi, 2024), que es una de las', 'en');
  it('goes with the reference before where no word tells it', () => {
    const { references } = analysed('Resolución 44, Res. 52');
    assert.deepEqual(
      references.all().map(({ reference }) => reference.language),
      ['es', 'es'],
    );
  });
  it('is told for each cell of a table', () => {
    const { references } = analysed(
      `| ${IN_FORCE} | Resolution 44 (Rev. New Delhi, 2024) | Résolution 44 (Rév. New Delhi, 2024) |`,
    );
    assert.deepEqual(
      references.all().map(({ reference }) => reference.language),
      ['es', 'en', 'fr'],
    );
  });
});

describe('Spanish: provisions', () => {
  const names = (text: string, ...provision: readonly (string | null)[]) => says(text, { provision });
  names('resuelve 2 de la Resolución 44', 'resuelve', 'resolves', null, '2');
  names('el punto 2 del resuelve de la Resolución 44', 'resuelve', 'resolves', null, '2');
  names('el punto 2 i) del «resuelve» de la Resolución 44', 'resuelve', 'resolves', null, '2 i)');
  names('resuelve además 3 de la Resolución 44', 'resuelve además', 'resolves further', null, '3');
  names('el considerando b) de la Resolución 44', 'considerando', 'considering', null, 'b)');
  names(
    'encarga al Director de la TSB 5 de la Resolución 44',
    ...['encarga', 'instructs', 'al Director de la TSB', '5'],
  );
  names(
    'el punto 5 del encarga al Director de la TSB de la Resolución 44',
    ...['encarga', 'instructs', 'al Director de la TSB', '5'],
  );
  names('Resolución 44, resuelve 2', 'resuelve', 'resolves', null, '2');
  names('Resolución 44, punto 2 del resuelve', 'resuelve', 'resolves', null, '2');
  // Near misses: the draft's own clauses and other points.
  says('recordando la Resolución 44, encarga al Director de la TSB que informe', { provision: null });
  says('el punto 2 del orden del día y la Resolución 44', { provision: null });
  says('Resolución 44, punto 2 del orden del día', { provision: null });
  it('is looked up whoever is addressed, whom the report names in English', () => {
    check(`encarga al Director de la TSB 5 de la ${IN_FORCE}`);
    check(`⟦encarga al Director de la TSB 6⟧{unknown-provision} de la ${IN_FORCE}`);
    check(`⟦resuelve 9⟧{unknown-provision} de la ${IN_FORCE}`);
  });
});

describe('Spanish: findings', () => {
  it('of numbers and editions', () => {
    check('la Resolución 44 ⟦(Rev. Ginebra, 2022)⟧{outdated-edition}');
    check('la ⟦Resolución 80 (Dubái, 2012)⟧{suppressed} de la presente Asamblea');
    check('la ⟦Resolución 109⟧{unknown-number} de la presente Asamblea');
    check('la Resolución 44 ⟦(Rev. Ginebra, 2021)⟧{impossible-edition}');
    check('la Resolución 44 ⟦(Nueva Delhi, 2024)⟧{revision-marker}');
    check('la Resolución 101 ⟦(Rev. Nueva Delhi, 2024)⟧{revision-marker}');
    check('la ⟦Resolución 54 (Rev. Bucarest, 2022)⟧{body-mismatch} de la presente Asamblea');
    check('la ⟦Resolución COM4/AI⟧{temporary-number}');
    check('las Resoluciones ⟦108 a 101⟧{range}');
    check(`la ${IN_FORCE} de la presente Asamblea, la Resolución 101 (Nueva Delhi, 2024)`);
  });
  it('of the usual slips', () => {
    check('la Resolución 44 ⟦(Rev. New Delhi, 2024)⟧{nonstandard-form}');
    check('la Resolución 44 ⟦(Rev. Nueva Deli, 2024)⟧{nonstandard-form}');
    check('la Resolución 123 ⟦(Rev. Bucharest, 2022)⟧{nonstandard-form}');
    check('la Resolución 140 ⟦(Rev. Busan, 2014)⟧{nonstandard-form}');
    check('la Resolución 63 ⟦(Rev. Kigali 2022)⟧{nonstandard-form}');
    check('la Resolución 44 ⟦(Rév. Nueva Delhi, 2024)⟧{nonstandard-form}');
    check('la ⟦Resolucion 44⟧{nonstandard-form} (Rev. Nueva Delhi, 2024)');
    check('la ⟦Res. 44⟧{nonstandard-form}, la ⟦Resolución N.° 44⟧{nonstandard-form}');
    check('RESOLUCION 44 (REV. NUEVA DELHI, 2024), RESOLUCIÓN 44 (REV. NUEVA DELHI, 2024)');
    check('la Resolución 750 (Rev.CMR-19), la Resolución\u00a044 (Rev.\u00a0Nueva Delhi, 2024)');
  });
  it('are fixed in Spanish', () => {
    fixed('Resolución 44 (Rev. Ginebra, 2022)', IN_FORCE);
    fixed('RESOLUCIÓN 44 (REV. GINEBRA, 2022)', 'RESOLUCIÓN 44 (REV. NUEVA DELHI, 2024)');
    fixed('la Resolución 44 (Rev. Geneva 2022)', `la ${IN_FORCE}`);
    fixed('la Resolucion 44 (Rev. Ginebra, 2022)', `la ${IN_FORCE}`);
    fixed('la Resolución 140 (Rev Dubai, 2018)', 'la Resolución 140 (Rev. Dubái, 2018)');
    fixed('la Resolución N.° 44', `la ${IN_FORCE}`);
    fixed('la Resolución 44(Rev. Nueva Delhi, 2024)', `la ${IN_FORCE}`);
    fixed('la Resolución COM4/AI', 'la Resolución 101 (Nueva Delhi, 2024)');
    fixed(
      'las Res. 44 (Rev. Nueva Delhi, 2024), 88 y 101',
      'las Resoluciones 44 (Rev. Nueva Delhi, 2024), 88 (Rev. Nueva Delhi, 2024) y 101 (Nueva Delhi, 2024)',
    );
  });
  it('know when an older text is cited on purpose', () => {
    const old = 'Resolución 44 ⟦(Rev. Ginebra, 2022)⟧';
    const rows: readonly (readonly [sign: string, nearMiss: string])[] = [
      ['la ⟦Resolución 80⟧{suppressed:hint}, suprimida', 'la ⟦Resolución 80⟧{suppressed}, aplicada'],
      ['la antigua ⟦Resolución 80⟧{suppressed:hint}', 'la presente ⟦Resolución 80⟧{suppressed}'],
      [
        'la ⟦Resolución 80⟧{suppressed:hint} fue suprimida por la AMNT-24',
        'la ⟦Resolución 80⟧{suppressed} fue aplicada por la AMNT-24',
      ],
      ['SUP ⟦Resolución 80⟧{suppressed:hint}', 'véase ⟦Resolución 80⟧{suppressed}'],
      [
        `tal como se adoptó en la ${old}{outdated-edition:hint}`,
        `tal como se indica en la ${old}{outdated-edition}`,
      ],
      [`la revisión de la ${old}{outdated-edition:hint}`, `el texto de la ${old}{outdated-edition}`],
      [`la ${old}{outdated-edition:hint}, hoy revisada`, `la ${old}{outdated-edition}, texto revisado`],
      [
        `recordando\n\nque la ${old}{outdated-edition:hint} creó un grupo`,
        `resuelve\n\nque la ${old}{outdated-edition} creó un grupo`,
      ],
      [
        `de la ${old}{outdated-edition:hint} a la ${IN_FORCE}`,
        `de la ${old}{outdated-edition mixed-editions}. A la ${IN_FORCE}`,
      ],
    ];
    for (const [sign, nearMiss] of rows) {
      check(sign);
      check(nearMiss);
    }
  });
  it('are told in Spanish', () => {
    const told = (text: string, code: string, message: string) =>
      assert.deepEqual(messages(text, code), [message], text);
    told(
      'Resolución 44 (Rev. Ginebra, 2022)',
      'outdated-edition',
      'La Resolución 44 fue revisada por la AMNT-24: la edición en vigor es (Rev. Nueva Delhi, 2024), y no (Rev. Ginebra, 2022) (informe, sección 2, línea 31).',
    );
    told(
      'Resolución 88',
      'contradictory-report',
      'El informe de la AMNT-24 se contradice con respecto a la Resolución 88 (situación): “revisada” (sección 2, línea 30) y “sin cambios” (cuadro 1, línea 122).',
    );
    told('la Res. 44', 'nonstandard-form', '“Res. 44”: la forma habitual es “Resolución 44”.');
    told(
      'la Resolución 109 (Nueva Delhi, 2024)',
      'unknown-number',
      'No existe la Resolución 109 (órgano: AMNT): el último número asignado por la AMNT-24 (Nueva Delhi, 2024) es el 108.',
    );
  });
});

describe('Spanish: features', () => {
  completes('la Resolución 4‸', `la ${IN_FORCE}`);
  completes('las Resoluciones 52 y 4‸', 'las Resoluciones 52 y 44 (Rev. Nueva Delhi, 2024)');
  completes('la Res. 4‸', 'la Res. 44 (Rev. Nueva Delhi, 2024)');
  completes('Resolución 44 (‸', IN_FORCE);
  completes('Resolución 44 (Rev. Gin‸ebra, 2022),', `${IN_FORCE},`);
  completes('la ref. 4‸', null);
  completes('encar‸ de la Resolución 44', 'encarga de la Resolución 44');

  hints('la Resolución 44 de la', '(Rev. Nueva Delhi, 2024)', `la ${IN_FORCE} de la`);

  inserts('véase la ‸, que es una de las', [44], `véase la ${IN_FORCE}, que es una de las`);
  inserts(
    'véanse las ‸ de la presente',
    [44, 52, 101],
    'véanse las Resoluciones 44 (Rev. Nueva Delhi, 2024), 52 (Rev. Nueva Delhi, 2024) y 101 (Nueva Delhi, 2024) de la presente',
  );
  inserts('véase la Resolución ‸', [44], `véase la ${IN_FORCE}`);
  inserts('según el ‸ de la', [[44, 'resolves 2']], `según el resuelve 2 de la ${IN_FORCE} de la`);

  hovers(
    'Resolu‸ción 44 (Rev. Ginebra, 2022)',
    ...[/^\*\*Resolución 44\*\* – /, /Revisada por la AMNT-24/, /⚠ La Resolución 44/],
  );
  hovers('la Resolución 8‸0', /Suprimida\*\* por la AMNT-24/, /el informe no indica el título/);
  hovers(
    'la Resolución 134‸3 del Consejo',
    /^\*\*Resolución 1343\*\* – Consejo\n/,
    /no se ha verificado nada/,
  );
  hovers(
    'encar‸ga al Director de la TSB 5 de la Resolución 44',
    /to continue the activities/,
    /Abrir en el anexo/,
  );

  rewritesTo([
    ['Dividir la lista en referencias separadas', 'las Resoluciones 4‸4 y 52', undefined],
    [
      'Convertir la referencia al inglés',
      'Resolución 4‸4 (Rev. Nueva Delhi, 2024) de la presente Asamblea',
      'Resolution 44 (Rev. New Delhi, 2024) of this assembly',
    ],
    [
      'Convertir la referencia al francés',
      'Resoluciones 123‸ (Rev. Bucarest, 2022) y 130 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios',
      'Résolutions 123 (Rév. Bucarest, 2022) et 130 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires',
    ],
    [
      'Convertir la referencia al francés',
      'Resolución de la CMDT 2‸ (Rev. Kigali, 2022)',
      'Résolution 2 (Rév. Kigali, 2022) de la CMDT',
    ],
    ['Convertir la referencia al inglés', 'Resolución U‸IT-R 1-8', 'Resolution ITU-R 1-8'],
    ['Convertir la referencia al francés', 'Resolución 75‸0 (Rev.CMR-19)', 'Résolution 750 (Rév.CMR-19)'],
    [
      'Convert reference to Spanish',
      'Resolution 4‸4 (Rev. Geneva, 2022)',
      'Resolución 44 (Rev. Ginebra, 2022)',
    ],
    ['Convertir la référence en espagnol', "Résolution 4‸4 de l'AMNT-24", 'Resolución 44 de la AMNT-24'],
    ['Desarrollar el intervalo como lista', 'Resoluciones 10‸1 a 103', 'Resoluciones 101, 102 y 103'],
    // A near miss: it is Spanish already.
    ['Convertir la referencia al español', 'Resolución 4‸4', undefined],
  ]);
});
