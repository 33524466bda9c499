/** How large what is read may be: what is larger is refused with one line, before it takes all memory. */

/** In bytes. A book of a thousand pages has 3 MB of text; with its pictures, as a Word document, 100 MB. */
export const LARGEST_TEXT = 50_000_000;
export const LARGEST_DOCUMENT = 200_000_000;
export const LARGEST_CATALOGUE = 20_000_000;
export const LARGEST_CONFIGURATION = 1_000_000;

/** So many documents of a folder are read at most. */
export const MOST_DOCUMENTS = 100_000;

/** So many catalogues are read of a folder at most. */
export const MOST_CATALOGUES = 100;
