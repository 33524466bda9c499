/** Whether a value is of a type of the meta-model. */
import { metaModel } from './metaModel.ts';
import type { BaseName, Property, Type } from './type.ts';

const BITS = 2 ** 31;

/** What is wrong with it, in a line for each, the place first; empty: nothing. What a structure has beside its properties is wrong. */
export function faultsIn(value: unknown, type: Type, at = ''): string[] {
  const told = (what: string) => [`${at || 'all of it'}: ${what}, and is ${shortened(value)}`];
  switch (type.kind) {
    case 'base':
      return isBase(value, type.name) ? [] : told(`has to be of the type ${type.name}`);
    case 'constant':
      return value === type.value ? [] : told(`has to be ${JSON.stringify(type.value)}`);
    case 'reference':
      return faultsIn(value, typeNamed(type.name), at);
    case 'array':
      if (!Array.isArray(value)) return told('has to be an array');
      return value.flatMap((item, i) => faultsIn(item, type.element, `${at}[${i}]`));
    case 'tuple':
      if (!Array.isArray(value) || value.length !== type.items.length)
        return told(`has to be ${type.items.length} items`);
      return type.items.flatMap((item, i) => faultsIn(value[i], item, `${at}[${i}]`));
    case 'or':
      return fewest(type.items.map((item) => faultsIn(value, item, at)));
    case 'map':
    case 'structure':
    case 'and':
      if (!isObject(value)) return told('has to be an object');
      return fewest(shapesOf(type).map((shape) => faultsInObject(value, shape, at)));
  }
}

/** Every property that there may be, and the type of those that have no name. */
interface Shape {
  readonly properties: ReadonlyMap<string, Property>;
  readonly others: Type | undefined;
}

/** The ways in which an object can be of a type: several where it is one of several. */
function shapesOf(type: Type): Shape[] {
  switch (type.kind) {
    case 'reference':
      return shapesOf(typeNamed(type.name));
    case 'structure':
      return [{ properties: type.properties, others: undefined }];
    case 'map':
      return [{ properties: new Map(), others: type.value }];
    case 'or':
      return type.items.flatMap(shapesOf);
    case 'and':
      return type.items.map(shapesOf).reduce((all, more) => all.flatMap((a) => more.map((b) => both(a, b))));
    default:
      throw new Error(`an object cannot be of the type ${type.kind}`);
  }
}

function both(a: Shape, b: Shape): Shape {
  return { properties: new Map([...a.properties, ...b.properties]), others: a.others ?? b.others };
}

function faultsInObject(value: object, { properties, others }: Shape, at: string): string[] {
  const missing = [...properties].filter(([name, { isOptional }]) => !isOptional && !(name in value));
  return [
    ...missing.map(([name]) => `${at}.${name}: is missing`),
    ...Object.entries(value).flatMap(([name, inner]) => {
      const type = properties.get(name)?.type ?? others;
      return type ? faultsIn(inner, type, `${at}.${name}`) : [`${at}.${name}: is not known`];
    }),
  ];
}

function fewest(ways: readonly string[][]): string[] {
  return ways.reduce((best, faults) => (faults.length < best.length ? faults : best));
}

/** The type of a name; throws where the meta-model has none. */
export function typeNamed(name: string): Type {
  const type = metaModel.types.get(name);
  if (!type) throw new Error(`the meta-model has no type ${name}`);
  return type;
}

function isBase(value: unknown, name: BaseName): boolean {
  switch (name) {
    case 'any':
      return value !== undefined;
    case 'object':
      return isObject(value);
    case 'null':
      return value === null;
    case 'string':
    case 'boolean':
      return typeof value === name;
    case 'URI':
      return typeof value === 'string' && /^[a-z][a-z\d+.-]*:[^\s]*$/i.test(value);
    case 'decimal':
      return Number.isFinite(value);
    case 'integer':
      return Number.isInteger(value) && Number(value) >= -BITS && Number(value) < BITS;
    case 'uinteger':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) < BITS;
    case 'never':
      return false;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shortened(value: unknown): string {
  const json = JSON.stringify(value) ?? 'undefined';
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}
