/** textDocument/documentLink: each reference that the annex has an extract of, as a link to it. */
import type { DocumentLink } from 'vscode-languageserver-types';
import type { Analysis } from '../../analyse.ts';
import { partOf } from '../../citations/target.ts';
import { headText } from '../../wording/citation.ts';
import { say } from '../../wording/say.ts';
import { rangeOf } from '../at.ts';
import { headingOf } from '../describe.ts';
import { addressOf, inAnnex, type Sources } from '../sources.ts';

/** The links of a document; empty where the annex cannot be opened. */
export function documentLinks(analysis: Analysis, sources: Sources): DocumentLink[] {
  const { references } = analysis;
  return references.all().flatMap((resolved): DocumentLink[] => {
    const { meaning, reference } = resolved;
    if (meaning.kind !== 'entry' || !meaning.entry.annex || reference.through !== null) return [];
    const part = partOf(resolved);
    const place = inAnnex(meaning.catalogue, sources, part ?? meaning.entry);
    if (!place) return [];
    const { number, title } = meaning.entry;
    const { language } = reference;
    const what = part ? headingOf(part) : (title ?? say(language, 'noTitle'));
    return [
      {
        range: rangeOf(analysis, reference.numberSpan),
        target: addressOf(place),
        tooltip: say(language, 'inTheAnnex', { name: headText({ number }, language), what }),
      },
    ];
  });
}
