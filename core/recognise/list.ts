/** From a noun to the references that it announces. */
import { type Around, beforeAdjectives, bodyAfter, bodyBefore } from './body.ts';
import { hasOtherSense, isDoubtful } from './doubt.ts';
import type { Grammar } from './grammar.ts';
import { type Member, memberAt } from './member.ts';
import type { FoundNoun } from './noun.ts';
import { afterNumberSign } from './number.ts';
import { provisionAfter, provisionBefore } from './provision.ts';
import type { Mention, Reference } from './reference.ts';
import { skip } from './scan.ts';
import { acceptsBare, hasEditionAt, resumption, separatorAt } from './separator.ts';

export interface List {
  readonly references: Reference[];
  /** Where the scan goes on. */
  readonly end: number;
}

/** The references that a noun announces: one, a list, or none where they are not ours. */
export function listFrom(text: string, noun: FoundNoun, g: Grammar): List {
  const none = { references: [], end: noun.end };
  const start = afterNoun(text, noun, g);
  if (start === undefined || hasOtherSense(text, noun.start, g)) return none;
  const before = bodyBefore(text, noun.start, g);
  if (before?.kind === 'foreign') return none;

  const members: Mentioned[] = [];
  let waiting = 0;
  let at = start;
  let conjunction = false;
  let mention = before?.mention ?? null;
  for (;;) {
    const member = memberAt(text, at, noun, g);
    if (member === 'foreign') return none;
    if (!member) break;
    if (members.length === 0 && !before && isDatedOnly(member)) return none;
    let own = member;
    let after: Around | undefined = bodyAfter(text, member.end, g);
    if (after?.kind === 'foreign') return none;
    if (after?.edition && own.edition) after = { ...after, edition: null };
    if (after?.edition) own = { ...own, edition: after.edition };
    if (members.length > 0 && !own.edition && !acceptsBare(text, noun, own, conjunction, after, g)) break;
    members.push({ member: own, mention });
    if (after) {
      mention ??= after.mention;
      for (; waiting < members.length; waiting++) {
        const entry = members[waiting];
        if (entry) members[waiting] = { ...entry, mention: entry.mention ?? after.mention };
      }
      mention = before?.mention ?? null;
    }
    const separator = separatorAt(text, after?.end ?? own.end, g) ?? resumption(text, own, noun, g);
    if (!separator) break;
    if (conjunction && !separator.conjunction && !hasEditionAt(text, separator.end, g, noun)) break;
    conjunction ||= separator.conjunction;
    at = separator.end;
  }
  const first = members[0];
  if (!first) return none;
  const bare = { end: first.member.end, value: first.member.numbered.number };
  if (!members.some(isStrong) && isDoubtful(text, noun, bare, g)) return none;
  const whole = members.length === 1 && !first.member.through;
  const named = before?.mention.span.start ?? beforeAdjectives(text, noun.start, g);
  const references = members.map((entry, i): Reference => {
    const { numbered, through, numberSpan, edition, former, end } = entry.member;
    const apart = edition !== null && edition.span.start > end;
    return {
      span: {
        start: whole ? noun.start : numbered.start,
        end: edition && !apart ? Math.max(end, edition.span.end) : end,
      },
      noun: { start: noun.start, end: noun.end },
      number: numbered.number,
      through: through?.number ?? null,
      numberSpan,
      temporary: numbered.temporary ?? former,
      edition,
      mention: entry.mention ?? sectorMention(entry.member),
      provision:
        (i === 0 ? provisionBefore(text, named, g) : null) ??
        (i === members.length - 1 ? provisionAfter(text, end, g) : null),
      language: g.language.code,
    };
  });
  return { references, end: members.at(-1)?.member.end ?? noun.end };
}

interface Mentioned {
  readonly member: Member;
  readonly mention: Mention | null;
}

/** Whether anything beside the number shows that an ITU resolution is meant. */
function isStrong({ member, mention }: Mentioned): boolean {
  const { edition, former, numbered } = member;
  return (
    edition !== null ||
    mention !== null ||
    former !== null ||
    numbered.sector !== null ||
    numbered.temporary !== null
  );
}

/** "resolution 1325 (2000)": a number and a year, which only a body's name before them makes ours. */
function isDatedOnly({ yearOnly, numbered }: Member): boolean {
  return yearOnly && numbered.temporary === null && numbered.sector === null;
}

/** Where the first number may stand; undefined where the gap after the noun rules one out. */
function afterNoun(text: string, noun: FoundNoun, g: Grammar): number | undefined {
  const end = /^\(s\)/i.test(text.slice(noun.end, noun.end + 3)) ? noun.end + 3 : noun.end;
  const at = skip(text, end);
  if (at === end && noun.form.abbreviated && text[end - 1] !== '.') return undefined;
  if (at > end && /^[_*~]+$/.test(text.slice(end, at)) && /[_]/.test(text.slice(end, at))) return undefined;
  return afterNumberSign(text, at, g);
}

function sectorMention(member: Member): Mention | null {
  const { sector, start } = member.numbered;
  return sector ? { span: { start, end: member.numbered.end }, body: sector, own: null, year: null } : null;
}
