/** The look-up of one resolution: what the reports say of it, and of the edition that is asked about. */
import { type Analysis, analyse, type Settings } from '../analyse.ts';
import type { Library } from '../catalogue/library.ts';
import { type Body, bodyAcronym } from '../conferences.ts';
import { bodyOf, noBody } from '../document/context.ts';
import { code, escaped } from '../markdown.ts';
import type { ResolvedReference } from '../resolve/resolve.ts';
import { citation, withBody } from '../wording/citation.ts';
import { type Answer, answer, refused } from './answer.ts';
import { type InputOf, quoted } from './input.ts';
import { found, notFound, type Remark, type ResolutionData } from './known.ts';

export const RESOLUTION_FIELDS = {
  number: {
    type: 'string',
    description: 'The number of the resolution ("44"), or its temporary number ("COM4/AI").',
    needed: true,
    longest: 20,
  },
  body: {
    type: 'string',
    description:
      'Whose resolution it is: "WTSA", "PP", "WTDC", "WRC", "RA". Without it, the edition tells; else it is taken for WTSA’s.',
    needed: false,
    longest: 80,
  },
  edition: {
    type: 'string',
    description:
      'The edition that is cited, to be checked: "Rev. Geneva, 2022" of "Resolution 44 (Rev. Geneva, 2022)".',
    needed: false,
    longest: 80,
  },
} as const;

/** What is known of the resolution that the input names; `settings` tell whose a bare number is. */
export function lookUpResolution(
  { number, body, edition }: InputOf<typeof RESOLUTION_FIELDS>,
  library: Library,
  settings: Omit<Settings, 'format'>,
): Answer<ResolutionData> {
  const asked = body === undefined ? undefined : bodyOf(body);
  if (body !== undefined && asked === undefined) return refused(noBody(body));
  const inner = edition
    ?.trim()
    .replace(/^\(|\)$/g, '')
    .trim();
  const plain = `Resolution ${number.trim()}${inner ? ` (${inner})` : ''}`;
  const text = asked === undefined ? plain : ofBody(plain, asked);
  const analysis = analyse(text, library, { ...settings, format: 'plaintext' });
  const [resolved, ...more] = analysis.references.all();
  if (!resolved || more.length > 0 || resolved.reference.through !== null || isOther(number, resolved))
    return refused(`${quoted(number)} is no number of a resolution; write one such as 44, or COM4/AI.`);
  if (inner && resolved.reference.edition === null)
    return refused(`${quoted(inner)} is no edition; write one such as Rev. New Delhi, 2024.`);
  const about = inner
    ? analysis.findings.map(({ code, severity, message }) => ({ code, severity, message }))
    : null;
  const others = othersOf(number, resolved, analysis);
  const { meaning } = resolved;
  const { parts, data } =
    meaning.kind === 'entry'
      ? found(meaning.entry, meaning.catalogue, analysis.library)
      : notFound(resolved, analysis.library);
  const notes = [aboutText(about), othersText(others)];
  const [first = '', ...rest] = parts;
  return answer([first, ...notes, ...rest], { ...data, number, aboutEdition: about, others });
}

/** Whether the number is not all that was read: "44 of PP" names a body, too. */
function isOther(asked: string, { reference }: ResolvedReference): boolean {
  const { number, temporary } = reference;
  const key = (text: string) => text.replace(/[\s.]/g, '').toLowerCase();
  return key(asked) !== key(String(number ?? temporary));
}

function ofBody(text: string, body: Body): string {
  return withBody(text, body, bodyAcronym(body, 'en'), 'en');
}

/** Those of other bodies, where the body of this one is only assumed. */
function othersOf(
  number: string,
  { body, toldBy }: ResolvedReference,
  { library, context }: Analysis,
): string[] {
  if (toldBy !== 'document' || context.isTold) return [];
  return library.catalogues.flatMap((other) => {
    const entry = other.body === body ? undefined : other.byNumber.get(Number(number));
    return entry ? [ofBody(citation(entry, 'en'), other.body)] : [];
  });
}

function aboutText(about: readonly Remark[] | null): string {
  if (about === null) return '';
  const lines = about.map(
    ({ code: rule, severity, message }) => `- ${severity} (${rule}): ${escaped(message)}`,
  );
  return `**The edition asked about**\n\n${lines.length > 0 ? lines.join('\n') : '- Nothing is wrong with it.'}`;
}

function othersText(others: readonly string[]): string {
  return others.length === 0
    ? ''
    : `Another body has one of this number: ${others.map(code).join(', ')}. Name the body to look it up.`;
}
