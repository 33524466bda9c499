/** Findings in SARIF 2.1.0, which code hosts and editors read. */
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import { type Analysis, allCodes } from '../../core/analyse.ts';
import { unlinked } from '../../core/markdown.ts';
import type { Severity } from '../../core/rules/rule.ts';
import type { Span } from '../../core/span.ts';
import { version } from '../../package.json';
import type { Checked, Told } from '../checking/checked.ts';
import type { Format } from './format.ts';
import { addressOfPath, lineAndColumn, placeIn } from './place.ts';
import { jsonText } from './shown.ts';

const LEVELS = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;

/** The results and the artifacts of one document. */
interface Part {
  readonly results: readonly Result[];
  readonly artifacts: readonly object[];
}

type Run = ReturnType<SarifBuilder['buildSarifOutput']>['runs'][number];
type Result = NonNullable<Run['results']>[number];

/** Written one document after the other, so that big runs need no memory; each result in a line. */
export const sarif: Format<Part> = {
  partOf(checked) {
    const [run] = logOf(checked.findings.map((finding) => resultOf(checked, finding))).runs;
    return { results: run?.results ?? [], artifacts: run?.artifacts ?? [] };
  },
  async print(parts, write) {
    const [before = '', after = ''] = JSON.stringify(logOf([]), null, 2).split(
      /"results": \[\],\s{0,80}"artifacts": \[\]/,
    );
    await write(`${before}"results": [`);
    const artifacts: object[] = [];
    let separator = '\n';
    for await (const part of parts) {
      for (const result of part.results) {
        // The builder counts from the first document that it knows, which is this one.
        for (const { physicalLocation } of result.locations ?? []) {
          if (physicalLocation?.artifactLocation) physicalLocation.artifactLocation.index = artifacts.length;
        }
        await write(`${separator}${jsonText(result)}`);
        separator = ',\n';
      }
      artifacts.push(...part.artifacts);
    }
    await write(`\n],\n"artifacts": ${jsonText(artifacts)}${after}\n`);
  },
};

function logOf(results: readonly SarifResultBuilder[]): ReturnType<SarifBuilder['buildSarifOutput']> {
  const run = new SarifRunBuilder({ columnKind: 'utf16CodeUnits' } as object).initSimple({
    toolDriverName: 'itu-resolutions',
    toolDriverVersion: version,
  });
  for (const { code, severity, summary } of allCodes) {
    const rule = new SarifRuleBuilder().initSimple({ ruleId: code, shortDescriptionText: summary });
    rule.rule.defaultConfiguration = { level: LEVELS[severity] };
    run.addRule(rule);
  }
  for (const result of results) run.addResult(result);
  const sarif = new SarifBuilder();
  sarif.addRun(run);
  const log = sarif.buildSarifOutput();
  // What grows comes last.
  const runs = log.runs.map(({ results, artifacts, ...rest }) => ({ ...rest, results, artifacts }));
  return { ...log, runs: runs as typeof log.runs };
}

function resultOf({ path, places, analysis }: Checked, finding: Told): SarifResultBuilder {
  const uri = uriOf(path);
  const place = placeIn(places, finding.span);
  const result = new SarifResultBuilder().initSimple({
    ruleId: finding.code,
    level: LEVELS[finding.severity],
    messageText: unlinked(place === null ? finding.message : `${place}: ${finding.message}`),
    fileUri: uri,
  });
  // Hosts of code want a line of everything; a document without lines has its first.
  result.setLocationRegion(place === null ? regionOf(analysis, finding.span) : { startLine: 1 });
  if (place !== null) {
    result.result.locations?.forEach((location) => {
      location.logicalLocations = [{ fullyQualifiedName: place }];
    });
  }
  if (finding.elsewhere) {
    result.result.relatedLocations = finding.elsewhere.map((other) => ({
      message: { text: unlinked(other.at.message) },
      physicalLocation: {
        artifactLocation: { uri: uriOf(other.path) },
        region: regionOf(other.analysis, other.at),
      },
    }));
  }
  // Offsets of what a Word document reads are nothing that a program could put fixes in by.
  if (finding.fix && !places) {
    const replacements = finding.fix.edits.map((edit) => ({
      deletedRegion: regionOf(analysis, edit),
      insertedContent: { text: edit.newText },
    }));
    result.result.fixes = [
      {
        description: { text: unlinked(finding.fix.title) },
        artifactChanges: [{ artifactLocation: { uri }, replacements }],
      },
    ];
  }
  return result;
}

function regionOf(analysis: Analysis, span: Span) {
  const start = lineAndColumn(analysis, span);
  const end = lineAndColumn(analysis, { start: span.end, end: span.end });
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Relative to the current folder where the file is below it, as code hosts want it. */
function uriOf(path: string): string {
  const below = relative('.', path).replaceAll('\\', '/');
  return below.startsWith('..') ? pathToFileURL(path).href : addressOfPath(below);
}
