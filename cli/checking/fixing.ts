/** Making the fixes of a document: in its file, or in a copy of a Word document. */
import { type Analysis, analyse } from '../../core/analyse.ts';
import { type FixedAll, fixAll } from '../../core/fixAll.ts';
import { edited } from '../../core/rules/edits.ts';
import type { Edit } from '../../core/rules/rule.ts';
import { type Places, placeIndexAt } from '../../documents/document.ts';
import { type Copy, copyWith } from '../../documents/word/copy.ts';
import type { WordDocument } from '../../documents/word/document.ts';
import { whyOf } from '../../server/host/files.ts';
import { complain, note } from '../complaints.ts';
import type { Input } from '../inputs.ts';
import { write } from '../output.ts';
import { oneLine } from '../problem.ts';
import { writeCopy, written } from './writing.ts';

/** A document after its fixes. */
export interface Fixed {
  readonly analysis: Analysis;
  readonly places: Places | null;
  /** How many findings were fixed. */
  readonly count: number;
  /** Whether it was printed, as what came from standard input is. */
  readonly isPrinted: boolean;
}

/** The tracked changes' author. */
const AUTHOR = 'ITU resolution references';

/**
 * Makes the fixes; undefined where none was made, and why is told. `accept`: those of Word documents are no tracked changes.
 */
export async function fixed(
  input: Input,
  before: Analysis,
  { accept }: { readonly accept?: boolean },
): Promise<Fixed | undefined> {
  const { word, places, path, file } = input;
  if (places && !word) {
    complain(`${path}: fixes can be made in Word documents (.docx) only; nothing is written`);
    return undefined;
  }
  const isPrinted = file === null;
  if (!word) {
    const { analysis, count } = fixAll(before);
    if (isPrinted) await write(analysis.text);
    else if (count === 0 || !(await written(input, analysis.text))) return undefined;
    return { analysis, places: null, count, isPrinted };
  }
  const { analysis, edits, count } = fixesOf(before, word);
  if (!isPrinted && count === 0) return undefined;
  try {
    const date = `${new Date().toISOString().slice(0, 19)}Z`;
    const copy = await copyWith(edits, accept ? null : { name: AUTHOR, date }, word);
    await put(copy, input, count, accept ? '' : ' as tracked changes');
    if (word.archive.isSigned) note(`${path}: it is signed, and the signature does not hold for the copy`);
    return { analysis, places: copy.places, count, isPrinted };
  } catch (error) {
    const why = oneLine(whyOf(error as NodeJS.ErrnoException));
    complain(`${path}: the fixes could not be made (${why}); the document is as it was`);
    return undefined;
  }
}

/** The fixes of a Word document, but for those in comments: these are others' words, which nobody accepts changes of. */
function fixesOf(before: Analysis, { places, sources }: WordDocument): FixedAll {
  const isFixed = ({ start }: Edit) => sources[placeIndexAt(places, start)]?.origins !== undefined;
  const all = fixAll(before);
  const edits = all.edits.filter(isFixed);
  if (edits.length === all.edits.length) return all;
  const { library, settings, findings } = before;
  const left = findings.filter(({ fix }) => fix && !fix.edits.every(isFixed));
  const analysis = analyse(edited(before.text, edits), library, settings);
  return { analysis, edits, count: all.count - left.length };
}

async function put({ bytes }: Copy, { file, path }: Input, count: number, how: string): Promise<void> {
  if (file === null) return write(bytes);
  const copy = await writeCopy(file, bytes);
  note(`${path}: ${count} ${count === 1 ? 'fix' : 'fixes'}${how}, in the copy ${copy}`);
}
