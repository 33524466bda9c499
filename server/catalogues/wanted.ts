/** Which catalogues settings and the projects' own files name, and how far each may lead. */
import type { Project, ServerSettings } from '../settings.ts';
import type { Named, Wanted } from './inUse.ts';

type Said = Pick<ServerSettings, 'catalogue' | 'ownCatalogue' | 'catalogues' | 'ownCatalogues'>;

/**
 * In the place of the embedded one, that of the first project that names one, else the client's; and all further ones. `folders` are
 * those of the workspace, as URIs.
 */
export function wantedBy(
  { catalogue, ownCatalogue, catalogues, ownCatalogues }: Said,
  folders: readonly string[],
  projects: readonly Project[],
): Wanted {
  const ofProject = ({ folder }: Project, path: string): Named => ({
    path,
    folders: [folder],
    whereabouts: 'confined',
  });
  const ofClient = (path: string, isOwn: boolean): Named => ({
    path,
    folders,
    // Without a folder there is no workspace that could say it.
    whereabouts: isOwn || folders.length === 0 ? 'anywhere' : 'confined',
  });
  const project = projects.find(({ configuration }) => configuration.catalogue);
  const named = project?.configuration.catalogue ?? catalogue;
  const instead = project ? ofProject(project, named) : ofClient(named, named === ownCatalogue);
  return {
    instead: named === '' ? undefined : instead,
    further: [
      ...catalogues.filter((path) => path !== '').map((path) => ofClient(path, ownCatalogues.includes(path))),
      ...projects.flatMap((each) =>
        (each.configuration.catalogues ?? []).map((path) => ofProject(each, path)),
      ),
    ],
  };
}
