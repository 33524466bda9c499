/** What the server said to an editor in a session, as `tee.mjs` wrote it, checked against LSP and against what the editor announced. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { conversation } from '../protocol/metaModel/conversation.ts';

/** The command line of a server whose session is written to a file. */
export function tracedServer(server: readonly string[], file: string): string[] {
  return [process.execPath, resolve(import.meta.dirname, 'tee.mjs'), file, ...server];
}

export interface Traced {
  /** The methods that the editor asked and told, each once. */
  readonly methods: ReadonlySet<string>;
  /** How many messages of the server there were. */
  readonly count: number;
  /** What is wrong with them; empty: nothing. */
  readonly faults: readonly string[];
}

export function traced(file: string): Traced {
  const checked = conversation();
  const methods = new Set<string>();
  const faults: string[] = [];
  let count = 0;
  const messages = { client: framing(), server: framing() };
  for (const line of readFileSync(file, 'utf8').split('\n').slice(0, -1)) {
    const [by, chunk] = JSON.parse(line) as [keyof typeof messages, string];
    for (const message of messages[by](Buffer.from(chunk, 'base64'))) {
      if (by === 'client') {
        const { method } = message as { method?: string };
        if (method !== undefined) methods.add(method);
        checked.sent(message);
      } else {
        count++;
        faults.push(...checked.faultsOf(message));
      }
    }
  }
  return { methods, count, faults };
}

/** Gives the messages that are whole with each chunk. */
function framing(): (chunk: Buffer) => object[] {
  let left: Buffer = Buffer.alloc(0);
  return (chunk) => {
    left = Buffer.concat([left, chunk]);
    const whole: object[] = [];
    for (;;) {
      const head = left.indexOf('\r\n\r\n');
      if (head < 0) return whole;
      const length = Number(/content-length: *(\d+)/i.exec(left.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (!(left.length >= end)) return whole;
      whole.push(JSON.parse(left.toString('utf8', head + 4, end)));
      left = left.subarray(end);
    }
  };
}
