/** The kinds of things that a reference may name beside resolutions. */

/** In the order in which they are listed. */
export const OTHER_KINDS = ['recommendation', 'question', 'decision', 'opinion', 'study-group'] as const;

export type OtherKind = (typeof OTHER_KINDS)[number];
