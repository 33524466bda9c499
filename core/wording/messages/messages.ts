/** The texts of all languages: each has every key of the English ones, and no other. */
import type { english } from './en.ts';

/** What can be said: a key of the tables. */
export type Message = keyof typeof english;

/** Every message of one language. */
export type Messages = Readonly<Record<Message, string>>;
