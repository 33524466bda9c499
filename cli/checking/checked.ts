/** A document after it was checked. */
import { type Analysis, analyse } from '../../core/analyse.ts';
import type { Finding, Related } from '../../core/rules/rule.ts';
import type { Places } from '../../documents/document.ts';
import type { Input } from '../inputs.ts';
import type { Setup } from '../setup.ts';

/** After its fixes, where they were asked for. */
export interface Checked {
  readonly path: string;
  /** Of a Word, OpenDocument or PDF file; null: it has lines. */
  readonly places: Places | null;
  readonly analysis: Analysis;
  readonly findings: readonly Told[];
  /** How many findings were fixed. */
  readonly fixed: number;
}

/** A finding, with places of other documents that it points to. */
export interface Told extends Finding {
  readonly elsewhere?: readonly {
    readonly path: string;
    readonly analysis: Analysis;
    readonly at: Related;
  }[];
}

export function analysed(
  { path, text, format }: Pick<Input, 'path' | 'text' | 'format'>,
  { library, settingsFor }: Setup,
): Analysis {
  return analyse(text, library, { ...settingsFor(path), format });
}
