/** Requests of a person who writes: completion and code actions. */

import { announcedAction, announcedItem } from '../announced.ts';
import { fileOf } from '../provided/documentText.ts';
import type { Session } from '../session.ts';

export function registerWriting(session: Session): void {
  const { connection, about, answer, styleFor } = session;
  connection.onCompletion(({ textDocument, position }) =>
    about(textDocument.uri, null, (analysis, { completion }) => {
      const { items, ...list } = completion(analysis, position);
      return { ...list, items: items.map((item) => announcedItem(item, session.client)) };
    }),
  );
  connection.onCompletionResolve((item) =>
    answer(item, ({ completionDetails }) =>
      completionDetails(item, session.library, session.sources, session.client.completionKind),
    ),
  );
  if (!session.client.codeActionLiterals) return;
  connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
    // What is shown of a Word document is mended in it.
    fileOf(uri) !== undefined
      ? null
      : about(uri, null, (analysis, { codeActions }) =>
          codeActions(analysis, { ...styleFor(uri), range, only: context.only }).map((action) =>
            announcedAction(action, session.client),
          ),
        ),
  );
}
