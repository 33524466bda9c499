/** The kinds of code actions that a server announces before it has any. */

/** The kind that makes all fixes of a file, on save too. */
export const FIX_ALL = 'source.fixAll.ituResolutions';

/** The kind of the rewrites that are no fixes. */
export const REWRITE = 'refactor.rewrite.ituResolutions';
