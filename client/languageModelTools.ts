/** The tools that language models may call: the server answers, and the client hands its answer on. */
import {
  type CancellationToken,
  type Disposable,
  type ExtensionContext,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  l10n,
  lm,
} from 'vscode';
import type { Product } from './product.ts';

/** What stands before the name of the look-up in the name of a tool. */
const PREFIX = 'itu-resolutions_';

/** What a model may give a tool; the server checks it. */
type Input = Readonly<Record<string, unknown>>;

/** Those that package.json declares; none where the editor knows no language models. */
export function registerTools({ extension }: ExtensionContext, product: Product): Disposable[] {
  if (!lm?.registerTool) return [];
  const declared: readonly { readonly name: string }[] = extension.packageJSON.contributes.languageModelTools;
  return declared.map(({ name }) => lm.registerTool(name, toolOf(name.slice(PREFIX.length), product)));
}

/** It reads what it is given and nothing else, so that no one is asked whether it may. */
function toolOf(lookUp: string, product: Product): LanguageModelTool<Input> {
  return {
    prepareInvocation: ({ input }) => ({ invocationMessage: doing(lookUp, input) }),
    async invoke({ input }, token: CancellationToken) {
      const answer = await product.lookUp(lookUp, input, token);
      // The model reads why, and can ask again.
      if ('why' in answer) throw new Error(answer.why);
      return new LanguageModelToolResult([new LanguageModelTextPart(answer.text)]);
    },
  };
}

/** What is said while it runs. */
function doing(lookUp: string, { number, words }: Input): string {
  if (lookUp === 'lookUpResolution') return l10n.t('Looking up Resolution {0}', shown(number));
  if (lookUp === 'findByTopic') return l10n.t('Looking for resolutions on {0}', shown(words));
  return l10n.t('Checking references to resolutions');
}

/** What a model wrote, short and without marks that would be shown as others than they are. */
function shown(value: unknown): string {
  return String(value ?? '')
    .replace(/[^\p{L}\p{N} /.-]+/gu, ' ')
    .slice(0, 60)
    .trim();
}
