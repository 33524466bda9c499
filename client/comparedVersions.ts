/** The language versions that are being compared: their findings in the Problems view, kept up to date until they are cleared. */
import {
  CodeActionKind,
  commands,
  Disposable,
  type Event,
  Location,
  l10n,
  languages,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { Product, VersionFinding } from './product.ts';
import { tellError } from './told.ts';
import { listed } from './words.ts';

export interface ComparedVersions extends Disposable {
  /** Compares versions, the original first, in the place of those compared before; gives where the others' findings are; undefined: it came to nothing. */
  compare(uris: readonly Uri[]): Promise<readonly Location[] | undefined>;
  clear(): void;
}

interface Version {
  readonly uri: string;
  readonly languageId: string;
}

/** How long after a change they are compared anew, in milliseconds: nobody reads while typing. */
const PAUSE = 300;

/** `changed` tells of another server or catalogue. */
export function comparedVersions(product: Product, changed: Event<void>): ComparedVersions {
  const collection = languages.createDiagnosticCollection('itu-resolutions-versions');
  let versions: readonly Version[] = [];
  let findings: ReadonlyMap<string, readonly VersionFinding[]> = new Map();
  let turn = 0;
  let pausing: ReturnType<typeof setTimeout> | undefined;

  const show = (next: readonly Version[], found: readonly (readonly VersionFinding[])[]) => {
    findings = new Map(next.map(({ uri }, i) => [uri, found[i] ?? []]));
    collection.clear();
    for (const [uri, all] of findings)
      collection.set(
        Uri.parse(uri, true),
        all.map(({ diagnostic }) => diagnostic),
      );
  };
  /** Gives where the findings are, but for the original's; undefined: a version cannot be read, or a later comparison is under way. */
  const refresh = async (): Promise<Location[] | undefined> => {
    const own = ++turn;
    const asked = versions;
    const answer = await product.versions({ versions: asked });
    if (own !== turn) return undefined;
    if (answer.unreadable.length > 0) {
      clear();
      const names = answer.unreadable.map((uri) => workspace.asRelativePath(Uri.parse(uri, true)));
      void tellError(l10n.t('Language versions cannot be compared: {0} cannot be read.', listed(names)));
      return undefined;
    }
    show(asked, answer.findings);
    return asked.flatMap(({ uri }, i) =>
      i === 0
        ? []
        : (answer.findings[i] ?? []).map(
            ({ diagnostic }) => new Location(Uri.parse(uri, true), diagnostic.range),
          ),
    );
  };
  const refreshSoon = () => {
    clearTimeout(pausing);
    if (versions.length > 0) pausing = setTimeout(() => refresh().catch(() => {}), PAUSE);
  };
  const follow = ({ uri }: TextDocument) => {
    if (versions.some((version) => version.uri === uri.toString())) refreshSoon();
  };
  const clear = () => {
    turn++;
    clearTimeout(pausing);
    versions = [];
    show([], []);
    tell();
  };
  const tell = () =>
    void commands.executeCommand('setContext', 'ituResolutions.isCompared', versions.length > 0);

  const listening = Disposable.from(
    collection,
    changed(refreshSoon),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) follow(document);
    }),
    // What was not saved is gone then.
    workspace.onDidCloseTextDocument(follow),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('ituResolutions')) refreshSoon();
    }),
    languages.registerCodeActionsProvider(
      { scheme: '*' },
      {
        provideCodeActions: ({ uri }, range) =>
          (findings.get(uri.toString()) ?? [])
            .filter(({ diagnostic }) => diagnostic.range.intersection(range))
            .flatMap(({ actions }) => actions),
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
  return {
    async compare(uris) {
      const documents = await Promise.all(uris.map((uri) => workspace.openTextDocument(uri)));
      versions = documents.map(({ uri, languageId }) => ({ uri: uri.toString(), languageId }));
      tell();
      return refresh();
    },
    clear,
    dispose() {
      clearTimeout(pausing);
      listening.dispose();
    },
  };
}
