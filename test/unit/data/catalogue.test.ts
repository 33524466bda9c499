/** The committed data against the report, by other means than the extraction itself. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCatalogue } from '../../../catalogues/read.ts';
import { catalogueOf } from '../../../core/catalogue/catalogue.ts';
import { search } from '../../../core/catalogue/search.ts';
import type { Clause, Entry, Item } from '../../../core/catalogue/types.ts';
import { annexDocument } from '../../../core/features/annex.ts';
import { importReport } from '../../../reports/report.ts';

const DATA = resolve(import.meta.dirname, '../../../data/wtsa-24');
const text = (name: string) => readFileSync(resolve(DATA, name), 'utf8');
const report = text('report.txt');
const lines = report.split('\n');
const read = readCatalogue(text('catalogue.json'));
assert.ok(read.kind === 'report', read.kind === 'faults' ? read.faults.join('\n') : '');
const data = read.report;
const catalogue = catalogueOf(data);
const { byNumber } = catalogue;
const {
  catalogue: extracted,
  account: { cleaned },
} = importReport(report, 'text', { ...JSON.parse(text('report.json')), sha256: data.source.sha256 });
const entries = data.resolutions;
const entry = (number: number) => byNumber.get(number) as Entry;
const numbers = (holds: (entry: Entry) => boolean) => entries.filter(holds).map((e) => e.number);
const clause = (number: number, verb: string, nth = 0) =>
  (entry(number).annex?.clauses ?? []).filter((c) => c.verb === verb)[nth] as Clause;
const labels = (part: Clause | Item) => part.items.map((item) => item.label);

describe('data: the committed files', () => {
  it('are what the report gives', () => {
    const { $schema, ...committed } = JSON.parse(text('catalogue.json'));
    assert.equal($schema, '../catalogue.schema.json');
    assert.deepEqual(committed, extracted);
    assert.equal(text('annex.md'), annexDocument(data).text);
    assert.equal(
      data.source.sha256,
      createHash('sha256')
        .update(readFileSync(resolve(DATA, 'report.txt')))
        .digest('hex'),
    );
  });
  it('have the counts of the report', () => {
    assert.equal(entries.length, 57);
    assert.equal(numbers((e) => e.status === 'revised').length, 44);
    assert.deepEqual(
      numbers((e) => e.status === 'new'),
      [101, 102, 103, 104, 105, 106, 107, 108],
    );
    assert.deepEqual(
      numbers((e) => e.status === 'suppressed'),
      [80],
    );
    assert.deepEqual(
      numbers((e) => e.status === 'unchanged'),
      [69, 83, 86, 95],
    );
    assert.equal(numbers((e) => e.impactOnItuD).length, 35);
    assert.equal(numbers((e) => e.annex !== null).length, 36);
    assert.equal(numbers((e) => e.temporary !== null).length, 8);
    assert.equal(data.lastNumber, 108);
  });
});

describe('data: against the report, by other means', () => {
  it('the revised ones are the numbers of the line that lists them', () => {
    const list = /44 revised Resolutions \(Resolutions ([\d, ]+)\)/.exec(report)?.[1] ?? '';
    assert.deepEqual(
      numbers((e) => e.status === 'revised'),
      list.split(', ').map(Number),
    );
  });
  it('the report counts as many as it lists: eight new ones, 44 revised ones', () => {
    assert.match(report, /^· Eight new Resolutions \(Resolutions 101 to 108\)$/m);
    assert.match(report, /^· 44 revised Resolutions \(/m);
    assert.match(report, /^· One suppressed Resolution \(Resolution 80\)$/m);
    assert.equal(report.match(/^· Resolution \d+ \(ex COM/gm)?.length, 8);
  });
  it('every statement stands on the line that it names', () => {
    for (const e of entries) {
      for (const statement of [...e.evidence, ...e.contradictions.flatMap((c) => c.statements)]) {
        const { claim, value, where, line } = statement;
        const context = `${e.number}: ${JSON.stringify(statement)}`;
        assert.ok(line !== null, context);
        const at = (n: number) =>
          (lines[n - 1] ?? '')
            .replace(/\s+/g, ' ')
            .replace(/Members1/, 'Members')
            .trim();
        const kind = `${claim} in ${where}`;
        if (kind === 'status in 2 Key Highlights') {
          assert.match(at(line), new RegExp(`${value} Resolution`, 'i'), context);
          const numbered = new RegExp(`\\b${e.number}\\b|101 to 108`);
          assert.match(at(line), numbered, context);
        } else if (kind === 'temporary in 2 Key Highlights' || kind === 'edition in 2 Key Highlights') {
          assert.match(at(line), new RegExp(`^· Resolution ${e.number} .*\\((ex )?${value}\\)`), context);
        } else if (kind === 'title in 2 Key Highlights') {
          assert.ok(
            at(line).startsWith(`· Resolution ${e.number} `) && at(line).endsWith(`: ${value}`),
            context,
          );
        } else if (kind === 'status in Table 1') {
          assert.equal(at(line), { revised: 'Rev', new: 'New', unchanged: 'NOC' }[value], context);
          assert.equal(at(line + 1), String(e.number), context);
        } else if (kind === 'title in Table 1') {
          assert.equal(at(line), value, context);
          assert.ok([at(line - 1), at(line - 2)].includes(String(e.number)), context);
        } else if (kind === 'title in Annex') {
          assert.equal(at(line), value, context);
          assert.equal(at(line - 1), `RESOLUTION ${e.number}`, context);
        } else if (claim === 'impactOnItuD' && value === 'true') {
          assert.match(at(line), new RegExp(`^(RESOLUTION )?${e.number}$`), context);
        } else {
          // What Table 1 does not hold: the row after which it would stand has a lower number, the next a higher one.
          assert.equal(kind, 'impactOnItuD in Table 1', context);
          assert.ok(Number(at(line - 1)) < e.number && Number(at(line + 3)) > e.number, context);
        }
      }
    }
  });
  it('the remarks name their lines', () => {
    const said = data.remarks.map(({ line }) => lines[line - 1] ?? '');
    const expected = [
      /in Dubai, New Delhi/,
      /other ten study groups/,
      /^Table 2/,
      /\(Rev\. \[Geneva, 2022\]\)/,
    ];
    assert.equal(said.length, expected.length);
    expected.forEach((pattern, i) => {
      assert.match(said[i] ?? '', pattern);
    });
  });
  it('the rows of Table 1 are the numbers that stand alone on a line', () => {
    const alone = lines.flatMap((line) => (/^\t\d+$/.test(line) ? [Number(line)] : []));
    assert.deepEqual(
      numbers((e) => e.impactOnItuD),
      alone,
    );
  });
  it('every word of the annex is in exactly one heading, label, title or text, or on the list of what was cleaned', () => {
    const start = lines.findIndex((line) => /^\tRESOLUTION/.test(line));
    const words = (s: string) => s.split(/[\s\u00a0]+/).filter((word) => word !== '');
    const remaining = [...lines];
    for (const { line, text: found, became } of cleaned) {
      const parts = (remaining[line - 1] ?? '').split(found);
      assert.equal(parts.length, 2, `cleaned on line ${line}: ${found}`);
      remaining[line - 1] = parts.join(became);
    }
    const annex = remaining.slice(start).join('\n');
    const ofItem = (item: Item): string[] => [item.label, ...words(item.text), ...item.items.flatMap(ofItem)];
    const ofClause = (c: Clause) => [...words(c.heading), ...words(c.text ?? ''), ...c.items.flatMap(ofItem)];
    const kept = entries.flatMap((e) => {
      if (!e.annex) return [];
      const title = e.evidence.find((s) => s.claim === 'title' && s.where === 'Annex')?.value ?? '';
      return ['RESOLUTION', String(e.number), ...words(title), ...e.annex.clauses.flatMap(ofClause)];
    });
    assert.deepEqual(kept, words(annex));
  });
  it('every item stands on the line that it names', () => {
    const visit = (item: Item): void => {
      const line = (lines[item.line - 1] ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
      assert.ok(
        line.startsWith(`${item.label} `) && line.includes(item.text.slice(0, 40)),
        `${item.label}: ${line}`,
      );
      item.items.forEach(visit);
    };
    for (const e of entries) for (const c of e.annex?.clauses ?? []) c.items.forEach(visit);
  });
});

describe('data: search', () => {
  it('finds by acronym, by word and by number, the best first', () => {
    const first = (query: string) => search(catalogue, query)[0]?.number;
    assert.deepEqual(['AI', 'EMF', 'spam', 'IMR', 'cybersec', '10'].map(first), [101, 72, 52, 88, 50, 100]);
  });
});

describe('data: the rough edges of the report', () => {
  it('a blank line inside a row of Table 1 (101)', () =>
    assert.match(entry(101).title ?? '', /^Standardization activities/));
  it('a footnote mark fused to a word (74, 43, 104)', () => {
    assert.match(entry(74).title ?? '', /Sector Members from/);
    assert.match(clause(43, 'invites').items[0]?.text ?? '', /developing countries;$/);
    assert.match(
      clause(104, 'instructs').items[1]?.text ?? '',
      /especially developing countries, in organizing/,
    );
  });
  it("a footnote's text in an item (98)", () => {
    assert.match(
      clause(98, 'instructs').items[0]?.text ?? '',
      /developing countries in terms.*coordination of efforts;$/,
    );
    assert.equal(labels(clause(98, 'instructs')).join(), '1,2,3,4,5,6,7');
  });
  it('headings over two lines and on one (29, 50, 43)', () => {
    assert.equal(
      clause(29, 'instructs').addressee,
      'the Director of the Telecommunication Standardization Bureau',
    );
    assert.equal(clause(50, 'instructs').addressee, 'Study Group 17');
    assert.match(clause(43, 'invites').addressee ?? '', /^the Secretary-General, in cooperation with/);
  });
  it('headings that are not a single verb (79, 52, 100, 44)', () => {
    assert.equal(clause(79, 'resolves to instruct').items.length, 7);
    assert.equal(clause(52, 'resolves to instruct').addressee, 'the relevant study groups');
    assert.equal(labels(clause(100, 'resolves to instruct')).join(), '1,2');
    assert.equal(clause(44, 'further instructs').addressee, 'the study groups');
    assert.equal(clause(44, 'resolves further').addressee, 'ITU regional offices');
    assert.equal(clause(44, 'resolves further').heading, 'resolves further that ITU regional offices');
  });
  it('who is addressed and what is to be done, on one line (83, 54, 72)', () => {
    assert.equal(
      clause(83, 'instructs').addressee,
      'the Director of TSB in collaboration with Directors of the other Bureaux',
    );
    assert.match(clause(83, 'instructs').text ?? '', /^to take the necessary actions/);
    assert.match(clause(54, 'calls upon').text ?? '', /^to cooperate with.*in order to:$/);
    assert.equal(clause(72, 'resolves to invite').addressee, 'ITU-T, in particular Study Group 5');
  });
  it('clauses without numbers (69, 48)', () => {
    assert.equal(clause(69, 'invites').text, 'to contribute on the progress on resolution,');
    assert.equal(clause(48, 'invites').items.length, 0);
  });
  it('numbering with gaps (2, 50)', () => {
    assert.deepEqual(labels(clause(2, 'resolves')), ['3', '5']);
    assert.deepEqual(labels(clause(50, 'instructs', 1)), ['1', '7', '9', '11']);
  });
  it('items in items, and labels of every kind (18, 22, 32, 72)', () => {
    assert.deepEqual(labels(clause(18, 'resolves').items[1] as Item), ['i)', 'ii)', 'iii)']);
    assert.deepEqual(labels(clause(22, 'resolves').items[0] as Item), ['l)']);
    assert.deepEqual(labels(clause(32, 'resolves').items[0] as Item), ['·', '·']);
    assert.deepEqual(labels(clause(72, 'resolves to invite')), ['i)', 'vii)']);
  });
  it('a heading with its punctuation, an addressee without (64, 72)', () => {
    assert.match(clause(64, 'instructs').heading, /Telecommunication Development Bureau:$/);
    assert.match(clause(64, 'instructs').addressee ?? '', /Telecommunication Development Bureau$/);
    assert.match(clause(72, 'resolves to invite').heading, /Study Group 5,$/);
    assert.match(clause(72, 'resolves to invite').text ?? '', /^to expand and continue/);
  });
  it('labels before a tab, a space and both, and a sentence that begins with a capital (104, 58, 18)', () => {
    assert.deepEqual(labels(clause(104, 'instructs')), ['1', '2', '3']);
    assert.deepEqual(labels(clause(58, 'instructs', 1)), ['1', '2', '3', '4', '5', '6', '7']);
    assert.match(clause(18, 'invites').items[0]?.text ?? '', /^TSAG, RAG and TDAG to continue/);
  });
  it('letters and Roman numbers under the last number only (73)', () => {
    const inner = clause(73, 'instructs', 1).items.map((item) => item.items.length);
    assert.deepEqual(inner, [0, 0, 0, 0, 0, 0, 0, 3]);
  });
  it('brackets of a draft stay as printed, a no-break space does not (22, 64)', () => {
    assert.match(
      clause(22, 'resolves').items[0]?.items[0]?.text ?? '',
      /Resolution 18 \(Rev\. \[Geneva, 2022\]\)/,
    );
    assert.match(clause(64, 'instructs').items[0]?.text ?? '', /Resolution 63 \(Rev\. Kigali 2022\);$/);
  });
  it('all that is cleaned, in words', () =>
    assert.deepEqual(
      cleaned.map((c) => [c.line, c.what, c.text.length > 40 ? '…' : c.text, c.became]),
      [
        [16, 'bookmark', '[bookmark: Proposal]Background', 'Background'],
        [117, 'footnote mark', 'Members1', 'Members'],
        [212, 'debris', 'appropriate \t\t\t \t\t\tD', 'appropriate D'],
        [247, 'footnote mark', 'countries1', 'countries'],
        [370, 'no-break space', '(Rev.\u00a0Kigali', '(Rev. Kigali'],
        [574, 'footnote mark', 'countries[footnoteRef:2]', 'countries'],
        [574, 'footnote', '…', 'efforts;'],
        [613, 'footnote mark', 'countries1', 'countries'],
      ],
    ));
  it('debris inside a sentence (18)', () => {
    const item = (clause(18, 'resolves').items[1] as Item).items[1];
    assert.equal(
      item?.text,
      'the matter should be studied by relevant study groups of the Sectors involved, with appropriate D and ITU-R (see Annexes B and C to this resolution); or',
    );
    assert.ok(cleaned.some((c) => c.line === item?.line && c.what === 'debris'));
  });
  it('a long list (44)', () => {
    assert.equal(labels(clause(44, 'instructs')).join(), Array.from({ length: 16 }, (_, i) => i + 1).join());
  });
  it('what the report says twice and differently (84, 88), and an extract without a row (70)', () => {
    assert.deepEqual(
      entries.flatMap((e) =>
        e.contradictions.map((c) => [e.number, c.claim, c.statements.map((s) => s.line)]),
      ),
      [
        [70, 'impactOnItuD', [384, lines.indexOf('\t69') + 2]],
        [84, 'title', [lines.indexOf('\t84') + 2, 489]],
        [88, 'status', [30, lines.indexOf('\t88')]],
      ],
    );
  });
});
