// Between an editor and the server: passes on what each says to the other, and writes it to a file, a chunk a line, in its order.
//   node tee.mjs FILE COMMAND [ARGUMENT …]
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';

const [file, command, ...args] = process.argv.slice(2);
const server = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
const said = (by, chunk) => appendFileSync(file, `${JSON.stringify([by, chunk.toString('base64')])}\n`);
process.stdin.on('data', (chunk) => {
  said('client', chunk);
  server.stdin.write(chunk);
});
process.stdin.on('end', () => server.stdin.end());
server.stdin.on('error', () => {});
server.stdout.on('data', (chunk) => {
  said('server', chunk);
  process.stdout.write(chunk);
});
server.on('exit', (code) => process.exit(code ?? 1));
