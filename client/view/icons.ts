/** Icons for what became of a resolution: of the theme, told apart by their form as well as by their colour. */
import { ThemeColor, ThemeIcon } from 'vscode';
import type { Status } from '../../server/protocol.ts';

const ICONS: Readonly<Record<Status, ThemeIcon>> = {
  revised: new ThemeIcon('edit', new ThemeColor('charts.blue')),
  new: new ThemeIcon('add', new ThemeColor('charts.green')),
  unchanged: new ThemeIcon('dash'),
  suppressed: new ThemeIcon('circle-slash', new ThemeColor('charts.red')),
};

export function statusIcon(status: Status | null): ThemeIcon {
  return ICONS[status ?? 'unchanged'];
}
