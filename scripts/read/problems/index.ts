// Every problem that the reader notices, in the order in which a file is read.
import type { Problem } from '../../model/finding/finding.ts';
import { characterForbidden } from './character-forbidden.ts';
import { duplicateKey } from './duplicate-key.ts';
import { encodingInvalid } from './encoding-invalid.ts';
import { fileEmpty } from './file-empty.ts';
import { fileNameInvalid } from './file-name-invalid.ts';
import { fileTooLarge } from './file-too-large.ts';
import { fileUnexpected } from './file-unexpected.ts';
import { mergeConflict } from './merge-conflict.ts';
import { nestingTooDeep } from './nesting-too-deep.ts';
import { objectsRefused } from './objects-refused.ts';
import { personalNumberPresent } from './personal-number-present.ts';
import { registryMissing } from './registry-missing.ts';
import { schemaCount } from './schema-count.ts';
import { schemaDuplicate } from './schema-duplicate.ts';
import { schemaEnum } from './schema-enum.ts';
import { schemaLength } from './schema-length.ts';
import { schemaMissingKey } from './schema-missing-key.ts';
import { schemaPattern } from './schema-pattern.ts';
import { schemaRange } from './schema-range.ts';
import { schemaType } from './schema-type.ts';
import { schemaUnknownKey } from './schema-unknown-key.ts';
import { secretInHistory } from './secret-in-history.ts';
import { secretPresent } from './secret-present.ts';
import { yamlFeature } from './yaml-feature.ts';
import { yamlInvalid } from './yaml-invalid.ts';

export {
  characterForbidden,
  duplicateKey,
  encodingInvalid,
  fileEmpty,
  fileNameInvalid,
  fileTooLarge,
  fileUnexpected,
  mergeConflict,
  nestingTooDeep,
  objectsRefused,
  personalNumberPresent,
  registryMissing,
  schemaCount,
  schemaDuplicate,
  schemaEnum,
  schemaLength,
  schemaMissingKey,
  schemaPattern,
  schemaRange,
  schemaType,
  schemaUnknownKey,
  secretInHistory,
  secretPresent,
  yamlFeature,
  yamlInvalid,
};

export const problems: readonly Problem<never>[] = [
  objectsRefused,
  mergeConflict,
  secretInHistory,
  fileNameInvalid,
  fileUnexpected,
  fileTooLarge,
  fileEmpty,
  encodingInvalid,
  characterForbidden,
  secretPresent,
  personalNumberPresent,
  yamlInvalid,
  yamlFeature,
  duplicateKey,
  nestingTooDeep,
  schemaUnknownKey,
  schemaMissingKey,
  schemaType,
  schemaEnum,
  schemaPattern,
  schemaLength,
  schemaCount,
  schemaDuplicate,
  schemaRange,
  registryMissing,
];
