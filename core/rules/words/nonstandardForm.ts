/** `nonstandard-form`: "Res 44", "Resolution No. 44", "(Rev. Kigali 2022)", "(Rev. [Geneva, 2022])", "Rev New Delhi"; the usual slips of each language. */
import { folded } from '../../prose/fold.ts';
import type { Grammar } from '../../recognise/grammar.ts';
import { grammarFor } from '../../recognise/grammar.ts';
import type { Noun } from '../../recognise/language.ts';
import { afterNumberEnd } from '../../recognise/member.ts';
import { nounAt } from '../../recognise/noun.ts';
import type { Reference } from '../../recognise/reference.ts';
import { isUpper, skipBack } from '../../recognise/words/scan.ts';
import { plain, spelt, unmarked } from '../../recognise/words/spelling.ts';
import type { ResolvedReference } from '../../resolve/resolve.ts';
import type { Span } from '../../span.ts';
import {
  filled,
  headText,
  nounText,
  numberText,
  withParentheses,
  writingOf,
} from '../../wording/citation.ts';
import { say } from '../../wording/say.ts';
import { type Draft, listOf } from '../draft.ts';
import { edited } from '../edits.ts';
import { fullForm, isFullForm, whole } from '../form.ts';
import { type Edit, type Fault, fault, type Rule } from '../rule.ts';

export const nonstandardForm: Rule = {
  code: 'nonstandard-form',
  severity: 'hint',
  summary: 'A reference is not in its standard form, such as "Res 44" or "(Rev. Kigali 2022)".',
  check(resolved, draft) {
    const { reference } = resolved;
    const grammar = grammarFor(reference.language);
    const list = listOf(resolved, draft);
    const lead = grammar && list[0] === resolved ? leadFault(reference, draft, grammar, list) : null;
    return [lead, gapFault(reference, draft), editionFault(reference, draft)].filter((f) => f !== null);
  },
};

/** The noun, the first number and what is between: "Res. 44", "Resolution No. 44", "Resolution44", "44号决议". */
function leadFault(
  reference: Reference,
  draft: Draft,
  g: Grammar,
  list: readonly ResolvedReference[],
): Fault | null {
  const { text } = draft;
  const { noun, numberSpan, language } = reference;
  const edits =
    g.language.order === 'noun-first'
      ? nounEdits(reference, draft, g, list)
      : signEdits(reference, draft, g, list);
  if (edits.length === 0) return null;
  const span = {
    start: Math.min(noun.start, reference.span.start, ...edits.map(({ start }) => start)),
    end: Math.max(noun.end, numberSpan.end, ...edits.map(({ end }) => end)),
  };
  const within = edits.map((edit) => ({
    ...edit,
    start: edit.start - span.start,
    end: edit.end - span.start,
  }));
  const written = oneLine(text.slice(span.start, span.end));
  const standard = oneLine(edited(text.slice(span.start, span.end), within));
  return fault({
    span,
    message: say(language, 'writtenInFull', { written, standard }),
    // In a sentence, the case that "Рез." stands for is not known.
    fix:
      formOf(noun, draft, g)?.anyCase && !isFirstWord(draft.prose, noun.start)
        ? null
        : { title: say(language, 'changeTo', { text: standard }), edits },
  });
}

/** The form of a noun; undefined where the noun is of another language. */
function formOf({ start }: Span, { prose }: Draft, g: Grammar): Noun | undefined {
  return nounAt(prose, start, g)?.form;
}

/** Whether no word of the sentence stands before the offset. */
function isFirstWord(prose: string, offset: number): boolean {
  const at = skipBack(prose, offset);
  return at === 0 || /[\n(|.:;]/.test(prose.charAt(at - 1));
}

/** An abbreviated noun, or one without its accent; a needless sign or no space before the number. */
function nounEdits(
  reference: Reference,
  draft: Draft,
  g: Grammar,
  list: readonly ResolvedReference[],
): Edit[] {
  const { text, prose } = draft;
  const { noun, numberSpan } = reference;
  const written = text.slice(noun.start, noun.end);
  const gap = prose.slice(noun.end, numberSpan.start);
  const full = nounText(numbersOf(list), g.language.code);
  // Stryker disable next-line ConditionalExpression: there is nothing to change in them, as in most.
  if (written === full && gap === ' ') return [];
  const edits: Edit[] = [];
  // "Резолюций" is another case than "Резолюции".
  const isUnaccented =
    !isUpper(written) &&
    plain(written) === plain(full) &&
    spelt(written) !== spelt(full) &&
    unmarked(written) === written;
  if (formOf(noun, draft, g)?.abbreviated || isUnaccented) {
    edits.push({ ...noun, newText: isUpper(written) ? full.toUpperCase() : full });
  }
  const bare = (sign: string) => sign.toLowerCase().replace(/[\s.]/g, '');
  const isSigned = g.needlessSigns.some((sign) => bare(sign) === bare(gap));
  const number = text.slice(numberSpan.start, numberSpan.end);
  // "رقم (44)"
  if (isSigned && number.startsWith('('))
    return [...edits, { start: noun.end, end: numberSpan.end, newText: ` ${number.slice(1, -1)}` }];
  if (gap === '' || isSigned) edits.push({ start: noun.end, end: numberSpan.start, newText: ' ' });
  return edits;
}

/** Where the number stands first: "第" and "号" in "44决议", the order in "决议第44号", full-width digits. */
function signEdits(
  reference: Reference,
  draft: Draft,
  g: Grammar,
  list: readonly ResolvedReference[],
): Edit[] {
  const { text, prose } = draft;
  const { noun, numberSpan, number } = reference;
  const members = list.map((each) => each.reference);
  if (noun.start < numberSpan.start) {
    if (members.length > 1 || typeof number !== 'number') return [];
    const name = text.slice(noun.start, noun.end);
    const newText = filled(writingOf(g.language.code).head, {
      noun: name,
      number: numberText(reference, g.language.code),
    });
    return [{ start: noun.start, end: afterNumberEnd(prose, numberSpan.end, g) ?? numberSpan.end, newText }];
  }
  // "ITU-R 67-1号决议"
  if (g.sectors.at(prose, numberSpan.start)) return [];
  // "第44（2024年，新德里，修订版）和第76（…）号决议": the standard form would be another sentence.
  if (members.some(({ edition }) => edition !== null && edition.span.end <= noun.start)) return [];
  const { numberSpan: last } = members.at(-1) ?? reference;
  const [end = ''] = g.language.numberEnds;
  const isEnded = afterNumberEnd(prose, last.end, g) !== undefined;
  return [
    ...missingSign(prose, numberSpan.start, g),
    ...members.flatMap((each) => wideDigits(text, each.numberSpan)),
    ...(isEnded ? [] : [{ start: last.end, end: last.end, newText: end }]),
  ];
}

/** "第" before a number that has no sign, or in the place of another one. */
function missingSign(prose: string, start: number, { language, needlessSigns }: Grammar): Edit[] {
  const [sign = ''] = language.numberSigns;
  const before = skipBack(prose, start);
  if (prose.endsWith(sign, before)) return [];
  const other = needlessSigns.find(
    (each) => prose.slice(Math.max(0, before - each.length), before).toLowerCase() === each,
  );
  return [{ start: other ? before - other.length : start, end: start, newText: sign }];
}

/** "４４" */
function wideDigits(text: string, { start, end }: Span): Edit[] {
  const written = text.slice(start, end);
  const newText = written.replace(/[０-９]/g, folded);
  return newText === written ? [] : [{ start, end, newText }];
}

/** How many numbers the noun stands before; a range is many. */
function numbersOf(list: readonly ResolvedReference[]): number {
  const hasRange = list.some(({ reference }) => reference.through !== null);
  return hasRange ? Number.POSITIVE_INFINITY : list.length;
}

/** Between the number and its edition: "44(Rev. Geneva, 2022)", "Resolution 99, Rev. Antalya, 2006". */
function gapFault(reference: Reference, { text }: Draft): Fault | null {
  const { edition, headEnd, numberSpan, language } = reference;
  if (!edition) return null;
  const [open] = writingOf(language).parentheses;
  const gap = text.slice(headEnd, edition.span.start);
  // A full-width parenthesis brings its own space.
  if (text[edition.span.start] === '（' || !open.startsWith(' ')) return null;
  if (gap !== '' && !/^\s*[,،]\s*$/.test(gap)) return null;
  const number = text.slice(numberSpan.start, numberSpan.end);
  return fault({
    span: numberSpan,
    message: say(language, 'spaceMissing', { name: headText({ number }, language) }),
    fix: {
      title: say(language, 'putSpace'),
      edits: [{ start: headEnd, end: edition.span.start, newText: ' ' }],
    },
  });
}

/** "(Rev. Kigali 2022)", "(Rev. [Geneva, 2022])", "Rev. Antalya, 2006" without parentheses. */
function editionFault({ edition, language }: Reference, { text }: Draft): Fault | null {
  const full = edition && !isFullForm(edition, text, language) ? fullForm(edition, text, language) : null;
  if (!edition || full === null) return null;
  const { span } = edition;
  const standard = oneLine(withParentheses(full, language).trim());
  return fault({
    span,
    message: say(language, 'writtenInFullForm', {
      written: oneLine(text.slice(span.start, span.end)),
      standard,
    }),
    fix: {
      title: say(language, 'changeTo', { text: standard }),
      edits: [whole(edition, full, text, language)],
    },
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
