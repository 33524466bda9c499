/** The document that the rules look at: its text, what its references mean, and how often each resolution is mentioned. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Context } from '../document/context.ts';
import type { Reference } from '../recognise/reference.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';

/** What rules look at. */
export interface Draft {
  readonly text: string;
  /** The text as a reader reads it, unit by unit (prose.ts). */
  readonly prose: string;
  /** Whether a reader can be told lines of it; those of a Word document are nobody's. */
  readonly hasLines: boolean;
  readonly catalogue: Catalogue;
  readonly context: Context;
  readonly references: readonly ResolvedReference[];
  /** The mentions of one resolution, in order; ranges are not among them. */
  readonly mentions: ReadonlyMap<string, readonly ResolvedReference[]>;
  /** The members of each list, by the offset of the noun that they share; a reference alone is a list of one. */
  readonly lists: ReadonlyMap<number, readonly ResolvedReference[]>;
}

/** Groups the references of a draft by resolution and by list. */
export function draftOf(parts: Omit<Draft, 'mentions' | 'lists'>): Draft {
  const mentions = grouped(parts.references, keyOf);
  return { ...parts, mentions, lists: grouped(parts.references, ({ reference }) => reference.noun.start) };
}

function grouped<K>(
  references: readonly ResolvedReference[],
  keyFor: (resolved: ResolvedReference) => K | null,
): Map<K, ResolvedReference[]> {
  const groups = new Map<K, ResolvedReference[]>();
  for (const resolved of references) {
    const key = keyFor(resolved);
    if (key === null) continue;
    const known = groups.get(key);
    if (known) known.push(resolved);
    else groups.set(key, [resolved]);
  }
  return groups;
}

/** The members of the list that a reference belongs to, itself among them. */
export function listOf({ reference }: ResolvedReference, draft: Draft): readonly ResolvedReference[] {
  return draft.lists.get(reference.noun.start) ?? [];
}

/** Where a reference ends, with the body's words after it: "Resolution 44 of this assembly". */
export function endOf({ span, mention }: Reference): number {
  return mention && mention.span.start >= span.end ? mention.span.end : span.end;
}

/** The mentions of the resolution that a reference names. */
export function mentionsOf(resolved: ResolvedReference, draft: Draft): readonly ResolvedReference[] {
  const key = keyOf(resolved);
  return key === null ? [] : (draft.mentions.get(key) ?? []);
}

/** Whether the draft is to be checked as of a time before the catalogue's assembly, whose decisions do not count then. */
export function isBefore({ context, catalogue }: Draft): boolean {
  return context.asOf !== null && context.asOf < catalogue.data.year;
}

/** What the mentions of a resolution share: "WTSA 44"; null: whose it is cannot be told, or several are meant. */
export function keyOf({ reference, body, meaning }: ResolvedReference): string | null {
  const number = meaning.kind === 'entry' ? meaning.entry.number : reference.number;
  return body === null || number === null || reference.through !== null ? null : `${body} ${number}`;
}
