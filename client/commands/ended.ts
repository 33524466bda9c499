/** Commands whose work the user may end while it runs. */

import { unlinked } from '../../core/markdown.ts';

/** LSPErrorCodes.RequestCancelled, which the client's package exports only together with VS Code. */
const REQUEST_CANCELLED = -32800;

/** The result of the work; undefined where the user ended it, who needs not be told so. */
export async function unlessEnded(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === REQUEST_CANCELLED) return undefined;
    // VS Code shows what it says.
    if (error instanceof Error) error.message = unlinked(error.message);
    throw error;
  }
}
