// Node.js's module of this name, loaded when it is called: vscode-jsonrpc names pipes by chance, which clients do.
exports.randomBytes = (...args) => require('node:crypto').randomBytes(...args);
