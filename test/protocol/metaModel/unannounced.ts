/** What of a message is only for clients that announced that they take it. */
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { faultsIn, typeNamed } from './faults.ts';
import { type Announced, RULES } from './rules.ts';
import type { Type } from './type.ts';

type Json = Readonly<Record<string, unknown>>;
/** What of a value (of this type, in a message of this method) the client did not announce; empty: nothing. */
export function unannounced(
  value: unknown,
  type: Type,
  method: string,
  capabilities: ClientCapabilities,
): string[] {
  const announced: Announced = (path) => at(capabilities, path);
  return structuresIn(value, type).flatMap(({ name, object }) =>
    RULES.filter((each) => each.type === name && (each.method ?? method) === method).flatMap(
      ({ property, allows }) => {
        const its = object[property];
        if (its === undefined || its === null || allows(its, announced)) return [];
        return [`${name}.${property}: the client does not take ${JSON.stringify(its).slice(0, 80)}`];
      },
    ),
  );
}

/** Whether a capability ("workspace.codeLens.refreshSupport") is there and not false. */
export function isAnnounced(capabilities: ClientCapabilities, path: string): boolean {
  const value = at(capabilities, path);
  return value !== undefined && value !== null && value !== false;
}

function at(capabilities: ClientCapabilities, path: string): unknown {
  // Helix and Zed misspell one.
  const known = {
    ...capabilities,
    workspace: { ...misspelt(capabilities.workspace), ...capabilities.workspace },
  };
  return path.split('.').reduce((inner: unknown, name) => (inner as Json | null | undefined)?.[name], known);
}

function misspelt(workspace: object = {}): object {
  return 'diagnostic' in workspace ? { diagnostics: workspace.diagnostic } : {};
}

/** Every object in a value, with the name of each type that it is of. */
function structuresIn(
  value: unknown,
  type: Type,
  names: readonly string[] = [],
): { name: string; object: Json }[] {
  switch (type.kind) {
    case 'reference':
      return structuresIn(value, typeNamed(type.name), [...names, type.name]);
    case 'array':
      return (value as unknown[]).flatMap((item) => structuresIn(item, type.element));
    case 'tuple':
      return type.items.flatMap((item, i) => structuresIn((value as unknown[])[i], item));
    case 'map':
      return Object.values(value as Json).flatMap((item) => structuresIn(item, type.value));
    case 'or': {
      const first = type.items.find((item) => faultsIn(value, item).length === 0);
      return first ? structuresIn(value, first, names) : [];
    }
    case 'and': {
      const all = type.items.flatMap((item) => structuresIn(value, item, []));
      return [...names.map((name) => ({ name, object: value as Json })), ...all];
    }
    case 'structure': {
      const object = value as Json;
      const inner = [...type.properties].flatMap(([name, property]) =>
        object[name] === undefined ? [] : structuresIn(object[name], property.type),
      );
      return [...names.map((name) => ({ name, object })), ...inner];
    }
    default:
      return [];
  }
}
