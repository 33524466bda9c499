/** References and findings as the command line prints them in JSON; other programs rely on this form. */
import type { Other } from '../../core/recognise/others/other.ts';
import type { ResolvedReference } from '../../core/resolve/resolve.ts';
import { sectorName } from '../../core/wording/names.ts';
import type { Checked, Told } from '../checking/checked.ts';
import { writeFiles } from '../output.ts';
import type { Format } from './format.ts';
import { type Located, lineAndColumn, placeJson } from './place.ts';
import { jsonText } from './shown.ts';

export function referenceJson(located: Located, { reference, body }: ResolvedReference): object {
  const { span, number, through, temporary, edition, provision, language } = reference;
  return {
    start: span.start,
    end: span.end,
    text: located.analysis.text.slice(span.start, span.end),
    number,
    through,
    temporary,
    edition: edition && { revised: edition.revised, place: edition.place, year: edition.year },
    body,
    language,
    provision: provision && { verb: provision.verb, addressee: provision.addressee, item: provision.item },
    ...placeJson(located, span, language),
  };
}

/** A reference to something else than a resolution; `sector` is the ITU Sector whose it is, if it is one's. */
export function otherJson(located: Located, other: Other): object {
  const { kind, span, name, body, edition, language } = other;
  const sector = body && sectorName(body, 'en');
  return {
    kind,
    start: span.start,
    end: span.end,
    text: located.analysis.text.slice(span.start, span.end),
    number: name,
    edition: edition && {
      revised: edition.revised,
      place: edition.place,
      year: edition.year,
      month: edition.month,
    },
    body,
    sector: sector?.includes('-') ? sector : null,
    language,
    ...placeJson(located, span, language),
  };
}

function findingJson(checked: Checked, finding: Told): object {
  const { code, severity, message, span, language, fix, elsewhere } = finding;
  return {
    code,
    severity,
    message,
    start: span.start,
    end: span.end,
    ...placeJson(checked, span, language),
    fix: fix?.edits.map(({ start, end, newText }) => ({ start, end, newText })) ?? null,
    ...(elsewhere ? { related: elsewhere.map(relatedJson) } : {}),
  };
}

function relatedJson({ path, analysis, at }: NonNullable<Told['elsewhere']>[number]): object {
  const { start, end, message } = at;
  return { path, message, start, end, ...lineAndColumn(analysis, at) };
}

/** `{"files": [{"path": …, "findings": […]}]}` */
export const json: Format<string> = {
  partOf: (checked) => {
    const { path, findings } = checked;
    return jsonText({ path, findings: findings.map((finding) => findingJson(checked, finding)) });
  },
  print: writeFiles,
};
