/** Values of a type of the meta-model: any, and the one that leaves nothing out. */
import * as fc from 'fast-check';
import { typeNamed } from './faults.ts';
import type { BaseName, Type } from './type.ts';

/** What stands for the values of some types, by their names, where the model says less than is wanted. */
export type Instead = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** How deep types that hold themselves go. */
const DEEPEST = 12;
const BITS = 2 ** 31;

const BASES: Readonly<Record<BaseName, fc.Arbitrary<unknown>>> = {
  any: fc.jsonValue({ maxDepth: 2 }),
  object: fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 }),
  string: fc.string({ unit: 'binary', maxLength: 20 }),
  URI: fc.constantFrom('file:///a.md', 'untitled:a', 'itu-resolutions:/b'),
  boolean: fc.boolean(),
  null: fc.constant(null),
  integer: fc.integer({ min: -BITS, max: BITS - 1 }),
  uinteger: fc.integer({ min: 0, max: BITS - 1 }),
  decimal: fc.double({ noNaN: true, noDefaultInfinity: true }),
  never: fc.constant(undefined),
};

export function anyOf(type: Type, instead: Instead = {}, depth = 0): fc.Arbitrary<unknown> {
  const within = (inner: Type) => anyOf(inner, instead, depth + 1);
  switch (type.kind) {
    case 'base':
      return instead[type.name] ?? BASES[type.name];
    case 'constant':
      return fc.constant(type.value);
    case 'reference':
      return instead[type.name] ?? within(typeNamed(type.name));
    case 'array':
      return depth > DEEPEST ? fc.constant([]) : fc.array(within(type.element), { maxLength: 4 });
    case 'map':
      return depth > DEEPEST
        ? fc.constant({})
        : fc.dictionary(fc.string({ maxLength: 8 }), within(type.value), { maxKeys: 3 });
    case 'tuple':
      return fc.tuple(...type.items.map(within));
    case 'or':
      return fc.oneof(...type.items.map(within));
    case 'and':
      return fc.tuple(...type.items.map(within)).map((parts) => Object.assign({}, ...(parts as object[])));
    case 'structure': {
      const all = [...type.properties].filter(([, { isOptional }]) => !isOptional || depth <= DEEPEST);
      return fc.record(Object.fromEntries(all.map(([name, each]) => [name, within(each.type)])), {
        requiredKeys: all.filter(([, { isOptional }]) => !isOptional).map(([name]) => name),
      });
    }
  }
}

/** With every property, every constant of a list, and the last of what it may be; `words` are what a list of strings holds. */
export function fullest(type: Type, words: readonly string[], depth = 0): unknown {
  const within = (inner: Type) => fullest(inner, words, depth + 1);
  switch (type.kind) {
    case 'base':
      return type.name === 'boolean' ? true : type.name === 'any' ? {} : words[0];
    case 'constant':
      return type.value;
    case 'reference':
      return within(typeNamed(type.name));
    case 'array':
      return constantsOf(type.element) ?? words;
    case 'map':
      return {};
    case 'tuple':
      return type.items.map(within);
    case 'or':
      return within(type.items.at(-1) ?? type);
    case 'and':
      return Object.assign({}, ...type.items.map(within));
    case 'structure':
      return Object.fromEntries([...type.properties].map(([name, each]) => [name, within(each.type)]));
  }
}

function constantsOf(type: Type): unknown[] | undefined {
  if (type.kind === 'reference') return constantsOf(typeNamed(type.name));
  if (type.kind !== 'or') return type.kind === 'constant' ? [type.value] : undefined;
  return type.items.flatMap((item) => constantsOf(item) ?? []);
}
