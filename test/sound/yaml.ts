// YAML as different people write it: the same values in other quotes, brackets, indents, comments and line ends.
import type { Random } from './random.ts';

export type Value = string | readonly Value[] | { readonly [key: string]: Value | undefined };

export function writeDocument(value: Value, random: Random): string {
  const head = random.pick([
    '# yaml-language-server: $schema=../schemas/integration.schema.json\n',
    '---\n',
    '',
    '\n# Fișierul nostru\n',
  ]);
  const text = `${head}${block(value, '', { random, indent: random.pick(['  ', '    ']), fitting: random.happens(50) })}`;
  return random.happens(15) ? text.replaceAll('\n', '\r\n') : text;
}

interface Style {
  readonly random: Random;
  readonly indent: string;
  /** Whether items of a list stand where their key does. */
  readonly fitting: boolean;
}

function block(value: Value, margin: string, style: Style): string {
  if (typeof value === 'string') return `${margin}${scalar(value, style)}\n`;
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => listItem(item, margin, style)).join('');
  return entriesOf(value)
    .map(([key, one]) => entry(key, one, margin, style))
    .join('');
}

const entriesOf = (value: Value): [string, Value][] =>
  Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, one as Value] as [string, Value]]));

function entry(key: string, value: Value, margin: string, style: Style): string {
  const { random, indent, fitting } = style;
  const above = random.happens(4) ? `${margin}# ${random.pick(['notă', 'заметка', 'a note: with a colon', '#'])}\n` : '';
  if (typeof value === 'string') return `${above}${margin}${key}: ${longOrShort(value, key, { margin: margin + indent, style })}`;
  if (isSmall(value) && random.happens(40)) return `${above}${margin}${key}: ${flow(value, style)}\n`;
  const below = Array.isArray(value) && fitting ? margin : margin + indent;
  return `${above}${margin}${key}:\n${block(value, below, style)}`;
}

function listItem(item: Value, margin: string, style: Style): string {
  if (typeof item === 'string' || (isSmall(item) && style.random.happens(40))) return `${margin}- ${flow(item, style)}\n`;
  return `${margin}- ${block(item, `${margin}  `, style).trimStart()}`.replace(/^( *- )(# .*\n) */, '$2$1');
}

const isSmall = (value: Value): boolean => JSON.stringify(value).length < 90;

function flow(value: Value, style: Style): string {
  if (typeof value === 'string') return scalar(value, style);
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map((item) => flow(item, style)).join(', ')}]`;
  return `{ ${entriesOf(value)
    .map(([key, one]) => `${key}: ${flow(one, style)}`)
    .join(', ')} }`;
}

function longOrShort(value: string, key: string, { margin, style }: { margin: string; style: Style }): string {
  const { random } = style;
  const kept = key === 'report' ? random.pick(['|', '|-', '|+']) : '|-';
  if (value.length > 40 && random.happens(30)) return `${kept}\n${margin}${value}\n`;
  if (value.length > 40 && random.happens(30)) return `>-\n${margin}${value.replace(' ', `\n${margin}`)}\n`;
  const written = scalar(value, style);
  const isQuoted = /^["']/.test(written);
  return `${written}${isQuoted && random.happens(10) ? '   # comentariu' : ''}\n`;
}

/** Without quotes only where no reader could take it for anything else. */
function scalar(value: string, { random }: Style): string {
  const isPlain = /^[\p{L}„«“№][\p{L}\p{N} ._/@()„”“«»№&'-]*[\p{L}\p{N})”»]$/u.test(value) || /^\d{4}-\d\d-\d\d$/.test(value);
  if (/^!number /.test(value)) return value.slice('!number '.length);
  if (isPlain && !/^(true|false|null|yes|no|on|off)$/i.test(value) && random.happens(80)) return value;
  return random.happens(50) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}
