// The one home of handlebars: templates of names and each, where every name must be in the view and every value passes a quoting function.
import Handlebars from 'handlebars';

/** Writes one value in the target's format, and throws on everything outside its allow-list. */
export type Quoting = (value: unknown) => string;

interface Template {
  readonly source: string;
  /** By the name that the template calls them by: {{word name}}. */
  readonly quoting: Readonly<Record<string, Quoting>>;
}

/** Gives the text of a template for a view. Throws on a name that the view does not have, wherever it stands. */
export function renderTemplate(template: Template, view: object): string {
  const { program, write } = getCompiled(template);
  checkNames(program.body, view, Object.keys(template.quoting));
  return write(view);
}

interface Compiled {
  readonly program: hbs.AST.Program;
  readonly write: Handlebars.TemplateDelegate;
}

/** The few templates of this program are used for every institution. */
const known = new WeakMap<Template['quoting'], Map<string, Compiled>>();

function getCompiled({ source, quoting }: Template): Compiled {
  const ofQuoting = known.get(quoting) ?? new Map<string, Compiled>();
  const one = ofQuoting.get(source) ?? compile({ source, quoting });
  known.set(quoting, ofQuoting.set(source, one));
  return one;
}

function compile({ source, quoting }: Template): Compiled {
  const program = Handlebars.parse(source);
  const environment = Handlebars.create();
  for (const name of ['if', 'unless', 'with', 'lookup', 'log']) environment.unregisterHelper(name);
  for (const [name, quote] of Object.entries(quoting)) environment.registerHelper(name, (value: unknown) => quote(value));
  const knownHelpers = Object.fromEntries(Object.keys(quoting).map((name) => [name, true]));
  const write = environment.compile(program, { strict: true, noEscape: true, knownHelpersOnly: true, knownHelpers });
  return { program, write };
}

/**
 * What strict leaves open: a misspelt name inside {{#each}} renders nothing and says nothing, and null prints as nothing. In an
 * access list nothing means nobody or everybody, so names are looked up in the view beforehand, and only two forms are allowed.
 */
function checkNames(body: readonly hbs.AST.Statement[], view: unknown, quoting: readonly string[]): void {
  for (const statement of body) {
    if (isMustache(statement) && quoting.includes(nameOf(statement.path))) namedBy(requireOnly(statement), view);
    else if (isBlock(statement) && nameOf(statement.path) === 'each' && !statement.inverse) checkEach(statement, view, quoting);
    else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement') throw toMisplacedError(statement);
  }
}

function checkEach(block: hbs.AST.BlockStatement, view: unknown, quoting: readonly string[]): void {
  const list = namedBy(requireOnly(block), view);
  if (!Array.isArray(list)) throw toMisplacedError(block);
  for (const item of list) checkNames(block.program.body, item, quoting);
}

type TemplateCall = Pick<hbs.AST.BlockStatement, 'params' | 'hash'> & hbs.AST.Statement;

/** The one parameter of a call, a plain name. */
function requireOnly(call: TemplateCall): hbs.AST.PathExpression {
  const [path, ...rest] = call.params;
  if (!path || rest.length > 0 || call.hash || !isPath(path) || path.data || path.depth > 0) throw toMisplacedError(call);
  return path;
}

function namedBy(path: hbs.AST.PathExpression, view: unknown): unknown {
  const value = path.parts.reduce<unknown>(
    (holder, part) =>
      typeof holder === 'object' && holder && Object.hasOwn(holder, part) ? Reflect.get(holder, part) : undefined,
    view,
  );
  if (value === undefined || value === null)
    throw new Error(`the template names ${path.original} in line ${path.loc.start.line}, which the view does not have`);
  return value;
}

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isMustache = (node: hbs.AST.Node): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement';
const isBlock = (node: hbs.AST.Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';
const nameOf = (node: hbs.AST.Node): string => (isPath(node) ? node.original : '');
const toMisplacedError = (node: hbs.AST.Node): Error =>
  new Error(`the template uses something other than a quoted name or each in line ${node.loc.start.line}`);
