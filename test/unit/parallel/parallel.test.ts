/** Language versions of one document compared: what one cites and another does not, at that place, in that edition. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsOf } from '../../../core/fixes.ts';
import { mirrored } from '../../../core/parallel/mirrored.ts';
import { parallelFindings } from '../../../core/parallel/parallel.ts';
import { edited } from '../../../core/rules/edits.ts';
import { analysed, compared, comparing } from '../../fixture.ts';
import { tried } from '../../tried.ts';

const NEW_DELHI = '(Rev. New Delhi, 2024)';
const messages = (original: string, other: string) =>
  comparing(original, other).map(({ message }) => message);

describe('a reference that a version lacks', () => {
  it('is told at the reference before its place', () => {
    compared(
      'Resolution 44, then Resolution 52, then Resolution 101',
      '⟦Resolution 44⟧{parallel-missing}, then Resolution 101',
    );
    compared(
      'Resolution 44\n\nResolution 52\n\nResolution 44',
      '⟦Resolution 44⟧{parallel-missing}\n\nResolution 44',
    );
  });
  it('is told at the start where nothing comes before it', () => {
    compared('Resolution 44, Resolution 52', '\n⟦# Title⟧{parallel-missing}\n\nResolution 52');
    compared('Resolution 44', '⟦No reference.⟧{parallel-missing}');
    assert.equal(comparing('Resolution 44', '').length, 1);
  });
  it('is named, with its line, its place and what comes after it', () => {
    const original = `Resolution 44\n\nas in Resolution 52 ${NEW_DELHI}\n\nResolution 101`;
    const [finding] = comparing(original, 'Resolution 44\n\nResolution 101');
    assert.equal(
      finding?.message,
      `Missing after Resolution 44: Resolution 52 ${NEW_DELHI}, which en.md cites in line 3.`,
    );
    assert.deepEqual(finding.related, [{ start: 15, end: 29, message: 'Resolution 101 comes after it' }]);
    assert.deepEqual(finding.elsewhere, [
      { start: 21, end: 57, version: 0, message: `Resolution 52 ${NEW_DELHI} in en.md` },
    ]);
    assert.deepEqual(messages('Resolution 44, Resolution 52', 'Resolution 52'), [
      'Missing before Resolution 52: Resolution 44, which en.md cites in line 1.',
    ]);
    assert.deepEqual(messages('Resolution 44', 'none'), [
      'Missing: Resolution 44, which en.md cites in line 1.',
    ]);
  });
  it('costs nothing of what follows', () => {
    const list = Array.from({ length: 60 }, (_, i) => `Resolution ${(i * 7) % 30} of it\n\n`);
    const without = list.filter((_, i) => i !== 20 && i !== 41);
    assert.deepEqual(
      messages(list.join(''), without.join('')).map((message) => message.split(',')[0]),
      ['Missing after Resolution 13: Resolution 20', 'Missing after Resolution 10: Resolution 17'],
    );
  });
  it('may be a repetition, but not one of the same paragraph or item', () => {
    compared(
      'Resolution 44\n\nas Resolution 44 asks\n\nResolution 52',
      '⟦Resolution 44⟧{parallel-missing}\n\nas it asks\n\nResolution 52',
    );
    compared('1) Resolution 44\n2) Resolution 44', '1) ⟦Resolution 44⟧{parallel-missing}\n2) it');
    compared(
      'Resolution 44, as\nResolution 44 asks, Resolution 52',
      'Resolution 44, as it asks, Resolution 52',
    );
  });
});

describe('a reference that only a version has', () => {
  it('is told at itself', () => {
    compared(
      'Resolution 44, Resolution 52',
      'Resolution 44, ⟦Resolution 101⟧{parallel-extra}, Resolution 52',
    );
    compared('nothing', '⟦Resolution 101⟧{parallel-extra}');
    const [finding] = comparing(
      'Resolution 44, Resolution 52',
      'Resolution 44, Resolution 101, Resolution 52',
    );
    assert.equal(finding?.message, 'en.md does not cite Resolution 101 at this place.');
    assert.deepEqual(
      finding.elsewhere.map(({ message }) => message),
      ['Resolution 44 comes before this place in en.md', 'Resolution 52 comes after this place in en.md'],
    );
  });
  it('in the place of another is told with that one', () => {
    const original = 'Resolution 44,\n\nResolution 67,\n\nResolution 52';
    compared(
      original,
      '⟦Resolution 44⟧{parallel-missing},\n\n⟦Resolution 76⟧{parallel-extra},\n\nResolution 52',
    );
    assert.equal(
      messages(original, original.replace('67', '76'))[1],
      'en.md cites Resolution 67 at this place (line 3), not Resolution 76.',
    );
  });
  it('is not one that the same paragraph has already', () => {
    compared('Resolution 44 and its annex', 'Resolution 44 and the annex to Resolution 44');
  });
  it('may be of another body', () => {
    compared('WTSA Resolution 44', '⟦WTDC ⟦Resolution 44⟧{parallel-extra}⟧{parallel-missing}');
  });
});

describe('another edition', () => {
  it('is told at the edition, with a fix that writes the original’s', () => {
    const original = `as in\nResolution 44 ${NEW_DELHI}`;
    compared(original, 'Resolution 44 ⟦(Rev. Geneva, 2022)⟧{parallel-edition}');
    compared(original, 'Resolution 44 ⟦(New Delhi, 2024)⟧{parallel-edition}');
    const other = 'Resolution 44 (Rev. Geneva, 2022)';
    assert.deepEqual(messages(original, other), [
      `en.md (line 2) cites Resolution 44 as ${NEW_DELHI}, not as (Rev. Geneva, 2022).`,
    ]);
    assert.equal(edited(other, editsOf(comparing(original, other))), `Resolution 44 ${NEW_DELHI}`);
  });
  it('has no fix where the original’s is not in force, or a range has several', () => {
    const fixes = (original: string, other: string) => comparing(original, other).map(({ fix }) => fix);
    assert.deepEqual(fixes('Resolution 44 (Rev. Geneva, 2022)', `Resolution 44 ${NEW_DELHI}`), [null]);
    assert.deepEqual(fixes('Resolution 44 (Rev. Geneva, 2021)', `Resolution 44 ${NEW_DELHI}`), [null]);
    assert.deepEqual(
      fixes('Resolutions 101 to 103 (New Delhi, 2024)', 'Resolutions 101 to 103 (Geneva, 2022)'),
      [null],
    );
  });
  it('is not the same one in other words, nor one that is not given', () => {
    compared('Resolution 750 (Rev.WRC-19)', 'Resolution 750 (Rev. Sharm el-Sheikh, 2019)');
    compared('Resolution 44 (Rev. NEW DELHI, 2024)', 'Resolution 44 (Rev. Nueva Delhi, 2024)');
    compared(`Resolution 44 ${NEW_DELHI}`, 'Resolution 44');
    compared('Resolution 44', `Resolution 44 ${NEW_DELHI}`);
  });
  it('of no conference that is known is compared by its year, then by its body or its place', () => {
    compared('Resolution 44 (Rev. Geneva, 2021)', 'Resolution 44 (Rev. Geneva, 2021)');
    compared('Resolution 44 (Rev. Geneva, 2021)', 'la Résolution 44 (Rév. Genève, 2021)');
    compared('Resolution 44 (Rev. Geneva, 2021)', 'Resolution 44 ⟦(Rev. Dubai, 2021)⟧{parallel-edition}');
    compared('Resolution 44 (Rev. Geneva, 2021)', 'Resolution 44 ⟦(Rev. Geneva, 2023)⟧{parallel-edition}');
    compared('Resolution 44 (Rev.WTSA-21)', 'Resolution 44 (Rev.WTSA-21)');
    compared('Resolution 44 (Rev.WTSA-21)', 'la Résolution 44 (Rév.AMNT-21)');
    compared('Resolution 44 (Rev. Atlantis, 2021)', 'Resolution 44 ⟦(Rev. Utopia, 2021)⟧{parallel-edition}');
    compared('Resolution 44 (Rev. Atlantis, 2021)', 'Resolution 44 (Rev. Atlantis, 2021)');
    // What it is called in another language cannot be told.
    compared('Resolution 44 (Rev. Atlantis, 2021)', 'la Résolution 44 (Rév. Utopie, 2021)');
  });
  it('of another body’s conference is a slip in the edition, not another resolution', () => {
    compared('Resolution 25 (Rev. Dubai, 2018)', 'Resolution 25 ⟦(Rev. Dubai, 2014)⟧{parallel-edition}');
  });
});

describe('versions that say the same otherwise', () => {
  const same: readonly (readonly [original: string, other: string])[] = [
    ['Resolutions 101 to 104', 'Resolutions 101, 102, 103 and 104'],
    ['Resolutions 101, 102 and 103; Resolution 44', 'Resolutions 101 to 103 and 44'],
    ['Resolutions 44, 52 and 101', 'Resolutions 101, 44 and 52'],
    [
      'Resolution 44 of WTSA and Resolution 123 of the Plenipotentiary Conference',
      'Plenipotentiary Conference Resolution 123, WTSA Resolution 44',
    ],
    [
      `Resolution 44 ${NEW_DELHI} and Resolution 54 (Rev. Dubai, 2018)`,
      `Resolution 54 (Rev. Dubai, 2018) and Resolution 44 ${NEW_DELHI}`,
    ],
    [
      'Resolution 54 (Rev. Bucharest, 2022), Resolution 54 (Rev. New Delhi, 2024)',
      'Resolution 54 (Rev. New Delhi, 2024), Resolution 54 (Rev. Bucharest, 2022)',
    ],
    ['Resolution COM4/AI', 'Resolution 101'],
    ['Resolution 44 of this assembly', 'WTSA-24 Resolution 44'],
  ];
  for (const [original, other] of same) {
    it(`${original} · ${other}`, () => {
      compared(original, other);
      compared(other, original);
    });
  }
  it('but for what they do not', () => {
    compared('Resolutions 101 to 104', 'Resolutions 101, ⟦102⟧{parallel-missing} and 104');
    compared('Resolutions 101 to 104', 'Resolutions ⟦101 to 105⟧{parallel-extra}');
    assert.deepEqual(messages('Resolutions 101 to 104', 'Resolutions 101 and 104'), [
      'Missing after Resolution 101: Resolutions 102, 103, which en.md cites in line 1.',
    ]);
  });
});

describe('what is compared', () => {
  it('follows the levels of the rules and the comments of the version', () => {
    const [original, other] = ['Resolution 44, Resolution 52', 'Resolution 44'];
    compared(original, '⟦Resolution 44⟧{parallel-missing:error}', { rules: { 'parallel-missing': 'error' } });
    compared(original, other, { rules: { 'parallel-missing': 'off' } });
    compared(original, `${other} <!-- itu-resolutions: ignore parallel-missing -->`);
    compared(original, `<!-- itu-resolutions: ignore-file parallel-missing -->\n\nnone, ${other}`);
    compared(original, `⟦${other}⟧{parallel-missing} <!-- itu-resolutions: ignore parallel-extra -->`);
  });
  it('leaves its comments alone in a document by itself', () => {
    const { findings } = analysed(
      'Resolution 44 <!-- itu-resolutions: ignore parallel-missing -->',
      'markdown',
    );
    assert.ok(!findings.some(({ code }) => code === 'unused-ignore'));
  });
  it('is each version with the first one, and the first one with each', () => {
    const version = (name: string, text: string) => ({ name, analysis: analysed(text) });
    const versions = [
      version('en', `Resolution 44 ${NEW_DELHI}\n\nResolution 52`),
      version('fr', `Resolution 44 ${NEW_DELHI}`),
      version('es', 'Resolution 44 (Rev. Geneva, 2022)\n\nResolution 52\n\nResolution 101'),
    ];
    const found = parallelFindings(versions);
    assert.deepEqual(
      found.map((findings) => findings.map(({ code }) => code)),
      [[], ['parallel-missing'], ['parallel-edition', 'parallel-extra']],
    );
    assert.deepEqual(
      mirrored(versions, found).map(({ span, message, elsewhere }) => [
        span.start,
        message,
        elsewhere[0]?.version,
      ]),
      [
        [0, `es, line 1: en (line 1) cites Resolution 44 as ${NEW_DELHI}, not as (Rev. Geneva, 2022).`, 2],
        [
          38,
          `fr, line 1: Missing after Resolution 44 ${NEW_DELHI}: Resolution 52, which en cites in line 3.`,
          1,
        ],
      ],
    );
    assert.deepEqual(parallelFindings([]), []);
  });

  const piece = fc.constantFrom(
    ...['Resolution 44', 'Resolution 52 ', 'Resolutions 101 to 105', ', ', ' and ', '76', '80 to 83'],
    ...[' (Rev. Geneva, 2022)', ` ${NEW_DELHI}`, ' of this assembly', 'PP Resolution 44', '\n', '\n\n', '- '],
    ...[
      'Resolution COM4/AI',
      'Resolutions 9 to 1',
      '<!-- itu-resolutions: ignore -->',
      'text ',
      '\r\n',
      '\ud800',
    ],
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  it('is not found different from itself', () => {
    fc.assert(
      fc.property(text, (draft) => assert.deepEqual(comparing(draft, draft), [])),
      tried(),
    );
  });
  const numbers = fc.array(fc.constantFrom(44, 52, 76, 88, 101), { minLength: 1, maxLength: 30 });
  it('is short of one paragraph by what that cites', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (cited, at) => {
        const paragraphs = cited.map((number) => `Resolution ${number}\n\n`);
        const lost = at % cited.length;
        const found = messages(paragraphs.join(''), paragraphs.toSpliced(lost, 1).join(''));
        assert.equal(found.length, 1);
        assert.match(found[0] ?? '', new RegExp(`: Resolution ${cited[lost]}, which`));
      }),
      tried(),
    );
  });
  it('may list the same in any order', () => {
    const list = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(
        list.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([one, other]) => {
          const [a, b] = [one, other].map(
            (all) => `Resolution 200, Resolutions ${all.join(', ')}, Resolution 201`,
          );
          assert.deepEqual(comparing(a ?? '', b ?? ''), []);
        },
      ),
      tried(),
    );
  });
  it('is counted where the texts are too long to be aligned', () => {
    const paragraphs = Array.from({ length: 3000 }, (_, i) => `Resolution ${(i * 31) % 97} of it\n\n`);
    const few = paragraphs.slice(0, 500);
    assert.equal(messages(paragraphs.join(''), few.join('')).length, 2500);
    assert.equal(messages(few.join(''), paragraphs.join('')).length, 2500);
  });
  it('has findings whose places are in their versions, whatever the texts', () => {
    fc.assert(
      fc.property(text, text, (original, other) => {
        const isIn = (within: string, { start, end }: { start: number; end: number }) =>
          assert.ok(0 <= start && start <= end && end <= within.length);
        for (const { span, counterpart, related, elsewhere } of comparing(original, other)) {
          for (const each of [span, ...related]) isIn(other, each);
          for (const each of [...(counterpart ? [counterpart] : []), ...elsewhere]) isIn(original, each);
        }
      }),
      tried(),
    );
  });
});

/** One paragraph, a list and another body's resolution; then what is wrong in it, and the edition as its fix writes it. */
const TRANSLATIONS: Readonly<Record<string, readonly [text: string, fixed: string]>> = {
  fr: [
    'la Résolution 44 (Rév. New Delhi, 2024), les Résolutions 101, 102 et 103\n\nla Résolution 123 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires et la Résolution 750 (Rév.CMR-19)',
    'Rév. Bucarest, 2022',
  ],
  es: [
    'la Resolución 44 (Rev. Nueva Delhi, 2024), las Resoluciones 101 a 103\n\nla Resolución 123 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios y la Resolución 750 (Rev.CMR-19)',
    'Rev. Bucarest, 2022',
  ],
  ru: [
    'Резолюция 44 (Пересм. Нью-Дели, 2024 г.), Резолюции 101–103\n\nРезолюция 123 (Пересм. Бухарест, 2022 г.) Полномочной конференции и Резолюция 750 (Пересм. ВКР-19)',
    'Пересм. Бухарест, 2022 г.',
  ],
  ar: [
    'القرار 44 (المراجَع في نيودلهي، 2024)، القرارات من 101 إلى 103\n\nالقرار 123 (المراجَع في بوخارست، 2022) لمؤتمر المندوبين المفوضين والقرار 750 (Rev.WRC-19)',
    'المراجَع في بوخارست، 2022',
  ],
  zh: [
    '第44号决议（2024年，新德里，修订版）、第101至103号决议\n\n第750号决议（WRC-19，修订版）和全权代表大会第123号决议（2022年，布加勒斯特，修订版）',
    '2022年，布加勒斯特，修订版',
  ],
};

describe('an acronym', () => {
  it('is called as the version calls it in which it is told of', () => {
    const [message] = messages('Resolution 44\n\nResolution 750 (Rev.WRC-19)', 'la Résolution 44\n\nfin');
    assert.match(message ?? '', /Résolution 750 \(Rév\.CMR-19\)/);
  });
});

describe('what a version of another language lacks', () => {
  const lacking = (cited: string) =>
    messages(`Resolution 44\n\n${cited}`, 'la Résolution 44\n\nfin')[0] ?? '';
  it('is called as that version would call it', () => {
    assert.match(lacking('Resolution 52'), /: Résolution 52 \(en\.md/);
    assert.match(lacking('Resolution COM4/ZZ'), /Résolution COM4\/ZZ/);
  });
  it('has its edition as written where that has no name in the language', () => {
    assert.match(lacking('Resolution 52 (Rev. Atlantis, 2021)'), /Résolution 52 \(Rev\. Atlantis, 2021\)/);
  });
});

describe('translations', () => {
  const original = `Resolution 44 ${NEW_DELHI}, Resolutions 101 to 103\n\nResolution 123 (Rev. Bucharest, 2022) of the Plenipotentiary Conference and Resolution 750 (Rev.WRC-19)`;
  for (const [language, [text, right]] of Object.entries(TRANSLATIONS)) {
    it(`into ${language} are the same, but for what they are not`, () => {
      assert.deepEqual(messages(original, text), []);
      assert.deepEqual(messages(text, original), []);
      assert.deepEqual(
        comparing(original, text.replace('44', '45')).map(({ code }) => code),
        ['parallel-missing', 'parallel-extra'],
      );
      const wrong = text.replace('2022', '2018');
      const findings = comparing(original, wrong);
      assert.deepEqual(
        findings.map(({ code }) => code),
        ['parallel-edition'],
      );
      assert.ok(findings[0]?.fix?.title.includes(right), findings[0]?.fix?.title);
      assert.equal(edited(wrong, editsOf(findings)), text);
    });
  }
});
