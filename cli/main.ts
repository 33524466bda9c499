/** The command line's entry: loads what is asked for, so that the language server waits for no command, and no command for it. */

const [command, ...options] = process.argv.slice(2);

/** What a client starts the server with; all else, such as a slip or a wish for help, is answered by the commands. */
const isServer =
  command === 'lsp' &&
  options.includes('--stdio') &&
  options.every((option) => /^(?:--stdio|--clientProcessId(?:=\d+)?|\d+)$/.test(option));

if (isServer) void import('./languageServer.ts').then(({ runLanguageServer }) => runLanguageServer());
else void import('./commands.ts');
