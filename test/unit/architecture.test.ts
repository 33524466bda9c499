/** The layers of ARCHITECTURE.md: who may import whom. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

const ROOT = resolve(import.meta.dirname, '../..');
/** From left to right; a folder imports from those to its left. Folders of one row ignore each other. */
const LAYERS: readonly (readonly string[])[] = [
  [
    'core/span.ts',
    'core/lines.ts',
    'core/similar.ts',
    'core/ordered.ts',
    'core/changed.ts',
    'core/remembered.ts',
    'core/uris.ts',
    'core/markdown.ts',
    'core/csv.ts',
    'core/html.ts',
    'core/sentence.ts',
    'core/conferences.ts',
    'core/kinds.ts',
  ],
  ['core/prose', 'core/recognise', 'core/catalogue'],
  ['core/wording'],
  ['core/document'],
  ['core/resolve'],
  ['core/rules'],
  ['core/fixes.ts', 'core/intact.ts', 'core/silence', 'core/edited'],
  ['core/analyse.ts'],
  ['core/fixAll.ts', 'core/citations'],
  ['core/features', 'core/authorities', 'core/parallel'],
  ['core/lookups'],
  ['catalogues', 'documents'],
  ['reports'],
  ['server'],
  ['cli', 'client'],
];

interface Import {
  readonly from: string;
  readonly to: string;
}

function filesBelow(folder: string): string[] {
  return globSync(`${folder}/**/*.ts`, { cwd: ROOT });
}

const imports: Import[] = ['core', 'catalogues', 'documents', 'reports', 'server', 'cli', 'client'].flatMap(
  (folder) =>
    filesBelow(folder).flatMap((from) =>
      [...readFileSync(join(ROOT, from), 'utf8').matchAll(/from '([^']+)'/g)].map((match) => ({
        from,
        to: match[1] ?? '',
      })),
    ),
);

function layerOf(file: string): number {
  return LAYERS.findIndex((row) => row.some((part) => file === part || file.startsWith(`${part}/`)));
}

describe('architecture', () => {
  it('every file belongs to a layer and imports only from its own folder and from layers to the left', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.') && !/\.(?:json|txt|md|csv)$/.test(to))
      .map(({ from, to }) => ({ from, to: normalize(join(dirname(from), to)) }))
      .filter(
        ({ from, to }) =>
          layerOf(from) < 0 ||
          layerOf(to) < 0 ||
          (dirname(from) !== dirname(to) && !sameFolder(from, to) && layerOf(to) >= layerOf(from)),
      );
    assert.deepEqual(wrong, []);
    assert.ok(imports.length > 100);
  });
  it('the core imports no package but the LSP types, and these in features only', () => {
    const packages = imports.filter(({ from, to }) => from.startsWith('core/') && !to.startsWith('.'));
    const wrong = packages.filter(
      ({ from, to }) => !(from.startsWith('core/features/') && to === 'vscode-languageserver-types'),
    );
    assert.deepEqual(wrong, []);
    assert.ok(packages.length > 0);
  });
  it('vscode is imported in the client only', () => {
    const wrong = imports.filter(({ from, to }) => to === 'vscode' && !from.startsWith('client/'));
    assert.deepEqual(wrong, []);
  });
});

/** Both in the same top folder of a layer: "core/recognise/languages" and "core/recognise". */
function sameFolder(a: string, b: string): boolean {
  const top = (file: string) => LAYERS.flat().find((part) => file.startsWith(`${part}/`));
  return top(a) !== undefined && top(a) === top(b);
}
