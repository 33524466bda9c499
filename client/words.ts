/** Words of the interface that several places share. */
import { l10n } from 'vscode';
import type { Status } from '../server/protocol.ts';

export const PRODUCT = l10n.t('ITU Resolutions');

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  revised: l10n.t('revised'),
  new: l10n.t('new'),
  unchanged: l10n.t('left unchanged'),
  suppressed: l10n.t('suppressed'),
};

/** What the assembly did with one resolution: "left unchanged". */
export function statusName(status: Status | null): string {
  return status === null ? l10n.t('in force') : STATUS_NAMES[status];
}

/** "Resolution 44" */
export function resolutionName(number: number | string): string {
  return l10n.t('Resolution {0}', number);
}

/** "draft.fr.md, draft.es.md", with the comma of the user's language. */
export function listed([first = '', ...more]: readonly string[]): string {
  return more.reduce((all, each) => l10n.t('{0}, {1}', all, each), first);
}

/** The title as the report has it, in its own language. */
export function titleOf({ title }: { readonly title: string | null }): string {
  return title ?? l10n.t('the report gives no title');
}
