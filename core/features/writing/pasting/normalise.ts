/** Text as it was before a word processor or a PDF wrote it, with the way back to each place of the original. */

/** A text without what pasting brings along, and which offset stood where. */
export interface Normalised {
  readonly text: string;
  /** For each offset of the text, and for its end, the offset of the original. */
  readonly origins: readonly number[];
}

/** What is written otherwise or dropped, each with what stands in its place; the first that matches counts. */
const RULES: readonly (readonly [pattern: RegExp, replacement: (found: string) => string])[] = [
  // A word broken at a line's end: "Reso-⏎lution", and a soft hyphen that a break follows.
  [/(?<=\p{Ll})[-\u2010\u00ad]\r?\n(?=\p{Ll})/uy, () => ''],
  // Soft hyphens, zero-width spaces and joiners, byte-order marks
  [/[\u00ad\u200b-\u200d\u2060\ufeff]+/y, () => ''],
  // "ﬁ", "ﬂ", "ﬃ"
  [/[\ufb00-\ufb06]/y, (found) => found.normalize('NFKC')],
  // "４４", "（", but not the punctuation of Chinese text
  [/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/y, (found) => found.normalize('NFKC')],
  [
    /(?<![\u3400-\u9fff][^\n]{0,80})[\uff01-\uff5e](?![^\n]{0,80}[\u3400-\u9fff])/y,
    (found) => found.normalize('NFKC'),
  ],
  // "44¹"
  [/[\u00b9\u00b2\u00b3\u2070-\u2079]+/y, () => ''],
  // "44[1]", "2024)[1]"
  [/(?<=\d\)?)\[\d{1,2}\](?![[(:])/y, () => ''],
  // "2024)*", "44† (Rev."; an asterisk that another stands before is emphasis
  [/(?<=\d\)?)(?:[†‡§]|(?<!\*[^*\n]{0,200})\*{1,3})(?![*†‡§\p{L}\p{N}])/uy, () => ''],
  // A footnote's mark fused to the place: "New Delhi1, 2024"
  [/(?<=\p{L}{3})\d{1,2}(?=\s*,\s*\d{4}\s*\))/uy, () => ''],
  // The same after the year's parenthesis: "2024)1"
  [/(?<=\d{4}\))\d{1,2}(?![\d\p{L}/])/uy, () => ''],
  // Spaces before a comma or a closing bracket, and after an opening one
  [/[ \t\u2000-\u200a\u202f\u205f\u3000]+(?=[,)])/y, () => ''],
  [/(?<=\()[ \t\u2000-\u200a\u202f\u205f\u3000]+/y, () => ''],
  // Several spaces, and those of other widths; a no-break space stays where it stands alone
  [/[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]{2,}|[\t\u2000-\u200a\u202f\u205f\u3000]/y, () => ' '],
];

/** Where any rule may begin, told by the unit beside where it can be: everything else is taken over as it is. */
const SUSPECT =
  /[\u00ad\u200b-\u200d\u2060\ufeff\ufb00-\ufb06\uff01-\uff5e\u00b9\u00b2\u00b3\u2070-\u2079\t\u2000-\u200a\u202f\u205f\u3000]|[ \u00a0](?=[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000,)])|(?<=\() |[-\u2010](?=\r?\n)|(?<=[\p{L})])\d|(?<=[\d)])[[*†‡§]/gu;

/** A pasted text with its spaces, hyphens and marks as a draft has them. */
export function normalised(original: string): Normalised {
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  const keep = (end: number) => {
    parts.push(original.slice(at, end));
    for (; at < end; at++) origins.push(at);
  };
  for (const { index } of original.matchAll(SUSPECT)) {
    if (index < at) continue;
    for (const [pattern, replacement] of RULES) {
      pattern.lastIndex = index;
      const found = pattern.exec(original)?.[0];
      if (!found) continue;
      keep(index);
      const written = replacement(found);
      parts.push(written);
      for (let i = 0; i < written.length; i++) origins.push(at);
      at = index + found.length;
      break;
    }
  }
  keep(original.length);
  origins.push(original.length);
  return { text: parts.join(''), origins };
}
