/** Asks for a filter, and applies it while it is typed. */
import { l10n, window } from 'vscode';

/** Leaving without an answer brings back the filter that was there. */
export async function askForFilter(
  before: string,
  filterBy: (value: string) => Promise<void>,
): Promise<void> {
  const box = window.createInputBox();
  box.title = l10n.t('Filter Resolutions');
  box.placeholder = l10n.t('Number, words of the title or an acronym');
  box.value = before;
  let accepted = false;
  await new Promise<void>((done) => {
    box.onDidChangeValue((value) => void filterBy(value));
    box.onDidAccept(() => {
      accepted = true;
      box.hide();
    });
    box.onDidHide(() => {
      box.dispose();
      done();
    });
    box.show();
  });
  if (!accepted) await filterBy(before);
}
