/** Texts with all that is said of them, each judged by eye: told.txt, which says how it is written. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { edited } from '../../../core/rules/edits.ts';
import type { Finding } from '../../../core/rules/rule.ts';
import type { Span } from '../../../core/span.ts';
import { analysed } from '../../fixture.ts';

const FILE = resolve(import.meta.dirname, 'told.txt');

/** A text, as of a year if one is given, and what is expected. */
interface Told {
  readonly asOf: string | undefined;
  readonly text: string;
  readonly expected: readonly string[];
}

function texts(): Told[] {
  const found: { asOf: string | undefined; text: string; expected: string[] }[] = [];
  const file = readFileSync(FILE, 'utf8');
  for (const line of file.slice(file.indexOf('\n\n')).trim().split('\n')) {
    if (line.startsWith('    ')) found.at(-1)?.expected.push(line.trim());
    else {
      const [, asOf, text = ''] = /^(?:(\d{4}): )?(.*)$/.exec(line) ?? [];
      found.push({ asOf, text: text.replaceAll('⏎', '\n'), expected: [] });
    }
  }
  return found;
}

/** "suppressed error: Resolution 80 | Resolution 80 was suppressed … | struck through | report 31" */
function said(text: string, finding: Finding): string {
  const cut = ({ start, end }: Span) => text.slice(start, end);
  const { code, severity, span, message, fix, related, evidence, deprecated } = finding;
  const parts = [
    `${code} ${severity}: ${cut(span)}`,
    message,
    fix && `${fix.title} → ${edited(text, fix.edits)}`,
    ...related.map((other) => `${other.start} ${cut(other)}: ${other.message}`),
    deprecated && 'struck through',
    evidence.length > 0 && `report ${evidence.map(({ claim, line }) => `${claim} ${line}`).join(', ')}`,
  ];
  return parts.filter(Boolean).join(' | ').replaceAll('\n', '⏎');
}

describe('rules: all that is said', () => {
  for (const { asOf, text, expected } of texts())
    it(`${asOf ?? ''} ${text}`.trim().replaceAll('\n', '⏎'), () => {
      const { findings } = analysed(text, 'plaintext', asOf === undefined ? {} : { asOf });
      assert.deepEqual(
        findings.map((finding) => said(text, finding)),
        expected,
      );
    });
});
