/** Which properties of the meta-model's types are only for clients that announce that they take them. */

/** What a client says of a capability: "textDocument.hover.contentFormat". */
export type Announced = (path: string) => unknown;

/** A property that needs a capability, or a list of what it may be. */
export interface Rule {
  readonly type: string;
  readonly property: string;
  /** Whether a value (never null or undefined) may be sent to a client. */
  readonly allows: (value: unknown, announced: Announced) => boolean;
  /** The method of the message that it holds for; none: for all. */
  readonly method?: string;
}

const COMPLETION = 'textDocument.completion.completionItem';
const ACTION = 'textDocument.codeAction';
const EDIT = 'workspace.workspaceEdit';
/** Kinds of symbols that clients know without saying so. */
const FIRST_SYMBOL_KINDS = 18;
const FIRST_COMPLETION_KINDS = 25;

const isOn =
  (...paths: string[]): Rule['allows'] =>
  (_, announced) =>
    paths.some((path) => announced(path) === true);
const isThere =
  (...paths: string[]): Rule['allows'] =>
  (_, announced) =>
    paths.some((path) => announced(path) !== undefined);
/** The value, or each of them, is in a list of the client, or among those that every client knows. */
const isIn =
  (path: string | readonly string[], known: (value: unknown) => boolean): Rule['allows'] =>
  (value, announced) => {
    const lists = [path].flat().map(announced).filter(Array.isArray);
    return [value].flat().every((each) => known(each) || lists.some((list) => list.includes(each)));
  };
const none = () => false;
const to = (last: number) => (value: unknown) => Number(value) <= last;
const kindOf =
  (path: string): Rule['allows'] =>
  (value, announced) => {
    const { kind } = value as { kind?: unknown };
    return kind === undefined || isIn(path, (each) => each === 'plaintext')(kind, announced);
  };

/** Pull and push share what is in a diagnostic, and clients announce it for either. */
const inDiagnostics = (name: string) => [
  `textDocument.publishDiagnostics.${name}`,
  `textDocument.diagnostic.${name}`,
];
const rule = (type: string, property: string, allows: Rule['allows'], method?: string): Rule => ({
  type,
  property,
  allows,
  ...(method ? { method } : {}),
});

export const RULES: readonly Rule[] = [
  rule('Diagnostic', 'relatedInformation', isOn(...inDiagnostics('relatedInformation'))),
  rule('Diagnostic', 'codeDescription', isOn(...inDiagnostics('codeDescriptionSupport'))),
  rule('Diagnostic', 'data', isOn(...inDiagnostics('dataSupport'))),
  rule('Diagnostic', 'tags', isIn(inDiagnostics('tagSupport.valueSet'), none)),
  rule(
    'Diagnostic',
    'message',
    (value, announced) =>
      typeof value === 'string' || announced('textDocument.diagnostic.markupMessageSupport') === true,
  ),
  rule('PublishDiagnosticsParams', 'version', isOn('textDocument.publishDiagnostics.versionSupport')),
  rule(
    'RelatedFullDocumentDiagnosticReport',
    'relatedDocuments',
    isOn('textDocument.diagnostic.relatedDocumentSupport'),
  ),

  rule('Hover', 'contents', kindOf('textDocument.hover.contentFormat')),

  rule('CompletionItem', 'documentation', kindOf(`${COMPLETION}.documentationFormat`)),
  rule(
    'CompletionItem',
    'insertTextFormat',
    (value, announced) => value === 1 || announced(`${COMPLETION}.snippetSupport`) === true,
  ),
  rule(
    'CompletionItem',
    'kind',
    isIn('textDocument.completion.completionItemKind.valueSet', to(FIRST_COMPLETION_KINDS)),
  ),
  rule('CompletionItem', 'labelDetails', isOn(`${COMPLETION}.labelDetailsSupport`)),
  rule('CompletionItem', 'tags', isIn(`${COMPLETION}.tagSupport.valueSet`, none)),
  rule('CompletionItem', 'deprecated', isOn(`${COMPLETION}.deprecatedSupport`)),
  rule('CompletionItem', 'preselect', isOn(`${COMPLETION}.preselectSupport`)),
  rule('CompletionItem', 'commitCharacters', isOn(`${COMPLETION}.commitCharactersSupport`)),
  rule('CompletionItem', 'insertTextMode', isIn(`${COMPLETION}.insertTextModeSupport.valueSet`, none)),
  rule(
    'CompletionItem',
    'textEdit',
    (value, announced) =>
      !('insert' in (value as object)) || announced(`${COMPLETION}.insertReplaceSupport`) === true,
  ),
  rule('CompletionList', 'itemDefaults', (value, announced) =>
    isIn('textDocument.completion.completionList.itemDefaults', none)(
      Object.keys(value as object),
      announced,
    ),
  ),
  rule('CompletionList', 'applyKind', isOn('textDocument.completion.completionList.applyKindSupport')),

  rule('LocationLink', 'targetUri', isOn('textDocument.definition.linkSupport'), 'textDocument/definition'),
  rule('LocationLink', 'targetUri', isOn('textDocument.declaration.linkSupport'), 'textDocument/declaration'),

  rule('CodeAction', 'kind', isThere(`${ACTION}.codeActionLiteralSupport`)),
  rule('CodeAction', 'title', isThere(`${ACTION}.codeActionLiteralSupport`)),
  rule('CodeAction', 'isPreferred', isOn(`${ACTION}.isPreferredSupport`)),
  rule('CodeAction', 'disabled', isOn(`${ACTION}.disabledSupport`)),
  rule('CodeAction', 'data', isOn(`${ACTION}.dataSupport`)),
  rule('CodeAction', 'tags', isIn(`${ACTION}.tagSupport.valueSet`, none)),
  rule('WorkspaceEdit', 'documentChanges', isOn(`${EDIT}.documentChanges`)),
  rule('WorkspaceEdit', 'changeAnnotations', isThere(`${EDIT}.changeAnnotationSupport`)),
  rule('AnnotatedTextEdit', 'annotationId', isThere(`${EDIT}.changeAnnotationSupport`)),
  rule('CreateFile', 'kind', isIn(`${EDIT}.resourceOperations`, none)),
  rule('RenameFile', 'kind', isIn(`${EDIT}.resourceOperations`, none)),
  rule('DeleteFile', 'kind', isIn(`${EDIT}.resourceOperations`, none)),

  rule('DocumentSymbol', 'name', isOn('textDocument.documentSymbol.hierarchicalDocumentSymbolSupport')),
  rule(
    'DocumentSymbol',
    'kind',
    isIn('textDocument.documentSymbol.symbolKind.valueSet', to(FIRST_SYMBOL_KINDS)),
  ),
  rule('DocumentSymbol', 'tags', isIn('textDocument.documentSymbol.tagSupport.valueSet', none)),
  rule('DocumentSymbol', 'deprecated', none),
  rule(
    'SymbolInformation',
    'tags',
    isIn('textDocument.documentSymbol.tagSupport.valueSet', none),
    'textDocument/documentSymbol',
  ),
  rule(
    'SymbolInformation',
    'kind',
    isIn('textDocument.documentSymbol.symbolKind.valueSet', to(FIRST_SYMBOL_KINDS)),
    'textDocument/documentSymbol',
  ),
  rule(
    'BaseSymbolInformation',
    'tags',
    isIn('workspace.symbol.tagSupport.valueSet', none),
    'workspace/symbol',
  ),
  rule(
    'BaseSymbolInformation',
    'kind',
    isIn('workspace.symbol.symbolKind.valueSet', to(FIRST_SYMBOL_KINDS)),
    'workspace/symbol',
  ),

  rule(
    'FoldingRange',
    'kind',
    isIn('textDocument.foldingRange.foldingRangeKind.valueSet', () => true),
  ),
  rule('FoldingRange', 'collapsedText', isOn('textDocument.foldingRange.foldingRange.collapsedText')),
  rule(
    'FoldingRange',
    'startCharacter',
    (_, announced) => announced('textDocument.foldingRange.lineFoldingOnly') !== true,
  ),
  rule(
    'FoldingRange',
    'endCharacter',
    (_, announced) => announced('textDocument.foldingRange.lineFoldingOnly') !== true,
  ),

  rule('DocumentLink', 'tooltip', isOn('textDocument.documentLink.tooltipSupport')),
  rule('CallHierarchyItem', 'name', isThere('textDocument.callHierarchy', 'callHierarchy')),

  rule(
    'FileSystemWatcher',
    'globPattern',
    (value, announced) =>
      typeof value === 'string' ||
      announced('workspace.didChangeWatchedFiles.relativePatternSupport') === true,
  ),

  rule(
    'ServerCapabilities',
    'positionEncoding',
    isIn('general.positionEncodings', (value) => value === 'utf-16'),
  ),
  rule('ServerCapabilities', 'diagnosticProvider', isThere('textDocument.diagnostic')),
  rule('ServerCapabilities', 'inlayHintProvider', isThere('textDocument.inlayHint')),
  rule('ServerCapabilities', 'semanticTokensProvider', isThere('textDocument.semanticTokens')),
  rule('ServerCapabilities', 'callHierarchyProvider', isThere('textDocument.callHierarchy', 'callHierarchy')),
  rule(
    'ServerCapabilities',
    'codeActionProvider',
    (value, announced) =>
      typeof value === 'boolean' || announced(`${ACTION}.codeActionLiteralSupport`) !== undefined,
  ),
  rule('WorkspaceOptions', 'workspaceFolders', isOn('workspace.workspaceFolders')),
  rule('WorkspaceOptions', 'textDocumentContent', isThere('workspace.textDocumentContent')),
];
