/** The outline of the annex, which is known line by line from the catalogue. */

import type { AnnexEntry, CatalogueData, Clause, Entry, Item } from '../../catalogue/types.ts';
import { remembered } from '../../remembered.ts';
import { citation } from '../../wording/citation.ts';
import { type AnnexDocument, annexDocument } from '../annex.ts';
import { headingOf } from '../describe.ts';
import type { Section } from './section.ts';

export const annexOutline = remembered((data: CatalogueData): readonly Section[] => {
  const document = annexDocument(data);
  const entries = data.resolutions.flatMap((entry) =>
    entry.annex ? [{ ...entry, annex: entry.annex }] : [],
  );
  const end = document.text.trimEnd().split('\n').length;
  const annexes = entries.map(({ annex }) => annex);
  return siblings(annexes, end, document, (annex, last, i) => ({
    kind: 'resolution',
    name: citation(entries[i] as Entry, 'en'),
    detail: entries[i]?.title ?? '',
    isSuppressed: entries[i]?.status === 'suppressed',
    sections: siblings(annex.clauses, last + 1, document, (clause, clauseLast) => ({
      kind: 'clause',
      name: headingOf(clause),
      detail: '',
      isSuppressed: false,
      sections: items(clause.items, clauseLast + 1, document),
    })),
  }));
});

function items(all: readonly Item[], end: number, document: AnnexDocument): Section[] {
  return siblings(all, end, document, (item, last) => ({
    kind: 'item',
    name: headingOf(item),
    detail: '',
    isSuppressed: false,
    sections: items(item.items, last + 1, document),
  }));
}

/** Each part reaches to the line before the next, the last one to `end`; blank lines at its end are left out. */
function siblings<P extends AnnexEntry | Clause | Item>(
  parts: readonly P[],
  end: number,
  document: AnnexDocument,
  make: (part: P, last: number, index: number) => Omit<Section, 'first' | 'last'>,
): Section[] {
  const lines = document.text.split('\n');
  const starts = parts.map((part) => document.lines.get(part) ?? 0);
  return parts.map((part, i) => {
    const first = starts[i] ?? 0;
    let last = (starts[i + 1] ?? end) - 1;
    while (last > first && lines[last]?.trim() === '') last--;
    return { ...make(part, last, i), first, last };
  });
}
