// Institutions and systems by whatever people call them.
import type { Facts } from '../../../model/declaration/facts.ts';
import type { FilePart, SystemPart } from '../../../model/declaration/integration.ts';
import { foldName, tidyIdno } from './text.ts';

/** By its name in the repository, its IDNO or its official name; several where several are called so. */
export function findInstitutions(text: string, facts: Facts): readonly FilePart[] {
  const bare = text.replace(/^(?:.*\/)?integrations\//, '').replace(/\.ya?ml$/i, '');
  const [slug = ''] = bare.split('/');
  const file = facts.fileOf(slug.trim().toLowerCase());
  if (file) return [file];
  const byIdno = facts.byIdno.get(tidyIdno(text));
  if (byIdno) return byIdno;
  const folded = foldName(text);
  return facts.files.filter(({ institution }) => institution?.data.name && foldName(institution.data.name) === folded);
}

/** By its id, alone or behind the institution's, or by its official name. */
export function findSystems(text: string, { slug, systems }: FilePart): readonly SystemPart[] {
  const id = text
    .slice(text.startsWith(`${slug}/`) ? slug.length + 1 : 0)
    .trim()
    .toLowerCase();
  const byId = systems.filter(({ data }) => data.id === id);
  const folded = foldName(text);
  return byId.length > 0 ? byId : systems.filter(({ data }) => data.name && foldName(data.name) === folded);
}
