/** Which assembly a report is of: its body, where and when it met, and what the report is called. */
import { l10n, type QuickPickItem, window } from 'vscode';
import type { Assemblies } from '../../server/protocol.ts';

export interface Assembly {
  readonly body: string;
  /** In English. */
  readonly place: string;
  readonly year: number;
  /** null: as reports are called where nobody says otherwise. */
  readonly title: string | null;
}

type Body = Assemblies[number];
type Meeting = Omit<Assembly, 'body'>;

/** Asked one after the other; undefined: the user went away. `report` is the name of its file. */
export async function assemblyAsked(known: Assemblies, report: string): Promise<Assembly | undefined> {
  const about = l10n.t('Import {0}', report);
  const body = await bodyAsked(known, about);
  const met = body && (await meetingAsked(body, about));
  if (!body || !met) return undefined;
  const title = await window.showInputBox({
    title: about,
    prompt: l10n.t('What is the report called?'),
    value: met.title ?? '',
  });
  return title === undefined
    ? undefined
    : { body: body.body, place: met.place, year: met.year, title: title.trim() || null };
}

async function bodyAsked(known: Assemblies, title: string): Promise<Body | undefined> {
  const items = known.map((body) => ({ label: body.body, description: body.name, body }));
  const placeHolder = l10n.t('Which body met?');
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true }))?.body;
}

/** One that is known, or another, whose place and year are typed. */
async function meetingAsked({ met }: Body, title: string): Promise<Meeting | undefined> {
  const items: (QuickPickItem & { readonly meeting: Meeting | null })[] = [
    ...met.map((meeting) => ({ label: `${meeting.place}, ${meeting.year}`, meeting })),
    { label: l10n.t('Another place or year…'), meeting: null },
  ];
  const placeHolder = l10n.t('Where and when did it meet?');
  const chosen = await window.showQuickPick(items, { title, placeHolder });
  if (chosen?.meeting !== null) return chosen?.meeting;
  const place = await window.showInputBox({
    title,
    prompt: l10n.t('Where did it meet? In English, as in citations: Baku'),
    validateInput: filledIn,
  });
  const year =
    place === undefined
      ? undefined
      : await window.showInputBox({
          title,
          prompt: l10n.t('In which year did it meet?'),
          validateInput: (value) =>
            /^(?:19|20)\d\d$/.test(value.trim()) ? undefined : l10n.t('A year has four digits: 2025'),
        });
  return place === undefined || year === undefined
    ? undefined
    : { place: place.trim(), year: Number(year), title: null };
}

function filledIn(value: string): string | undefined {
  return value.trim() === '' ? l10n.t('This is needed.') : undefined;
}
