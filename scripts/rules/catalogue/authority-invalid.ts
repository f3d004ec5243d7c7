// An authority that cannot be read, or is none, would leave every certificate of its environment untrusted.
import { environments } from '../../model/environment.ts';
import { rule } from '../../model/rule/rule.ts';
import { type Phrase, quoteAll, say, type Text } from '../../model/text/text.ts';

export const authorityInvalid = rule({
  code: 'authority-invalid',
  publication: 'keeps',
  isExceptable: true,
  on: 'registry',
  *check(registry) {
    for (const environment of environments) {
      const at = ['environments', environment, 'authorities'];
      const { authorities: names } = registry.policy.environments[environment];
      const known = registry.authorities[environment];
      if (known.length < names.length) yield { at, environment, names: quoteAll(names), why: 'unreadable' as const };
      for (const { subject, isAuthority } of known)
        if (!isAuthority) yield { at, environment, names: quoteAll([subject.text]), why: 'leaf' as const };
    }
  },
  message: ({ environment, names, why }) => messages[why](environment, names),
  hint: () => ({
    ro: 'Puneți în registry/authorities certificatele autorităților, fiecare în fișierul său, în PEM sau DER.',
    en: 'Put the certificates of the authorities into registry/authorities, each in its own file, in PEM or DER.',
    ru: 'Поместите сертификаты удостоверяющих центров в registry/authorities, каждый в отдельном файле, в PEM или DER.',
  }),
  page: {
    ro: {
      meaning:
        'Autoritățile din registry/policy.yaml hotărăsc care certificate sunt bune într-un mediu. Un fișier greșit ar face ca toate să fie refuzate.',
      causes: ['mai multe certificate într-un fișier', 'certificatul unui sistem în locul celui de autoritate'],
      fix: ['Descărcați certificatul autorității, de exemplu de la http://pki.md/cer, și verificați-l cu mdocs inspect.'],
    },
    en: {
      meaning:
        'The authorities in registry/policy.yaml decide which certificates are good in an environment. A wrong file would have them all refused.',
      causes: ['several certificates in one file', "a system's certificate instead of an authority's"],
      fix: ["Download the authority's certificate, for example from http://pki.md/cer, and look at it with mdocs inspect."],
    },
    ru: {
      meaning:
        'Удостоверяющие центры из registry/policy.yaml определяют, какие сертификаты годятся в среде. Из-за неверного файла будут отклонены все.',
      causes: ['несколько сертификатов в одном файле', 'сертификат системы вместо сертификата центра'],
      fix: ['Скачайте сертификат центра, например с http://pki.md/cer, и проверьте его с помощью mdocs inspect.'],
    },
  },
});

const messages: Record<'unreadable' | 'leaf', (environment: string, names: Phrase) => Text> = {
  unreadable: (environment, names) => ({
    ro: say`Printre autoritățile mediului ${environment} (${names}) este un fișier care nu poate fi citit ca certificat.`,
    en: say`Among the authorities of the environment ${environment} (${names}) is a file that cannot be read as a certificate.`,
    ru: say`Среди удостоверяющих центров среды ${environment} (${names}) есть файл, который не читается как сертификат.`,
  }),
  leaf: (environment, names) => ({
    ro: say`Certificatul ${names}, indicat ca autoritate a mediului ${environment}, nu este al unei autorități.`,
    en: say`The certificate ${names}, named as an authority of the environment ${environment}, is not that of an authority.`,
    ru: say`Сертификат ${names}, указанный как удостоверяющий центр среды ${environment}, не является сертификатом такого центра.`,
  }),
};
