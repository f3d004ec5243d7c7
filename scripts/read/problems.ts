// STUB: problems that the reader notices. Replaced by files under read/problems/.
import type { Place, Problem } from '../model/finding.ts';
import { same } from '../model/text.ts';

const page = { meaning: '', causes: [], fix: [] };
function stub<D extends Place>(code: string): Problem<D> {
  return {
    code,
    severity: 'error',
    message: (d) => same(`${code} ${JSON.stringify({ ...d, at: undefined, line: undefined, column: undefined })}`),
    page: { ro: page, en: page, ru: page },
  };
}

export const yamlInvalid = stub<Place & { kind: string }>('yaml-invalid');
export const yamlFeature = stub<
  Place & { feature: 'anchor' | 'alias' | 'tag' | 'directive' | 'complex-key' | 'second-document' }
>('yaml-feature');
export const duplicateKey = stub<Place & { key: string }>('duplicate-key');
export const encodingInvalid = stub<Place>('encoding-invalid');
export const characterForbidden = stub<
  Place & { sign: string; kind: 'control' | 'bidirectional' | 'invisible' | 'line-separator' | 'other' }
>('character-forbidden');
export const fileTooLarge = stub<Place & { size: number; limit: number }>('file-too-large');
export const fileEmpty = stub<Place>('file-empty');
export const nestingTooDeep = stub<Place & { limit: number }>('nesting-too-deep');
export const fileNameInvalid = stub<Place & { name: string; reason: 'pattern' | 'reserved' | 'case' | 'extension' }>(
  'file-name-invalid',
);
export const fileUnexpected = stub<Place & { kind: 'symlink' | 'executable' | 'submodule' | 'directory' | 'other' }>(
  'file-unexpected',
);
export const schemaUnknownKey = stub<Place & { key: string; nearest: readonly string[]; known: readonly string[] }>(
  'schema-unknown-key',
);
export const schemaMissingKey = stub<Place & { key: string }>('schema-missing-key');
export const schemaType = stub<Place & { key: string; expected: string; actual: string; quotes?: string }>('schema-type');
export const schemaEnum = stub<Place & { key: string; value: string; allowed: readonly string[]; nearest: readonly string[] }>(
  'schema-enum',
);
export const schemaPattern = stub<Place & { key: string; value: string; example?: string }>('schema-pattern');
export const schemaLength = stub<Place & { key: string; limit: number; kind: 'shorter' | 'longer' }>('schema-length');
export const schemaCount = stub<Place & { key: string; limit: number; kind: 'fewer' | 'more' }>('schema-count');
export const schemaDuplicate = stub<Place & { key: string; first: number; second: number }>('schema-duplicate');
export const schemaRange = stub<Place & { key: string; limit: number; kind: 'less' | 'greater' }>('schema-range');
export const registryMissing = stub<Place & { name: string }>('registry-missing');
