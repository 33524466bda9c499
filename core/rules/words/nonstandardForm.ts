/** `nonstandard-form`: "Res 44", "Resolution No. 44", "(Rev. Kigali 2022)", "(Rev. [Geneva, 2022])", "Rev New Delhi". */
import { type Grammar, grammarFor } from '../../recognise/grammar.ts';
import type { Reference } from '../../recognise/reference.ts';
import { isUpper } from '../../recognise/scan.ts';
import { type Draft, listOf } from '../draft.ts';
import { fullForm, isFullForm, whole } from '../form.ts';
import { type Edit, type Fault, fault, type Rule } from '../rule.ts';
import { referenceName } from '../wording.ts';

export const nonstandardForm: Rule = {
  code: 'nonstandard-form',
  severity: 'hint',
  summary: 'A reference is not in its standard form, such as "Res 44" or "(Rev. Kigali 2022)".',
  check(resolved, draft) {
    const { reference } = resolved;
    const grammar = grammarFor(reference.language);
    const [first] = listOf(resolved, draft);
    const lead = grammar && first === resolved ? leadFault(reference, draft, grammar) : null;
    return [lead, gapFault(reference, draft), editionFault(reference, draft)].filter((f) => f !== null);
  },
};

/** From the noun to the first number: "Res. 44", "Resolution No. 44", "Resolution44". */
function leadFault(reference: Reference, draft: Draft, g: Grammar): Fault | null {
  const { text, prose } = draft;
  const { noun, numberSpan } = reference;
  const written = text.slice(noun.start, noun.end);
  const gap = prose.slice(noun.end, numberSpan.start);
  const edits: Edit[] = [];
  const form = g.language.nouns.find((n) => n.form === written.toLowerCase());
  if (form?.abbreviated) {
    const full = several(reference, draft) ? g.language.writing.noun.many : g.language.writing.noun.one;
    edits.push({ start: noun.start, end: noun.end, newText: isUpper(written) ? full.toUpperCase() : full });
  }
  const sign = gap.replace(/[\s.\u00a0]+/g, '').toLowerCase();
  const signed = sign !== '' && /^(nos?|n°|nº|№|#|numbers?)$/u.test(sign);
  if (gap === '' || signed) edits.push({ start: noun.end, end: numberSpan.start, newText: ' ' });
  if (edits.length === 0) return null;
  const span = { start: noun.start, end: numberSpan.end };
  const standard = applied(text, span, edits);
  return fault({
    span,
    message: `"${oneLine(text.slice(span.start, span.end))}" is written "${standard}" in full.`,
    fix: { title: `Change to ${standard}`, edits },
  });
}

/** Whether the noun stands before more than one number. */
function several({ noun, through }: Reference, draft: Draft): boolean {
  return through !== null || (draft.lists.get(noun.start)?.length ?? 0) > 1;
}

/** Between the number and its edition: "44(Rev. Geneva, 2022)", "Resolution 99, Rev. Antalya, 2006". */
function gapFault({ edition, numberSpan }: Reference, { text }: Draft): Fault | null {
  if (!edition) return null;
  const gap = text.slice(numberSpan.end, edition.span.start);
  const bare = edition.span.start === edition.inner.start;
  // A full-width parenthesis brings its own space.
  if (text[edition.span.start] === '（') return null;
  if (gap !== '' && !(bare && /^\s*,\s*$/.test(gap))) return null;
  const number = text.slice(numberSpan.start, numberSpan.end);
  return fault({
    span: numberSpan,
    message: `A space belongs between the number and the edition of ${referenceName({ number, through: null, temporary: null })}.`,
    fix: {
      title: 'Put a space before the edition',
      edits: [{ start: numberSpan.end, end: edition.span.start, newText: ' ' }],
    },
  });
}

/** "(Rev. Kigali 2022)", "(Rev. [Geneva, 2022])", "Rev. Antalya, 2006" without parentheses. */
function editionFault({ edition }: Reference, { text }: Draft): Fault | null {
  const full = edition && !isFullForm(edition, text) ? fullForm(edition, text) : null;
  if (!edition || full === null) return null;
  const { span } = edition;
  return fault({
    span,
    message: `"${oneLine(text.slice(span.start, span.end))}" is written "(${oneLine(full)})" in full form.`,
    fix: { title: `Change to (${oneLine(full)})`, edits: [whole(edition, full, text)] },
  });
}

/** The text of a span with the edits made in it. */
function applied(text: string, span: { start: number; end: number }, edits: readonly Edit[]): string {
  let at = span.start;
  let out = '';
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return oneLine(out + text.slice(at, span.end));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
