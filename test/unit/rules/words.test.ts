/** The rules about the words of a reference and around it, and about the report, in both directions. */
import assert from 'node:assert/strict';
import { analyse } from '../../../core/analyse.ts';
import { libraryOf } from '../../../core/catalogue/library.ts';
import type { Entry } from '../../../core/catalogue/types.ts';
import { edited } from '../../../core/rules/edits.ts';
import { analysed, catalogue, check, fixed, library, messages } from '../../fixture.ts';

describe('body-mismatch', () => {
  it('flags words and an edition that name two bodies', () => {
    check('⟦Resolution 54 (Rev. Bucharest, 2022)⟧{body-mismatch} of this assembly');
    check('WTDC ⟦Resolution 44 (Rev. New Delhi, 2024)⟧{body-mismatch}');
    check('⟦Resolution 77 (Rev. Dubai, 2012)⟧{body-mismatch} of WTDC');
    check('⟦Resolution 77 (Rev. Bucharest, 2022)⟧{body-mismatch} of this conference', 'plaintext', {
      body: 'WTDC',
    });
    check('⟦Resolution 77 (Rev. Kigali, 2022)⟧{body-mismatch} of this assembly', 'plaintext', {
      body: 'WTDC',
    });
  });
  it('leaves those that agree alone', () => {
    check('Resolution 77 (Rev. Bucharest, 2022) of this conference, WTDC Resolution 63 (Rev. Kigali, 2022)');
    check('Resolution 1 (Dubai, 2012) of the World Conference on International Telecommunications');
  });
});

describe('title-mismatch', () => {
  const cited = 'Resolution 44 (Rev. New Delhi, 2024)';
  it('flags a title misquoted, and the title of another', () => {
    check(`${cited}, on ⟦bridging the standardisation gap⟧{title-mismatch},`);
    check(`${cited}, entitled "⟦Something else altogether⟧{title-mismatch}"`);
    check(`${cited}: ⟦Countering and combating spam⟧{title-mismatch}`);
    check(`${cited} “⟦Countering and combating spam⟧{title-mismatch}”`);
    assert.match(
      messages(`${cited} "Countering and combating spam"`, 'title-mismatch')[0] ?? '',
      /the title of Resolution 52/,
    );
  });
  it('leaves the title alone, however it is set, and words that are no title', () => {
    check(`${cited}, on bridging the standardization gap, and others`);
    check(`${cited}, on bridging the standardization gap and on other things`);
    check(`${cited}, on the Bridging the “standardization” gap1;`);
    check(`${cited} – BRIDGING THE STANDARDIZATION GAP`);
    check(`${cited}: the group agreed that the gap remains.`);
    check(`${cited} "instructs the Director of TSB"`);
    check(`${cited}, on which the group agreed`);
    check('Resolution 101, "Standardization activities on AI technologies"');
  });
  it('leaves the titles of older editions alone, which were others', () => {
    check('Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition}, on bridging the standardisation gap');
  });
  it('is fixed with the first letter as it was', () => {
    fixed(`${cited}, on bridging the standardisation gap,`, `${cited}, on bridging the standardization gap,`);
    fixed(`${cited}: Bridging standardization gap`, `${cited}: Bridging the standardization gap`);
  });
});

describe('title-mismatch, where the report gives titles with lines', () => {
  /** A report as that of the fixture, with other titles of Resolution 44. */
  function mismatches(text: string, resolution: Partial<Entry>): unknown[] {
    const [report] = library.reports;
    assert.ok(report);
    const resolutions = report.resolutions.map((each) =>
      each.number === 44 ? { ...each, ...resolution } : each,
    );
    const found = analyse(text, libraryOf([{ ...report, resolutions }]), { format: 'plaintext', rules: {} });
    return found.findings
      .filter(({ code }) => code === 'title-mismatch')
      .map(({ message, fix, evidence }) => [
        message,
        edited(text, fix?.edits ?? []),
        ...evidence.map(({ claim, line }) => `${claim} ${line}`),
      ]);
  }
  const claim = (value: string, line: number) => ({ claim: 'title', value, where: 'Table 1', line }) as const;
  const cited = 'Resolution 44 (Rev. New Delhi, 2024)';

  it('says where the report gives the title', () => {
    const title = 'Bridging the standardization gap';
    const [status] = catalogue.entries.find(({ number }) => number === 44)?.evidence ?? [];
    assert.ok(status);
    const evidence = [{ ...status, value: title }, claim('Bridging gaps', 118), claim(title, 119)];
    assert.deepEqual(mismatches(`${cited}, entitled "Closing the gap"`, { title, evidence }), [
      [
        'The title of Resolution 44 is "Bridging the standardization gap", not "Closing the gap" (report, Table 1, line 119).',
        `${cited}, entitled "Bridging the standardization gap"`,
        'title 119',
      ],
    ]);
  });
  it('takes each wording that the report has for the title, and nothing else that it says', () => {
    const title = 'Bridging the standardization gap';
    const revised = { ...claim('revised', 30), claim: 'status' } as const;
    const evidence = [revised, claim(title, 119), claim('Bridging gaps everywhere', 255)];
    const contradictions = [
      { claim: 'title', statements: [claim('Closing the gap', 300), claim(title, 119)] },
      { claim: 'status', statements: [{ ...claim('revised and renamed', 30), claim: 'status' }] },
    ] as const;
    const said = { title, evidence, contradictions };
    for (const each of [title, 'Bridging gaps everywhere', 'Closing the gap'])
      assert.deepEqual(mismatches(`${cited}, entitled "${each}"`, said), []);
    for (const each of ['Revised', 'Revised and renamed', 'Table 1', 'Bridging gaps anywhere'])
      assert.equal(mismatches(`${cited}, entitled "${each}"`, said).length, 1, each);
    assert.match(
      String(mismatches('Resolution 52 (Rev. New Delhi, 2024), entitled "Closing the gap"', said)),
      /the title of Resolution 44/,
    );
  });
  it('tells a title of another resolution where the report gives none, and where it gives that one', () => {
    const title = 'Bridging the standardization gap';
    assert.deepEqual(
      mismatches(`Resolution 80, entitled "${title}"`, { title, evidence: [claim(title, 119)] }),
      [
        [
          `"${title}" is the title of Resolution 44 (report, Table 1, line 119); of Resolution 80 the report gives no title.`,
          `Resolution 80, entitled "${title}"`,
          'title 119',
        ],
      ],
    );
  });
  it('knows a title of one word, and one that begins with the Union', () => {
    assert.deepEqual(mismatches(`${cited}, entitled "Accessibility"`, { title: 'Accessibility' }), []);
    assert.deepEqual(mismatches(`${cited}, on accessibility,`, { title: 'Accessibility' }), []);
    const title = 'ITU regional presence and coordination';
    assert.deepEqual(mismatches(`${cited}, on the ${title},`, { title }), []);
    assert.deepEqual(mismatches(`${cited}, on the ITU regional presence and cooperation,`, { title }), [
      [
        `The title of Resolution 44 is "${title}", not "ITU regional presence and cooperation".`,
        `${cited}, on the ${title},`,
      ],
    ]);
  });
});

describe('nonstandard-form', () => {
  it('flags the noun, the sign, the gap and the edition', () => {
    check('⟦Res 44⟧{nonstandard-form} and ⟦Res. 52⟧{nonstandard-form} and ⟦Resolution44⟧{nonstandard-form}');
    check('⟦Resolution No. 44⟧{nonstandard-form} (Rev. New Delhi, 2024)');
    check('Resolution ⟦44⟧{nonstandard-form}(Rev. New Delhi, 2024)');
    check('Resolution 44 ⟦(Rev. New Delhi 2024)⟧{nonstandard-form}');
    check('Resolution 44 ⟦(Rev. [New Delhi, 2024])⟧{nonstandard-form}');
    check('Resolution 44 ⟦Rev New Delhi, 2024⟧{nonstandard-form}');
    check('Resolution 16 ⟦(Yasmine Hammamet, 2016)⟧{nonstandard-form}');
  });
  it('leaves capitals, line breaks, emphasis, entities and acronyms alone', () => {
    check('RESOLUTION 44 (REV. NEW DELHI, 2024), Resolution\n44 (Rev. New\nDelhi, 2024)');
    check('**Resolution 44** (*Rev.* New&nbsp;Delhi, 2024)', 'markdown');
    check('Resolution 44 (Rev.&nbsp;New Delhi, 2024)', 'markdown');
    check('Resolution~44 (Rev.~New Delhi, 2024)', 'latex');
    check('Resolution 750 (Rev.WRC-19), Resolution 750 (Rev. WRC-19), Resolution ITU-R 67-1');
    check('RESOLUTION 130 (REV. DUBAI, 2018BUCHAREST, 2022)');
    check('Resolution 44 (Rev. New Delhi, 2024; hereafter "the Resolution")');
  });
  it('is fixed', () => {
    fixed('Res 44 (Rev. New Delhi, 2024)', 'Resolution 44 (Rev. New Delhi, 2024)');
    fixed('RES. NO. 44 (REV. NEW DELHI 2024)', 'RESOLUTION 44 (REV. NEW DELHI, 2024)');
    fixed(
      'Res 44 (Rev. New Delhi, 2024), 88 and 101',
      'Resolutions 44 (Rev. New Delhi, 2024), 88 (Rev. New Delhi, 2024) and 101 (New Delhi, 2024)',
    );
    fixed('WTDC Resolution 63 (Rev.\u00a0Kigali 2022)', 'WTDC Resolution 63 (Rev.\u00a0Kigali, 2022)');
    fixed('Resolution 99, Rev. Antalya, 2006', 'Resolution 99 (Rev. Antalya, 2006)');
  });
});

describe('unknown-provision', () => {
  const cited = 'Resolution 44 (Rev. New Delhi, 2024)';
  it('tells of clauses and items that the annex lacks', () => {
    check(`⟦resolves 9⟧{unknown-provision} of ${cited}`);
    check(`⟦instructs the Director of TSB 6⟧{unknown-provision} of ${cited}`);
    assert.match(messages(`resolves 9 of ${cited}`, 'unknown-provision')[0] ?? '', /extracts only/);
  });
  it('leaves those that it has, preambles, older editions and resolutions without extract alone', () => {
    check(
      `resolves 2 i) of ${cited}, instructs the Director of TSB 5 of ${cited}, recognizing c) of ${cited}`,
    );
    check('resolves 9 of Resolution 101 (New Delhi, 2024)');
    check('resolves 9 of Resolution 44 ⟦(Rev. Geneva, 2022)⟧{outdated-edition}');
  });
});

describe('not-covered', () => {
  it('says that nothing was checked', () => {
    check(
      '⟦Resolution 177 (Rev. Bucharest, 2022)⟧{not-covered} of the Plenipotentiary Conference, ⟦Resolution 1⟧{not-covered}',
    );
  });
  it('is silent where the report speaks', () =>
    assert.deepEqual(analysed('Resolution 44 (Rev. New Delhi, 2024)').findings, []));
});

describe('contradictory-report', () => {
  it('tells both statements, at the first mention only', () => {
    check('⟦Resolution 88 (Rev. New Delhi, 2024)⟧{contradictory-report} and Resolution 88');
    assert.deepEqual(messages('Resolution 88', 'contradictory-report'), [
      'The WTSA-24 report contradicts itself on the status of Resolution 88: "revised" (section 2, line 30) and "unchanged" (Table 1, line 122).',
    ]);
  });
  it('is silent where the report agrees with itself', () => check('Resolution 44 (Rev. New Delhi, 2024)'));
});
