/** The report as clean lines, cut into the parts that the extraction reads. */
import type { Cleaner } from './cleaning.ts';

/** One line of the report, blank lines included. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Cleaned: no debris, white space collapsed. */
  readonly text: string;
}

/** What a person has to say of a report before it can be read: data/<id>/report.json. */
export interface ReportSettings {
  readonly id: string;
  readonly body: string;
  readonly place: string;
  readonly year: number;
  readonly title: string;
  readonly file: string;
  /** The operative verbs that begin its clauses; a longer one before those that it begins with. */
  readonly verbs: readonly string[];
  /** What a reader noticed of the report as a whole. */
  readonly remarks: readonly { readonly text: string; readonly line: number }[];
}

export interface Parts {
  /** The name of the section with the lists, as the report has it: "2 Key Highlights". */
  readonly highlightsName: string;
  readonly highlights: readonly Line[];
  readonly table: readonly Line[];
  readonly annex: readonly Line[];
}

/** Cuts a report; an Error says which heading is missing. */
export function partsOf(report: string, { clean }: Cleaner): Parts {
  const lines = report.split('\n').map((raw, i): Line => ({ number: i + 1, text: clean(raw, i + 1) }));
  const at = (pattern: RegExp) => {
    const index = lines.findIndex(({ text }) => pattern.test(text));
    if (index < 0) throw new Error(`the report has no line like ${pattern}`);
    return index;
  };
  const highlights = at(/^\d\. Key Highlights/);
  const relevance = at(/^\d\. Relevance/);
  const table = at(/^Table 1 –/);
  const annex = at(/^Annex$/);
  return {
    highlightsName: (lines[highlights]?.text ?? '').replace(/^(\d)\./, '$1'),
    highlights: lines.slice(highlights + 1, relevance),
    table: lines.slice(table + 1, annex),
    annex: lines.slice(annex + 1),
  };
}
