/** References and findings as the command line prints them in JSON; other programs rely on this form. */
import type { Analysis } from '../../core/analyse.ts';
import { positionAt } from '../../core/lines.ts';
import type { ResolvedReference } from '../../core/resolve/resolve.ts';
import type { Span } from '../../core/span.ts';
import type { Checked, Told, Write } from '../check.ts';
import { writeFiles } from '../output.ts';

/** 1-based, as editors show them. */
export function lineAndColumn(analysis: Analysis, { start }: Span): { line: number; column: number } {
  const { line, character } = positionAt(analysis.lines, start);
  return { line: line + 1, column: character + 1 };
}

export function referenceJson(analysis: Analysis, { reference, body }: ResolvedReference): object {
  const { span, number, through, temporary, edition, provision, language } = reference;
  return {
    start: span.start,
    end: span.end,
    text: analysis.text.slice(span.start, span.end),
    number,
    through,
    temporary,
    edition: edition && { revised: edition.revised, place: edition.place, year: edition.year },
    body,
    language,
    provision: provision && { verb: provision.verb, addressee: provision.addressee, item: provision.item },
    ...lineAndColumn(analysis, span),
  };
}

function findingJson(analysis: Analysis, finding: Told): object {
  const { code, severity, message, span, fix, elsewhere } = finding;
  return {
    code,
    severity,
    message,
    start: span.start,
    end: span.end,
    ...lineAndColumn(analysis, span),
    fix: fix?.edits.map(({ start, end, newText }) => ({ start, end, newText })) ?? null,
    ...(elsewhere ? { related: elsewhere.map(relatedJson) } : {}),
  };
}

function relatedJson({ path, analysis, at }: NonNullable<Told['elsewhere']>[number]): object {
  const { start, end, message } = at;
  return { path, message, start, end, ...lineAndColumn(analysis, at) };
}

/** `{"files": [{"path": …, "findings": […]}]}` */
export async function asJson(files: AsyncIterable<Checked>, write: Write): Promise<void> {
  async function* listed() {
    for await (const { path, analysis, findings } of files) {
      yield { path, findings: findings.map((finding) => findingJson(analysis, finding)) };
    }
  }
  await writeFiles(listed(), write);
}
