/** The committed data against the report, by other means than the extraction itself. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCatalogue } from '../../../catalogues/read.ts';
import { annexDocument } from '../../../core/catalogue/annex.ts';
import type { Clause, Entry, Item } from '../../../core/catalogue/types.ts';
import { extract } from '../../../scripts/data/catalogue.ts';

const DATA = resolve(import.meta.dirname, '../../../data/wtsa-24');
const text = (name: string) => readFileSync(resolve(DATA, name), 'utf8');
const report = text('report.txt');
const lines = report.split('\n');
const read = readCatalogue(text('catalogue.json'));
assert.ok(read.kind === 'catalogue', read.kind === 'faults' ? read.faults.join('\n') : '');
const { data, byNumber } = read.catalogue;
const { catalogue: extracted, cleaned } = extract(report, JSON.parse(text('report.json')));
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
  it('every statement stands on the line that it names', () => {
    for (const e of entries) {
      for (const { claim, value, where, line } of e.evidence) {
        const said = (lines[line - 1] ?? '').replace(/\s+/g, ' ').replace(/(Members)1/, '$1');
        if (claim === 'title' || claim === 'temporary')
          assert.ok(said.includes(value), `${e.number} ${claim}: ${said}`);
        else if (claim === 'status' && where === 'Table 1') {
          assert.equal(said.trim(), { revised: 'Rev', new: 'New', unchanged: 'NOC' }[value]);
          assert.equal(lines[line]?.trim(), String(e.number));
        } else if (claim === 'status')
          assert.match(said, new RegExp(`${value} Resolution.*\\(|new Resolutions`));
      }
    }
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
    for (const { line, text: removed } of cleaned.filter((c) => c.line > start)) {
      const before = remaining[line - 1] ?? '';
      const at = before.lastIndexOf(removed);
      assert.ok(at >= 0, `cleaned on line ${line}: ${removed}`);
      remaining[line - 1] =
        `${before.slice(0, at)}${removed.trim() === '' ? ' ' : ''}${before.slice(at + removed.length)}`;
    }
    const annex = remaining.slice(start).join('\n');
    const ofItem = (item: Item): string[] => [item.label, ...words(item.text), ...item.items.flatMap(ofItem)];
    const ofClause = (c: Clause) => [...words(c.heading), ...words(c.text ?? ''), ...c.items.flatMap(ofItem)];
    const kept = entries.flatMap((e) => {
      if (!e.annex) return [];
      const title = e.evidence.find((s) => s.claim === 'title' && s.where === 'Annex')?.value ?? '';
      return ['RESOLUTION', String(e.number), ...words(title), ...e.annex.clauses.flatMap(ofClause)];
    });
    // A comma or a colon at the end of a heading is punctuation of the layout.
    const bare = (word: string) => word.replace(/[,:]$/, '');
    assert.deepEqual(kept.map(bare), words(annex).map(bare));
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
