/** Which resolution a command is about: the one of the view's item or link that it was called from, else one that is picked. */
import { window } from 'vscode';
import type { Named, Overview, OverviewResolution } from '../../server/protocol.ts';
import { withoutIcons } from '../told.ts';
import { statusIcon } from '../view/icons.ts';
import { titleOf } from '../words.ts';

/** What a command's arguments name: a number and a body, the main one where none is said, or an item of the view; undefined: nothing. */
export function namedIn(main: string, about: unknown, body?: unknown): Named | undefined {
  if (typeof about === 'number') return { body: typeof body === 'string' ? body : main, number: about };
  const item = about as Partial<Named> | null | undefined;
  return typeof item?.number === 'number' ? { body: item.body ?? main, number: item.number } : undefined;
}

/** "44"; of another body than the main one: "PP 191". */
export function labelOf({ body, number }: Named, { body: main }: Pick<Overview, 'body'>): string {
  return body === main ? String(number) : `${body} ${number}`;
}

/** How a resolution is offered. */
export function offered(resolution: OverviewResolution, overview: Overview) {
  const { body, number, status } = resolution;
  return {
    label: labelOf(resolution, overview),
    description: withoutIcons(titleOf(resolution)),
    iconPath: statusIcon(status),
    named: { body, number },
  };
}

/** Lets the user pick one; undefined: none was picked. */
export async function pickResolution(overview: Overview, placeHolder: string): Promise<Named | undefined> {
  const picked = await window.showQuickPick(
    overview.resolutions.map((resolution) => offered(resolution, overview)),
    { placeHolder, matchOnDescription: true },
  );
  return picked?.named;
}
