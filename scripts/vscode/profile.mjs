// The settings of a VS Code that shows only what is being tried.
import fs from 'node:fs';
import path from 'node:path';

/** What keeps the workbench quiet, and the same on every machine. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Gives a user data directory the quiet settings and some more, unless it has settings already. */
export function writeSettings(dataDir, settings = {}) {
  const file = path.join(dataDir, 'User/settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify({ ...quiet, ...settings }, null, 2)}\n`);
}
