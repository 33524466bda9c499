/** The interface in six languages: what package.json, the client and the server say has a translation, and no translation is left over. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

type Texts = Readonly<Record<string, string>>;

const ROOT = resolve(import.meta.dirname, '../..');
/** Each with a letter that only its script has, where that is not the Latin one. */
const LANGUAGES: Readonly<Record<string, RegExp>> = {
  fr: /[a-z]/,
  es: /[a-z]/,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  'zh-cn': /\p{Script=Han}/u,
};
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const textsOf = (name: string, language?: string): Texts =>
  JSON.parse(read(`${name}${language ? `.${language}` : ''}.json`));

for (const name of ['package.nls', 'l10n/bundle.l10n']) {
  describe(name, () => {
    const english = textsOf(name);
    for (const [language, letter] of Object.entries(LANGUAGES)) {
      it(`says in ${language} the same as in English`, () => {
        const texts = textsOf(name, language);
        assert.deepEqual(Object.keys(texts), Object.keys(english));
        for (const [key, text] of Object.entries(texts)) {
          assert.deepEqual(marksIn(text), marksIn(english[key] ?? ''), key);
          assert.ok(letter.test(text) || !/\p{L}/u.test(plain(english[key] ?? '')), `${key}: ${text}`);
          assert.doesNotMatch(text, /^\s|\s$|\p{Cf}/u, `${key}: spaces around it, or invisible marks`);
        }
      });
    }
  });
}

describe('package.json', () => {
  it('says nothing but what package.nls.json says', () => {
    const { displayName, description, capabilities, contributes } = JSON.parse(read('package.json'));
    const strings = stringsIn({ displayName, description, capabilities, contributes });
    const isKey = (value: string) => /^%[^%]+%$/.test(value);
    const untranslated = strings.filter(({ field, value }) =>
      TEXTS.has(field)
        ? !isKey(value) && !TOOL.test(value)
        : !CONDITIONS.has(field) && /\p{L} \p{L}/u.test(value),
    );
    assert.deepEqual(untranslated, []);
    const keys = strings.flatMap(({ value }) => (isKey(value) ? [value.slice(1, -1)] : []));
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(textsOf('package.nls')).sort());
  });
});

describe('client, server and documents', () => {
  const sources = globSync('{client,server,documents}/**/*.ts', { cwd: ROOT }).map((file) => ({
    file,
    source: read(file).replace(/^\s*(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm, ''),
  }));
  it('say in l10n.t what the bundles have, each as a literal', () => {
    const said = sources.flatMap(({ file, source }) => {
      const calls = [...source.matchAll(CALL)].map((match) => match[2]?.replace(/\\(.)/g, '$1') ?? '');
      assert.equal(calls.length, source.match(/\bl10n\.t\b/g)?.length ?? 0, `${file}: a text is no literal`);
      return calls;
    });
    const texts = textsOf('l10n/bundle.l10n');
    assert.deepEqual([...new Set(said)].sort(), Object.keys(texts).sort());
    for (const [key, text] of Object.entries(texts)) assert.equal(text, key);
  });
  it('say nothing beside it', () => {
    // In documents/ stand names of Word's parts, and what the command line alone says.
    const own = sources.filter(({ file }) => !file.startsWith('documents/'));
    const beside = own.flatMap(({ file, source }) =>
      [...source.replace(CALL, '').matchAll(/(['"`])((?:(?!\1)[^\\]|\\[\s\S])*)\1/g)]
        .map((match) => match[2] ?? '')
        .filter((text) => /\p{L}{2} \p{L}{2}|^\p{Lu}\p{Ll}+$/u.test(plain(text)))
        .map((text) => `${file}: ${text}`),
    );
    assert.deepEqual(beside, []);
  });
});

/** The fields of package.json that VS Code shows. */
const TEXTS = new Set([
  'title',
  'shortTitle',
  'category',
  'label',
  'name',
  'displayName',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'enumItemLabels',
  'deprecationMessage',
  'markdownDeprecationMessage',
  'patternErrorMessage',
  'errorMessage',
  'placeholder',
  'contents',
  'altText',
]);
/** Those in which words stand side by side without being a text. */
const CONDITIONS = new Set(['when', 'enablement', 'key', 'mac']);

/** The name by which language models call a tool. */
const TOOL = /^itu-resolutions_[A-Za-z]+$/;
/** The fields that language models read, and no person. */
const FOR_MODELS = new Set(['modelDescription', 'inputSchema']);

const CALL = /\bl10n\.t\(\s*(['"])((?:(?!\1)[^\\\n]|\\.)*)\1/g;

interface Field {
  /** Of an array's item, the array's. */
  readonly field: string;
  readonly value: string;
}

function stringsIn(value: unknown, field = ''): Field[] {
  if (typeof value === 'string') return [{ field, value }];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => (FOR_MODELS.has(name) ? [] : stringsIn(item, name)));
}

const MARK = /\{\w+\}|`[^`]*`|\]\([^)]*\)|\$\{[^}]*\}/g;

/** What a translation has to leave as it is: places for values, code, and the targets of links. */
function marksIn(text: string): string[] {
  return [...(text.match(MARK) ?? [])].sort();
}

function plain(text: string): string {
  return text.replace(MARK, '');
}
