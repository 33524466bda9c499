/** The conferences: the form of the data, and the questions that are asked of it. */
import assert from 'node:assert/strict';
import { type Schema, Validator } from '@cfworker/json-schema';
import {
  bodyNamed,
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
    assert.equal(conferenceNamed('ITU-T'), undefined);
    assert.equal(conferenceNamed('COVID-19'), undefined);
  });
  it('know spellings', () => {
    assert.ok(samePlace('Florianopolis', 'Florianópolis'));
    assert.ok(samePlace('Yasmine Hammamet', 'Hammamet'));
    assert.ok(!samePlace('Geneva', 'Genoa'));
  });
});
