/** Addresses of documents, which clients encode in their own ways: "%20(rev%202)", "%28rev%202%29". */

/** One spelling for an address: without escapes, where they can be read. */
export function plainUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
