// A fictional institution in a registry that is not an example: its addresses end in .example, which nobody can have.
import { isReserved } from '../../model/mailbox.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const sampleInstitution = rule({
  code: 'sample-institution',
  severity: 'warning',
  publication: 'keeps',
  on: 'institution',
  *check({ path, valid }, { registry }) {
    if (registry.policy.example === true) return;
    for (const key of ['technical', 'legal'] as const) {
      const mailbox = valid.contacts?.[key];
      if (mailbox && isReserved(mailbox)) yield { at: [...path, 'contacts', key], mailbox };
    }
  },
  message: ({ mailbox }) => ({
    ro: say`Adresa ${mailbox} este inventată: numele care se termină în .example nu aparțin nimănui.`,
    en: say`The address ${mailbox} is fictional: names that end in .example belong to nobody.`,
    ru: say`Адрес ${mailbox} вымышлен: имена, которые оканчиваются на .example, никому не принадлежат.`,
  }),
  hint: () => ({
    ro: 'Scrieți adresa adevărată a instituției. O instituție inventată din exemplu o scoate `npm run -s mdocs -- init`.',
    en: "Write the institution's real address. A fictional institution of the sample is taken out by `npm run -s mdocs -- init`.",
    ru: 'Напишите настоящий адрес учреждения. Вымышленное учреждение из примера убирает `npm run -s mdocs -- init`.',
  }),
  page: {
    ro: {
      meaning: 'Registrul nu este un exemplu, dar instituția are o adresă care nu poate primi mesaje.',
      causes: ['fișierul a rămas din exemplu', 'adresa a fost copiată dintr-un exemplu'],
      fix: ['Scrieți adresa adevărată.', 'Dacă instituția este inventată, AGE rulează `npm run -s mdocs -- init`.'],
    },
    en: {
      meaning: 'The registry is no example, but the institution has an address that cannot receive messages.',
      causes: ['the file was left from the sample', 'the address was copied from an example'],
      fix: ['Write the real address.', 'If the institution is fictional, AGE runs `npm run -s mdocs -- init`.'],
    },
    ru: {
      meaning: 'Реестр не является примером, но у учреждения адрес, на который нельзя получить сообщение.',
      causes: ['файл остался от примера', 'адрес скопирован из примера'],
      fix: ['Напишите настоящий адрес.', 'Если учреждение вымышлено, AGE запускает `npm run -s mdocs -- init`.'],
    },
  },
});
