/** What is sent to the server. To a worker it goes as it is, so that a position of VS Code's, which is one only as JSON, would not arrive. */

/** A value as JSON has it: without functions, and with positions and ranges as LSP writes them. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
