/** A type as TypeScript declares it, as the meta-model writes it. */
import type { Expression, TSInterfaceHeritage, TSSignature, TSType, TSTypeName } from 'oxc-parser';
import { type BaseName, base, type Property, type Type } from './type.ts';

/** What the protocol's own declarations name beside their structures. */
const BASES: Readonly<Record<string, BaseName>> = {
  LSPAny: 'any',
  LSPObject: 'object',
  integer: 'integer',
  uinteger: 'uinteger',
  decimal: 'decimal',
  DocumentUri: 'URI',
  URI: 'URI',
};

const KEYWORDS: Readonly<Partial<Record<TSType['type'], BaseName>>> = {
  TSAnyKeyword: 'any',
  TSObjectKeyword: 'object',
  TSStringKeyword: 'string',
  TSBooleanKeyword: 'boolean',
  TSNumberKeyword: 'decimal',
  TSNullKeyword: 'null',
  // Of an answer that says nothing, JSON has null.
  TSVoidKeyword: 'null',
  TSUndefinedKeyword: 'never',
  TSNeverKeyword: 'never',
};

/** `parameters` are the names of type parameters around it, of which nothing is known. Throws at what the protocol has not used so far. */
export function declared(node: TSType, parameters: readonly string[] = []): Type {
  const within = (inner: TSType) => declared(inner, parameters);
  const keyword = KEYWORDS[node.type];
  if (keyword) return base(keyword);
  switch (node.type) {
    case 'TSTypeReference':
      return named(nameOf(node.typeName), parameters);
    case 'TSTypeQuery':
      return { kind: 'reference', name: nameOf(node.exprName as TSTypeName) };
    case 'TSLiteralType':
      return { kind: 'constant', value: constant(node.literal) };
    case 'TSArrayType':
      return { kind: 'array', element: within(node.elementType) };
    case 'TSTupleType':
      return { kind: 'tuple', items: node.elementTypes.map((item) => within(item as TSType)) };
    case 'TSUnionType':
      return { kind: 'or', items: node.types.map(within) };
    case 'TSIntersectionType':
      return { kind: 'and', items: node.types.map(within) };
    case 'TSParenthesizedType':
      return within(node.typeAnnotation);
    case 'TSTypeLiteral':
      return structure(node.members, [], parameters);
    default:
      throw new Error(`the meta-model has nothing for ${node.type}`);
  }
}

/** An interface, with what it extends. */
export function structure(
  members: readonly TSSignature[],
  heritage: readonly TSInterfaceHeritage[],
  parameters: readonly string[],
): Type {
  const properties = new Map<string, Property>();
  const parts: Type[] = heritage.map(({ expression }) => named(identifier(expression), parameters));
  for (const member of members) {
    const type = 'typeAnnotation' in member ? member.typeAnnotation?.typeAnnotation : undefined;
    if (!type) continue;
    if (member.type === 'TSIndexSignature') parts.push({ kind: 'map', value: declared(type, parameters) });
    if (member.type === 'TSPropertySignature') {
      const name = member.key.type === 'Literal' ? String(member.key.value) : identifier(member.key);
      properties.set(name, { type: declared(type, parameters), isOptional: member.optional });
    }
  }
  const own: Type = { kind: 'structure', properties };
  return parts.length === 0 ? own : { kind: 'and', items: properties.size > 0 ? [...parts, own] : parts };
}

function named(name: string, parameters: readonly string[]): Type {
  if (parameters.includes(name)) return base('any');
  const known = BASES[name];
  return known ? base(known) : { kind: 'reference', name };
}

/** "DocumentDiagnosticReportKind.Full" */
export function nameOf(name: TSTypeName): string {
  return name.type === 'TSQualifiedName' ? `${nameOf(name.left)}.${name.right.name}` : identifier(name);
}

export function constant(literal: Expression): string | number | boolean {
  if (literal.type === 'Literal') return literal.value as string | number | boolean;
  if (literal.type === 'TemplateLiteral') return literal.quasis.map(({ value }) => value.cooked).join('');
  if (literal.type === 'UnaryExpression') return -Number(constant(literal.argument));
  throw new Error(`no constant: ${literal.type}`);
}

function identifier(node: { readonly type: string }): string {
  if ('name' in node && typeof node.name === 'string') return node.name;
  throw new Error(`no name: ${node.type}`);
}
