/** The analyses of the open documents, each kept as long as its version, the catalogue and the settings are the same. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse, type Settings } from '../../core/analyse.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { remembered } from '../../core/remembered.ts';

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
  /** Changes whenever `use` is called. */
  readonly generation: number;
  /** The one that analyses are made with. */
  readonly catalogue: Catalogue;
}

export function analyses(): Analyses {
  // By document, not by URI: one that is opened again under its old name is another, and its versions begin anew.
  let kept = new WeakMap<TextDocument, { readonly version: number; readonly analysis: Analysis }>();
  let opened = 0;
  const openingOf = remembered((_document: TextDocument) => ++opened);
  let catalogue: Catalogue;
  let settingsFor: SettingsFor = () => ({ rules: {} });
  let generation = 0;
  const ofText = (text: string, format: string, uri: string, before?: Analysis) =>
    analyse(text, catalogue, { ...settingsFor(uri), format }, before);
  return {
    of(document) {
      const known = kept.get(document);
      if (known?.version === document.version) return known.analysis;
      // Of an earlier version, what the edits since then cannot reach is kept.
      const { languageId, uri } = document;
      const analysis = ofText(document.getText(), languageId, uri, known?.analysis);
      kept.set(document, { version: document.version, analysis });
      return analysis;
    },
    use(newCatalogue, newSettingsFor) {
      catalogue = newCatalogue;
      settingsFor = newSettingsFor;
      kept = new WeakMap();
      generation++;
    },
    ofText: (text, format, uri) => ofText(text, format, uri),
    stampOf: (document) => `${openingOf(document)}.${document.version}`,
    get generation() {
      return generation;
    },
    get catalogue() {
      return catalogue;
    },
  };
}
