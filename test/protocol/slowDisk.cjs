// Loaded before a program: what is asked of files below $ITU_SLOW takes its time, and for what the first thread, which answers requests, would wait at once is written into $ITU_WAITED.
const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const isSlow = (path) => String(path).startsWith(process.env.ITU_SLOW);
const MS = 60;

for (const name of ['readFile', 'stat', 'access', 'realpath']) {
  const original = fs.promises[name];
  fs.promises[name] = async (path, ...more) => {
    if (isSlow(path)) await new Promise((done) => setTimeout(done, MS));
    return original(path, ...more);
  };
}
const { readdir } = fs;
fs.readdir = (path, ...more) => setTimeout(() => readdir(path, ...more), isSlow(path) ? MS : 0);
for (const name of ['existsSync', 'statSync', 'readFileSync', 'readdirSync', 'realpathSync', 'lstatSync']) {
  const original = fs[name];
  fs[name] = (path, ...more) => {
    if (isMainThread && isSlow(path)) fs.appendFileSync(process.env.ITU_WAITED, `${name} ${path}\n`);
    return original(path, ...more);
  };
}
require('node:module').syncBuiltinESMExports();
