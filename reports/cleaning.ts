/** Taking conversion debris out of the lines of a report, and keeping account of every place that was changed. */

export interface Cleaned {
  /** 1-based line of the report. */
  readonly line: number;
  readonly what: 'bookmark' | 'footnote mark' | 'footnote' | 'debris' | 'no-break space';
  /** As it stood in the report, with the words that it touched: "Members1". */
  readonly text: string;
  /** "Members" */
  readonly became: string;
}

/** A cleaner with its account. */
export interface Cleaner {
  /** The text of a line without debris, its white space collapsed. */
  clean(raw: string, line: number): string;
  readonly account: readonly Cleaned[];
}

interface Rule {
  readonly what: Cleaned['what'];
  /** Its two groups are the words on either side, which stay. */
  readonly pattern: RegExp;
  readonly instead: '' | ' ';
}

const RULES: readonly Rule[] = [
  // "[bookmark: Proposal]Background"
  { what: 'bookmark', pattern: /(\S*)\[bookmark: [^\]]*\](\S*)/g, instead: '' },
  // "developing countries[footnoteRef:2] in terms"
  { what: 'footnote mark', pattern: /(\S*)\[footnoteRef:\d+\](\S*)/g, instead: '' },
  // "efforts; [2:  These include …]": the text of the footnote, where its line ended
  { what: 'footnote', pattern: /(\S*)\s*\[\d+:\s[^\]]*\](\S*)/g, instead: '' },
  // "Sector Members1", "developing countries1;", but not "IPv6" or "FG-AI4H"
  { what: 'footnote mark', pattern: /\b([A-Za-z]*[a-z]{3})\d(?=[\s;:,.)]|$)()/g, instead: '' },
  // "with appropriate \t\t\t D and ITU-R": what stood there was lost in the conversion
  { what: 'debris', pattern: /(\S+)[ \u00a0]*\t[ \u00a0]*\t[\t \u00a0]*(\S+)/g, instead: ' ' },
  // "(Rev.\u00a0Kigali 2022)"
  { what: 'no-break space', pattern: /(\S*)\u00a0+(\S*)/g, instead: ' ' },
];

export function cleaner(): Cleaner {
  const account: Cleaned[] = [];
  return {
    account,
    clean(raw, line) {
      const cleaned = RULES.reduce(
        (text, { what, pattern, instead }) =>
          text.replace(pattern, (found: string, before: string, after: string) => {
            const became = `${before}${instead}${after}`;
            account.push({ line, what, text: found, became });
            return became;
          }),
        raw,
      );
      return cleaned.replace(/\s+/g, ' ').trim();
    },
  };
}
