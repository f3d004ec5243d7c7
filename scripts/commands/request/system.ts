// The form for a further system made into one more system in the institution's file.
import type { Account } from '../../model/proposal/proposal.ts';
import { changeText } from '../../read/change.ts';
import { checkOverlay, type DatedTree, originalOf } from '../edit/overlay.ts';
import { toSystem } from '../new/draft.ts';
import { readAccess } from './access.ts';
import { AnswerReader } from './answer-reader.ts';
import { findAskedFile } from './asked-system.ts';
import { chooseSystemId, findFreePath } from './connection.ts';
import { collectErrors } from './findings.ts';
import { readForm } from './form.ts';
import type { FormReading } from './form-errors.ts';
import { findSystems } from './typed/lookup.ts';
import { noPlaceIn, systemThere, useChangeForm } from './words.ts';

/** Only a maintainer of the file, as the base names them, or AGE can add one. */
export async function readFurtherSystem(body: string, author: Account, base: DatedTree): Promise<FormReading> {
  const reader = new AnswerReader('system', readForm('system', body));
  const { locale } = reader;
  const file = findAskedFile({ reader, author, base });
  if (!file || 'kind' in file) return file ?? { kind: 'troubled', errors: reader.errors, locale };
  const name = reader.line('system-name');
  if (name !== '' && findSystems(name, file).length > 0)
    reader.report('system-name', systemThere(name, file.slug), useChangeForm);
  const { pem, serial, addresses, vpn } = readAccess(reader);
  const id = chooseSystemId(name, file.slug, base);
  const path = findFreePath(`integrations/certificates/${id}.staging`, base);
  const system = toSystem({
    system: id,
    systemName: name,
    rsi: reader.line('rsi'),
    documentTypes: reader.neededDocumentTypes(base.loaded.context?.registry.documentTypes ?? new Map()),
    certificate: pem === undefined ? { serial: serial ?? '' } : { file: path.slice('integrations/'.length) },
    addresses,
    vpn,
  });
  const original = originalOf(base.tree, file.file);
  const after = changeText(original, [{ add: ['systems'], items: [system] }]);
  if (after === undefined) return { kind: 'refused', why: noPlaceIn(file.slug), locale };
  const files = new Map([[file.file, after], ...(pem === undefined ? [] : [[path, pem] as const])]);
  const from = ['systems', file.systems.length];
  const errors = collectErrors(await checkOverlay(files, base), reader, from);
  if (errors.length > 0) return { kind: 'troubled', errors, locale };
  return { kind: 'ready', files, subject: `${file.slug}/${id}`, notes: reader.notes, locale };
}
