/** Which kinds of references `references` prints: those to resolutions, and those to what is none. */
import type { Analysis } from '../core/analyse.ts';
import { OTHER_KINDS, type OtherKind } from '../core/kinds.ts';
import type { Other } from '../core/recognise/others/other.ts';
import { apartFrom, othersIn } from '../core/recognise/others/others.ts';
import type { ResolvedReference } from '../core/resolve/resolve.ts';

export type ReferenceKind = 'resolution' | OtherKind;

export const REFERENCE_KINDS: readonly ReferenceKind[] = ['resolution', ...OTHER_KINDS];

/** A reference of one of them. */
export type Named =
  | { readonly kind: 'resolution'; readonly resolved: ResolvedReference }
  | { readonly kind: OtherKind; readonly other: Other };

/** The references of some kinds (undefined: those to resolutions) in the order of the text. */
export function namedIn(
  { references, prose }: Analysis,
  kinds: readonly ReferenceKind[] = ['resolution'],
): readonly Named[] {
  const resolutions = references.all().map((resolved): Named => ({ kind: 'resolution', resolved }));
  if (kinds.every((kind) => kind === 'resolution')) return resolutions;
  const others = apartFrom(
    othersIn(prose),
    references.all().map(({ reference }) => reference),
  ).map((other): Named => ({ kind: other.kind, other }));
  const startOf = (named: Named) =>
    (named.kind === 'resolution' ? named.resolved.reference : named.other).span.start;
  return [...resolutions, ...others]
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => startOf(a) - startOf(b));
}
