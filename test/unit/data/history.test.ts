/** What is known of earlier editions: the form of the data, and that it fits the conferences and the catalogue. */
import assert from 'node:assert/strict';
import { type Schema, Validator } from '@cfworker/json-schema';
import { embeddedLibrary } from '../../../catalogues/embedded.ts';
import { conferencesAt } from '../../../core/conferences.ts';
import schema from '../../../data/history.schema.json' with { type: 'json' };
import history from '../../../data/wtsa-history.json' with { type: 'json' };

const { facts } = history;
const nameOf = ({ number, source }: (typeof facts)[number]) => `${number}: ${source.title}`;

describe('data: history', () => {
  it('fits its schema', () => {
    const { valid, errors } = new Validator(schema as Schema, '2020-12').validate(history);
    assert.ok(valid, JSON.stringify(errors.at(-1)));
  });
  it('is in order, each fact once', () => {
    const keys = facts.map(
      ({ number, editions, source }) =>
        `${String(number).padStart(4)} ${editions.at(-1)?.year} ${editions.length} ${source.title}`,
    );
    assert.deepEqual(
      keys.map((key) => key.slice(0, 10)).toSorted(),
      keys.map((key) => key.slice(0, 10)),
    );
    assert.equal(new Set(keys).size, keys.length);
  });
  it('names editions of the assembly and of what came before it, in order of time', () => {
    const own = new Set(['WTSA', 'WTSC', 'CCITT']);
    for (const fact of facts) {
      const years = fact.editions.map(({ year }) => year);
      assert.deepEqual(
        [...new Set(years)].toSorted((a, b) => a - b),
        years,
        nameOf(fact),
      );
      for (const { place, year } of fact.editions) {
        assert.ok(
          conferencesAt(place, year).some(({ body }) => own.has(body)),
          `${nameOf(fact)}: ${place}, ${year}`,
        );
      }
    }
  });
  it('has no first edition that is revised, and no later one that is not, where all editions are known', () => {
    for (const fact of facts.filter(({ complete }) => complete)) {
      assert.deepEqual(
        fact.editions.map(({ revised }) => revised),
        fact.editions.map((_, i) => i > 0),
        nameOf(fact),
      );
    }
  });
  it('says the same of an edition wherever it is named', () => {
    const marks = new Map<string, boolean>();
    for (const fact of facts) {
      for (const { revised, year } of fact.editions) {
        const key = `${fact.number} ${year}`;
        assert.equal(marks.get(key) ?? revised, revised, `${nameOf(fact)}: ${year}`);
        marks.set(key, revised);
      }
    }
  });
  it('has no fact that speaks against an edition which another one names', () => {
    for (const { number, editions } of facts) {
      for (const { year } of editions) {
        const against = facts.find(
          (fact) =>
            fact.number === number &&
            !fact.editions.some((edition) => edition.year === year) &&
            ((fact.complete && year < (fact.editions.at(-1)?.year ?? 0)) ||
              (fact.inForceIn !== null &&
                year <= fact.inForceIn &&
                year > (fact.editions.at(-1)?.year ?? 0))),
        );
        assert.equal(against && nameOf(against), undefined, `${number}: ${year}`);
      }
    }
  });
  it('is older than the catalogue, and tells of no resolution that the catalogue calls new', () => {
    const { body, latest, byNumber } = embeddedLibrary().main;
    assert.equal(history.body, body);
    for (const fact of facts) {
      assert.ok((fact.editions.at(-1)?.year ?? 0) < latest.year, nameOf(fact));
      assert.notEqual(byNumber.get(fact.number)?.status, 'new', nameOf(fact));
    }
  });
  it('quotes the words that name the number or the years', () => {
    for (const { number, editions, source } of facts) {
      const words = [String(number), ...editions.map(({ year }) => String(year))];
      assert.ok(
        words.some((word) => source.quote.includes(word)),
        source.quote,
      );
    }
  });
});
