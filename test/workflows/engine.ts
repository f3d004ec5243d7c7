// GitHub's own reading of workflow files and its own evaluation of their expressions, made loadable: its modules import JSON in a way
// that Node refuses, so esbuild joins them first.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import type { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import type { WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template';
import type {
  BasicExpressionToken,
  MappingToken,
  SequenceToken,
  TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';
import { build } from 'esbuild';

interface Engine {
  readonly parseWorkflow: typeof parseWorkflow;
  readonly convertWorkflowTemplate: typeof convertWorkflowTemplate;
  readonly NoOperationTraceWriter: typeof NoOperationTraceWriter;
  readonly Lexer: typeof Lexer;
  readonly Parser: typeof Parser;
  readonly Evaluator: typeof Evaluator;
  readonly data: typeof data;
}

let loaded: Promise<Engine> | undefined;

/** As a file, for stacks that can be read; under a name of its own, because tests run at once. */
const file = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'mdocs-workflows', `engine-${process.pid}.mjs`);

async function load(): Promise<Engine> {
  const contents = "export * from '@actions/workflow-parser'; export * from '@actions/expressions';";
  const js = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const stdin = { contents, resolveDir: import.meta.dirname };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: file, banner: { js } });
  try {
    return await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}

export interface ParsedWorkflow {
  readonly template: WorkflowTemplate;
  readonly root: MappingToken;
}

/** Reads a workflow as GitHub does; throws with all that GitHub finds wrong. */
export async function parse(name: string, content: string): Promise<ParsedWorkflow> {
  loaded ??= load();
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await loaded;
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const template = value && (await convertWorkflowTemplate(context, value));
  const errors = [
    ...context.errors.getErrors().map(({ message }) => message),
    ...(template?.errors ?? []).map((one) => one.Message),
  ];
  if (!value || !template || errors.length > 0) throw new Error(`${name}: ${errors.join('; ')}`);
  return { template, root: value.assertMapping('workflow') };
}

/** What expressions can see (github, needs, env, ...) and which functions a place has (success, always, ...). */
export interface ExpressionScope {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly functions?: Readonly<Record<string, () => boolean>>;
}

/** Evaluates every expression in a part of a workflow, and gives it as plain data. */
export async function evaluate(token: TemplateToken | undefined, scope: ExpressionScope): Promise<unknown> {
  if (token === undefined) return undefined;
  const kind = token.typeName();
  if (kind === 'MappingToken') return evaluateMapping(token as MappingToken, scope);
  if (kind === 'SequenceToken')
    return Promise.all(Array.from(token as SequenceToken, (one) => evaluate(one as TemplateToken, scope)));
  if (kind === 'BasicExpressionToken') return evaluateExpression((token as BasicExpressionToken).expression, scope);
  return (token as unknown as { value?: unknown }).value ?? null;
}

async function evaluateMapping(token: MappingToken, scope: ExpressionScope): Promise<Record<string, unknown>> {
  const entries: [string, unknown][] = [];
  for (const { key, value } of token) entries.push([String(key), await evaluate(value, scope)]);
  return Object.fromEntries(entries);
}

async function evaluateExpression(expression: string, { contexts, functions = {} }: ExpressionScope): Promise<unknown> {
  loaded ??= load();
  const { Lexer, Parser, Evaluator, data } = await loaded;
  const answers = (answer: () => boolean) => () => new data.BooleanData(answer());
  const definitions = Object.entries(functions).map(
    ([name, answer]): FunctionDefinition => ({ name, minArgs: 0, maxArgs: 0, call: answers(answer) }),
  );
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), definitions).parse();
  const seen = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const result = new Evaluator(tree, seen, new Map(definitions.map((one) => [one.name, one]))).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer) ?? 'null');
}

/** As the condition of a job or a step. */
export const isTrue = (value: unknown): boolean => Boolean(value);

/** As the value of an environment variable or of an input: nothing is empty, and the rest is text. */
export const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
