/** The tools for language models in a real VS Code: they are there, and each answers as a model would be answered. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const [LOOK_UP, CHECK, FIND] = ['lookUpResolution', 'checkPassage', 'findByTopic'].map(
  (name) => `itu-resolutions_${name}`,
) as [string, string, string];

/** What a tool answers. */
async function answered(tool: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
  const [part, ...more] = content;
  assert.ok(part instanceof vscode.LanguageModelTextPart && more.length === 0);
  return part.value;
}

describe('the tools for language models', () => {
  it('are known to VS Code, with what a model is told of them', () => {
    const ours = vscode.lm.tools.filter(({ name }) => name.startsWith('itu-resolutions_'));
    assert.deepEqual(ours.map(({ name }) => name).sort(), [LOOK_UP, CHECK, FIND].sort());
    for (const { description, inputSchema, tags } of ours) {
      assert.match(description, /ITU resolution/);
      assert.ok(inputSchema);
      assert.deepEqual(tags, ['itu-resolutions']);
    }
  });
  it('look a resolution up', async () => {
    const text = await answered(LOOK_UP, { number: '44', edition: 'Rev. Geneva, 2022' });
    assert.match(text, /`Resolution 44 \(Rev\. New Delhi, 2024\)`[\s\S]*outdated-edition[\s\S]*line 30/);
    assert.match(text, /\*\*Not known\*\*/);
  });
  it('check a passage', async () => {
    const text = await answered(CHECK, { text: 'Resolution 80 and Resolution 44 (Rev. Geneva, 2022)' });
    assert.match(text, /error \(suppressed\)[\s\S]*warning \(outdated-edition\)/);
    assert.match(text, /```\nResolution 80 and Resolution 44 \(Rev\. New Delhi, 2024\)\n```/);
  });
  it('find by topic', async () => {
    assert.match(
      await answered(FIND, { words: 'spam' }),
      /\*\*Resolution 52\*\* – Countering and combating spam/,
    );
  });
  it('say what is wrong with what they are asked', async () => {
    await assert.rejects(
      answered(LOOK_UP, { number: 'forty-four' }),
      /“forty-four” is no number of a resolution/,
    );
  });
  it('check as the settings say', async () => {
    const configuration = vscode.workspace.getConfiguration('ituResolutions');
    const use = (body: string | undefined) =>
      configuration.update('body', body, vscode.ConfigurationTarget.Global);
    const isAsSet = async () =>
      /Development Conference/.test(await answered(CHECK, { text: 'Resolution 3' }));
    assert.equal(await isAsSet(), false);
    try {
      await use('WTDC');
      for (const end = Date.now() + 15_000; !(await isAsSet()) && Date.now() < end; )
        await new Promise((done) => setTimeout(done, 100));
      assert.equal(await isAsSet(), true);
    } finally {
      await use(undefined);
    }
  });
});
