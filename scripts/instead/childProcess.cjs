// Node.js's module of this name, loaded when it is called: vscode-languageserver starts processes to find modules, which we never ask of it.
exports.fork = (...args) => require('node:child_process').fork(...args);
exports.spawnSync = (...args) => require('node:child_process').spawnSync(...args);
