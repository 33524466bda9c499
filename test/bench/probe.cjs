// Loaded into a process that is measured (`--require`): tells of its memory, in bytes, in the file $BENCH_PROBE.
const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const out = process.env.BENCH_PROBE;
if (isMainThread && out) {
  const tell = (what) => {
    fs.writeFileSync(`${out}.part`, JSON.stringify(what));
    fs.renameSync(`${out}.part`, out);
  };
  // The most memory that it ever had, all its threads together.
  process.on('exit', () => tell({ most: process.resourceUsage().maxRSS * 1024 }));
  // What it holds on to, once all garbage is gone.
  process.on('SIGUSR2', () => {
    global.gc?.();
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    tell({ kept: heapUsed + external + arrayBuffers });
  });
}
