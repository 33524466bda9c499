// Runs inside the extension host: activates the extension and writes how long that took, and the event loop's part of it.
const fs = require('node:fs');
const { performance } = require('node:perf_hooks');
const vscode = require('vscode');

exports.run = async () => {
  const extension = vscode.extensions.getExtension('itu-resolutions.itu-resolutions');
  if (!extension || extension.isActive) throw new Error('the extension is not there, or active already');
  // What VS Code itself does after its start is over then.
  await new Promise((done) => setTimeout(done, 2000));
  const before = performance.eventLoopUtilization();
  const began = performance.now();
  await extension.activate();
  const took = performance.now() - began;
  const { active } = performance.eventLoopUtilization(before);
  fs.writeFileSync(process.env.BENCH_OUT, JSON.stringify({ took, active }));
};
