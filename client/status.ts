/** The language status item: which catalogue is in use, and how many findings the document has. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  type Event,
  LanguageStatusSeverity,
  languages,
  window,
} from 'vscode';
import { draftSelector, isDraft } from './drafts.ts';
import type { Product } from './product.ts';

export function registerStatus(product: Product, changed: Event<void>): Disposable {
  const item = languages.createLanguageStatusItem('ituResolutions.status', draftSelector());
  item.name = 'ITU Resolutions';
  item.text = 'ITU Resolutions';
  item.busy = true;
  item.command = { title: 'Show Findings', command: 'workbench.actions.view.problems' };
  const count = () => {
    const document = window.activeTextEditor?.document;
    if (isDraft(document)) item.detail = inWords(languages.getDiagnostics(document.uri));
  };
  const name = async () => {
    item.selector = draftSelector();
    item.busy = true;
    try {
      const { assembly, file, resolutions } = await product.overview();
      item.text = `${assembly}${file === null ? '' : ` (${file.slice(file.lastIndexOf('/') + 1)})`}: ${resolutions.length} resolutions`;
      item.severity = LanguageStatusSeverity.Information;
    } catch {
      item.text = 'ITU Resolutions: the language server is not running';
      item.severity = LanguageStatusSeverity.Error;
    }
    item.busy = false;
    count();
  };
  return Disposable.from(
    item,
    changed(() => void name()),
    languages.onDidChangeDiagnostics(count),
    window.onDidChangeActiveTextEditor(count),
  );
}

const NOUNS = [
  [DiagnosticSeverity.Error, 'error', 'errors'],
  [DiagnosticSeverity.Warning, 'warning', 'warnings'],
  [DiagnosticSeverity.Information, 'remark', 'remarks'],
  [DiagnosticSeverity.Hint, 'hint', 'hints'],
] as const;

/** "1 error, 2 warnings in this document" */
function inWords(all: readonly Diagnostic[]): string {
  const ours = all.filter(({ source }) => source === 'itu-resolutions');
  const counts = NOUNS.flatMap(([severity, one, many]) => {
    const { length } = ours.filter((each) => each.severity === severity);
    return length === 0 ? [] : [`${length} ${length === 1 ? one : many}`];
  });
  return counts.length === 0 ? 'no findings in this document' : `${counts.join(', ')} in this document`;
}
