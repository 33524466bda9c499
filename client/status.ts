/** The language status item: which catalogues are in use, which cannot be, and how many findings the document has. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  type Event,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
} from 'vscode';
import { draftSelector, isDraft } from './drafts.ts';
import type { Product } from './product.ts';
import { withoutIcons } from './told.ts';
import { listed, PRODUCT } from './words.ts';

/** `changed` tells of another server or catalogue, `ended` of a server that ended by itself. */
export function registerStatus(product: Product, changed: Event<void>, ended: Event<void>): Disposable {
  const item = languages.createLanguageStatusItem('ituResolutions.status', draftSelector());
  item.name = PRODUCT;
  item.text = PRODUCT;
  item.busy = true;
  const count = () => {
    const document = window.activeTextEditor?.document;
    if (isDraft(document)) item.detail = inWords(languages.getDiagnostics(document.uri));
  };
  const name = async () => {
    item.selector = draftSelector();
    item.busy = true;
    try {
      const { assembly, body, reports, file, faulty, resolutions } = await product.overview();
      const others = reports.filter((report) => report.body !== body).map((report) => report.name);
      const own = resolutions.filter((resolution) => resolution.body === body);
      const name = file === null ? assembly : `${assembly} (${nameOf(file)})`;
      const held = l10n.t('{0}: {1} resolutions', withoutIcons(name), own.length);
      const inUse = others.length === 0 ? held : l10n.t('{0}; and {1}', held, withoutIcons(listed(others)));
      item.text =
        faulty.length === 0
          ? inUse
          : l10n.t('{0}; not to be used: {1}', inUse, withoutIcons(listed(faulty.map(nameOf))));
      item.severity =
        faulty.length === 0 ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
      item.command = { title: l10n.t('Show Findings'), command: 'workbench.actions.view.problems' };
    } catch {
      item.text = l10n.t('ITU Resolutions: the language server is not running');
      item.severity = LanguageStatusSeverity.Error;
      item.command = { title: l10n.t('Start Again'), command: 'ituResolutions.restart' };
    }
    item.busy = false;
    count();
  };
  return Disposable.from(
    item,
    changed(() => void name()),
    ended(() => void name()),
    languages.onDidChangeDiagnostics(count),
    window.onDidChangeActiveTextEditor(count),
  );
}

/** The name of a file without its folders. */
function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

/** Of one, and of several: languages differ in how they count, and so each form is a text of its own. */
const COUNTS = [
  [DiagnosticSeverity.Error, l10n.t('1 error'), (n: number) => l10n.t('{0} errors', n)],
  [DiagnosticSeverity.Warning, l10n.t('1 warning'), (n: number) => l10n.t('{0} warnings', n)],
  [DiagnosticSeverity.Information, l10n.t('1 remark'), (n: number) => l10n.t('{0} remarks', n)],
  [DiagnosticSeverity.Hint, l10n.t('1 hint'), (n: number) => l10n.t('{0} hints', n)],
] as const;

/** "1 error, 2 warnings in this document" */
function inWords(all: readonly Diagnostic[]): string {
  const ours = all.filter(({ source }) => source === 'itu-resolutions');
  const counts = COUNTS.flatMap(([severity, one, several]) => {
    const { length } = ours.filter((each) => each.severity === severity);
    return length === 0 ? [] : [length === 1 ? one : several(length)];
  });
  if (counts.length === 0) return l10n.t('no findings in this document');
  return l10n.t('{0} in this document', listed(counts));
}
