/** textDocument/documentSymbol and textDocument/foldingRange: the outline of the annex and of drafts. */
import {
  type DocumentSymbol,
  type FoldingRange,
  type SymbolInformation,
  SymbolKind,
  SymbolTag,
} from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { type Sources, sourceNamed } from '../sources.ts';
import { annexOutline } from './annexOutline.ts';
import { draftOutline } from './draftOutline.ts';
import { headingRange, rangeOfSection, type Section } from './section.ts';

const KINDS = {
  resolution: SymbolKind.Class,
  clause: SymbolKind.Method,
  item: SymbolKind.Field,
  heading: SymbolKind.Namespace,
  place: SymbolKind.String,
} as const;

/** The outline of the document at `uri`, in order. */
export function outlineOf(analysis: Analysis, uri: string, sources: Sources): readonly Section[] {
  const source = sourceNamed(uri, sources);
  const report = analysis.library.reports.find(({ id }) => id === source?.id);
  return report && source?.kind === 'annex' ? annexOutline(report) : draftOutline(analysis);
}

/** Sections as LSP document symbols. */
export function documentSymbols(sections: readonly Section[]): DocumentSymbol[] {
  return sections.map((section) => ({
    name: section.name,
    detail: section.detail,
    kind: KINDS[section.kind],
    range: rangeOfSection(section),
    selectionRange: headingRange(section),
    ...(section.isSuppressed ? { tags: [SymbolTag.Deprecated] } : {}),
    children: documentSymbols(section.sections),
  }));
}

/** The same for clients that know no hierarchy. */
export function flatSymbols(sections: readonly Section[], uri: string, within?: string): SymbolInformation[] {
  return sections.flatMap((section) => [
    {
      name: section.name,
      kind: KINDS[section.kind],
      location: { uri, range: rangeOfSection(section) },
      ...(within === undefined ? {} : { containerName: within }),
    },
    ...flatSymbols(section.sections, uri, section.name),
  ]);
}

/** A fold for each section of several lines. */
export function foldingRanges(sections: readonly Section[]): FoldingRange[] {
  return sections.flatMap(({ first, last, sections: inner }) => [
    ...(last > first ? [{ startLine: first, endLine: last }] : []),
    ...foldingRanges(inner),
  ]);
}
