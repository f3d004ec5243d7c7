// What a change of AGE's policy means, point by point, for the second account that approves it.
import { findPolicyChanges } from '../../model/proposal/policy-changes.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';

export const policyChanged = rule({
  code: 'policy-changed',
  severity: 'notice',
  publication: 'unmerged',
  on: 'proposal',
  *check(_proposal, { registry, baseRegistry }) {
    if (!baseRegistry) return;
    for (const change of findPolicyChanges(baseRegistry, registry))
      yield { ...change, file: 'registry/policy.yaml', approval: 'age' as const };
  },
  message: ({ kind, name }) => messages[kind](name),
  hint: () => ({
    ro: 'Un al doilea cont AGE compară cu decizia luată și aprobă.',
    en: 'A second AGE account compares it with what was decided, and approves.',
    ru: 'Вторая учётная запись AGE сверяет с принятым решением и одобряет.',
  }),
  page: {
    ro: {
      meaning:
        'policy.yaml spune cine acționează pentru AGE, ce autorități de certificare sunt acceptate, cât de largi pot fi rețelele și ce excepții există. Fiecare schimbare este numită aici.',
      causes: [
        'un coleg AGE nou sau plecat',
        'o autoritate de certificare nouă',
        'o excepție acordată unei instituții',
        'o limită schimbată',
      ],
      fix: [
        'Citiți fiecare punct și comparați-l cu decizia AGE.',
        'Dacă un punct nu a fost hotărât, cereți autorului să-l scoată.',
      ],
    },
    en: {
      meaning:
        'policy.yaml says who acts for AGE, which certificate authorities are accepted, how wide networks may be and which exceptions there are. Each change is named here.',
      causes: [
        'an AGE colleague who is new or has left',
        'a new certificate authority',
        'an exception granted to an institution',
        'a changed limit',
      ],
      fix: ["Read each point and compare it with AGE's decision.", 'If a point was not decided, ask the author to take it out.'],
    },
    ru: {
      meaning:
        'policy.yaml говорит, кто действует от имени AGE, каким удостоверяющим центрам доверяют, насколько широкими могут быть сети и какие есть исключения. Каждое изменение названо здесь.',
      causes: [
        'новый или ушедший сотрудник AGE',
        'новый удостоверяющий центр',
        'исключение для учреждения',
        'изменённое ограничение',
      ],
      fix: ['Прочитайте каждый пункт и сверьте его с решением AGE.', 'Если пункт не был решён, попросите автора убрать его.'],
    },
  },
});

const messages: Record<ReturnType<typeof findPolicyChanges>[number]['kind'], (name: string) => Text> = {
  'account-added': (name) => ({
    ro: say`Contul ${name} va putea acționa în numele AGE.`,
    en: say`The account ${name} could then act for AGE.`,
    ru: say`Учётная запись ${name} сможет действовать от имени AGE.`,
  }),
  'account-removed': (name) => ({
    ro: say`Contul ${name} nu va mai putea acționa în numele AGE.`,
    en: say`The account ${name} could then no longer act for AGE.`,
    ru: say`Учётная запись ${name} больше не сможет действовать от имени AGE.`,
  }),
  'authority-added': (name) => ({
    ro: say`Va fi acceptată o autoritate de certificare nouă: ${name}.`,
    en: say`A new certificate authority would be accepted: ${name}.`,
    ru: say`Будет признаваться новый удостоверяющий центр: ${name}.`,
  }),
  'authority-removed': (name) => ({
    ro: say`Nu va mai fi acceptată autoritatea de certificare ${name}.`,
    en: say`The certificate authority ${name} would no longer be accepted.`,
    ru: say`Удостоверяющий центр ${name} больше не будет признаваться.`,
  }),
  'exception-added': (name) => ({
    ro: say`O excepție nouă sau schimbată: ${name}.`,
    en: say`A new or changed exception: ${name}.`,
    ru: say`Новое или изменённое исключение: ${name}.`,
  }),
  value: (name) => ({
    ro: say`În politică se schimbă ${name}.`,
    en: say`In the policy ${name} changes.`,
    ru: say`В политике меняется ${name}.`,
  }),
};
