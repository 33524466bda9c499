/** What the bundles hold: a start loads nothing that is asked for later, and no module is loaded twice. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const MODULES: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../.cache/modules.json'), 'utf8'),
);

/** All that is parsed before the first diagnostics: of the extension, in a browser, of the command line. */
const STARTS = [
  ['dist/server.js', 'dist/browser/server.js'],
  ['dist/cli.js', 'dist/lsp.js', 'dist/browser/server.js'],
];

/** What is not needed for them, by the bundle that has it. */
const LATER: Readonly<Record<string, readonly RegExp[]>> = {
  'dist/browser/features.js': [
    /^core\/features\/(?:reading|writing|outline)\/(?!kinds)/,
    /^core\/features\/(?:describe|lookUp)\.ts$/,
    /^core\/parallel\//,
    /^core\/authorities\/(?!words)/,
    /^core\/recognise\/unfinished\//,
    /^core\/catalogue\/search\.ts$/,
    /^server\/provided\/(?:authorities|overview)\.ts$/,
  ],
  'dist/browser/documents.js': [/^documents\/(?:word|opendocument)\//, /\/@zip\.js\//, /\/sax\//],
  'dist/browser/catalogues.js': [/^catalogues\/read\.ts$/, /schema/, /^core\/catalogue\/faults\.ts$/],
  'dist/browser/importing.js': [/^reports\//, /^server\/importing\/(?!names)/],
  'dist/browser/texts.js': [/\/report\.txt$/, /\/rules\.md$/],
  'dist/translations.js': [/^l10n\//],
  'dist/walk.js': [/\/tinyglobby\//],
  'dist/commands.js': [/^cli\/(?!main|languageServer|mcpServer)/, /\/commander\//],
  'dist/mcp.js': [/^cli\/mcpServer\.ts$/, /\/@modelcontextprotocol\//, /\/zod\//],
  'dist/pdf.mjs': [/^documents\/pdf\/layout\//, /\/unpdf\//],
};

describe('a start of the server', () => {
  for (const [later, parts] of Object.entries(LATER))
    it(`does not load what is in ${later}`, () => {
      for (const part of parts) {
        assert.ok(
          MODULES[later]?.some((module) => part.test(module)),
          `${part} is not in ${later}`,
        );
        for (const start of STARTS.flat())
          assert.deepEqual(
            MODULES[start]?.filter((module) => part.test(module)),
            [],
            start,
          );
      }
    });

  it('loads nothing of the core and of packages twice, nor do the bundles that are loaded later', () => {
    const server = [...new Set(STARTS.flat()), ...Object.keys(LATER)].filter(
      (bundle) => !/(?:lsp|commands|pdf|cli)\.m?js$/.test(bundle),
    );
    const all = server.flatMap((bundle) =>
      (MODULES[bundle] ?? []).filter((module) => /^(?:core|data|documents|node_modules)\//.test(module)),
    );
    assert.deepEqual(
      all.filter((module, at) => all.indexOf(module) !== at),
      [],
    );
    assert.ok(all.length > 300, `${all.length} modules`);
  });
});
