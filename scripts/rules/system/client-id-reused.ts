// A client id stays with the system it was given to, also after that system is gone: its documents still carry it.
import { type AccessPart, systemNameOf } from '../../model/declaration/integration.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

/** A renamed system keeps its client id: system-renamed has something to say about it, and this has not. */
function isSame(before: AccessPart, now: AccessPart): boolean {
  if (before.environment !== now.environment || before.file !== now.file) return false;
  const { id } = before.system.valid;
  return id === now.system.valid.id || !now.of.systems.some(({ valid }) => valid.id === id);
}

export const clientIdReused = rule({
  code: 'client-id-reused',
  publication: 'keeps',
  on: 'access',
  *check(access, { base }) {
    const { clientId } = access.valid;
    const [owner, ...others] = base?.byClientId.get(clientId ?? '') ?? [];
    if (clientId === undefined || !owner || [owner, ...others].some((one) => isSame(one, access))) return;
    yield { at: [...access.path, 'clientId'], clientId, system: systemNameOf(owner.system), environment: owner.environment };
  },
  message: ({ clientId, system, environment }) => ({
    ro: say`clientId ${clientId} a fost al sistemului ${system} în ${environment} și nu poate trece la altul.`,
    en: say`The clientId ${clientId} was that of ${system} in ${environment} and cannot pass to another.`,
    ru: say`clientId ${clientId} принадлежал системе ${system} в ${environment} и не может перейти к другой.`,
  }),
  hint: () => ({
    ro: 'Ștergeți clientId de aici; AGE va atribui unul nou.',
    en: 'Delete the clientId here; AGE will give a new one.',
    ru: 'Удалите clientId здесь; AGE присвоит новый.',
  }),
  page: {
    ro: {
      meaning:
        'Documentele rămân în MDocs pe numele clientId-ului. Cine îl primește mai târziu le-ar vedea, deci un clientId nu se refolosește.',
      causes: ['un sistem nou a fost făcut din unul șters', 'clientId-urile a două sisteme au fost schimbate între ele'],
      fix: ['Puneți înapoi clientId la sistemul lui.', 'Pentru sistemul nou, cereți altul de la AGE.'],
    },
    en: {
      meaning:
        'Documents stay in MDocs under the clientId. Whoever got it later would see them, so a clientId is never used again.',
      causes: ['a new system was made out of a deleted one', 'the clientIds of two systems were swapped'],
      fix: ['Put the clientId back with its system.', 'Ask AGE for another one for the new system.'],
    },
    ru: {
      meaning:
        'Документы остаются в MDocs за своим clientId. Кто получил бы его позже, увидел бы их, поэтому clientId не используется повторно.',
      causes: ['новая система сделана из удалённой', 'clientId двух систем поменяли местами'],
      fix: ['Верните clientId его системе.', 'Для новой системы запросите у AGE другой.'],
    },
  },
});
