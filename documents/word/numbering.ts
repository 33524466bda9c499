/** The labels that Word gives to numbered paragraphs by itself ("1", "a)", "ii)"): they are in no text of its files. */
import { elementAt, elementsOf, type XmlElement } from '../xml.ts';
import { numberIn } from './numerals.ts';

/** The label of a paragraph, told in the order in which they stand; undefined: it has none. */
export type LabelOf = (properties: XmlElement | undefined) => string | undefined;

interface Level {
  readonly start: number;
  /** "decimal", "lowerRoman", "bullet" */
  readonly format: string;
  /** "%1.%2" */
  readonly text: string;
  /** The level from which on a higher one lets it begin again; 0: none does. */
  readonly restart: number;
}

interface List {
  readonly levels: readonly (Level | undefined)[];
  /** How far each level has counted; shared by all lists of the same kind. */
  readonly counts: (number | undefined)[];
}

/** Word has nine levels. */
const LEVELS = 9;

/** `numbering` and `styles` are the roots of these parts; undefined: there is none. */
export function labelsBy(numbering: XmlElement | undefined, styles: XmlElement | undefined): LabelOf {
  const lists = listsIn(numbering);
  const numberedBy = new Map(
    elementsOf(styles, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style] as const),
  );
  const ofStyle = (
    id: string | undefined,
    name: string,
    seen: readonly string[] = [],
  ): string | undefined => {
    const style = id === undefined || seen.includes(id) ? undefined : numberedBy.get(id);
    if (!style || id === undefined) return undefined;
    const own = val(elementAt(style, 'w:pPr', 'w:numPr', name));
    return own ?? ofStyle(val(elementAt(style, 'w:basedOn')), name, [...seen, id]);
  };
  return (properties) => {
    const own = (name: string) =>
      val(elementAt(properties, 'w:numPr', name)) ?? ofStyle(val(elementAt(properties, 'w:pStyle')), name);
    const list = lists.get(own('w:numId') ?? '');
    const depth = Math.min(LEVELS - 1, Math.max(0, Math.trunc(Number(own('w:ilvl') ?? 0)) || 0));
    return list && labelAt(list, depth);
  };
}

/** Counts on, and writes what the level says. */
function labelAt({ levels, counts }: List, depth: number): string | undefined {
  const level = levels[depth];
  if (!level) return undefined;
  counts[depth] = (counts[depth] ?? level.start - 1) + 1;
  for (let below = depth + 1; below < LEVELS; below++) {
    const restart = levels[below]?.restart ?? below;
    if (restart > depth) counts[below] = undefined;
  }
  if (level.format === 'bullet') return '·';
  if (level.format === 'none') return undefined;
  const label = level.text.replace(/%([1-9])/g, (_, nth: string) => {
    const of = levels[Number(nth) - 1];
    return numberIn(of?.format ?? 'decimal', counts[Number(nth) - 1] ?? of?.start ?? 1);
  });
  return label.trim() || undefined;
}

function listsIn(numbering: XmlElement | undefined): ReadonlyMap<string, List> {
  const kinds = new Map(
    elementsOf(numbering, 'w:abstractNum').map((kind) => {
      const levels = elementsOf(kind, 'w:lvl');
      return [
        kind.attributes.get('w:abstractNumId') ?? '',
        { levels, counts: [] as List['counts'] },
      ] as const;
    }),
  );
  return new Map(
    elementsOf(numbering, 'w:num').flatMap((list) => {
      const kind = kinds.get(val(elementAt(list, 'w:abstractNumId')) ?? '');
      if (!kind) return [];
      const overrides = elementsOf(list, 'w:lvlOverride');
      const levels: (Level | undefined)[] = [];
      const put = (element: XmlElement, start?: number) => {
        const depth = Number(element.attributes.get('w:ilvl'));
        if (depth >= 0 && depth < LEVELS) levels[depth] = levelOf(element, depth, start);
      };
      for (const element of kind.levels) put(element);
      for (const override of overrides) {
        const ilvl = override.attributes.get('w:ilvl');
        const of =
          elementAt(override, 'w:lvl') ?? kind.levels.find((lvl) => lvl.attributes.get('w:ilvl') === ilvl);
        const start = val(elementAt(override, 'w:startOverride'));
        if (of) put(of, start === undefined ? undefined : Number(start));
      }
      // A list of its own counts for itself.
      const counts = overrides.length > 0 ? [] : kind.counts;
      return [[list.attributes.get('w:numId') ?? '', { levels, counts }] as const];
    }),
  );
}

function levelOf(element: XmlElement, depth: number, start?: number): Level {
  const said = (name: string) => val(elementAt(element, name));
  return {
    start: start ?? (Number(said('w:start') ?? 1) || 0),
    format: said('w:numFmt') ?? 'decimal',
    text: said('w:lvlText') ?? '',
    restart: Number(said('w:lvlRestart') ?? depth),
  };
}

function val(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val');
}
