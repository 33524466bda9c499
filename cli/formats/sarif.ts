/** Findings in SARIF 2.1.0, which code hosts and editors read. */
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import { type Analysis, allCodes } from '../../core/analyse.ts';
import type { Severity } from '../../core/rules/rule.ts';
import type { Span } from '../../core/span.ts';
import { version } from '../../package.json';
import type { Checked, Told, Write } from '../check.ts';
import { lineAndColumn, placeIn } from './place.ts';

const LEVELS = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;

export async function asSarif(files: AsyncIterable<Checked>, write: Write): Promise<void> {
  const run = new SarifRunBuilder({ columnKind: 'utf16CodeUnits' } as object).initSimple({
    toolDriverName: 'itu-resolutions',
    toolDriverVersion: version,
  });
  for (const { code, severity, summary } of allCodes) {
    const rule = new SarifRuleBuilder().initSimple({ ruleId: code, shortDescriptionText: summary });
    rule.rule.defaultConfiguration = { level: LEVELS[severity] };
    run.addRule(rule);
  }
  for await (const checked of files) {
    for (const finding of checked.findings) run.addResult(resultOf(checked, finding));
  }
  const sarif = new SarifBuilder();
  sarif.addRun(run);
  await write(`${sarif.buildSarifJsonString({ indent: true })}\n`);
}

function resultOf({ path, places, analysis }: Checked, finding: Told): SarifResultBuilder {
  const uri = uriOf(path);
  const result = new SarifResultBuilder().initSimple({
    ruleId: finding.code,
    level: LEVELS[finding.severity],
    messageText: finding.message,
    fileUri: uri,
  });
  const place = placeIn(places, finding.span);
  if (place === null) result.setLocationRegion(regionOf(analysis, finding.span));
  else
    result.result.locations?.forEach((location) => {
      location.logicalLocations = [{ fullyQualifiedName: place }];
    });
  if (finding.elsewhere) {
    result.result.relatedLocations = finding.elsewhere.map((other) => ({
      message: { text: other.at.message },
      physicalLocation: {
        artifactLocation: { uri: uriOf(other.path) },
        region: regionOf(other.analysis, other.at),
      },
    }));
  }
  if (finding.fix) {
    const replacements = finding.fix.edits.map((edit) => ({
      deletedRegion: regionOf(analysis, edit),
      insertedContent: { text: edit.newText },
    }));
    result.result.fixes = [
      {
        description: { text: finding.fix.title },
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
  return below.startsWith('..') ? pathToFileURL(path).href : encodeURI(below);
}
