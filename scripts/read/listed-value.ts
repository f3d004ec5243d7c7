// Whether a value of AGE's lists can stand in an integration file: by every word of the schema, and without characters that hide.
import type { Path } from '../model/path.ts';
import { findForbiddenValues } from './characters.ts';
import { isValidAt } from './schema.ts';

/** A sound file. */
const around = () => ({
  institution: {
    idno: '1020600012345',
    name: 'Instituția',
    sector: 'public',
    contacts: { technical: 'it@institutia.md', legal: 'legal@institutia.md' },
    maintainers: [{ login: 'cineva', id: 1 }],
  },
  agreement: { contract: { number: 'C-1', signed: '2020-01-01' }, annex: { number: 'A-1', signed: '2020-01-01' } },
  systems: [{ id: 'sistem', name: 'Sistem', rsi: '1', documentTypes: ['Cazier'], environments: { staging: {} } }],
});

const places = {
  institutionName: ['institution', 'name'],
  technical: ['institution', 'contacts', 'technical'],
  legal: ['institution', 'contacts', 'legal'],
  maintainers: ['institution', 'maintainers'],
  contract: ['agreement', 'contract'],
  annex: ['agreement', 'annex'],
  systemId: ['systems', 0, 'id'],
  rsi: ['systems', 0, 'rsi'],
  documentTypes: ['systems', 0, 'documentTypes'],
} satisfies Record<string, Path>;

/** Whether a name can be written. Its length is left to the check of the file: left out of it, its system would lose its access unseen. */
export const isWritable = (name: string): boolean => findForbiddenValues(name, new Set()).length === 0;

export function canStandAs(field: keyof typeof places, value: unknown): boolean {
  const path: Path = places[field];
  const data = around();
  const parent = path.slice(0, -1).reduce<Record<string | number, unknown>>((one, step) => one[step] as never, data as never);
  parent[path.at(-1) ?? ''] = value;
  return findForbiddenValues(value, new Set()).length === 0 && isValidAt(data, 'integration', path);
}
