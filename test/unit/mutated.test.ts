/** What is nearly valid is taken or refused with a path and a reason, and what is taken can be worked with. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { readCatalogue } from '../../catalogues/read.ts';
import { analyse } from '../../core/analyse.ts';
import { libraryOf } from '../../core/catalogue/library.ts';
import { annexDocument } from '../../core/features/annex.ts';
import { hover } from '../../core/features/reading/hover.ts';
import { completion } from '../../core/features/writing/completion.ts';
import { fixAll } from '../../core/fixAll.ts';
import schema from '../../data/configuration.schema.json' with { type: 'json' };
import { readDocument } from '../../documents/read.ts';
import { configurationFrom } from '../../server/configuration.ts';
import { settingsFor, settingsFrom } from '../../server/settings.ts';
import { changed } from '../documents/archive.ts';
import { contribution } from '../documents/contribution.ts';
import { catalogue, sources } from '../fixture.ts';
import { mutatedBytes, mutatedJson, mutatedText } from '../mutated.ts';
import { tried } from '../tried.ts';
import { wholeConfiguration } from '../wholeConfiguration.ts';

/** Each resolution of the made-up catalogue, and what its rules look at. */
const DRAFT = `Resolutions 44 (Rev. Geneva, 2022), 52, 80 (Dubai, 2012), 88 and 101 to 108, [COM4/AI],
instructs the Director of TSB 5 of Resolution 44 on “Bridging the gap”, Resolution 999`;
/** A line that a program says of its own mistake: no reason for a user. */
const OUR_MISTAKE = /\b\w*Error\b|undefined|not a function|is not iterable|Cannot read|\n/;

function isRefusedWell(fault: string): void {
  assert.match(fault, /^(?:\/|not JSON: )[^\n]*\S$/);
  if (!fault.startsWith('not JSON: ')) assert.match(fault, /^\/[^\n]*?: [^\n]+$/);
}

describe('a catalogue after a slip', () => {
  const valid: unknown = catalogue.latest;
  const text = JSON.stringify(valid, null, 1);

  it('is refused with a path and a reason, or can be worked with', () => {
    fc.assert(
      fc.property(mutatedJson(valid), (json) => {
        const read = readCatalogue(JSON.stringify(json));
        if (read.kind === 'faults') {
          assert.ok(read.faults.length > 0);
          for (const fault of read.faults) isRefusedWell(fault);
          return;
        }
        assert.ok(read.kind === 'report');
        const analysis = analyse(DRAFT, libraryOf([read.report]), { format: 'plaintext', rules: {} });
        for (let character = 0; character < 80; character += 7) {
          hover(analysis, { line: 0, character }, sources, 'markdown');
          completion(analysis, { line: 0, character });
        }
        fixAll(analysis);
        annexDocument(read.report);
      }),
      tried(300),
    );
  });

  it('is refused as a text that is no JSON', () => {
    fc.assert(
      fc.property(mutatedText(text), (mutated) => {
        const read = readCatalogue(mutated);
        if (read.kind === 'faults') for (const fault of read.faults) isRefusedWell(fault);
      }),
      tried(200),
    );
  });

  it('the one that the program brings is taken', () => {
    const file = resolve(import.meta.dirname, '../../data/wtsa-24/catalogue.json');
    assert.equal(readCatalogue(readFileSync(file, 'utf8')).kind, 'report');
  });
});

describe('a configuration file after a slip', () => {
  it('is told of by the name of the setting, and by its schema where it is told of', () => {
    const validator = new Validator(schema as Schema, '7', false);
    fc.assert(
      fc.property(mutatedJson(wholeConfiguration), (json) => {
        const { configuration, faults } = configurationFrom(JSON.stringify(json));
        for (const fault of faults) {
          assert.doesNotMatch(fault, OUR_MISTAKE);
          assert.match(fault, /^(?:it is written so: |"[^\n]*" is not known; |\w+: )\S/);
        }
        if (!validator.validate(json).valid) assert.ok(faults.length > 0, 'its schema refuses it');
        settingsFor(
          'file:///a/minutes/b.md',
          settingsFrom({}),
          ['file:///a'],
          [{ folder: 'file:///a', configuration }],
        );
      }),
      tried(500),
    );
  });

  it('is told of as a text that is no JSON', () => {
    fc.assert(
      fc.property(mutatedText(JSON.stringify(wholeConfiguration)), (text) => {
        for (const fault of configurationFrom(text).faults) assert.doesNotMatch(fault, /^$|\n/);
      }),
      tried(200),
    );
  });
});

describe('a Word document after a slip', () => {
  let document: Buffer;
  before(async () => {
    document = await contribution();
  });

  async function isReadOrRefused(bytes: Uint8Array): Promise<void> {
    const read = await readDocument(bytes);
    if (read.kind === 'unreadable') {
      assert.doesNotMatch(read.why, OUR_MISTAKE);
      assert.ok(read.why.length > 10);
      return;
    }
    for (const { start, end } of read.places) assert.ok(start <= end && end <= read.text.length);
  }

  it('is read, or refused in words: its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constant(0).chain(() => mutatedBytes(document)),
        isReadOrRefused,
      ),
      tried(100),
    );
  });

  for (const part of [
    'word/document.xml',
    'word/styles.xml',
    '[Content_Types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
  ])
    it(`is read, or refused in words: ${part}`, async () => {
      let xml = '';
      changed(document, part, (whole) => {
        xml = whole;
        return whole;
      });
      await fc.assert(
        fc.asyncProperty(mutatedText(xml), (mutated) =>
          isReadOrRefused(changed(document, part, () => mutated)),
        ),
        tried(30),
      );
    });
});
