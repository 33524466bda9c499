/** The types of the LSP meta-model, in which the form of every message is written. */

/** Of numbers, `integer` and `uinteger` are whole and of 32 bits; a `URI` has a scheme. */
export type BaseName =
  | 'any'
  | 'object'
  | 'string'
  | 'URI'
  | 'boolean'
  | 'null'
  | 'integer'
  | 'uinteger'
  | 'decimal'
  | 'never';

export type Type =
  | { readonly kind: 'base'; readonly name: BaseName }
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  /** To a type that has a name: "Location". */
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'array'; readonly element: Type }
  | { readonly kind: 'map'; readonly value: Type }
  | { readonly kind: 'tuple' | 'or' | 'and'; readonly items: readonly Type[] }
  | { readonly kind: 'structure'; readonly properties: ReadonlyMap<string, Property> };

export interface Property {
  readonly type: Type;
  readonly isOptional: boolean;
}

/** What can be sent by one method; of what it has none, `undefined`. */
export interface Message {
  readonly method: string;
  readonly kind: 'request' | 'notification';
  readonly params: Type | undefined;
  readonly result: Type | undefined;
  /** Of one part of a result that is sent in parts. */
  readonly partialResult: Type | undefined;
  /** With what the method is registered while the server runs. */
  readonly registrationOptions: Type | undefined;
  /** What the client announces that takes part in it: "workspace.codeLens.refreshSupport". */
  readonly clientCapability: string | undefined;
}

export interface MetaModel {
  readonly messages: ReadonlyMap<string, Message>;
  /** By their names. */
  readonly types: ReadonlyMap<string, Type>;
}

export const base = (name: BaseName): Type => ({ kind: 'base', name });
