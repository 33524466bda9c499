/**
 * The LSP meta-model, read from the declarations of vscode-languageserver-protocol: those from which the published metaModel.json is
 * made, and which the package has, as it has not that file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Declaration, parseSync, type Statement, type TSType } from 'oxc-parser';
import { BASE_MESSAGES, BASE_TYPES } from './baseProtocol.ts';
import { constant, declared, nameOf, structure } from './declared.ts';
import type { Message, MetaModel, Type } from './type.ts';

export const metaModel: MetaModel = modelOf(declarationFiles().flatMap(declarationsIn));

function declarationFiles(): string[] {
  const entry = createRequire(import.meta.url).resolve('vscode-languageserver-protocol/node');
  const types = createRequire(entry).resolve('vscode-languageserver-types');
  const common = join(dirname(entry), '..', 'common');
  const files = readdirSync(common).filter((file) => /^protocol\..*d\.ts$/.test(file));
  return [types.replace(/\.js$/, '.d.ts'), ...files.map((file) => join(common, file))];
}

function declarationsIn(file: string): Declaration[] {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return program.body.flatMap((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return inner ? [inner as Declaration] : [];
  });
}

function modelOf(declarations: readonly Declaration[]): MetaModel {
  const types = new Map<string, Type>(BASE_TYPES);
  const messages = new Map<string, Message>(BASE_MESSAGES.map((each) => [each.method, each]));
  for (const node of declarations) {
    if (node.type === 'TSInterfaceDeclaration') {
      const parameters = node.typeParameters?.params.map(({ name }) => name.name) ?? [];
      types.set(node.id.name, structure(node.body.body, node.extends, parameters));
    }
    if (node.type === 'TSTypeAliasDeclaration') types.set(node.id.name, declared(node.typeAnnotation));
    if (node.type === 'TSModuleDeclaration' && node.id.type === 'Identifier' && node.body) {
      const constants = constantsIn(node.body.body);
      for (const [name, type] of constants)
        if (type.type === 'TSLiteralType') types.set(`${node.id.name}.${name}`, declared(type));
      const message = messageOf(constants);
      if (message) messages.set(message.method, message);
    }
  }
  return { messages, types };
}

/** `const method: 'textDocument/hover'` and others of a namespace. */
function constantsIn(statements: readonly Statement[]): Map<string, TSType> {
  const out = new Map<string, TSType>();
  for (const statement of statements) {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (inner?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of inner.declarations) {
      if (id.type !== 'Identifier') continue;
      const type = id.typeAnnotation?.typeAnnotation;
      if (type) out.set(id.name, type);
      else if (init) out.set(id.name, { type: 'TSLiteralType', literal: init } as TSType);
    }
  }
  return out;
}

/** Of a namespace that describes a message; its type parameters say in what order its parts stand. */
function messageOf(constants: ReadonlyMap<string, TSType>): Message | undefined {
  const method = constants.get('method');
  const type = constants.get('type');
  if (method?.type !== 'TSLiteralType' || type?.type !== 'TSTypeReference') return undefined;
  const parts = type.typeArguments?.params.map((each) => declared(each)) ?? [];
  const of = { method: String(constant(method.literal)), clientCapability: clientCapability(constants) };
  switch (nameOf(type.typeName)) {
    case 'ProtocolRequestType':
      return { ...of, kind: 'request', ...named(parts) };
    case 'ProtocolRequestType0':
      return { ...of, kind: 'request', ...named([undefined, ...parts]) };
    case 'ProtocolNotificationType':
      return { ...of, kind: 'notification', ...named([parts[0], undefined, undefined, undefined, parts[1]]) };
    case 'ProtocolNotificationType0':
      return { ...of, kind: 'notification', ...named([]) };
    default:
      return undefined;
  }
}

function named([params, result, partialResult, , registrationOptions]: readonly (Type | undefined)[]) {
  return { params, result, partialResult, registrationOptions };
}

/** `const capabilities: CM<'workspace.codeLens.refreshSupport', undefined>` */
function clientCapability(constants: ReadonlyMap<string, TSType>): string | undefined {
  const type = constants.get('capabilities');
  const first = type?.type === 'TSTypeReference' ? type.typeArguments?.params[0] : undefined;
  return first?.type === 'TSLiteralType' ? String(constant(first.literal)) : undefined;
}
