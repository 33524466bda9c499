/** Taking conversion debris out of a line, and keeping account of every bit that was taken. */

export interface Cleaned {
  /** 1-based line of the report. */
  readonly line: number;
  readonly what: 'footnote mark' | 'footnote' | 'debris';
  /** As it stood in the report. */
  readonly text: string;
}

/** A cleaner with its account. */
export interface Cleaner {
  /** The text of a line without debris, its white space collapsed. */
  clean(raw: string, line: number): string;
  readonly account: readonly Cleaned[];
}

export function cleaner(): Cleaner {
  const account: Cleaned[] = [];
  return {
    account,
    clean(raw, line) {
      const take = (what: Cleaned['what'], instead: string) => (text: string, kept?: unknown) => {
        const prefix = typeof kept === 'string' && text.startsWith(kept) ? kept : '';
        account.push({ line, what, text: text.slice(prefix.length) });
        return prefix + instead;
      };
      return (
        raw
          .replace(/\[footnoteRef:\d+\]/g, take('footnote mark', ''))
          .replace(/\s*\[\d+:\s[^\]]*\]/g, take('footnote', ''))
          // "Sector Members1", "developing countries1;"
          .replace(/\b([A-Za-z]*[a-z]{3})\d(?=[\s;,.]|$)/g, take('footnote mark', ''))
          // "with appropriate \t\t\t D and ITU-R": what stood there was lost in the conversion
          .replace(/(?<=\S)[ \u00a0]*\t[\t \u00a0]*\t[\t \u00a0]*(?=\S)/g, take('debris', ' '))
          .replace(/[\s\u00a0]+/g, ' ')
          .trim()
      );
    },
  };
}
