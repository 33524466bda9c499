/** The outline of a draft: its own headings of resolutions ("RESOLUTION 44 (Rev. New Delhi, 2024)"), their clauses and items. */
import type { Analysis } from '../../analyse.ts';
import { positionAt } from '../../lines.ts';
import { type Grammar, grammarFor } from '../../recognise/grammar.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import { clauseHeading, isDivision, isHeading, itemOf, labelsWith, titleBelow } from './draftLines.ts';
import type { Section } from './section.ts';

/** A heading that was found, before it is known where its section ends. */
interface Heading extends Omit<Section, 'last' | 'sections' | 'kind'> {
  /** "end": nothing of the resolution's own goes on from here. */
  readonly kind: Section['kind'] | 'end';
  /** 0 for a resolution, 1 for a clause, 2 and more for items. */
  readonly level: number;
}

/** The resolutions that the draft itself holds; empty for one that only cites. */
export function draftOutline(analysis: Analysis): Section[] {
  const titles = new Map(
    analysis.references
      .all()
      .filter((resolved) => isHeading(resolved, analysis))
      .map((resolved) => [positionAt(analysis.lines, resolved.reference.span.start).line, resolved]),
  );
  if (titles.size === 0) return [];
  const lines = analysis.prose.split('\n');
  const headings: Heading[] = [];
  let grammar: Grammar | undefined;
  let labels: string[] = [];
  lines.forEach((line, first) => {
    const title = titles.get(first);
    if (title) {
      grammar = grammarFor(title.reference.language);
      labels = [];
      headings.push(titleHeading(title, analysis, lines, first));
      return;
    }
    if (!grammar) return;
    const clause = clauseHeading(lines, first, grammar);
    if (clause !== undefined) {
      labels = [];
      headings.push({ kind: 'clause', name: clause, detail: '', isSuppressed: false, first, level: 1 });
      return;
    }
    const before = headings.at(-1);
    if (!before?.level || before.kind === 'end') return;
    if (isDivision(line, grammar)) {
      headings.push({ kind: 'end', name: '', detail: '', isSuppressed: false, first, level: 1 });
      return;
    }
    const item = itemOf(line);
    if (!item) return;
    labels = labelsWith(labels, item.label);
    const level = 1 + labels.length;
    headings.push({ kind: 'item', name: item.name, detail: '', isSuppressed: false, first, level });
  });
  return nested(headings, lines);
}

function titleHeading(
  { reference, meaning }: ResolvedReference,
  { text }: Analysis,
  lines: readonly string[],
  first: number,
): Heading {
  const entry = meaning.kind === 'entry' ? meaning.entry : undefined;
  return {
    kind: 'resolution',
    name: text.slice(reference.span.start, reference.span.end).replace(/[\s*_]+/g, ' '),
    detail: entry?.title ?? titleBelow(lines, first),
    isSuppressed: entry?.status === 'suppressed',
    first,
    level: 0,
  };
}

/** Each section reaches to the line before the next heading of its level or above. */
function nested(headings: readonly Heading[], lines: readonly string[]): Section[] {
  const build = (from: number, to: number, end: number): Section[] => {
    const out: Section[] = [];
    for (let i = from; i < to; ) {
      const heading = headings[i] as Heading;
      let next = i + 1;
      while (next < to && (headings[next]?.level ?? 0) > heading.level) next++;
      let last = (next < to ? (headings[next]?.first ?? end) : end) - 1;
      const sections = build(i + 1, next, last + 1);
      while (last > heading.first && lines[last]?.trim() === '') last--;
      const { level: _, kind, ...section } = heading;
      if (kind !== 'end') out.push({ ...section, kind, last, sections });
      i = next;
    }
    return out;
  };
  return build(0, headings.length, lines.length);
}
