/** The containers of Word and Excel 97 to 2003, in which newer ones keep encrypted files too. */

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isCompound(bytes: Uint8Array): boolean {
  return begins(bytes, COMPOUND);
}

/** Whether such a container holds an encrypted file. */
export function isEncryptedCompound(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

/** Whether a file begins with these bytes. */
export function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** How a ZIP archive begins. */
export const ZIP = [0x50, 0x4b, 0x03, 0x04];
