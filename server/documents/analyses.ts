/** The analyses of the open documents, each kept as long as its text, the library and the settings are the same. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse, type Settings } from '../../core/analyse.ts';
import type { Library } from '../../core/catalogue/library.ts';

/** What a document, by its URI, is analysed with. */
export type SettingsFor = (uri: string) => Omit<Settings, 'format'>;

export interface Analyses {
  of(document: TextDocument): Analysis;
  /** What analyses are made with from now on; those kept are dropped. */
  use(library: Library, settingsFor: SettingsFor): void;
  /** Analyses a text that is not open, and keeps nothing. */
  ofText(text: string, format: string, uri: string): Analysis;
  /** What a document, by its URI, is analysed with. */
  readonly settingsFor: SettingsFor;
  /** Another for each text of each opening of a document. */
  stampOf(document: TextDocument): string;
  /** Changes whenever `use` is called. */
  readonly generation: number;
  /** The one that analyses are made with. */
  readonly library: Library;
}

export function analyses(): Analyses {
  // By document and text: versions begin anew where a name is opened again, and a client may give one twice.
  let kept = new WeakMap<TextDocument, Analysis>();
  const stamped = new WeakMap<TextDocument, { readonly text: string; readonly stamp: number }>();
  let stamps = 0;
  let library: Library;
  let settingsFor: SettingsFor = () => ({ rules: {} });
  let generation = 0;
  const ofText = (text: string, format: string, uri: string, before?: Analysis) =>
    analyse(text, library, { ...settingsFor(uri), format }, before);
  return {
    of(document) {
      const known = kept.get(document);
      const text = document.getText();
      if (known?.text === text) return known;
      // Of an earlier text, what the edits since then cannot reach is kept.
      const { languageId, uri } = document;
      const analysis = ofText(text, languageId, uri, known);
      kept.set(document, analysis);
      return analysis;
    },
    use(newLibrary, newSettingsFor) {
      library = newLibrary;
      settingsFor = newSettingsFor;
      kept = new WeakMap();
      generation++;
    },
    ofText: (text, format, uri) => ofText(text, format, uri),
    stampOf(document) {
      const text = document.getText();
      const known = stamped.get(document);
      if (known?.text === text) return String(known.stamp);
      stamped.set(document, { text, stamp: ++stamps });
      return String(stamps);
    },
    settingsFor: (uri) => settingsFor(uri),
    get generation() {
      return generation;
    },
    get library() {
      return library;
    },
  };
}
