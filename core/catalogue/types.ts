/** The catalogue: what is known of the resolutions of one assembly, as plain data (data/catalogue.schema.json). */

import type { OtherEntry } from './others.ts';

/** What the assembly did with a resolution; "unchanged" is what the report writes as NOC. */
export type Status = 'revised' | 'new' | 'unchanged' | 'suppressed';

/** What a catalogue was read from: the report of an assembly on what it did, or a list of what is in force after it. */
export type Kind = 'report' | 'list';

/** A catalogue as it stands in catalogue.json. */
export interface CatalogueData {
  readonly schema: 1;
  /** Of a list, what it does not have is not in force, as far as it goes; "report" where it is not said. */
  readonly kind?: Kind;
  /** "wtsa-24" */
  readonly id: string;
  /** "WTSA" */
  readonly body: string;
  /** "New Delhi" */
  readonly place: string;
  /** 2024 */
  readonly year: number;
  readonly source: Source;
  /** The highest number that the assembly gave: 108. */
  readonly lastNumber: number;
  /** What a reader noticed of the report as a whole. */
  readonly remarks: readonly Remark[];
  /** In ascending order of number. */
  readonly resolutions: readonly Entry[];
  /** What the same report says beside resolutions, which is a file of its own; unset: it was not read for that. */
  readonly others?: readonly OtherEntry[];
}

/** For "took place in Dubai, New Delhi": what is odd about it, and the 1-based line of the report. */
export interface Remark {
  readonly text: string;
  readonly line: number;
}

/** The document that the catalogue was read from. */
export interface Source {
  /** "Outcomes of WTSA-24 (New Delhi, 2024)" */
  readonly title: string;
  /** The file beside the catalogue: "report.txt". */
  readonly file: string;
  /** Of the file's bytes, in lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** What the report says of one resolution. */
export interface Entry {
  /** 44 */
  readonly number: number;
  /** "Bridging the standardization gap between developing and developed countries"; null: the report gives none. */
  readonly title: string | null;
  /** null: in force, and what the assembly did with it is not said. */
  readonly status: Status | null;
  /** The edition in force; null: the report gives none, as of most unchanged ones, or it was suppressed. */
  readonly edition: EntryEdition | null;
  /** "COM4/AI" for Resolution 101. */
  readonly temporary: string | null;
  /** Whether Table 1 has a row for it. */
  readonly impactOnItuD: boolean;
  readonly evidence: readonly Evidence[];
  /** What the report says of it twice and differently. */
  readonly contradictions: readonly Contradiction[];
  /** null: the annex holds no extract of it. */
  readonly annex: AnnexEntry | null;
}

/** For "(Rev. New Delhi, 2024)": revised, New Delhi, 2024. */
export interface EntryEdition {
  readonly revised: boolean;
  readonly place: string;
  readonly year: number;
}

/** One thing that the report says of a resolution, and the line that says it. */
export interface Evidence {
  readonly claim: 'status' | 'title' | 'temporary' | 'edition' | 'impactOnItuD';
  /** As the catalogue has it: "revised"; for a title, the title. */
  readonly value: string;
  /** The part of the report: "2 Key Highlights", "Table 1", "Annex". */
  readonly where: string;
  /** 1-based line of the report; null: the statement is another source's, which `where` names. */
  readonly line: number | null;
}

/** Two statements of the report that cannot both hold: Resolution 88 is revised in section 2 and NOC in Table 1. */
export interface Contradiction {
  readonly claim: Evidence['claim'];
  readonly statements: readonly Evidence[];
}

/** The extract of one resolution in the report's annex. */
export interface AnnexEntry {
  /** 1-based line of the report where "RESOLUTION 44" stands. */
  readonly line: number;
  readonly clauses: readonly Clause[];
}

/** An operative part: "instructs the Director of the Telecommunication Standardization Bureau". */
export interface Clause {
  /** As the report has it, joined where it runs over two lines. */
  readonly heading: string;
  /** "instructs", "resolves further", "resolves to instruct" */
  readonly verb: string;
  /** "the Director of the Telecommunication Standardization Bureau"; null: it addresses no one in particular. */
  readonly addressee: string | null;
  /** Text of a clause, or of its opening, that stands outside numbered items. */
  readonly text: string | null;
  /** 1-based line of the report where the heading begins. */
  readonly line: number;
  readonly items: readonly Item[];
}

/** A numbered part of a clause; items may hold items. */
export interface Item {
  /** As printed, without spaces: "5", "ii)", "·" for a bullet. */
  readonly label: string;
  readonly text: string;
  /** 1-based line of the report. */
  readonly line: number;
  readonly items: readonly Item[];
}
