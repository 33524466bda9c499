/** The analyses of the open documents, each kept as long as its version, the catalogue and the settings are the same. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse } from '../core/analyse.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Levels } from '../core/rules/rules.ts';

export interface Analyses {
  of(document: TextDocument): Analysis;
  /** What analyses are made with from now on; those kept are dropped. */
  use(catalogue: Catalogue, rules: Levels): void;
  /** Analyses a text that is not open, and keeps nothing. */
  ofText(text: string, format: string): Analysis;
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
  let rules: Levels = {};
  let generation = 0;
  const ofText = (text: string, format: string) => analyse(text, catalogue, { format, rules });
  return {
    of(document) {
      const known = kept.get(document.uri);
      if (known?.version === document.version) return known.analysis;
      const analysis = ofText(document.getText(), document.languageId);
      kept.set(document.uri, { version: document.version, analysis });
      return analysis;
    },
    use(newCatalogue, newRules) {
      catalogue = newCatalogue;
      rules = newRules;
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
