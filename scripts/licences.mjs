// Lists the packages that are in bundles, and writes their licences: each text once, with the copyright lines of all who use it.
import fs from 'node:fs';
import path from 'node:path';

/** The file in both packages; and where the build puts that of the extension. */
export const LICENCES = 'THIRD_PARTY_LICENSES.txt';
export const OF_EXTENSION = 'dist/THIRD_PARTY_LICENSES.extension.txt';

const NO_FILE = {
  // Two packages come without the file that their package.json names the licence of.
  MIT: 'scripts/licences/mit.txt',
};

/** What a package has in it of others, and does not say in its own licence. */
const WITHIN = {
  unpdf: [
    {
      name: 'pdf.js (in unpdf)',
      licence: 'Apache-2.0',
      copyright: 'Copyright Mozilla Foundation',
      file: 'scripts/licences/apache-2.0.txt',
    },
  ],
};

/**
 * The packages of which a bundle holds code, by their folders below node_modules.
 *
 * @param {import('esbuild').Metafile} metafile
 * @returns {string[]}
 */
export function bundledPackages({ outputs }) {
  const inputs = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const held = inputs.flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? packageOf(input) : []));
  return [...new Set(held)].sort();
}

function packageOf(input) {
  const [, folder] = /^node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
  return folder ? [folder] : [];
}

/**
 * Writes the licences of what is given to others.
 *
 * @param {string} root
 * @param {Record<string, string[]>} packages of each bundle, by its path
 */
export function writeLicences(root, packages) {
  const isClient = (bundle) => bundle.endsWith('/client.cjs');
  const ofCommandLine = (bundle) => !isClient(bundle) && bundle !== 'dist/server.js';
  const ofExtension = (bundle) =>
    isClient(bundle) || /^dist\/(?:browser\/.*|server\.js|survey\.js|walk\.js)$/.test(bundle);
  const namesWhere = (isWanted) =>
    [
      ...new Set(Object.keys(packages).flatMap((bundle) => (isWanted(bundle) ? packages[bundle] : []))),
    ].sort();
  const write = (file, names) => fs.writeFileSync(path.join(root, file), licencesOf(root, names));
  write(`dist/${LICENCES}`, namesWhere(ofCommandLine));
  write(OF_EXTENSION, namesWhere(ofExtension));
}

function licencesOf(root, names) {
  const groups = new Map();
  for (const { name, licence, copyright, text } of names.flatMap((name) => licenceOf(root, name))) {
    const key = text.toLowerCase().replace(/[^a-z0-9]+/g, '');
    const group = groups.get(key) ?? { licence, text, who: [] };
    group.who.push([name, ...copyright].join('\n  '));
    groups.set(key, group);
  }
  const parts = [...groups.values()].map(
    ({ licence, text, who }) => `${who.join('\n')}\n\n${licence}\n\n${text}`,
  );
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['This program holds code of the following packages, under the licences that follow each list.', ...parts].join(line)}\n`;
}

function licenceOf(root, held) {
  const folder = path.join(root, 'node_modules', held);
  const { name, version, license, author } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = fs.readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  if (!file && !NO_FILE[license]) throw new Error(`${name}: its licence (${license}) has no text`);
  const text = fs.readFileSync(file ? path.join(folder, file) : path.join(root, NO_FILE[license]), 'utf8');
  const by = typeof author === 'string' ? author : author?.name;
  const own = { name: `${name} ${version}`, licence: license, ...parted(text) };
  if (!file) own.copyright = [`Copyright (c) ${by}`];
  const within = (WITHIN[name] ?? []).map(({ file: other, copyright, ...each }) => ({
    ...each,
    copyright: [copyright],
    text: fs.readFileSync(path.join(root, other), 'utf8').trim(),
  }));
  return [own, ...within];
}

/** A licence's text without its title and the lines that say whose it is, and these lines. */
function parted(whole) {
  const lines = whole.split(/\r?\n/);
  const isWhose = (line) =>
    /^\s*(?:copyright\b.*\d{4}|copyright \(c\)|\(c\) \d{4}|all rights reserved)/i.test(line);
  const isTitle = (line) =>
    /^\W*(?:the )?(?:MIT|ISC|BSD[\w -]*?)(?: licen[cs]e)?(?: \(\w+\))?\W*$/i.test(line);
  const text = lines.filter((line) => !isWhose(line) && !isTitle(line)).join('\n');
  return {
    copyright: lines.filter(isWhose).map((line) => line.trim()),
    text: text.replace(/\n{3,}/g, '\n\n').trim(),
  };
}
