// An authority that cannot be read, or that no gateway follows to its root, would leave the certificates of its environment untrusted.
import { dayOf } from '../../model/date.ts';
import { findAuthorityFaults } from '../../model/declaration/revocation.ts';
import { environments } from '../../model/environment.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { type Phrase, quoteAll, say, type Text } from '../../model/text/text.ts';
import type { ChainProblem } from '../../model/x509/chain.ts';

export const authorityInvalid = rule({
  code: 'authority-invalid',
  publication: 'keeps',
  isExceptable: true,
  on: 'registry',
  *check(registry, context) {
    for (const environment of environments) {
      const at = ['environments', environment, 'authorities'];
      const { authorities: names } = registry.policy.environments[environment];
      const isWhole = registry.authorities[environment].length === names.length;
      if (!isWhole) yield { at, environment, names: quoteAll(names), why: 'unreadable' as const, clock: undefined };
      for (const { at: authority, problem } of findAuthorityFaults(environment, { ...context, registry })) {
        if (problem === 'expired' || problem === 'revoked') continue;
        const index = registry.authorities[environment].indexOf(authority);
        const place = { at: isWhole ? [...at, index] : at, environment, names: quoteAll([authority.subject.text]) };
        const clock = problem === 'not-yet-valid' ? { today: context.today, day: dayOf(authority.notBefore) } : undefined;
        yield { ...place, why: problem, clock };
      }
    }
  },
  message: ({ environment, names, why }) => messages[why](environment, names),
  hint: ({ clock }) => (clock ? checkClock(clock) : putInPlace),
  page: {
    ro: {
      meaning:
        'Autoritățile din registry/policy.yaml hotărăsc care certificate sunt bune într-un mediu. Un fișier greșit, sau o autoritate pe care serverul de intrare în MDocs nu o poate urma până la rădăcină, ar face ca toate să fie refuzate.',
      causes: [
        'mai multe certificate într-un fișier',
        'certificatul unui sistem în locul celui de autoritate',
        'rădăcina autorității nu este în listă sau este alta',
        'ceasul mașinii este greșit: autoritatea pare să nu fie încă valabilă',
      ],
      fix: [
        'Descărcați certificatul autorității, de exemplu de la http://pki.md/cer, și verificați-l cu `npm run -s mdocs -- inspect`.',
      ],
    },
    en: {
      meaning:
        'The authorities in registry/policy.yaml decide which certificates are good in an environment. A wrong file, or an authority that the MDocs entry server cannot follow to its root, would have them all refused.',
      causes: [
        'several certificates in one file',
        "a system's certificate instead of an authority's",
        "the authority's root is not listed, or is another one",
        'the clock of the machine is wrong: the authority seems not to be valid yet',
      ],
      fix: [
        "Download the authority's certificate, for example from http://pki.md/cer, and look at it with `npm run -s mdocs -- inspect`.",
      ],
    },
    ru: {
      meaning:
        'Удостоверяющие центры из registry/policy.yaml определяют, какие сертификаты годятся в среде. Из-за неверного файла или центра, цепочку которого до корня входной сервер MDocs не может проверить, будут отклонены все.',
      causes: [
        'несколько сертификатов в одном файле',
        'сертификат системы вместо сертификата центра',
        'корневого центра нет в списке или он другой',
        'часы машины неверны: кажется, что центр ещё не действует',
      ],
      fix: ['Скачайте сертификат центра, например с http://pki.md/cer, и проверьте его с помощью `npm run -s mdocs -- inspect`.'],
    },
  },
});

type InvalidReason = 'unreadable' | Exclude<ChainProblem, 'expired' | 'revoked'>;

const messages: Record<InvalidReason, (environment: string, names: Phrase) => Text> = {
  unreadable: (environment, names) => ({
    ro: say`Printre autoritățile mediului ${environment} (${names}) este un fișier care nu poate fi citit ca certificat.`,
    en: say`Among the authorities of the environment ${environment} (${names}) is a file that cannot be read as a certificate.`,
    ru: say`Среди удостоверяющих центров среды ${environment} (${names}) есть файл, который не читается как сертификат.`,
  }),
  'not-an-authority': (environment, names) => ({
    ro: say`Certificatul ${names}, indicat ca autoritate a mediului ${environment}, nu este al unei autorități.`,
    en: say`The certificate ${names}, named as an authority of the environment ${environment}, is not that of an authority.`,
    ru: say`Сертификат ${names}, указанный как удостоверяющий центр среды ${environment}, не является сертификатом такого центра.`,
  }),
  'root-missing': (environment, names) => ({
    ro: say`Autoritatea ${names} a mediului ${environment} nu duce la nicio rădăcină: autoritatea care a eliberat-o nu este în listă.`,
    en: say`The authority ${names} of the environment ${environment} leads to no root: the authority that issued it is not listed.`,
    ru: say`Удостоверяющий центр ${names} среды ${environment} не ведёт ни к какому корневому: выдавшего его центра нет в списке.`,
  }),
  'signature-wrong': (environment, names) => ({
    ro: say`Autoritatea ${names} a mediului ${environment} nu este semnată de autoritatea din listă care îi poartă numele emitentului.`,
    en: say`The authority ${names} of the environment ${environment} is not signed by the listed authority that bears its issuer's name.`,
    ru: say`Удостоверяющий центр ${names} среды ${environment} не подписан центром из списка, который носит имя его издателя.`,
  }),
  'not-yet-valid': (environment, names) => ({
    ro: say`Autoritatea ${names} a mediului ${environment} nu este încă valabilă.`,
    en: say`The authority ${names} of the environment ${environment} is not valid yet.`,
    ru: say`Удостоверяющий центр ${names} среды ${environment} ещё не действует.`,
  }),
  'no-key-cert-sign': (environment, names) => ({
    ro: say`Autoritatea ${names} a mediului ${environment} nu are dreptul să semneze certificate (keyCertSign).`,
    en: say`The authority ${names} of the environment ${environment} may not sign certificates (keyCertSign).`,
    ru: say`Удостоверяющий центр ${names} среды ${environment} не вправе подписывать сертификаты (keyCertSign).`,
  }),
  purpose: (environment, names) => ({
    ro: say`Autoritatea ${names} a mediului ${environment} nu poate garanta pentru clienți: scopurile ei nu cuprind clientAuth.`,
    en: say`The authority ${names} of the environment ${environment} cannot vouch for clients: its purposes lack clientAuth.`,
    ru: say`Удостоверяющий центр ${names} среды ${environment} не может ручаться за клиентов: среди его назначений нет clientAuth.`,
  }),
  'extension-unknown': (environment, names) => ({
    ro: say`Autoritatea ${names} a mediului ${environment} are o extensie critică pe care serverul de intrare nu o cunoaște.`,
    en: say`The authority ${names} of the environment ${environment} has a critical extension that the entry server does not know.`,
    ru: say`Удостоверяющий центр ${names} среды ${environment} имеет критическое расширение, неизвестное входному серверу.`,
  }),
  'key-weak': (environment, names) => ({
    ro: say`Autoritatea ${names} a mediului ${environment} are o cheie prea slabă.`,
    en: say`The authority ${names} of the environment ${environment} has a key that is too weak.`,
    ru: say`Удостоверяющий центр ${names} среды ${environment} имеет слишком слабый ключ.`,
  }),
  'hash-weak': (environment, names) => ({
    ro: say`Autoritatea ${names} a mediului ${environment} este semnată cu o funcție hash slabă.`,
    en: say`The authority ${names} of the environment ${environment} is signed with a weak hash function.`,
    ru: say`Удостоверяющий центр ${names} среды ${environment} подписан со слабой хеш-функцией.`,
  }),
  'path-too-long': (environment, names) => ({
    ro: say`Autoritatea ${names} a mediului ${environment} are sub ea mai multe autorități decât permite.`,
    en: say`The authority ${names} of the environment ${environment} has more authorities below it than it allows.`,
    ru: say`Удостоверяющий центр ${names} среды ${environment} имеет под собой больше центров, чем допускает.`,
  }),
  'name-forbidden': (environment, names) => ({
    ro: say`Autoritatea ${names} a mediului ${environment} nu permite numele unei autorități de sub ea.`,
    en: say`The authority ${names} of the environment ${environment} does not allow the name of an authority below it.`,
    ru: say`Удостоверяющий центр ${names} среды ${environment} не допускает имя центра, стоящего под ним.`,
  }),
};

const putInPlace: Text = {
  ro: 'Puneți în registry/authorities certificatele autorităților, fiecare în fișierul său, în PEM sau DER.',
  en: 'Put the certificates of the authorities into registry/authorities, each in its own file, in PEM or DER.',
  ru: 'Поместите сертификаты удостоверяющих центров в registry/authorities, каждый в отдельном файле, в PEM или DER.',
};

/** A clock that is years behind finds every authority too young. */
const checkClock = ({ today, day }: { today: string; day: string }): Text => ({
  ro: say`Este valabilă din ${sayDay(day, 'ro')}; verificarea a luat drept astăzi ${sayDay(today, 'ro')}. Dacă astăzi este altă zi, ceasul acestei mașini este greșit; altfel puneți autoritatea în listă din ziua ei.`,
  en: say`It is valid from ${sayDay(day, 'en')}; the check took today for ${sayDay(today, 'en')}. If today is another day, the clock of this machine is wrong; otherwise list the authority from its day on.`,
  ru: say`Он действует с ${sayDay(day, 'ru')}; проверка считает, что сегодня ${sayDay(today, 'ru')}. Если сегодня другой день, часы этой машины неверны; иначе внесите центр в список с его дня.`,
});
