/** What package.json promises VS Code: pictures that exist, menus of commands that exist, colours for what the server tells apart. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { STANDINGS } from '../../core/citations/standing.ts';
import { LEGEND } from '../../core/features/marking/semanticTokens.ts';
import { tools } from '../../core/lookups/tools.ts';
import manifest from '../../package.json' with { type: 'json' };
import texts from '../../package.nls.json' with { type: 'json' };

const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);
/** What "%key%" stands for. */
const textOf = (key: string) => (texts as Record<string, string>)[key.slice(1, -1)] ?? '';

describe('package.json', () => {
  it('puts in menus and on keys only commands that it has, each where it can work', () => {
    const items = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command, when } of items) {
      assert.ok(commands.includes(command), command);
      assert.ok(when.length > 0, command);
    }
    for (const command of ['insertCitation', 'showAuthorities', 'compareWithReport', 'compareVersions']) {
      const palette = contributes.menus.commandPalette.find(
        (item) => item.command === `ituResolutions.${command}`,
      );
      assert.match(palette?.when ?? '', /ituResolutions\.isDraft/, command);
    }
  });
  it('offers to insert a citation only where there is a draft that can be changed', () => {
    const { commandPalette, 'view/item/context': ofView } = contributes.menus;
    const isOurs = ({ command }: { readonly command: string }) => command === 'ituResolutions.insertCitation';
    assert.match(commandPalette.find(isOurs)?.when ?? '', /&& !editorReadonly$/);
    for (const { when } of ofView.filter(isOurs)) assert.match(when, /&& ituResolutions\.hasDraft$/);
    assert.equal(ofView.filter(isOurs).length, 2);
  });
  it('names keys as each system has them', () => {
    for (const language of ['', '.ar', '.es', '.fr', '.ru', '.zh-cn']) {
      const named = [
        ...readFileSync(`package.nls${language}.json`, 'utf8').matchAll(/\bCtrl\+(K \w)([^)]*)/gi),
      ];
      assert.ok(named.length > 0, language);
      for (const [, keys = '', more] of named) {
        const bound = contributes.keybindings.find(({ key }) => key === `ctrl+${keys.toLowerCase()}`);
        assert.equal(bound?.mac, `cmd+${keys.toLowerCase()}`);
        assert.equal(more, `, macOS: ⌘${keys}`);
      }
    }
  });
  it('has a walkthrough of four steps whose pictures, texts for them and commands exist', () => {
    const [walkthrough] = contributes.walkthroughs;
    assert.equal(walkthrough?.steps.length, 4);
    for (const { media, description } of walkthrough?.steps ?? []) {
      for (const picture of Object.values(media.image)) assert.ok(existsSync(picture), picture);
      assert.ok(textOf(media.altText).length > 20);
      const links = [...textOf(description).matchAll(/\(command:([\w.]+)\)/g)];
      assert.ok(links.length > 0);
      for (const [, command] of links) {
        assert.ok(
          commands.includes(command ?? '') || command === 'ituResolutions.resolutions.focus',
          command,
        );
      }
    }
    assert.ok(existsSync(manifest.icon));
  });
  it('declares every look-up as a tool of language models, with what is told of it to others', () => {
    const declared = contributes.languageModelTools;
    assert.deepEqual(
      declared.map(({ name, modelDescription, inputSchema }) => ({ name, modelDescription, inputSchema })),
      tools.map(({ name, description, inputSchema }) => ({
        name: `itu-resolutions_${name}`,
        modelDescription: description,
        inputSchema: JSON.parse(JSON.stringify(inputSchema)),
      })),
    );
    for (const { toolReferenceName, canBeReferencedInPrompt, displayName, userDescription } of declared) {
      // What a person types after "#".
      assert.match(toolReferenceName, /^[a-z][A-Za-z]*Itu[A-Za-z]+$/);
      assert.equal(canBeReferencedInPrompt, true);
      assert.ok(textOf(displayName).includes('ITU') && textOf(userDescription).length > 30, displayName);
    }
  });
  it('colours every standing that the tokens tell apart', () => {
    assert.deepEqual(
      LEGEND.tokenTypes,
      contributes.semanticTokenTypes.map(({ id }) => id),
    );
    assert.deepEqual(
      [...STANDINGS],
      contributes.semanticTokenModifiers.map(({ id }) => id),
    );
    const [colours] = contributes.semanticTokenScopes;
    assert.deepEqual(Object.keys(colours?.scopes ?? {}), [
      'ituHeading',
      ...STANDINGS.map((standing) => `ituResolution.${standing}`),
    ]);
  });
});
