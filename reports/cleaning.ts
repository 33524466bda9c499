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
  /** What is debris; what is not counts only with the words around it. */
  readonly pattern: RegExp;
  readonly instead: '' | ' ';
}

const RULES: readonly Rule[] = [
  // "[bookmark: Proposal]Background"
  { what: 'bookmark', pattern: /\[bookmark: [^\][]{0,200}\]/g, instead: '' },
  // "developing countries[footnoteRef:2] in terms"
  { what: 'footnote mark', pattern: /\[footnoteRef:\d{1,4}\]/g, instead: '' },
  // "efforts; [2:  These include …]": the text of the footnote, where its line ended
  { what: 'footnote', pattern: /\s?\[\d{1,4}:\s[^\][]{0,4000}\]/g, instead: '' },
  // "Sector Members1", "developing countries1;", but not "IPv6" or "FG-AI4H"
  { what: 'footnote mark', pattern: /(?<=\b[A-Za-z]{0,40}[a-z]{3})\d(?=[\s;:,.)]|$)/g, instead: '' },
  // "the digital divide⁴;"
  { what: 'footnote mark', pattern: /(?<=\p{L})[¹²³⁴-⁹⁰]{1,3}/gu, instead: '' },
  // "with appropriate \t\t\t D and ITU-R": what stood there was lost in the conversion
  { what: 'debris', pattern: /(?<=\S) ?\t[\t \u00a0]{0,40}\t[\t \u00a0]{0,40}(?=\S)/g, instead: ' ' },
  // "(Rev.\u00a0Kigali 2022)"
  { what: 'no-break space', pattern: /\u00a0{1,40}/g, instead: ' ' },
];

/** How much of the words on either side the account shows. */
const LONGEST_WORD = 60;

export function cleaner(): Cleaner {
  const account: Cleaned[] = [];
  return {
    account,
    clean(raw, line) {
      const cleaned = RULES.reduce(
        (text, { what, pattern, instead }) =>
          text.replace(pattern, (found: string, at: number) => {
            const end = at + found.length;
            const before = text
              .slice(Math.max(0, at - LONGEST_WORD), at)
              .split(/\s/)
              .at(-1);
            const [after = ''] = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + LONGEST_WORD)) ?? [];
            account.push({
              line,
              what,
              text: `${before}${found}${after}`,
              became: `${before}${instead}${after}`,
            });
            return instead;
          }),
        raw,
      );
      return cleaned.replace(/\s+/g, ' ').trim();
    },
  };
}
