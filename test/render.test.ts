// Templates: a name that the view does not have is an error wherever it stands, and nothing is written without a quoting function.
import { expect, test } from 'vitest';
import { quoting } from '../scripts/targets/nginx/quoting.ts';
import { renderTemplate } from '../scripts/targets/template/render.ts';

const render = (source: string, view: object) => renderTemplate({ source, quoting }, view);

test('writes names and lists', () => {
  const view = { name: 'alfa', list: [{ id: 'a' }, { id: 'b' }], none: [] };
  expect(render('{{word name}}{{#each list}};{{word id}}{{/each}}{{#each none}}{{word id}}{{/each}}', view)).toBe('alfa;a;b');
});

test.each([
  ['a misspelt name', '{{word nmae}}'],
  ['a misspelt list, which handlebars takes for an empty one', '{{#each lits}}{{word id}}{{/each}}'],
  ['a misspelt name inside a list', '{{#each list}}{{word di}}{{/each}}'],
  ['a misspelt list inside a list', '{{#each list}}{{#each inner}}x{{/each}}{{/each}}'],
  ['null, which handlebars prints as nothing', '{{word nothing}}'],
  ['what every object has', '{{word toString}}'],
  ['the prototype', '{{word __proto__.constructor}}'],
])('%s is an error', (_, source) => {
  expect(() => render(source, { name: 'alfa', nothing: null, list: [{ id: 'a' }] })).toThrow('which the view does not have');
});

test.each([
  ['a bare name', '{{name}}'],
  ['an unescaped name', '{{{name}}}'],
  ['a condition, even one that names nothing', '{{#if nmae}}x{{/if}}'],
  ['with', '{{#with name}}x{{/with}}'],
  ['a partial', '{{> name}}'],
  ['an unknown helper', '{{raw name}}'],
  ['two parameters', '{{word name name}}'],
  ['a literal', '{{word "x; evil"}}'],
  ['an else that takes the place of an empty list', '{{#each list}}x{{else}}y{{/each}}'],
  ['a list that is none', '{{#each name}}x{{/each}}'],
  ['a name of the outer view', '{{#each list}}{{word ../name}}{{/each}}'],
  ['a counter', '{{#each list}}{{word @index}}{{/each}}'],
])('%s has no place in a template', (_, source) => {
  expect(() => render(source, { name: 'alfa', list: [{ id: 'a' }] })).toThrow('something other than a quoted name or each');
});

test.each(['a b', 'a;b', 'a{', '$host', 'a"', "a'", 'a\\', 'a#b', 'a\nb', 'a\n', 'a\r', '', 'ș', 'x'.repeat(201)])(
  '%j is no word of nginx',
  (value) => {
    expect(() => render('{{word value}}', { value })).toThrow('may not be written');
  },
);

test.each(['say "x"', "it's", '$host', 'a;b', '{}', 'a\nb', 'a\\', 'a\u202Eb', '<b>'])('%j is no sentence for nginx', (value) => {
  expect(() => render('{{sentence value}}', { value })).toThrow('may not be written');
});
