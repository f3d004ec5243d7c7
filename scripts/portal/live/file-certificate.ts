// A certificate that is brought to a file: read here, refused where it is none, and put into its list.
import { type Path, valueAt } from '../../model/path.ts';
import type { Locale } from '../../model/text/text.ts';
import { file as words } from '../file/words.ts';
import { ask } from '../shared/ask-words.ts';
import type { Engine } from './engine.ts';

/** A certificate has a few kilobytes. */
export const largest = 64 * 1024;

interface Around {
  readonly data: unknown;
  readonly engine: Engine;
  readonly locale: Locale;
}

type Brought =
  | { readonly said: string }
  /** Where it will stand, and the list that names it. */
  | { readonly path: string; readonly pem: string; readonly items: readonly unknown[] };

/** `list`: systems, the place of the system, environments, the environment, certificates. */
export async function bringCertificate(file: File, list: Path, { data, engine, locale }: Around): Promise<Brought> {
  const system = valueAt(data, [...list.slice(0, 2), 'id']);
  if (typeof system !== 'string') return { said: words.sameName[locale] };
  if (file.size > largest) return { said: ask.fileTooLarge[locale] };
  const { reading, pem, findings } = await engine.inspect(new Uint8Array(await file.arrayBuffer()), file.name);
  if ('not' in reading && ['private-key', 'pkcs12'].includes(reading.not)) return { said: ask.privateKey[locale] };
  if (pem === undefined) {
    const [finding] = findings.staging;
    return { said: finding ? `${finding.message[locale]} ${finding.hint?.[locale] ?? ''}` : ask.failed[locale] };
  }
  const path = engine.file.placeFor(system, String(list[3]));
  const items = valueAt(data, list);
  return { path, pem, items: [...(Array.isArray(items) ? items : []), { file: path.slice('integrations/'.length) }] };
}
