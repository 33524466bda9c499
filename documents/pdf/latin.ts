/** The bytes of a PDF as text: what is written in it of its structure is ASCII. */
export function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
