// Stryker's test runner: the unit tests as one bundle in this process. The core keeps what it has worked out, so that a mutant would
// be seen with what another one left: what core/remembered.ts keeps is forgotten before each mutant, and for those of files whose
// results the core keeps otherwise (`keptOtherwise`: grammars, words), all modules are loaded anew.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import esbuild from 'esbuild';
import { globSync } from 'tinyglobby';

class BundleRunner {
  static inject = ['options'];

  constructor({ testFiles, keptOtherwise }) {
    this.patterns = testFiles;
    this.keptOtherwise = keptOtherwise.map((file) => path.resolve(file));
    /** What the instrumented code reads and counts in. */
    this.shared = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    /** The ids of tests that found mutants, the last one first: it often finds the next. */
    this.finders = [];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Properties are tried on fewer inputs (test/tried.ts).
    process.env['ITU_FUZZ_TIMES'] = '0.1';
    this.files = this.patterns.flatMap((pattern) => globSync(pattern).sort());
    const loads = this.files.map((file) => `'${file}': () => require('./${file}')`);
    const { outputFiles } = await esbuild.build({
      stdin: { contents: `module.exports = {${loads}};`, resolveDir: process.cwd() },
      absWorkingDir: process.cwd(),
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      logLevel: 'error',
      plugins: [dirnames, forgetting],
    });
    const [{ text }] = outputFiles;
    this.counting = bundleOf(text);
    // Nothing is to be counted while a mutant is tried.
    this.silent = bundleOf(text.replaceAll('var c = cov.static;', 'return; var c;'));
    this.require = createRequire(path.resolve('package.json'));
  }

  /** What covers a mutant is told from each test as if it were the first, but for what is kept otherwise. */
  dryRun({ coverageAnalysis }) {
    this.loadAll(this.counting);
    if (coverageAnalysis === 'perTest') this.shared.mutantCoverage ??= { static: {}, perTest: {} };
    const tests = this.files.flatMap((file) => {
      const positionOf = positionsIn(readFileSync(file, 'utf8'));
      return this.kept(file).map((test) => {
        globalThis.mutant = test.id;
        this.shared.currentTestId = test.id;
        const result = resultOf(test);
        this.shared.currentTestId = undefined;
        return { ...result, startPosition: positionOf(test.title) };
      });
    });
    const { mutantCoverage } = this.shared;
    // What is run while tests are loaded and by tests, too, need not be loaded anew for each mutant.
    for (const covered of Object.values(mutantCoverage?.perTest ?? {}))
      for (const id of Object.keys(covered)) delete mutantCoverage.static[id];
    this.kept = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  loadAll(bundle) {
    this.kept = this.load(bundle);
    for (const file of this.files) this.kept(file);
  }

  mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment, sandboxFileName }) {
    const isKept = !reloadEnvironment && !this.keptOtherwise.some((file) => sandboxFileName.startsWith(file));
    if (isKept && !this.kept) this.loadAll(this.silent);
    this.shared.hitLimit = hitLimit;
    this.shared.hitCount = hitLimit ? 0 : undefined;
    this.shared.activeMutant = activeMutant.id;
    globalThis.mutant = activeMutant.id;
    const tests = isKept
      ? this.untilOneFails(this.kept, new Set(testFilter))
      : this.untilOneFails(this.load(this.silent));
    this.shared.activeMutant = undefined;
    if (tests.at(-1)?.isEndless) {
      this.kept = undefined;
      return { status: MutantRunStatus.Timeout };
    }
    const timeout = determineHitLimitReached(this.shared.hitCount, this.shared.hitLimit);
    return timeout ?? toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /** The results of the tests that have these ids, or of all, until one fails. */
  untilOneFails(testsIn, ids) {
    const results = [];
    const files = ids ? new Set([...ids].map(fileOf)) : this.files;
    for (const file of this.byFinding(files, (each) => `${each}: `)) {
      try {
        within(() => {
          for (const test of this.byFinding(testsIn(file), ({ id }) => id)) {
            if (ids && !ids.has(test.id)) continue;
            const result = resultOf(test);
            results.push(result);
            if (result.status === TestStatus.Failed) break;
          }
        });
      } catch (error) {
        const isEndless = error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        return [...results, { ...failed({ id: file, name: file, timeSpentMs: 0 }, error), isEndless }];
      }
      const last = results.at(-1);
      if (last?.status === TestStatus.Failed) {
        this.finders = [last.id, ...this.finders.filter((id) => id !== last.id)].slice(0, 50);
        return results;
      }
    }
    return results;
  }

  /** Those first that found a mutant lately, or hold a test that did. */
  byFinding(all, prefixOf) {
    const rank = (each) => this.finders.findIndex((id) => id.startsWith(prefixOf(each))) + 1 || Infinity;
    const ranked = Array.from(all, (each) => ({ each, rank: rank(each) }));
    return ranked.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).map(({ each }) => each);
  }

  /** All modules from their beginning; gives the tests of each file, which is loaded when it is first asked for. */
  load(bundle) {
    const known = new Map();
    const titles = [];
    let tests = [];
    let current = '';
    const describe = (title, body) => {
      titles.push(title);
      body();
      titles.pop();
    };
    const it = (title, run) => {
      const name = [...titles, title].join(' ');
      tests.push({ id: `${current}: ${name}`, name, title, fileName: path.resolve(current), run });
      return { timeout() {} };
    };
    const module = { exports: {} };
    bundle.runInThisContext()(module, this.require, describe, it);
    return (file) => {
      if (known.has(file)) return known.get(file);
      tests = [];
      current = file;
      module.exports[file]();
      known.set(file, tests);
      return tests;
    };
  }
}

/** The modules of all tests as a function, which loads them anew each time that it is called. */
function bundleOf(text) {
  return new vm.Script(`(function (module, require, describe, it) {${text}})`);
}

/** Modules know their folder, as they do where they are not in a bundle. */
const dirnames = {
  name: 'dirnames',
  setup(build) {
    build.onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll(
        'import.meta.dirname',
        JSON.stringify(path.dirname(file)),
      ),
      loader: 'ts',
    }));
  },
};

/** What core/remembered.ts keeps is forgotten with each mutant. */
const forgetting = {
  name: 'forgetting',
  setup(build) {
    build.onResolve({ filter: /\/remembered\.ts$/ }, () => ({
      path: path.resolve('test/mutation/forgetting.ts'),
    }));
  },
};

/** The file in the id of a test. */
function fileOf(id) {
  return id.slice(0, id.indexOf(': '));
}

/** Where a test stands in its file, told its title, one after the other: a run after changes runs again only what they concern. */
function positionsIn(source) {
  let at = 0;
  return (title) => {
    const next = source.indexOf(title, at);
    // A title that is made of several parts is nowhere.
    const found = Math.max(0, next < 0 ? source.indexOf(title) : next);
    if (next >= 0) at = next + 1;
    const lines = source.slice(0, found).split('\n');
    return { line: lines.length - 1, column: lines.at(-1).length };
  };
}

/** Runs a test; those that Stryker is to run wait for nothing. */
function resultOf({ id, name, fileName, run }) {
  const start = performance.now();
  const result = () => ({ id, name, fileName, timeSpentMs: performance.now() - start });
  try {
    if (run() instanceof Promise) throw new Error('tests that wait are not run here');
    return { ...result(), status: TestStatus.Success };
  } catch (error) {
    return failed(result(), error);
  }
}

/** Runs a function within a time, since with a mutant it may never end. */
function within(run) {
  globalThis.run = run;
  WITHIN.runInThisContext({ timeout: LONGEST });
}

const WITHIN = new vm.Script('globalThis.run()');
/** What the tests of a file never take, in milliseconds. */
const LONGEST = 10_000;

function failed(result, error) {
  return { ...result, status: TestStatus.Failed, failureMessage: error.message ?? String(error) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', BundleRunner)];
export const strykerValidationSchema = {
  properties: {
    testFiles: { type: 'array', items: { type: 'string' } },
    keptOtherwise: { type: 'array', items: { type: 'string' } },
  },
};
