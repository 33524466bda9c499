// Measures the rows of one file: `node one.mjs recognise OUT [quick]`.
import fs from 'node:fs';

const [name, out, quick] = process.argv.slice(2);
const { measure } = await import(`./rows/${name}.mjs`);
const rows = [];
for await (const row of measure({ quick: quick === 'quick' })) {
  rows.push({ file: name, ...row });
  fs.writeFileSync(out, JSON.stringify(rows));
}
// Servers that did not end would keep it waiting.
process.exit();
