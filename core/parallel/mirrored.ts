/** The findings of all versions, as they look from the original: for editors, where both are open side by side. */
import { say } from '../wording/say.ts';
import { lineOf } from './comparison.ts';
import type { ParallelFinding, Version } from './finding.ts';
import { languageOf } from './words.ts';

/** A finding at each place of the original that another version lacks or has in another edition; `found` is what `parallelFindings` gives. */
export function mirrored(
  versions: readonly Version[],
  found: readonly (readonly ParallelFinding[])[],
): ParallelFinding[] {
  const [original] = versions;
  const spoken = original && languageOf(original, undefined);
  const all = versions.flatMap((version, i) =>
    (found[i] ?? []).flatMap((finding): ParallelFinding[] => {
      const { counterpart, span, message } = finding;
      if (!counterpart) return [];
      const language = spoken ?? finding.language;
      const where = { version: version.name, line: lineOf(version, span) };
      return [
        {
          ...finding,
          span: counterpart,
          message: say(language, 'parallelInVersion', { ...where, message }),
          language,
          fix: null,
          counterpart: span,
          related: [],
          elsewhere: [
            { ...span, version: i, message: say(language, 'parallelPlace', { version: version.name }) },
          ],
        },
      ];
    }),
  );
  return all.sort((a, b) => a.span.start - b.span.start);
}
