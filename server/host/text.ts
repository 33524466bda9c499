/** The text in the bytes of a file. */
import * as l10n from '@vscode/l10n';

/** How a file writes its text; with a byte-order mark or without. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: boolean;
}

export type FileText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Of bytes in UTF-8, or in UTF-16 with a byte-order mark. */
export function decoded(bytes: Uint8Array): FileText {
  const encoding = encodingOf(bytes);
  if (encoding.name === 'utf-8' && bytes.subarray(0, 8000).includes(0)) {
    return { kind: 'unreadable', why: l10n.t('it is a binary file, not text') };
  }
  try {
    return { kind: 'text', text: new TextDecoder(encoding.name, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { kind: 'unreadable', why: l10n.t('it is not text in {0}', encoding.name.toUpperCase()) };
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const begins = (...mark: number[]) => mark.every((byte, i) => bytes[i] === byte);
  if (begins(0xff, 0xfe)) return { name: 'utf-16le', mark: true };
  if (begins(0xfe, 0xff)) return { name: 'utf-16be', mark: true };
  return { name: 'utf-8', mark: begins(0xef, 0xbb, 0xbf) };
}
