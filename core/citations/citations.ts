/** What is kept of each reference of a draft, so that the citations of a whole workspace can be asked for. */
import type { Analysis } from '../analyse.ts';
import type { Clause, Item } from '../catalogue/types.ts';
import { canonicalPlace } from '../conferences.ts';
import { type LinePosition, positionAt } from '../lines.ts';
import type { Edition } from '../recognise/reference.ts';
import { type Finding, rank, type Severity } from '../rules/rule.ts';
import { overlaps, type Span } from '../span.ts';
import { asWritten } from '../wording/names.ts';
import { type Standing, standingOf } from './standing.ts';
import { citedBy, partOf, shares, type Target } from './target.ts';

/** A place that cites a target. */
export interface Citation extends Target {
  /** "(Rev. Geneva, 2022)", as written; null: none given. */
  readonly edition: string | null;
  /** The same for one edition however it is written, in whatever language: "rev 2022 Geneva"; null: none given. */
  readonly editionKey: string | null;
  readonly standing: Standing;
  /** The worst that the rules say of it; null: nothing. */
  readonly worst: { readonly code: string; readonly severity: Severity; readonly message: string } | null;
  /** Of the reference. */
  readonly range: LineRange;
  /** Of the provision that it names, if it names one. */
  readonly provision: LineRange | null;
}

/** As LSP has ranges. */
export interface LineRange {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** The citations of a document, in its order; references whose body or number cannot be told are not among them. */
export function citationsIn(analysis: Analysis): Citation[] {
  const { references, findings, lines, library, text } = analysis;
  const range = ({ start, end }: Span): LineRange => ({
    start: positionAt(lines, start),
    end: positionAt(lines, end),
  });
  const citations: Citation[] = [];
  let next = 0;
  for (const resolved of references) {
    const target = citedBy(resolved);
    const { span, edition, provision, language } = resolved.reference;
    // Both are in the order of the text: findings before this reference are before all later ones.
    while (next < findings.length && (findings[next]?.span.end ?? 0) <= span.start) next++;
    if (!target) continue;
    const { body, number, through } = target;
    citations.push({
      // Written out: objects that are spread take ten times as long to make.
      body,
      number,
      through,
      part: partOf(resolved),
      edition: edition && asWritten(edition, text, language),
      editionKey: edition && editionKey(edition),
      standing: standingOf(resolved, library),
      worst: worstOf(findings, next, span),
      range: range(span),
      provision: provision && range(provision.span),
    });
  }
  return citations;
}

function editionKey({ revised, place, body, year }: Edition): string {
  const where = place === null ? body : (canonicalPlace(place) ?? place);
  return [revised ? 'rev' : 'new', year, where ?? ''].join(' ');
}

function worstOf(findings: readonly Finding[], from: number, span: Span): Citation['worst'] {
  let worst: Finding | null = null;
  for (let i = from; i < findings.length; i++) {
    const finding = findings[i];
    if (!finding || finding.span.start >= span.end) break;
    if (overlaps(finding.span, span) && (!worst || rank(finding.severity) > rank(worst.severity)))
      worst = finding;
  }
  return worst && { code: worst.code, severity: worst.severity, message: worst.message };
}

/** Whether a citation is of the target; a range is of all its numbers, and an item is part of its clause. */
export function cites(citation: Target, target: Target): boolean {
  const { body, part } = target;
  if (part) return citation.body === body && citation.part !== null && holds(part, citation.part);
  return shares(citation, target);
}

function holds(part: Clause | Item, inner: Clause | Item): boolean {
  return part === inner || part.items.some((item) => holds(item, inner));
}
