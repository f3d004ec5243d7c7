// The places of an integration file whose values only AGE gives, as the schema marks them.

/** The shape of what is looked at in a schema. */
interface Node {
  readonly $ref?: string;
  readonly 'x-authority'?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly definitions?: Readonly<Record<string, Node>>;
}

/** TypeScript with the list. An item of a list is `*`. */
export function writeAgeFieldsModule(schema: Node, banner: string): string {
  const lines = fieldsOf(schema, schema, []).map((field) => `  [${field.map((step) => `'${step}'`).join(', ')}],\n`);
  return `${banner}\nexport const ageFields: readonly (readonly string[])[] = [\n${lines.join('')}];\n`;
}

function fieldsOf(node: Node, root: Node, path: readonly string[]): string[][] {
  if (node['x-authority'] === 'age') return [checkPath(path)];
  const inside = Object.entries(node.properties ?? {}).flatMap(([key, child]) => fieldsOf(child, root, [...path, key]));
  const items = node.items ? fieldsOf(node.items, root, [...path, '*']) : [];
  const referred = node.$ref ? fieldsOf(resolveReference(node.$ref, root), root, path) : [];
  return [...inside, ...items, ...referred];
}

function resolveReference(name: string, root: Node): Node {
  const node = root.definitions?.[name.replace('#/definitions/', '')];
  if (!node) throw new Error(`the schema refers to ${name}, which it does not have`);
  return node;
}

/** Who compares values must know which belong together: of lists only that of systems has ids. */
function checkPath(path: readonly string[]): string[] {
  if (path.lastIndexOf('*') > 1 || (path[0] === 'systems') !== (path[1] === '*'))
    throw new Error(`${path.join('.')} is AGE's to give, but its items cannot be told apart`);
  return [...path];
}
