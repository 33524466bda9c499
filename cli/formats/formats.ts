/** The formats of findings, by the names that the command line has for them. */
import { csv } from './csv.ts';
import { github } from './github.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export type { Format } from './format.ts';

export const FORMATS = { text, json, sarif, github, csv, html } as const;
