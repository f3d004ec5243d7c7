// One client id, one access: two systems, or two environments of one system, never share it.
import { systemNameOf } from '../../model/declaration/integration.ts';
import { claimCodes } from '../../model/finding/finding.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const clientIdDuplicate = rule({
  code: claimCodes.clientId,
  publication: 'conflicts',
  on: 'access',
  *check(access, { facts }) {
    const { clientId } = access.valid;
    const other = facts.byClientId.get(clientId ?? '')?.find((one) => one !== access);
    if (clientId === undefined || !other) return;
    yield {
      at: [...access.path, 'clientId'],
      clientId,
      system: systemNameOf(other.system),
      environment: other.environment,
      parties: [access.of.slug, other.of.slug],
    };
  },
  message: ({ clientId, system, environment }) => ({
    ro: say`clientId ${clientId} este folosit și de ${system} în ${environment}.`,
    en: say`The clientId ${clientId} is also used by ${system} in ${environment}.`,
    ru: say`clientId ${clientId} используется и системой ${system} в ${environment}.`,
  }),
  hint: () => ({
    ro: 'Ștergeți clientId de aici; AGE va atribui altul. Fiecare sistem are câte unul pentru fiecare mediu.',
    en: 'Delete the clientId here; AGE will give another one. Each system has one for each environment.',
    ru: 'Удалите clientId здесь; AGE присвоит другой. У каждой системы свой для каждой среды.',
  }),
  page: {
    ro: {
      meaning: 'MDocs deosebește sistemele după clientId. Două sisteme cu același clientId ar vedea documentele unul altuia.',
      causes: ['un sistem a fost copiat cu tot cu clientId', 'a fost copiat din secțiunea staging în secțiunea production'],
      fix: ['Păstrați clientId acolo unde l-a atribuit AGE și ștergeți-l din celălalt loc.'],
    },
    en: {
      meaning: "MDocs tells systems apart by the clientId. Two systems with the same one would see each other's documents.",
      causes: [
        'a system was copied together with its clientId',
        'it was copied from the section staging to the section production',
      ],
      fix: ['Keep the clientId where AGE gave it and delete it in the other place.'],
    },
    ru: {
      meaning: 'MDocs различает системы по clientId. Две системы с одним clientId видели бы документы друг друга.',
      causes: ['система скопирована вместе с clientId', 'clientId скопирован из раздела staging в раздел production'],
      fix: ['Оставьте clientId там, где его присвоило AGE, и удалите в другом месте.'],
    },
  },
});
