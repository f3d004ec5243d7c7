// What is fictional in a registry that is not an example: AGE's address, and the demonstration authorities, whose keys no one guards.
import { environments } from '../../model/environment.ts';
import { isReserved } from '../../model/mailbox.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

/** The organisation in the subject of the authorities that scripts/demo makes. */
const demonstration = 'Registru demonstrativ MDocs';
const organisation = '2.5.4.10';

export const sampleRegistry = rule({
  code: 'sample-registry',
  severity: 'warning',
  publication: 'keeps',
  on: 'registry',
  *check({ policy, authorities }) {
    if (policy.example === true) return;
    if (isReserved(policy.age.mailbox)) yield { at: ['age', 'mailbox'], what: policy.age.mailbox };
    for (const environment of environments) {
      const isDemonstration = authorities[environment].filter(({ subject }) =>
        subject.attributes.some(({ oid, value }) => oid === organisation && value === demonstration),
      );
      for (const { subject } of isDemonstration) yield { at: ['environments', environment, 'authorities'], what: subject.text };
    }
  },
  message: ({ what }) => ({
    ro: say`Registrul nu este un exemplu, dar ${what} este inventat.`,
    en: say`The registry is no example, but ${what} is fictional.`,
    ru: say`Реестр не является примером, но ${what} вымышлено.`,
  }),
  hint: () => ({
    ro: 'Scrieți în loc ce este al AGE: `npm run -s mdocs -- init` întreabă și scrie.',
    en: "Write what is AGE's in its place: `npm run -s mdocs -- init` asks and writes.",
    ru: 'Напишите вместо этого данные AGE: `npm run -s mdocs -- init` спрашивает и записывает.',
  }),
  page: {
    ro: {
      meaning:
        'Cât timp în registru stă o autoritate demonstrativă, accesul îl poate da oricine are cheia ei, care nu este păzită.',
      causes: [
        '`npm run -s mdocs -- init` nu a fost rulat sau nu a fost dus până la capăt',
        'o copie a exemplului a fost schimbată cu mâna',
      ],
      fix: ['Rulați `npm run -s mdocs -- init`.', 'Puneți în registry/authorities autoritățile STISC.'],
    },
    en: {
      meaning:
        'While a demonstration authority is in the registry, access can be given by whoever has its key, which nobody guards.',
      causes: ['`npm run -s mdocs -- init` was not run, or not to its end', 'a copy of the sample was changed by hand'],
      fix: ['Run `npm run -s mdocs -- init`.', 'Put the authorities of STISC into registry/authorities.'],
    },
    ru: {
      meaning:
        'Пока в реестре есть демонстрационный центр, доступ может дать любой, у кого есть его ключ, который никто не охраняет.',
      causes: ['`npm run -s mdocs -- init` не запускали или не довели до конца', 'копию примера изменили вручную'],
      fix: ['Запустите `npm run -s mdocs -- init`.', 'Поместите в registry/authorities удостоверяющие центры STISC.'],
    },
  },
});
