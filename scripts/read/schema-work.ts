// How much work a schema that somebody else wrote asks for, told before it is compiled or run: what is referred to twice is done twice.
import { countWays } from '../model/pattern.ts';

/** Of a schema alone, and of a schema with its samples. */
const mostSteps = { schema: 20_000, samples: 5_000_000 };
/** A schema that refers to itself in place goes down for ever. */
const deepest = 1000;

/** Keywords whose value is data and no schema, and keywords whose keys are names that the author chose. */
export const dataKeywords: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'examples']);
export const namedKeywords: ReadonlySet<unknown> = new Set([
  'properties',
  'patternProperties',
  'definitions',
  '$defs',
  'dependentSchemas',
]);
const definitions: ReadonlySet<string> = new Set(['$defs', 'definitions']);
/** Keywords whose schemas look at what is inside a value, each at everything there. */
const inner: ReadonlySet<string> = new Set([
  'patternProperties',
  'additionalProperties',
  'propertyNames',
  'items',
  'prefixItems',
  'additionalItems',
  'contains',
  'unevaluatedProperties',
  'unevaluatedItems',
]);

/** Whether checking by a schema, and checking these samples by it, ends within a bound. */
export function isWorkBounded(schema: object, samples: readonly unknown[]): boolean {
  const anchors = findAnchors(schema);
  const alone = new Count(schema, anchors, mostSteps.schema);
  const withSamples = new Count(schema, anchors, mostSteps.samples);
  alone.visit(schema, anything, 0);
  for (const sample of alone.isOver ? [] : samples) withSamples.visit(schema, sample, 0);
  return !alone.isOver && !withSamples.isOver;
}

/** Stands for a value of any kind: every schema looks at it once. */
const anything = Symbol('anything');

class Count {
  private steps = 0;
  /** The schemas around the one that is looked at: a schema alone is not followed into itself. */
  private readonly around = new Set<unknown>();

  constructor(
    private readonly root: object,
    private readonly anchors: ReadonlyMap<string, object>,
    private readonly most: number,
  ) {}

  get isOver(): boolean {
    return this.steps > this.most;
  }

  visit(schema: unknown, value: unknown, depth: number): void {
    if (typeof schema !== 'object' || schema === null || this.isOver) return;
    if (value === anything && this.around.has(schema)) return;
    this.steps += depth > deepest ? Number.POSITIVE_INFINITY : 1;
    this.around.add(schema);
    for (const [key, one] of Object.entries(schema)) this.apply(key, one, value, depth + 1);
    this.around.delete(schema);
  }

  private apply(key: string, one: unknown, value: unknown, depth: number): void {
    if (definitions.has(key)) return;
    if (dataKeywords.has(key)) this.steps += Array.isArray(one) ? one.length : 0;
    else if (key === 'properties') this.applyToProperties(Object(one), value, depth);
    else if (key === 'uniqueItems') this.steps += Array.isArray(value) ? value.length ** 2 : 0;
    else if (key === 'pattern') this.match(one, value);
    else if (inner.has(key)) {
      // Its keys are patterns, which the names of all properties meet.
      const patterns = key === 'patternProperties' ? Object.keys(Object(one)) : [];
      for (const name of namesIn(value)) for (const pattern of patterns) this.match(pattern, name);
      for (const child of childrenOf(key, value)) this.visitAll(key, one, child, depth);
    } else if (/^\$(dynamic|recursive)?ref$/i.test(key)) this.visit(this.find(String(one)), value, depth);
    else this.visitAll(key, one, value, depth);
  }

  /** One schema, a list of them, or several under names that are no keywords. */
  private visitAll(key: string, one: unknown, value: unknown, depth: number): void {
    const schemas = namedKeywords.has(key) || key === 'dependencies' ? Object.values(Object(one)) : [one];
    for (const schema of schemas) this.visit(schema, value, depth);
  }

  private applyToProperties(schemas: object, value: unknown, depth: number): void {
    for (const [name, schema] of Object.entries(schemas))
      if (value === anything) this.visit(schema, anything, depth);
      else if (typeof value === 'object' && value !== null && Object.hasOwn(value, name))
        this.visit(schema, (value as Record<string, unknown>)[name], depth);
  }

  private match(pattern: unknown, value: unknown): void {
    if (typeof pattern === 'string' && typeof value === 'string')
      // It may begin at every sign of the text.
      this.steps += countWays(pattern, value.length) + value.length;
  }

  /** What a reference within the schema leads to; undefined where that is nothing, which the library says. */
  private find(reference: string): unknown {
    if (!/^#(\/|$)/.test(reference)) return this.anchors.get(reference.slice(1));
    return reference
      .split('/')
      .slice(1)
      .reduce<unknown>((node, step) => Object(node)[decodeStep(step)], this.root);
  }
}

const namesIn = (value: unknown): string[] => (value === anything ? [] : Object.keys(Object(value)));

function childrenOf(key: string, value: unknown): unknown[] {
  if (value === anything) return [anything];
  if (typeof value !== 'object' || value === null) return [];
  return key === 'propertyNames' ? Object.keys(value) : Object.values(value);
}

function decodeStep(step: string): string {
  const decoded = /%/.test(step) ? tryDecoding(step) : step;
  return decoded.replaceAll('~1', '/').replaceAll('~0', '~');
}

function tryDecoding(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The schemas that have a name of their own to be referred to by. */
function findAnchors(schema: object): Map<string, object> {
  const found = new Map<string, object>();
  const open: object[] = [schema];
  for (let one = open.pop(); one; one = open.pop())
    for (const [key, value] of Object.entries(one)) {
      if (/^\$(dynamic)?anchor$/i.test(key)) found.set(String(value), one);
      if (key === '$id' && String(value).startsWith('#')) found.set(String(value).slice(1), one);
      if (typeof value === 'object' && value !== null) open.push(value);
    }
  return found;
}
