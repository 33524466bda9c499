/** "Insert Citation": one resolution or several by number, title or acronym, of one also a provision; written in the document's style. */
import { l10n, Position, type QuickPick, type QuickPickItem, Range, type TextEditor, window } from 'vscode';
import type { Named, Overview, OverviewResolution } from '../../server/protocol.ts';
import { isWritable } from '../drafts.ts';
import type { Product } from '../product.ts';
import { tellInformation, withoutIcons } from '../told.ts';
import { keyOf } from '../view/nodes.ts';
import { resolutionName } from '../words.ts';
import { labelOf, namedIn, offered } from './about.ts';

interface Choice extends QuickPickItem {
  readonly named: Named;
}

export async function insertCitation(product: Product, about?: unknown): Promise<void> {
  const editor = [window.activeTextEditor, ...window.visibleTextEditors].find((each) =>
    isWritable(each?.document),
  );
  if (!editor) {
    tellInformation(l10n.t('Open the draft in which the citation is to be inserted.'));
    return;
  }
  const overview = await product.overview();
  const given = namedIn(overview.body, about);
  const picked = given === undefined ? await pickSeveral(product, overview) : [given];
  const [only] = picked;
  if (only === undefined) return;
  const provision =
    picked.length === 1 && given === undefined ? await pickProvision(product, only, overview) : null;
  if (provision === undefined) return;
  await insert(product, editor, picked, provision);
}

async function insert(
  product: Product,
  editor: TextEditor,
  picked: readonly Named[],
  provision: string | null,
): Promise<void> {
  const { document, selection } = editor;
  const insertion = await product.insertion({
    uri: document.uri.toString(),
    position: selection.active,
    picks: picked.map((named) => ({ ...named, provision })),
  });
  if (!insertion) {
    tellInformation(l10n.t('Citations can be inserted in drafts only; this document is none.'));
    return;
  }
  const { start, end } = insertion.range;
  const range = new Range(new Position(start.line, start.character), new Position(end.line, end.character));
  // The focus goes first: moved after the edit, it would close what the user has opened by then.
  const shown = await window.showTextDocument(document, editor.viewColumn);
  await shown.edit((edit) => edit.replace(selection.isEmpty ? range : selection, insertion.newText));
}

/** Those picked, those of the main body first, by number; empty: none. */
async function pickSeveral(product: Product, overview: Overview): Promise<Named[]> {
  const bodies = [...new Set(overview.reports.map(({ body }) => body))];
  const choices = new Map(
    overview.resolutions.map((resolution) => [keyOf(resolution), choiceOf(resolution, overview)]),
  );
  const picker = window.createQuickPick<Choice>();
  picker.title = l10n.t('Insert Citation');
  picker.placeholder = l10n.t(
    'Number, words of the title or an acronym; for a list check several, or type 44, 72',
  );
  picker.canSelectMany = true;
  picker.items = [...choices.values()];
  picker.activeItems = picker.items.slice(0, 1);
  return new Promise((done) => {
    let shown = Promise.resolve();
    picker.onDidChangeValue((value) => {
      shown = show(picker, product, overview, choices, value);
    });
    picker.onDidAccept(async () => {
      // Who types and confirms at once means what the server is about to find.
      await shown;
      const picked = picker.selectedItems.length > 0 ? picker.selectedItems : picker.activeItems.slice(0, 1);
      if (picked.length === 0) return;
      done(
        picked
          .map(({ named }) => named)
          .sort((a, b) => bodies.indexOf(a.body) - bodies.indexOf(b.body) || a.number - b.number),
      );
      picker.hide();
    });
    picker.onDidHide(() => {
      done([]);
      picker.dispose();
    });
    picker.show();
  });
}

/** What matches, as the server finds it, below what is checked already. */
async function show(
  picker: QuickPick<Choice>,
  product: Product,
  { body }: Overview,
  choices: ReadonlyMap<string, Choice>,
  value: string,
): Promise<void> {
  const typed = numbersIn(value).flatMap((number) => choices.get(keyOf({ body, number })) ?? []);
  if (typed.length > 1) {
    picker.items = typed;
    picker.selectedItems = typed;
    return;
  }
  const found = await product.search(value);
  if (picker.value !== value) return;
  const selected = [...picker.selectedItems];
  const checked = new Set(selected.map(({ named }) => keyOf(named)));
  const matching = found.map(keyOf).flatMap((key) => (checked.has(key) ? [] : (choices.get(key) ?? [])));
  picker.items = [...selected, ...matching];
  picker.selectedItems = selected;
  const [first] = matching;
  if (first) picker.activeItems = [first];
}

/** "44, 72, 101": several numbers are a list by themselves. */
function numbersIn(value: string): number[] {
  return /^\s*\d+(?:\s*[,;]\s*\d+|\s+\d+)+\s*$/.test(value)
    ? [...new Set(value.match(/\d+/g)?.map(Number))]
    : [];
}

function choiceOf(resolution: OverviewResolution, overview: Overview): Choice {
  const isSuppressed = resolution.status === 'suppressed';
  return {
    ...offered(resolution, overview),
    ...(isSuppressed ? { detail: l10n.t('suppressed: not to be cited as in force') } : {}),
    // The server searches acronyms and initials too: what it found is shown, whatever the label.
    alwaysShow: true,
  };
}

/** null: the resolution as a whole; undefined: the user went away. */
async function pickProvision(
  product: Product,
  named: Named,
  overview: Overview,
): Promise<string | null | undefined> {
  const provisions = await product.provisions(named);
  const label = labelOf(named, overview);
  if (provisions.length === 0) return null;
  const picked = await window.showQuickPick(
    [
      { label: resolutionName(label), description: l10n.t('as a whole'), name: null },
      ...provisions.map(({ name, text }) => ({
        label: withoutIcons(name),
        detail: withoutIcons(text),
        name,
      })),
    ],
    {
      title: l10n.t('Insert Citation of Resolution {0}', label),
      placeHolder: l10n.t('As a whole, or a clause or item of it?'),
      matchOnDetail: true,
    },
  );
  return picked?.name;
}
