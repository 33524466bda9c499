/** Clauses and items from the cleaned lines of one extract. */
import type { Clause, Item } from '../core/catalogue/types.ts';
import type { Line } from './lines.ts';

type Open<T> = { -readonly [K in keyof Omit<T, 'items'>]: T[K] } & { items: Open<Item>[] };

/**
 * A heading is a line that begins with an operative verb; who it addresses stands behind it or on the next line.
 * Text that belongs to no clause, or that stands after a clause's items, is left out and told: it is the sign of a verb
 * that is not among the verbs. A line that goes on with a sentence belongs to it, as in a text that is broken into lines.
 */
export function clausesIn(
  lines: readonly Line[],
  verbs: readonly string[],
  astray: (line: Line, why: string) => void,
): Clause[] {
  const clauses: Open<Clause>[] = [];
  let last: { item: Open<Item>; line: number } | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const heading = headingAt(lines, i, verbs);
    if (heading) {
      clauses.push({ ...heading.clause, items: [] });
      last = undefined;
      i += heading.lines - 1;
      continue;
    }
    const clause = clauses.at(-1);
    const item = itemOf(line);
    if (!clause) astray(line, 'it stands before the first clause');
    else if (item) {
      put(clause, item);
      last = { item, line: line.number };
    } else if (clause.items.length === 0 && !clause.text?.endsWith('.'))
      clause.text = clause.text === null ? line.text : `${clause.text} ${line.text}`;
    else if (last && last.line === line.number - 1 && !/[;:.,]$/.test(last.item.text)) {
      last.item.text += ` ${line.text}`;
      last.line = line.number;
    } else
      astray(
        line,
        clause.items.length > 0
          ? 'it stands after items; is its first word an operative verb?'
          : 'it stands after the end of a clause; is its first word an operative verb?',
      );
  }
  return clauses;
}

interface Heading {
  readonly clause: Omit<Clause, 'items'>;
  /** How many lines it takes. */
  readonly lines: number;
}

/** The heading that begins at a line; undefined: it is none. */
export function headingAt(lines: readonly Line[], i: number, verbs: readonly string[]): Heading | undefined {
  const { text, number: line } = lines[i] as Line;
  const next = lines[i + 1];
  const alone = verbs.find((verb) => text === verb);
  // "resolves" / "to instruct the Director …": the verb goes on.
  const joined =
    next &&
    verbs.find(
      (verb) => alone && verb.startsWith(`${alone} `) && `${text} ${next.text}`.startsWith(`${verb} `),
    );
  if (joined && next) return headed(joined, `${text} ${next.text}`, line, 2);
  if (alone) {
    const follows = next && isAddressee(next.text, lines[i + 2]);
    return follows ? headed(alone, `${text} ${next.text}`, line, 2) : headed(alone, text, line, 1);
  }
  const verb = verbs.find((candidate) => text.startsWith(`${candidate} `));
  return verb === undefined ? undefined : headed(verb, text, line, 1);
}

/** Whoever is addressed, up to what they are to do: "the Director of TSB" / "to take the necessary actions". */
function headed(verb: string, whole: string, line: number, lines: number): Heading {
  const rest = whole.slice(verb.length);
  const action = / to (?=[a-z])/.exec(rest);
  const addressed = (action ? rest.slice(0, action.index) : rest).trim();
  const addressee = addressed.replace(/^that /, '').replace(/[,:]$/, '') || null;
  const text = action ? rest.slice(action.index + 1) : null;
  const heading = addressed === '' ? verb : `${verb} ${addressed}`;
  return { clause: { heading, verb, addressee, text, line }, lines };
}

/** Not an item, not what is to be done; "that …" only where the items go on with it: "that ITU regional offices". */
function isAddressee(text: string, after: Line | undefined): boolean {
  if (itemOf({ text, number: 0 }) || /^to /.test(text)) return false;
  if (text.startsWith('that '))
    return after !== undefined && itemOf(after) !== undefined && !/[;:,.]$/.test(text);
  return true;
}

function itemOf({ text, number: line }: Line): Open<Item> | undefined {
  const labelled = /^(?:(\d{1,2})[.)]?|\(?([a-z]{1,4}\))|(·)) (.*)$/.exec(text);
  if (!labelled) return undefined;
  const [, number, letter, label = letter ?? number ?? '', words = ''] = labelled;
  return { label, text: words, line, items: [] };
}

/** Numbered items belong to the clause; letters, Roman numbers and bullets to the numbered item before them, if any. */
function put(clause: Open<Clause>, item: Open<Item>): void {
  const numbered = clause.items.at(-1);
  const inner = !/^\d/.test(item.label) && numbered !== undefined && /^\d/.test(numbered.label);
  (inner ? numbered.items : clause.items).push(item);
}
