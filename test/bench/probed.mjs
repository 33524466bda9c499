// Asks processes about their memory, by way of probe.cjs.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cache } from './build.mjs';

export const PROBE = ['--expose-gc', '--require', path.join(import.meta.dirname, 'probe.cjs')];
const OUT = path.join(cache, 'probe.json');
export const PROBE_ENV = { BENCH_PROBE: OUT };

/** What a running process holds on to, in bytes. */
export async function keptBy(process) {
  fs.rmSync(OUT, { force: true });
  process.kill('SIGUSR2');
  while (!fs.existsSync(OUT)) await wait(20);
  return probed().kept;
}

/** What the probe told last. */
export function probed() {
  return JSON.parse(fs.readFileSync(OUT, 'utf8'));
}

/** The resident memory of a process in bytes. */
export function residentMemory({ pid }) {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) * 1024;
}
