/** Which resolution a command is about: the one of the view's item or link that it was called from, else one that is picked. */
import { window } from 'vscode';
import type { Product } from '../product.ts';
import { withoutIcons } from '../told.ts';
import { statusIcon } from '../view/icons.ts';
import { titleOf } from '../words.ts';

/** The number in a command's argument: 44 itself, or an item of the view; undefined: none. */
export function numberIn(about: unknown): number | undefined {
  if (typeof about === 'number') return about;
  const number = (about as { number?: unknown } | null | undefined)?.number;
  return typeof number === 'number' ? number : undefined;
}

/** Lets the user pick one; undefined: none was picked. */
export async function pickNumber(product: Product, placeHolder: string): Promise<number | undefined> {
  const { resolutions } = await product.overview();
  const picked = await window.showQuickPick(
    resolutions.map((resolution) => ({
      label: String(resolution.number),
      description: withoutIcons(titleOf(resolution)),
      iconPath: statusIcon(resolution.status),
      number: resolution.number,
    })),
    { placeHolder, matchOnDescription: true },
  );
  return picked?.number;
}
