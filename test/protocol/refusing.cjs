// Loaded before a program: what reaches the network or another process throws, and is written into the file that $ITU_REFUSED names.
const fs = require('node:fs');

function refuse(owner, name, called = name) {
  owner[name] = () => {
    fs.appendFileSync(process.env.ITU_REFUSED, `${called}\n`);
    throw new Error(`${called} is refused`);
  };
}

const net = require('node:net');
refuse(net.Socket.prototype, 'connect', 'net.connect');
refuse(net.Server.prototype, 'listen', 'net.listen');
for (const [module, names] of Object.entries({
  'node:http': ['request', 'get', 'createServer'],
  'node:https': ['request', 'get', 'createServer'],
  'node:http2': ['connect', 'createServer', 'createSecureServer'],
  'node:tls': ['connect', 'createServer'],
  'node:dgram': ['createSocket'],
  'node:dns': ['lookup', 'resolve', 'resolve4', 'resolve6'],
  'node:child_process': ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  'node:cluster': ['fork'],
  'node:inspector': ['open'],
})) {
  const owner = require(module);
  for (const name of names) refuse(owner, name, `${module.slice(5)}.${name}`);
}
for (const name of ['fetch', 'WebSocket', 'EventSource', 'eval']) refuse(globalThis, name);
require('node:module').syncBuiltinESMExports();
