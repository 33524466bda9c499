/** The projects that the workspace folders belong to, with what their configuration files say. */
import { type Configured, configurationFrom } from './configuration.ts';
import type { ConfigurationFile, Host } from './host/host.ts';
import type { Project } from './settings.ts';

export interface ProjectFile extends Project {
  /** Of the file, as messages name it. */
  readonly path: string;
  readonly faults: Configured['faults'];
}

/** One for each folder (a URI) that has such a file or is below one; those that share a file once. */
export async function projectsOf(host: Host, folders: readonly string[]): Promise<ProjectFile[]> {
  const files = await Promise.all(folders.map((folder) => host.configuration(folder)));
  const projects = files.flatMap((file) => (file ? [projectFrom(file)] : []));
  return projects.filter((a, i) => projects.findIndex((b) => a.folder === b.folder) === i);
}

/** What cannot be understood is a fault, the rest counts. */
export function projectFrom({ path, folder, read }: ConfigurationFile): ProjectFile {
  return read.kind === 'text'
    ? { path, folder, ...configurationFrom(read.text) }
    : { path, folder, configuration: {}, faults: [read.why] };
}
