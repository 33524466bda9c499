/** Silencing: which findings a document's own comments take away, and which of those comments take nothing away. */

import type { Context } from '../document/context.ts';
import type { Directive } from '../document/directives.ts';
import { type Fault, type Finding, fault, type Level, type Severity } from '../rules/rule.ts';
import type { Levels } from '../rules/rules.ts';
import { overlaps } from '../span.ts';
import { alignedCodes } from './aligned.ts';
import { near, type Silence, silencesOf } from './scopes.ts';
import { key, unused } from './unused.ts';

/** What is said of a document's own words to us; these have levels and pages like rules, but look at no reference. */
export const notices: readonly {
  readonly code: string;
  readonly severity: Severity;
  readonly summary: string;
}[] = [
  {
    code: 'unused-ignore',
    severity: 'warning',
    summary: 'A comment silences nothing, or is not understood.',
  },
  {
    code: 'unknown-setting',
    severity: 'warning',
    summary: 'What the document says of its body or date is not understood.',
  },
];

/** What comments of a document ask to leave out, and whether anything was. */
export interface Silencing {
  readonly directives: readonly Directive[];
  readonly context: Context;
  readonly levels: Levels;
  /** All codes that there are. */
  readonly codes: readonly string[];
}

/** The findings that are left, with those about the comments themselves. */
export function silenced(findings: readonly Finding[], text: string, silencing: Silencing): Finding[] {
  const silencesOn = silencer(text, silencing.directives);
  const used = new Set<string>();
  const left = findings.filter((finding) => {
    const by = silencesOn(finding);
    for (const { directive } of by) {
      used.add(key(directive, finding.code));
      used.add(key(directive, null));
    }
    return by.length === 0;
  });
  const said = [
    ...notice(
      'unused-ignore',
      silencing.levels,
      unused(text, silencing.directives, { ...silencing.levels, ...ELSEWHERE }, silencing.codes, used),
    ),
    ...notice(
      'unknown-setting',
      silencing.levels,
      silencing.context.misread.map(({ start, end, message }) => fault({ span: { start, end }, message })),
    ),
  ];
  return [...left, ...said];
}

/** A document by itself has none of these findings, so a comment that names one is not idle. */
const ELSEWHERE: Levels = Object.fromEntries(alignedCodes.map(({ code }) => [code, 'off']));

/** Gives the comments' silences that take away a finding; empty: it is told. */
export function silencer(
  text: string,
  directives: readonly Directive[],
): (finding: Pick<Finding, 'code' | 'span'>) => readonly Silence[] {
  const silencesAt = near(silencesOf(text, directives));
  return ({ code, span }) =>
    silencesAt(span).filter((silence) => overlaps(silence.scope, span) && names(silence, code));
}

/** No codes: all of them. */
function names({ directive }: Silence, code: string): boolean {
  return directive.words.length === 0 || directive.words.some(({ text }) => text === code);
}

function notice(code: string, levels: Levels, faults: readonly Fault[]): Finding[] {
  const severity: Level = levels[code] ?? notices.find((n) => n.code === code)?.severity ?? 'warning';
  return severity === 'off'
    ? []
    : faults.map(({ historical: _, ...rest }) => ({ ...rest, code, severity, language: 'en' }));
}
