/** The report as lines, cut into the parts that the extraction reads. */

/** One line of the report. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** With its tabs and spaces. */
  readonly raw: string;
}

/** What a person has to say of a report before it can be read: data/<id>/report.json. */
export interface ReportSettings {
  readonly id: string;
  readonly body: string;
  readonly place: string;
  readonly year: number;
  readonly title: string;
  readonly file: string;
  /** The operative verbs that begin its clauses. */
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
export function partsOf(report: string): Parts {
  const lines = report.split('\n').map((raw, i): Line => ({ number: i + 1, raw }));
  const at = (pattern: RegExp) => {
    const index = lines.findIndex(({ raw }) => pattern.test(raw));
    if (index < 0) throw new Error(`the report has no line like ${pattern}`);
    return index;
  };
  const highlights = at(/^\d\. Key Highlights/);
  const relevance = at(/^\d\. Relevance/);
  const table = at(/^\s*Table 1 –/);
  const annex = at(/^Annex\s*$/);
  return {
    highlightsName: (lines[highlights]?.raw ?? '').replace(/^(\d)\./, '$1').trim(),
    highlights: lines.slice(highlights + 1, relevance),
    table: lines.slice(table + 1, annex),
    annex: lines.slice(annex + 1),
  };
}
