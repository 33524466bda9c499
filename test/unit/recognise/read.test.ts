/** Texts of every form with all that is read of them, each judged by eye: read.txt, which says how it is written. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Reference } from '../../../core/recognise/reference.ts';
import type { Span } from '../../../core/span.ts';
import { analysed } from '../../fixture.ts';

const FILE = resolve(import.meta.dirname, 'read.txt');

/** A text, and a line for each reference of it. */
interface Read {
  readonly text: string;
  readonly told: readonly string[];
}

function texts(): Read[] {
  const found: { text: string; told: string[] }[] = [];
  const file = readFileSync(FILE, 'utf8');
  for (const line of file.slice(file.indexOf('\n\n')).trim().split('\n')) {
    if (line.startsWith('    ')) found.at(-1)?.told.push(line.trim());
    else found.push({ text: line.replaceAll('⏎', '\n'), told: [] });
  }
  return found;
}

/** "Resolution 44 (Rev. Geneva, 2022) | 44 | edition (Rev. Geneva, 2022): Rev. Geneva, 2022: Rev. / Geneva / 2022 | en" */
function told(text: string, reference: Reference): string {
  const { span, number, through, numberSpan, headEnd, temporary, edition, mention, provision } = reference;
  const cut = (part: Span | null) => (part ? text.slice(part.start, part.end).replaceAll('\n', '⏎') : null);
  // As written, and as it is read where that differs: "19 → 2019".
  const read = (part: Span | null, value: unknown) =>
    cut(part) === String(value) ? cut(part) : value === null ? null : `${cut(part)} → ${value}`;
  const list = (...values: readonly unknown[]) => values.filter((value) => value !== null).join(' / ');
  const parts = [
    cut(span),
    `${cut({ start: numberSpan.start, end: headEnd })} = ${list(number, through, temporary)}`,
    edition &&
      `edition ${cut(edition.span)}: ${cut(edition.inner)} = ${list(cut(edition.mark), read(edition.placeSpan, edition.place), read(edition.yearSpan, edition.year), edition.body)}`,
    mention && `body ${cut(mention.span)} = ${list(mention.body, mention.own, mention.year)}`,
    provision &&
      `provision ${cut(provision.span)} = ${list(provision.verb, provision.english, provision.addressee, provision.item)}`,
    reference.language,
  ];
  return parts.filter((part) => part !== null).join(' | ');
}

describe('recognise: all that is read', () => {
  for (const { text, told: expected } of texts())
    it(text.replaceAll('\n', '⏎'), () => {
      const { prose } = analysed(text);
      assert.deepEqual(
        recognise(prose).map((reference) => told(text, reference)),
        expected,
      );
    });
});
