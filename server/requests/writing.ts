/** Requests of a person who writes: completion and code actions. */

import { codeActions } from '../../core/features/writing/codeActions.ts';
import { completion, completionDetails } from '../../core/features/writing/completion.ts';
import { announcedAction, announcedItem } from '../announced.ts';
import { fileOf } from '../provided/documentText.ts';
import type { Session } from '../session.ts';

export function registerWriting(session: Session): void {
  const { connection, about, guarded, styleFor } = session;
  connection.onCompletion(({ textDocument, position }) =>
    about(textDocument.uri, null, (analysis) => {
      const { items, ...list } = completion(analysis, position);
      return { ...list, items: items.map((item) => announcedItem(item, session.client)) };
    }),
  );
  connection.onCompletionResolve((item) =>
    guarded(item, () =>
      completionDetails(item, session.loaded.catalogue, session.sources, session.client.completionKind),
    ),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    // What is shown of a Word document is mended in it.
    fileOf(uri) !== undefined
      ? null
      : about(uri, null, (analysis) =>
          codeActions(analysis, { ...styleFor(uri), range, only: context.only }).map((action) =>
            announcedAction(action, session.client),
          ),
        ),
  );
}
