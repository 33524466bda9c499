/** The analyses of the open documents, each kept as long as its version, the catalogue and the settings are the same. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse, type Settings } from '../../core/analyse.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';

/** What a document, by its URI, is analysed with. */
export type SettingsFor = (uri: string) => Omit<Settings, 'format'>;

export interface Analyses {
  of(document: TextDocument): Analysis;
  /** What analyses are made with from now on; those kept are dropped. */
  use(catalogue: Catalogue, settingsFor: SettingsFor): void;
  /** Analyses a text that is not open, and keeps nothing. */
  ofText(text: string, format: string, uri: string): Analysis;
  /** Another for each version of each opening of a document, since versions begin anew. */
  stampOf(document: TextDocument): string;
  forget(uri: string): void;
  /** Changes whenever `use` is called. */
  readonly generation: number;
}

export function analyses(): Analyses {
  const kept = new Map<string, { readonly version: number; readonly analysis: Analysis }>();
  const openings = new Map<string, number>();
  let opened = 0;
  let catalogue: Catalogue;
  let settingsFor: SettingsFor = () => ({ rules: {} });
  let generation = 0;
  const ofText = (text: string, format: string, uri: string) =>
    analyse(text, catalogue, { ...settingsFor(uri), format });
  return {
    of(document) {
      const known = kept.get(document.uri);
      if (known?.version === document.version) return known.analysis;
      const analysis = ofText(document.getText(), document.languageId, document.uri);
      kept.set(document.uri, { version: document.version, analysis });
      return analysis;
    },
    use(newCatalogue, newSettingsFor) {
      catalogue = newCatalogue;
      settingsFor = newSettingsFor;
      kept.clear();
      generation++;
    },
    ofText,
    stampOf({ uri, version }) {
      if (!openings.has(uri)) openings.set(uri, ++opened);
      return `${openings.get(uri)}.${version}`;
    },
    forget(uri) {
      kept.delete(uri);
      openings.delete(uri);
    },
    get generation() {
      return generation;
    },
  };
}
