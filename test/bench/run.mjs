// On what a run was made: the kind of machine, never its name.
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { root } from './build.mjs';

export function runAbout() {
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
    node: process.version,
    cores: os.availableParallelism(),
    platform: `${os.platform()} ${os.arch()}`,
  };
}
