/** Clauses and items from the cleaned lines of one extract. */
import type { Clause, Item } from '../../core/catalogue/types.ts';

export interface CleanLine {
  readonly text: string;
  /** 1-based line of the report. */
  readonly line: number;
}

type Open<T> = { -readonly [K in keyof Omit<T, 'items'>]: T[K] } & { items: Open<Item>[] };

/** A heading is a line that begins with an operative verb; who it addresses stands behind it or on the next line. */
export function clausesIn(lines: readonly CleanLine[], verbs: readonly string[]): Clause[] {
  const clauses: Open<Clause>[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as CleanLine;
    const heading = headingAt(lines, i, verbs);
    if (heading) {
      clauses.push({ ...heading.clause, items: [] });
      i += heading.lines - 1;
      continue;
    }
    const clause = clauses.at(-1);
    if (!clause) throw new Error(`line ${line.line}: text before the first clause: ${line.text}`);
    const item = itemOf(line);
    if (item) put(clause, item);
    else clause.text = clause.text === null ? line.text : `${clause.text} ${line.text}`;
  }
  return clauses;
}

interface Heading {
  readonly clause: Omit<Clause, 'items'>;
  /** How many lines it takes. */
  readonly lines: number;
}

function headingAt(lines: readonly CleanLine[], i: number, verbs: readonly string[]): Heading | undefined {
  const { text, line } = lines[i] as CleanLine;
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
  const rest = whole.slice(verb.length).trim();
  const action = /,? to (?=[a-z])/.exec(rest);
  const addressee = (action ? rest.slice(0, action.index) : rest).replace(/^that /, '').replace(/[,:]$/, '');
  const text = action ? rest.slice(action.index).replace(/^,? /, '') : null;
  const heading = `${verb}${rest === '' ? '' : ` ${(action ? rest.slice(0, action.index) : rest).replace(/:$/, '')}`}`;
  return { clause: { heading, verb, addressee: addressee === '' ? null : addressee, text, line }, lines };
}

/** Not an item, not what is to be done; "that …" only where the items go on with it: "that ITU regional offices". */
function isAddressee(text: string, after: CleanLine | undefined): boolean {
  if (itemOf({ text, line: 0 }) || /^to /.test(text)) return false;
  if (text.startsWith('that '))
    return after !== undefined && itemOf(after) !== undefined && !/[;:,.]$/.test(text);
  return true;
}

function itemOf({ text, line }: CleanLine): Open<Item> | undefined {
  const labelled = /^(\d{1,2}|[a-z]{1,4}\)|·) (.*)$/.exec(text);
  if (!labelled) return undefined;
  const [, label = '', words = ''] = labelled;
  return { label, text: words, line, items: [] };
}

/** Numbered items belong to the clause; letters, Roman numbers and bullets to the numbered item before them, if any. */
function put(clause: Open<Clause>, item: Open<Item>): void {
  const numbered = clause.items.at(-1);
  const inner = !/^\d/.test(item.label) && numbered !== undefined && /^\d/.test(numbered.label);
  (inner ? numbered.items : clause.items).push(item);
}
