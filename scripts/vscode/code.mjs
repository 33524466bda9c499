#!/usr/bin/env node
// Stands in for VS Code's executable: takes its command line and runs the VS Code of this folder. With
// --extensionTestsPath it runs the tests headless and exits with their result, so that @vscode/test-electron can
// drive it; without, it serves the workbench to a person's browser until it is stopped.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { serve } from './serve.mjs';
import { runExtensionTests } from './tests.mjs';

const { values, positionals } = parseArgs({
  strict: false, // VS Code has many more options, and ignores those it does not know
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    goto: { type: 'string', short: 'g' },
    'no-browser': { type: 'boolean' },
    port: { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});
const file = (name) => (name?.startsWith('file:') ? fileURLToPath(name) : name && path.resolve(name));
const options = {
  folder: file(positionals[0]),
  development: (values.extensionDevelopmentPath ?? []).map(file),
  tests: file(values.extensionTestsPath),
  openFile: file(values.goto),
  dataDir: file(values['user-data-dir']),
  extensionsDir: file(values['extensions-dir']),
  screenshots: process.env.ITU_SCREENSHOTS,
  port: Number(values.port ?? 0),
  openBrowser: !values['no-browser'],
};

try {
  install();
  if (options.tests) process.exit(await runExtensionTests(options));
  await serve(options);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
