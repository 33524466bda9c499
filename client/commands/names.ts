/** The commands that links of hovers and lenses call. */

/** Opens a document (URI) at a line. */
export const OPEN = 'ituResolutions.open';
/** Shows the citations of a resolution, by its number. */
export const FIND_CITATIONS = 'ituResolutions.findCitations';
