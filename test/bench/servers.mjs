// The servers that are compared, each with a document opened in it.
import { createRequire } from 'node:module';
import path from 'node:path';
import { NULL_SERVER, root } from './build.mjs';
import { startServer } from './client.mjs';

export const OURS = [path.join(root, 'dist/server.js'), '--stdio'];
export const NULL = [NULL_SERVER, '--stdio'];
/** Our server as editors other than VS Code start it. */
export const COMMAND = [path.join(root, 'dist/cli.js')];
export const OURS_BY_COMMAND = [...COMMAND, 'lsp', '--stdio'];

/** What any editor of today announces; `pull` of diagnostics is apart. */
export const CAPABILITIES = {
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
  },
};
export const PULLING = { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} } };

/**
 * The Markdown language server of VS Code, with its checks of links switched on. It leaves the parsing to its client, so
 * this one has VS Code's parser do it; `parses` counts how often.
 */
export function startMarkdown(texts) {
  const require = createRequire(import.meta.url);
  const markdown = require('markdown-it')();
  const answers = {
    'markdown/parse'({ uri, text }) {
      server.parses++;
      return markdown.parse(text ?? texts.get(uri), {}).map(token);
    },
    'markdown/findMarkdownFilesInWorkspace': () => [],
  };
  const started = startServer([require.resolve('vscode-markdown-languageserver'), '--stdio'], {
    capabilities: PULLING,
    options: { markdownFileExtensions: ['md'] },
    answers,
  });
  const server = {
    ...started,
    parses: 0,
    async initialize() {
      await started.initialize();
      const each = { enabled: 'warning', markdownFragmentLinks: 'inherit' };
      const links = { referenceLinks: each, fragmentLinks: each, fileLinks: each, ignoredLinks: [] };
      const definitions = { unusedLinkDefinitions: each, duplicateLinkDefinitions: each };
      const validate = { enabled: true, ...links, ...definitions };
      started.tell('workspace/didChangeConfiguration', { settings: { markdown: { validate } } });
    },
  };
  return server;
}

/** As VS Code sends them: what of a token the server reads. */
function token({ type, markup, content, map, children }) {
  return { type, markup, content, map, children: children?.map(token) ?? null };
}
