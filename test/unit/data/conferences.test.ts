/** The conferences: the form of the data, and the questions that are asked of it. */
import assert from 'node:assert/strict';
import { type Schema, Validator } from '@cfworker/json-schema';
import {
  bodyNamed,
  bodyNames,
  conferenceNamed,
  conferences,
  conferencesAt,
  samePlace,
} from '../../../core/conferences.ts';
import schema from '../../../data/conferences.schema.json' with { type: 'json' };

describe('data: conferences', () => {
  it('fit their schema', () => {
    const { valid, errors } = new Validator(schema as Schema, '2020-12').validate(conferences);
    assert.ok(valid, JSON.stringify(errors.at(-1)));
  });
  it('name bodies and places that exist', () => {
    const places = new Set(conferences.places.map((place) => place.id));
    for (const { body, place, acronym } of conferences.conferences) {
      assert.ok(bodyNamed(body), `${acronym}: ${body}`);
      assert.ok(place === null || places.has(place), `${acronym}: ${place}`);
    }
  });
  it('list every place and every conference once', () => {
    const once = (keys: readonly string[]) => assert.deepEqual([...new Set(keys)], keys);
    once(conferences.places.map((place) => place.id));
    once(conferences.bodies.map((body) => body.id));
    once(conferences.conferences.map((c) => `${c.body} ${c.acronym}`));
    const used = new Set(conferences.conferences.map((c) => c.place));
    assert.deepEqual(
      conferences.places.filter((place) => !used.has(place.id)),
      [],
    );
  });
  it('name every place in English, and give each spelling to one place only', () => {
    const owners = new Map<string, string>();
    for (const { id, names, variants } of conferences.places) {
      assert.ok(names.en?.text, id);
      for (const { text } of [...Object.values(names), ...variants]) {
        assert.equal(owners.get(text) ?? id, id, text);
        owners.set(text, id);
      }
    }
  });
  it('give each name of a language to one body only, and once', () => {
    for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh']) {
      const names = bodyNames(language).map(([name]) => name.toLowerCase());
      assert.deepEqual(names, [...new Set(names)], language);
    }
  });
  it('have a source for every fact, one that a reader can follow', () => {
    const sources = (fact: unknown): string[] =>
      typeof fact === 'object' && fact !== null
        ? Object.entries(fact).flatMap(([key, value]) => (key === 'source' ? [value] : sources(value)))
        : [];
    const all = sources(conferences);
    assert.ok(all.length > 200);
    for (const source of all) {
      assert.ok(source.trim() !== '');
      assert.doesNotMatch(source, /find_string|\bseed\b|\bbrief\b|\/work\//);
    }
  });
  it('tell bodies by place and year', () => {
    const bodies = (place: string, year: number) => conferencesAt(place, year).map((c) => c.body);
    assert.deepEqual(bodies('Dubai', 2012), ['WTSA', 'WCIT']);
    assert.deepEqual(bodies('DUBAI', 2014), ['WTDC']);
    assert.deepEqual(bodies('Genève', 2022), ['WTSA']);
    assert.deepEqual(bodies('Geneva', 2020), []);
    assert.deepEqual(bodies('Нью-Дели', 2024), ['WTSA']);
  });
  it('know acronyms', () => {
    assert.deepEqual(conferenceNamed('WTSA-20'), { body: 'WTSA', year: 2022 });
    assert.deepEqual(conferenceNamed('Mob-83'), { body: 'WRC', year: 1983 });
    assert.deepEqual(conferenceNamed('WRC‑23'), { body: 'WRC', year: 2023 });
    assert.deepEqual(conferenceNamed('AMNT-24'), { body: 'WTSA', year: 2024 });
    assert.deepEqual(conferenceNamed('ВАКР-79'), { body: 'WRC', year: 1979 });
    assert.equal(conferenceNamed('ITU-T'), undefined);
    assert.equal(conferenceNamed('COVID-19'), undefined);
  });
  it('know spellings', () => {
    assert.ok(samePlace('Florianopolis', 'Florianópolis'));
    assert.ok(samePlace('Yasmine Hammamet', 'Hammamet'));
    assert.ok(!samePlace('Geneva', 'Genoa'));
  });
});
