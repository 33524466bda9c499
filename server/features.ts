/** What answers requests about a document that is open, in one place: it is loaded with the first of them, not at the start. */
export { nameableProvisions } from '../core/catalogue/provisions.ts';
export { describeClause } from '../core/features/describe.ts';
export { lookUp } from '../core/features/lookUp.ts';
export { codeLenses } from '../core/features/marking/codeLenses.ts';
export { inlayHints } from '../core/features/marking/inlayHints.ts';
export { semanticTokens } from '../core/features/marking/semanticTokens.ts';
export {
  documentSymbols,
  flatSymbols,
  foldingRanges,
  outlineOf,
} from '../core/features/outline/documentSymbols.ts';
export { selectionRanges } from '../core/features/outline/selectionRanges.ts';
export { workspaceSymbols } from '../core/features/outline/workspaceSymbols.ts';
export { hierarchyItem, incomingCalls, outgoingCalls } from '../core/features/reading/callHierarchy.ts';
export { comparison } from '../core/features/reading/comparison.ts';
export { declaration, definition } from '../core/features/reading/definition.ts';
export { documentLinks } from '../core/features/reading/documentLinks.ts';
export { hover } from '../core/features/reading/hover.ts';
export { declarationOf, highlights, references } from '../core/features/reading/references.ts';
export { targetAt } from '../core/features/reading/targetAt.ts';
export { codeActions } from '../core/features/writing/codeActions.ts';
export { completion, completionDetails } from '../core/features/writing/completion.ts';
export { insertion } from '../core/features/writing/insertion.ts';
export { pasted } from '../core/features/writing/pasting/pasted.ts';
export { answerOf } from '../core/lookups/lookups.ts';
export { comparedVersions } from './documents/comparing.ts';
export { withHeadings } from './documents/shown/headingTokens.ts';
export { placesOutline } from './documents/shown/placesOutline.ts';
export { authoritiesText } from './provided/authorities.ts';
export { contentOf } from './provided/contentOf.ts';
export { overviewOf } from './provided/overview.ts';

export type Features = typeof import('./features.ts');
