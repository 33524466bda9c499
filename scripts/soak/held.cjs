// Loaded into a server that is soaked: at a signal it collects its garbage and writes what it holds, in bytes.
const fs = require('node:fs');

process.on('SIGUSR2', () => {
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  const file = process.env.ITU_SOAK_HELD;
  fs.writeFileSync(`${file}.new`, JSON.stringify({ held: heapUsed, resident: rss }));
  fs.renameSync(`${file}.new`, file);
});
