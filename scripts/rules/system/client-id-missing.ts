// AGE gives the client id; until then nothing of this access is published. For AGE a fitting one is proposed.
import { proposeClientId } from '../../model/declaration/digest.ts';
import { isSuspended } from '../../model/declaration/integration.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayPlace } from '../../model/text/environment-words.ts';
import { say } from '../../model/text/text.ts';

export const clientIdMissing = rule({
  code: 'client-id-missing',
  severity: 'notice',
  publication: 'keeps',
  isExceptable: true,
  on: 'access',
  *check({ path, valid, environment, system }) {
    if (valid.clientId === undefined && !isSuspended(system.valid) && system.digest !== null)
      yield { at: path, system: system.valid.id, environment, proposal: proposeClientId(system.digest, environment) };
  },
  message: ({ system, environment }) => ({
    ro: say`Sistemul ${system} nu are încă în ${sayPlace(environment, 'ro')} identificatorul de client (clientId), codul după care MDocs îl recunoaște. Îl atribuie AGE; până atunci accesul nu se publică.`,
    en: say`The system ${system} does not have its client id (clientId) in ${sayPlace(environment, 'en')} yet, the code by which MDocs recognises it. AGE assigns it; until then the access is not published.`,
    ru: say`У системы ${system} в ${sayPlace(environment, 'ru')} ещё нет идентификатора клиента (clientId), кода, по которому MDocs её узнаёт. Его присваивает AGE; до этого доступ не публикуется.`,
  }),
  hint: ({ proposal }) => ({
    ro: say`Instituția nu trebuie să facă nimic. AGE poate scrie: clientId: ${proposal}`,
    en: say`The institution has nothing to do. AGE can write: clientId: ${proposal}`,
    ru: say`Учреждению ничего делать не нужно. AGE может указать: clientId: ${proposal}`,
  }),
  page: {
    ro: {
      meaning:
        'clientId este GUID-ul prin care MDocs recunoaște sistemul. Numai AGE îl atribuie, câte unul pentru fiecare mediu.',
      causes: ['cererea este nouă'],
      fix: [
        'Instituția așteaptă: nu scrieți singuri un clientId.',
        'AGE scrie clientId-ul din MPass sau pe cel propus și aprobă.',
      ],
    },
    en: {
      meaning: 'The clientId is the GUID by which MDocs recognises the system. Only AGE assigns it, one for each environment.',
      causes: ['the request is new'],
      fix: [
        'The institution waits: do not write a clientId yourselves.',
        'AGE writes the clientId from MPass, or the one proposed, and approves.',
      ],
    },
    ru: {
      meaning: 'По clientId (это GUID) MDocs узнаёт систему. Его присваивает только AGE, отдельный для каждой среды.',
      causes: ['заявка новая'],
      fix: [
        'Учреждение ждёт: не указывайте clientId сами.',
        'AGE указывает clientId из MPass или предложенный и одобряет заявку.',
      ],
    },
  },
});
