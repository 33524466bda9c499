/** The rules about editions, in both directions. */
import assert from 'node:assert/strict';
import { WITHOUT_LINES } from '../../../core/analyse.ts';
import { factAgainst } from '../../../core/catalogue/history.ts';
import type { Edition } from '../../../core/recognise/reference.ts';
import { neverHad } from '../../../core/rules/edition/fromHistory.ts';
import { analysed, catalogue, check, fixed, messages } from '../../fixture.ts';

describe('outdated-edition', () => {
  it('flags an earlier edition', () => {
    check('Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition}');
    check('Resolution 44 ⟦(Johannesburg, 2008)⟧{outdated-edition}');
    check('Resolution 101 ⟦(Geneva, 2022)⟧{outdated-edition}');
    check('Resolution 44 ⟦(Rev. WTSA-20)⟧{outdated-edition}');
  });
  it('leaves the one in force alone', () => {
    check('Resolution 44 (Rev. \\emph{New Delhi}, 2024)', 'latex');
    check('Resolution 44 (Rev. <b class="x">New Delhi</b>, 2024)', 'html');
    check('Resolution 44 (Rev. New Delhi, 2024), RESOLUTION 44 (REV. NEW DELHI, 2024), Resolution 44');
    check('Resolution 44 (Rev. WTSA-24)');
  });
  it('is fixed in the same case, spacing and form', () => {
    fixed('Resolution 44 (Rev. Geneva, 2022),', 'Resolution 44 (Rev. New Delhi, 2024),');
    fixed('RESOLUTION 44 (REV. GENEVA, 2022)', 'RESOLUTION 44 (REV. NEW DELHI, 2024)');
    fixed('Resolution 44 (*Rev. Geneva*, 2022)', 'Resolution 44 (*Rev. New Delhi*, 2024)');
    fixed('Resolution 44 (Rev.\u00a0Geneva,\n2022)', 'Resolution 44 (Rev.\u00a0New Delhi,\n2024)');
    fixed(
      'Resolutions 44 (Rev. Geneva, 2022) and 52 (Rev. Geneva, 2022)',
      'Resolutions 44 (Rev. New Delhi, 2024) and 52 (Rev. New Delhi, 2024)',
    );
  });
  it('is fixed by no more than what differs', () => {
    const editsIn = (text: string) => analysed(text).findings.flatMap(({ fix }) => fix?.edits ?? []);
    assert.deepEqual(editsIn('Resolution 44 (Rev. New Delhi, 2022)'), [
      { start: 31, end: 35, newText: '2024' },
    ]);
    assert.deepEqual(editsIn('Resolution 44 (Rev. Geneva, 2024)'), [
      { start: 20, end: 26, newText: 'New Delhi' },
    ]);
  });
  it('is fixed to the standard form where the form is not standard', () => {
    fixed('Resolution 44 (Rev.\u00a0Geneva 2022)', 'Resolution 44 (Rev.\u00a0New Delhi, 2024)');
    fixed('Resolution 44 (Rev\u00a0Geneva 2022)', 'Resolution 44 (Rev.\u00a0New Delhi, 2024)');
    fixed('Resolution 44 (Rev. New\u00a0Delhi 2024)', 'Resolution 44 (Rev. New Delhi, 2024)');
    fixed('Resolution 44 (\\emph{Rev Geneva} 2022)', 'Resolution 44 (Rev. New Delhi, 2024)', 'latex');
    fixed('Resolution 44 (Rev. [Geneva, 2022])', 'Resolution 44 (Rev. New Delhi, 2024)');
    fixed('Resolution 44 Rev. Geneva, 2022.', 'Resolution 44 (Rev. New Delhi, 2024).');
    fixed('Resolution 44(Rev Geneva 2022)', 'Resolution 44 (Rev. New Delhi, 2024)');
  });
});

describe('outdated-edition, by what sources tell of earlier editions', () => {
  const said = (text: string) => messages(text, 'outdated-edition')[0] ?? '';
  it('names the revisions since, where more than the last is certain', () => {
    assert.match(
      said('Resolution 44 (Johannesburg, 2008)'),
      /more than once since \(Johannesburg, 2008\): \(Rev\. Dubai, 2012\), \(Rev\. New Delhi, 2024\);/,
    );
    // The edition of Hammamet, 2016 is only cited.
    assert.match(said('Resolution 44 (Rev. Dubai, 2012)'), /revised by WTSA-24: the edition in force is/);
  });
  it('tells an edition that never existed from an outdated one', () => {
    check('Resolution 44 ⟦(Montreal, 2000)⟧{outdated-edition}');
    assert.match(
      said('Resolution 44 (Montreal, 2000)'),
      /never had an edition \(Montreal, 2000\): the nearest is \(Florianópolis, 2004\), as “.+” shows/,
    );
    fixed('Resolution 44 (Montreal, 2000)', 'Resolution 44 (Rev. New Delhi, 2024)');
    // A text of 2012 tells nothing of 2022.
    assert.doesNotMatch(said('Resolution 44 (Rev. Geneva, 2022)'), /never had/);
  });
  it('names the nearest edition before one that never existed, else the first', () => {
    const fact = factAgainst(catalogue, 44, 2000);
    assert.ok(fact);
    const nearestTo = (year: number) => {
      const edition = { revised: true, place: 'Montreal', year } as Edition;
      return neverHad({ number: 44, cited: 'it' }, fact, edition, 'en');
    };
    assert.match(nearestTo(2000), /: the nearest is \(Florianópolis, 2004\), as /);
    assert.match(nearestTo(2010), /: the nearest is \(Rev\. Johannesburg, 2008\), as /);
  });
  it('is found where no report gives the edition in force, and is not changed then', () => {
    check('Resolution 75 ⟦(Johannesburg, 2008)⟧{outdated-edition}');
    assert.match(said('Resolution 75 (Johannesburg, 2008)'), /\(Rev\. Hammamet, 2016\) is known from “/);
    fixed('Resolution 75 (Johannesburg, 2008)', 'Resolution 75 (Johannesburg, 2008)');
    check('Resolution 47 ⟦(Rev. Hammamet, 2016)⟧{outdated-edition}');
    assert.match(said('Resolution 47 (Rev. Hammamet, 2016)'), /never had/);
    check(
      '⟦Resolution 75 (Rev. Hammamet, 2016)⟧{not-covered}, ⟦Resolution 59 (Johannesburg, 2008)⟧{not-covered}',
    );
  });
  it('is a hint where an older text is meant, but not of an edition that never existed', () => {
    check('as adopted in Resolution 75 ⟦(Johannesburg, 2008)⟧{outdated-edition:hint}');
    check('as adopted in Resolution 44 ⟦(Montreal, 2000)⟧{outdated-edition}');
  });
});

describe('impossible-edition', () => {
  it('flags a place and a year that never met', () => {
    check('Resolution 44 ⟦(Rev. Geneva, 2020)⟧{impossible-edition}');
    check('Resolution 44 ⟦(Rev. New Dehli, 2024)⟧{impossible-edition}');
    check('Resolution 44 ⟦(Geneve, 2021)⟧{impossible-edition nonstandard-form}');
    check('PP Resolution 77 ⟦(Rev. Bucharest, 2021)⟧{impossible-edition}');
    check('Resolution 750 ⟦(Rev.WRC-21)⟧{impossible-edition}');
  });
  it('leaves those that did, those of which no list is complete, and what is no edition, alone', () => {
    check(
      'PP Resolution 77 (Rev. Bucharest, 2022), Resolution 750 (Rev.WRC-19), Council Resolution 1305 (Modified 2019)',
    );
    check('as argued for Resolution 44 (Smith, 2015)');
  });
  it('is fixed to the edition in force, else to the nearest that can be meant', () => {
    fixed('Resolution 44 (Rev. Geneva, 2020)', 'Resolution 44 (Rev. New Delhi, 2024)');
    fixed('PP Resolution 77 (Rev. Bucharest, 2021)', 'PP Resolution 77 (Rev. Bucharest, 2022)');
    fixed('Resolution 83 (Rev. Hamamet, 2016)', 'Resolution 83 (Rev. Hammamet, 2016)');
    fixed('Resolution 83 (Rev. New Dehli, 2024)', 'Resolution 83 (Rev. New Dehli, 2024)');
  });
  it('says what is right', () => {
    assert.deepEqual(messages('Resolution 44 (Rev. Geneva, 2020)', 'impossible-edition'), [
      'Resolution 44 has no edition (Rev. Geneva, 2020), since no WTSA met in Geneva in 2020; the edition in force is (Rev. New Delhi, 2024).',
    ]);
  });
});

describe('revision-marker', () => {
  it('flags a marker too many and one too few', () => {
    check('Resolution 101 ⟦(Rev. New Delhi, 2024)⟧{revision-marker}');
    check('Resolution 44 ⟦(New Delhi, 2024)⟧{revision-marker}');
    check('Resolution 101 ⟦(Rev. WTSA-24)⟧{revision-marker}');
  });
  it('leaves right ones alone', () =>
    check('Resolution 101 (New Delhi, 2024), Resolution 44 (Rev. New Delhi, 2024), Resolution 52 (WTSA-24)'));
  it('leaves the place and year of the assembly alone, which stand with its name', () => {
    check('Resolution 44 of WTSA (New Delhi, 2024)');
    fixed('Resolution 44 of WTSA (Geneva, 2022)', 'Resolution 44 of WTSA (New Delhi, 2024)');
    check('WTSA Resolution 44 ⟦(New Delhi, 2024)⟧{revision-marker}');
  });
  it('is fixed', () => {
    fixed('Resolution 101 (Rev. New Delhi, 2024)', 'Resolution 101 (New Delhi, 2024)');
    fixed('Resolution 44 (New Delhi, 2024)', 'Resolution 44 (Rev. New Delhi, 2024)');
  });
});

describe('unchanged-cited-as-revised', () => {
  it('flags an edition that does not exist', () => {
    check('Resolution 83 ⟦(Rev. New Delhi, 2024)⟧{unchanged-cited-as-revised}');
    check('Resolution 83 ⟦(Rev. WTSA-24)⟧{unchanged-cited-as-revised}');
  });
  it('leaves earlier editions alone, which the report does not give', () => {
    check('Resolution 83 (Hammamet, 2016), Resolution 83');
  });
});

describe('missing-edition', () => {
  it('flags the first mention only', () => {
    check('⟦Resolution 44⟧{missing-edition} and Resolution 44');
    check('Resolutions 44 (Rev. New Delhi, 2024) and ⟦52⟧{missing-edition}');
    check('instructs 5 of ⟦Resolution 44⟧{missing-edition}');
  });
  it('leaves the next mentions, titles, bare lists, ranges and an assembly named beside it alone', () => {
    const named = '⟦Resolution 52⟧{missing-edition}; ';
    check(`${named}Resolution 44 (Rev. New Delhi, 2024) and Resolution 44`);
    check(`${named}Resolutions 44 and 101; Resolutions 101 to 108; WTSA-24 Resolution 44`);
    check(`${named}\n\nRESOLUTION 44\n\nBridging the standardization gap`);
  });
  it('is fixed with the edition in force, in the same case', () => {
    fixed('Resolution 44 and Resolution 44', 'Resolution 44 (Rev. New Delhi, 2024) and Resolution 44');
    fixed('UNDER RESOLUTION 44,', 'UNDER RESOLUTION 44 (REV. NEW DELHI, 2024),');
    fixed('**Resolution 44** of this assembly', '**Resolution 44 (Rev. New Delhi, 2024)** of this assembly');
  });
  it('writes no second edition where one follows that is set apart from the reference', () => {
    const apart = [
      '"Resolution 44" (Rev. New Delhi, 2024)',
      'Resolution 44[3] (Rev. New Delhi, 2024)',
      'Resolution 44\\footnote{See below.} (Rev. New Delhi, 2024)',
      '| Resolution 44 | Rev. New Delhi, 2024 |',
      '| Resolution 44 | New Delhi, 2024 |',
      'Resolution 44 (Rev.\\ New Delhi, 2024)',
      'Resolution 44, as revised in Geneva in 2022',
      'Resolution 44, as revised in New Delhi in 2024',
      'Resolution 44 of this assembly, adopted in Geneva, in 2022,',
      'Resolution 44 (see also Rev. Geneva, 2022)',
      'la Résolution 44, telle que révisée à Genève en 2022',
      'la Resolución 44, adoptada en Ginebra en 2022',
      'Резолюция 44, принятая в Женеве в 2022 году',
      'Резолюция 44 (ред. Женева, 2022 г.)',
      'القرار 44 الذي اعتُمد في جنيف عام 2022',
      '第44号决议（2022年）',
      '第52号决议（由2022年日内瓦全会修订）',
    ];
    for (const text of apart) {
      const format = text.includes('\\') ? 'latex' : 'markdown';
      check(`⟦Resolution 52⟧{missing-edition} and\n\n${text}`, format);
    }
    check('see ⟦Resolution 44⟧{missing-edition}\r\n\r\n(Rev. Geneva, 2022) was');
    check('⟦Resolution 44⟧{missing-edition} (see also 2024)');
    check('⟦Resolution 44⟧{missing-edition}. New Delhi, 2024, was');
    check('⟦Resolution 44⟧{missing-edition}, item 5 (Rev. 2024)');
    check('⟦Resolution 44⟧{missing-edition}, which Geneva hosted. In 2022');
    check('⟦Resolution 44⟧{missing-edition}, then Resolution 101 (New Delhi, 2024)');
  });
  it('reads the edition after the words for the own assembly', () => {
    check('Resolution 44 of this assembly ⟦(Rev. Geneva, 2022)⟧{outdated-edition}');
    check('la Résolution 44 de la présente Assemblée ⟦(Rév. Genève, 2022)⟧{outdated-edition}');
    check('Резолюция 44 настоящей Ассамблеи ⟦(Пересм. Женева, 2022 г.)⟧{outdated-edition}');
  });
  it('writes an edition in the place of an acronym in the case of the noun, and takes what belongs to it', () => {
    fixed('Resolution 44 (WTSA-20)', 'Resolution 44 (Rev. New Delhi, 2024)');
    fixed('RESOLUTION 44 (WTSA-20)', 'RESOLUTION 44 (REV. NEW DELHI, 2024)');
    fixed('Resolution 44 (WTSA-20, Geneva)', 'Resolution 44 (Rev. New Delhi, 2024)');
    fixed('Resolution 44 (Rev. Geneva, 2022, WTSA-20)', 'Resolution 44 (Rev. New Delhi, 2024)');
    fixed('第44号决议（2022年，日内瓦，WTSA-20）', '第44号决议（2024年，新德里，修订版）');
  });
  it('takes a session for no place', () => {
    check('Council ⟦Resolution 1333⟧{not-covered} (Session 2011)');
    check('⟦Résolution 1333⟧{not-covered} (Réunion de 2011) du Conseil');
  });
  it("is fixed with the document's own edition where the report gives none, and points to it", () => {
    const text = 'PP Resolution 25, then PP Resolution 25 (Rev. Bucharest, 2022)';
    fixed(text, 'PP Resolution 25 (Rev. Bucharest, 2022), then PP Resolution 25 (Rev. Bucharest, 2022)');
    const finding = analysed(text).findings.find(({ code }) => code === 'missing-edition');
    assert.equal(finding?.related.length, 1);
  });
});

describe('mixed-editions', () => {
  it('flags the first mention of each further edition, and points to the other', () => {
    check(
      'PP Resolution 25 (Rev. Bucharest, 2022), PP Resolution 25 ⟦(Rev. Dubai, 2018)⟧{mixed-editions}, PP Resolution 25 (Rev. Dubai, 2018)',
    );
    check(
      'Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition mixed-editions}, Resolution 44 (Rev. New Delhi, 2024)',
    );
    assert.match(
      messages(
        'PP Resolution 25 (Rev. Bucharest, 2022)\nPP Resolution 25 (Rev. Dubai, 2018)',
        'mixed-editions',
      )[0] ?? '',
      /here as \(Rev\. Dubai, 2018\), but as \(Rev\. Bucharest, 2022\) in line 1;/,
    );
  });
  it('names no line of a text that has none', () => {
    const text = 'PP Resolution 25 (Rev. Bucharest, 2022), PP Resolution 25 (Rev. Dubai, 2018)';
    assert.deepEqual(messages(text, 'mixed-editions', WITHOUT_LINES), [
      'Resolution 25 is cited here as (Rev. Dubai, 2018), but as (Rev. Bucharest, 2022) elsewhere in the document; cite one edition, or say why an older one is meant.',
    ]);
  });
  it('leaves one edition in two spellings, two resolutions, and a history alone', () => {
    check('Resolution 52 (WTSA-24), Resolution 52 (Rev. New Delhi, 2024)');
    check('PP Resolution 25 (Rev. Bucharest, 2022), WTDC Resolution 25 (Rev. Kigali, 2022)');
    check('as adopted in PP Resolution 25 (Kyoto, 1994), PP Resolution 25 (Rev. Bucharest, 2022)');
  });
});
