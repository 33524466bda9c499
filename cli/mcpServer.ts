/** The Model Context Protocol over standard input and output, in a bundle of its own with its SDK: which tools there are, and what they answer. */
import {
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  Server,
} from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Answer, Grounds } from '../core/lookups/answer.ts';
import type { Tool } from '../core/lookups/tools.ts';

export interface Served {
  readonly version: string;
  readonly tools: readonly Tool[];
  /** Checks the input, whatever it is. */
  answer(name: string, input: unknown): Answer<Grounds>;
  readonly resources: readonly Resource[];
}

/** A document to read. */
export interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
  text(): string;
}

const INSTRUCTIONS =
  'What is known here is what outcomes reports of ITU assemblies say of resolutions, with the lines that say it. Nothing else is known, nothing is fetched and nothing is changed. Look a resolution up before you cite it, and check what you wrote.';

/** Serves one client until standard input ends. */
export function serveTools(served: Served): void {
  serveStdio(() => serverFor(served));
}

function serverFor({ version, tools, answer, resources }: Served): Server {
  const server = new Server(
    { name: 'itu-resolutions', title: 'ITU Resolutions', version },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler('tools/list', () => ({ tools: tools.map(announced) }));
  server.setRequestHandler('tools/call', ({ params }) => {
    if (!tools.some(({ name }) => name === params.name))
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, `There is no tool ${params.name}`);
    return resultOf(answer(params.name, params.arguments));
  });
  server.setRequestHandler('resources/list', () => ({
    resources: resources.map(({ text: _, ...each }) => each),
  }));
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates: [] }));
  server.setRequestHandler('resources/read', ({ params: { uri } }) => {
    const resource = resources.find((each) => each.uri === uri);
    if (!resource) throw new ResourceNotFoundError(uri);
    return { contents: [{ uri, mimeType: resource.mimeType, text: resource.text() }] };
  });
  return server;
}

/** A tool as clients are told of it: it reads what it is given and nothing else. */
function announced({ name, title, description, inputSchema, outputSchema }: Tool) {
  const annotations = {
    readOnlyHint: true,
    destructiveHint: false,
    idempotentHint: true,
    openWorldHint: false,
  };
  return { name, title, description, inputSchema, outputSchema, annotations };
}

/** An input that does not fit is an error that the model sees, so that it can ask again. */
function resultOf(answer: Answer<Grounds>) {
  return answer.kind === 'refused'
    ? { content: [{ type: 'text' as const, text: answer.why }], isError: true }
    : {
        content: [{ type: 'text' as const, text: answer.text }],
        structuredContent: answer.data as unknown as Record<string, unknown>,
      };
}
