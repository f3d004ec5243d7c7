// A contract for another service should show in what AGE already has of this institution.
import { findIdnoProblem } from '../../model/idno.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const contractReferenceUnknown = rule({
  code: 'contract-reference-unknown',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  inForm: { comparedWith: ['institution', 'idno'] },
  on: 'agreement',
  *check({ path, valid, of }, { registry }) {
    const service = valid.contract?.service;
    const idno = of.institution?.valid.idno;
    if (service === undefined || idno === undefined || findIdnoProblem(idno)) return;
    const isKnown = registry.registered.some(({ data: one }) => one.owner === idno && one.service === service);
    if (!isKnown) yield { at: [...path, 'contract', 'service'], service, idno };
  },
  message: ({ service, idno }) => ({
    ro: say`Contractul este indicat ca fiind pentru ${service}, dar AGE nu are niciun certificat al IDNO-ului ${idno} pentru acest serviciu.`,
    en: say`The contract is said to be for ${service}, but AGE has no certificate of the IDNO ${idno} for that service.`,
    ru: say`Указан договор на ${service}, но у AGE нет ни одного сертификата IDNO ${idno} для этого сервиса.`,
  }),
  hint: () => ({
    ro: 'Verificați serviciul și numărul contractului. Dacă sunt corecte, nu trebuie să faceți nimic: AGE va căuta contractul.',
    en: 'Check the service and the number of the contract. If both are right there is nothing to do: AGE will look for the contract.',
    ru: 'Проверьте сервис и номер договора. Если они верны, делать ничего не нужно: AGE найдёт договор.',
  }),
  page: {
    ro: {
      meaning:
        'Ați indicat un contract mai vechi, pentru alt serviciu AGE. Registrul AGE nu confirmă că instituția folosește acel serviciu.',
      causes: [
        'este scris alt serviciu decât cel din contract',
        'instituția a semnat contractul, dar nu s-a conectat încă la serviciu',
        'certificatul nu este încă în registry/certificates.yaml',
      ],
      fix: ['Corectați service sau ștergeți-l, dacă este un contract nou.', 'Dacă totul este corect, AGE verifică manual.'],
    },
    en: {
      meaning:
        'You named an older contract, for another AGE service. What AGE has on record does not show that the institution uses that service.',
      causes: [
        'another service was written than the one in the contract',
        'the institution signed the contract but has not connected to the service yet',
        'the certificate is not in registry/certificates.yaml yet',
      ],
      fix: ['Correct service, or delete it if the contract is new.', 'If everything is right, AGE checks by hand.'],
    },
    ru: {
      meaning: 'Указан прежний договор на другой сервис AGE. По данным AGE не видно, что учреждение пользуется этим сервисом.',
      causes: [
        'указан не тот сервис, что в договоре',
        'договор подписан, но учреждение ещё не подключилось к сервису',
        'сертификата ещё нет в registry/certificates.yaml',
      ],
      fix: ['Исправьте service или удалите его, если договор новый.', 'Если всё верно, AGE проверит вручную.'],
    },
  },
});
