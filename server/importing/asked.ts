/** What a client asks for to import a report: which assemblies it may be of, and what is to be written. Loaded with the first of these requests. */
import * as l10n from '@vscode/l10n';
import { bodyAcronym, conferences, conferencesOf, placeName } from '../../core/conferences.ts';
import { bodyTitle } from '../../core/wording/names.ts';
import { titleOf } from '../../reports/report.ts';
import { spoken } from '../language.ts';
import type { Assemblies, ImportAnswer, ImportParams } from '../protocol.ts';
import type { Session } from '../session.ts';
import { importedFrom } from './imported.ts';

/** The bodies that are known, and when and where each met, the last first; in the language of the user. */
export function assemblies(): Assemblies {
  return conferences.bodies.map(({ id }) => ({
    body: id,
    name: bodyTitle(id, spoken()),
    met: conferencesOf(id)
      .flatMap((conference) => {
        const place = placeName(conference);
        if (place === null) return [];
        const { year } = conference;
        return [{ place, year, title: titleOf(bodyAcronym(id, 'en'), place, year) }];
      })
      .sort((a, b) => b.year - a.year),
  }));
}

export async function importAnswer({ host }: Session, params: ImportParams): Promise<ImportAnswer> {
  const { uri, body, place, year, title, before } = params;
  const held = await host.readBytes(uri);
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  if (held.kind === 'unreadable') return { file: name, why: held.why };
  const assembly = { body, place, year, title: title ?? undefined };
  const result = await importedFrom({ name, bytes: held.bytes }, assembly, before, async () => ({
    kind: 'unreadable',
    why: l10n.t('PDF files are imported on the command line, or save it as a Word document or as text'),
  }));
  if (result.kind === 'refused') return { file: result.file, why: result.why };
  const { texts, catalogue, corrections, toLookAt, isKnown } = result;
  return { texts, resolutions: catalogue.resolutions.length, corrections, toLookAt, isKnown };
}
