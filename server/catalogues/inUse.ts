/** Which catalogues are in use: those that come with the product, and those that are named. */
import * as l10n from '@vscode/l10n';
import { type Library, libraryOf } from '../../core/catalogue/library.ts';
import { overlaid } from '../../core/catalogue/overlay.ts';
import { type Body, bodyNamed } from '../../core/conferences.ts';
import { type Host, type Loaded, type LoadedReport, unusable, type Whereabouts } from '../host/host.ts';

/** What settings name: where it is looked for, and where it may be. */
export interface Named {
  readonly path: string;
  /** URIs. */
  readonly folders: readonly string[];
  readonly whereabouts: Whereabouts;
}

/** What settings, a project's file and options say of catalogues. */
export interface Wanted {
  /** In the place of the main one that comes with the product. */
  readonly instead: Named | undefined;
  readonly further: readonly Named[];
}

/** The catalogues in use, as they are, and as one library. */
export interface InUse {
  readonly library: Library;
  /** The reports, those that come with the product among them. */
  readonly reports: readonly LoadedReport[];
  readonly faulty: readonly FaultyFile[];
  /** Whether nothing is named, so that other threads have the library already. */
  readonly isEmbedded: boolean;
}

/** A catalogue that is named and cannot be used. */
export interface FaultyFile {
  /** As messages name it. */
  readonly file: string;
  readonly faults: readonly string[];
  /** Whether it was to be used in the place of the embedded one, which is used then. */
  readonly isInstead: boolean;
}

/** Which body the catalogue in a file was of when it could be read; for files that cannot be any more. */
export type KnownBodies = Map<string, Body>;

/** The catalogues that come with the product. */
export function embedded(host: Pick<Host, 'embedded'>): InUse {
  const reports = host.embedded();
  return { library: libraryOf(reports.map(({ report }) => report)), reports, faulty: [], isEmbedded: true };
}

/**
 * Loads what is named. A catalogue that cannot be used is told of, and of the resolutions of its body nothing is said: what the others
 * have of them may not hold any more.
 */
export async function cataloguesInUse(
  host: Pick<Host, 'embedded' | 'loadCatalogues'>,
  { instead, further }: Wanted,
  known: KnownBodies = new Map(),
): Promise<InUse> {
  const load = async ({ path, folders, whereabouts }: Named) => {
    // Whatever a file or its name is like: one that cannot be read is told of, and the others are in use.
    const failed = (error: Error) => [unusable(path, error.message)];
    const found = await host.loadCatalogues(path, folders, whereabouts).catch(failed);
    return found.map((each) => (each.kind === 'faults' ? { ...each, name: nameFor(each.file, path) } : each));
  };
  const [first = [], ...others] = await Promise.all([
    ...(instead ? [load(instead)] : [Promise.resolve([])]),
    ...further.map(load),
  ]);
  const named = first.filter((each) => each.kind !== 'faults');
  const own = named.find((each) => each.kind === 'report');
  const [main, ...shipped] = host.embedded();
  const all = [
    ...(own ? [own] : main ? [main] : []),
    ...shipped.filter(({ report }) => report.id !== own?.report.id),
    ...named.filter((each) => each !== own),
    ...others.flat(),
  ];
  const onlyAdds = named.length > 0 && !own && instead;
  const faulty = [
    ...first.flatMap((each) => faultyFile(each, true)),
    ...(onlyAdds
      ? [{ file: instead.path, faults: [l10n.t('it adds to a catalogue, and is none')], isInstead: true }]
      : []),
    ...others.flat().flatMap((each) => faultyFile(each, false)),
  ];
  const unread = all.flatMap((each) => (each.kind === 'faults' ? (bodyOf(each, known) ?? []) : []));
  for (const each of all) {
    if (each.kind === 'report' && each.file !== null) known.set(each.file, each.report.body);
  }
  const { reports, astray } = withOverlays(all);
  const library = libraryOf(
    reports.map(({ report }) => report),
    [...new Set(unread)],
  );
  return { library, reports, faulty: [...faulty, ...astray], isEmbedded: false };
}

/** The reports with what is laid over them, each id once; and the overlays on what is not there. */
function withOverlays(all: readonly Loaded[]): {
  readonly reports: readonly LoadedReport[];
  readonly astray: readonly FaultyFile[];
} {
  const byId = new Map(
    all.flatMap((each) => (each.kind === 'report' ? [[each.report.id, each] as const] : [])),
  );
  const astray: FaultyFile[] = [];
  for (const each of all) {
    if (each.kind !== 'overlay') continue;
    const { file, overlay } = each;
    const under = byId.get(overlay.overlay);
    if (under) byId.set(under.report.id, { ...under, report: overlaid(under.report, overlay) });
    else {
      const fault = l10n.t('there is no catalogue {0} for it to add to', overlay.overlay);
      astray.push({ file, faults: [fault], isInstead: false });
    }
  }
  return { reports: [...byId.values()], astray };
}

type Faults = Extract<Loaded, { kind: 'faults' }> & { readonly name: string };

function faultyFile(each: Exclude<Loaded, { kind: 'faults' }> | Faults, isInstead: boolean): FaultyFile[] {
  return each.kind === 'faults' ? [{ file: each.name, faults: each.faults, isInstead }] : [];
}

/** As it is named; of a folder that is named, the file in it. */
function nameFor(file: string, path: string): string {
  const last = lastOf(file);
  return last === lastOf(path) ? path : `${path.replace(/(?<![\\/])[\\/]+$/, '')}/${last}`;
}

function lastOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}

/** Whose resolutions a file is of that cannot be used: as it says, as it said before, or as its name says; undefined: nothing tells. */
function bodyOf(each: Extract<Loaded, { kind: 'faults' }>, known: KnownBodies): Body | undefined {
  const byName = /^[a-z]+(?=-\d)/i.exec(lastOf(each.file))?.[0]?.toUpperCase();
  return (
    [each.body, known.get(each.file), byName].find((body) => body != null && bodyNamed(body)) ?? undefined
  );
}
