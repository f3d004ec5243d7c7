// What every environment publishes beside the files of its gateways: the client registry and the definitions of document types.
import type { Target } from '../template/target.ts';
import { template } from '../template/target.ts';
import { toClientEntry } from './clients.ts';
import { toTypeEntry } from './document-types.ts';

const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** JSON that may be embedded anywhere: nothing in it ends a script element or, for an old parser, a line. */
const json = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/[<\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);

const whole = template`{{json entries}}
`;

/** Not in the list: no environment can do without it, because what is published is read back from it. Its files have no folder. */
export const registryFiles: Target = {
  name: 'json',
  quoting: { json },
  render: ({ clients, withdrawn, documentTypes }) => ({
    'clients.json': { template: whole, values: { entries: clients.map(toClientEntry) } },
    'document-types.json': { template: whole, values: { entries: documentTypes.map(toTypeEntry) } },
    'withdrawn.json': { template: whole, values: { entries: withdrawn } },
  }),
};
