// Pictures of the workbench, for a person to look at.

/**
 * Takes a picture of the whole workbench as it is now: .cache/screenshots/NAME.png. Does nothing where VS Code does
 * not run in the browser that `npm test` controls.
 *
 * @param name letters, digits, `-` and `_`
 * @param until a CSS selector: what has to be visible first, as `.monaco-hover` for a hover
 */
export async function screenshot(name: string, until?: string): Promise<void> {
  const workbench = process.env['ITU_WORKBENCH'];
  if (!workbench) return;
  const query = new URLSearchParams(until === undefined ? { name } : { name, until });
  const response = await fetch(`${workbench}/screenshot?${query}`, { method: 'POST' });
  if (!response.ok) throw new Error(`no picture "${name}": ${await response.text()}`);
}
