/** docs/language-models.md: its examples are what the program answers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { embeddedLibrary } from '../../../catalogues/embedded.ts';
import { answerOf } from '../../../core/lookups/lookups.ts';
import { tools } from '../../../core/lookups/tools.ts';
import manifest from '../../../package.json' with { type: 'json' };

const page = readFileSync('docs/language-models.md', 'utf8');
const EXAMPLE = /```json\n(\{\n {2}"name"[^`]+)```\n\n````markdown\n([\s\S]*?)\n````/g;

describe('docs/language-models.md', () => {
  it('shows what each tool answers', () => {
    const examples = [...page.matchAll(EXAMPLE)];
    const asked = examples.map(([, call = '', told]) => ({ ...JSON.parse(call), told }));
    for (const { name, arguments: input, told } of asked) {
      const answer = answerOf(name, input, embeddedLibrary(), { rules: {} });
      assert.equal(answer.kind === 'answer' ? answer.text : answer.why, told, name);
    }
    assert.deepEqual(
      asked.map(({ name }) => name),
      tools.map(({ name }) => name),
    );
  });
  it('names every tool as VS Code and other programs do, with its inputs', () => {
    for (const { name, inputSchema } of tools) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
      const { properties } = inputSchema as { readonly properties?: object } & object;
      for (const input of Object.keys(properties ?? {}))
        assert.ok(row.includes(`\`${input}\``), `${name} ${input}`);
    }
    for (const { toolReferenceName } of manifest.contributes.languageModelTools)
      assert.ok(page.includes(`| \`#${toolReferenceName}\` |`), toolReferenceName);
  });
});
