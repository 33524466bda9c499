// Loaded before a program: a file below $ITU_FULL takes 2000 bytes. As on a disk that gets full, a write that reaches beyond writes what
// fits and says how much that was; only the next one fails.
const fs = require('node:fs');
const path = require('node:path');

const ROOM = 2000;
const isFull = (file) => path.resolve(String(file)).startsWith(process.env.ITU_FULL);
const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

const { open } = fs.promises;
fs.promises.open = async (name, ...more) => {
  const file = await open(name, ...more);
  if (!isFull(name)) return file;
  const { write } = file;
  let left = ROOM;
  file.write = async (data, from = 0, length = data.length - from, ...place) => {
    if (left === 0) throw full();
    const fits = Math.min(left, length);
    left -= fits;
    return write.call(file, data, from, fits, ...place);
  };
  // As Node.js does it: on and on until all is written.
  file.writeFile = async (content) => {
    const data = Buffer.from(content);
    for (let at = 0; at < data.length; ) at += (await file.write(data, at)).bytesWritten;
  };
  return file;
};

// The same for those who write by callbacks.
const room = new Map();
const { open: openBack, write: writeBack } = fs;
fs.open = (name, ...more) => {
  const done = more.pop();
  return openBack(name, ...more, (error, file) => {
    if (!error && isFull(name)) room.set(file, ROOM);
    done(error, file);
  });
};
fs.write = (file, content, ...more) => {
  const done = more.pop();
  const left = room.get(file);
  if (left === undefined) return writeBack(file, content, ...more, done);
  if (left === 0) return done(full());
  const data = Buffer.from(content).subarray(0, left);
  room.set(file, left - data.length);
  return writeBack(file, data, 0, data.length, done);
};
require('node:module').syncBuiltinESMExports();
