// What the gateway answers to a client that it refuses: a permanent code, and what to do in three languages.
import type { Withdrawn } from '../../model/publication/publication.ts';
import { formatDay } from '../../model/text/day.ts';
import { type Locale, Phrase, say, type Text } from '../../model/text/text.ts';

export type GatewayRefusal =
  | 'server-name-unknown'
  | 'certificate-missing'
  | 'certificate-expired'
  | 'certificate-not-yet-valid'
  | 'certificate-purpose'
  | 'certificate-untrusted'
  | 'certificate-not-accepted'
  | 'certificate-unknown'
  | 'address-not-registered'
  | 'too-many-requests';

/** Only letters, digits and . , : ( ) - because the sentences stand in a gateway's configuration. */
export const refusals: Readonly<Record<GatewayRefusal, Text>> = {
  'server-name-unknown': {
    ro: 'Conexiunea TLS nu a fost deschisă pentru numele acestui server. Apelați serverul după numele lui de domeniu, nu după adresa IP, și folosiți un program care trimite numele la deschiderea conexiunii (SNI).',
    en: 'The TLS connection was not opened for the name of this server. Call the server by its host name, not by its IP address, and use a program that sends the name when it opens the connection (SNI).',
    ru: 'Соединение TLS открыто не для имени этого сервера. Обращайтесь к серверу по доменному имени, а не по IP-адресу, и используйте программу, которая передаёт имя при открытии соединения (SNI).',
  },
  'certificate-missing': {
    ro: 'Apelul a venit fără certificatul sistemului. Conectați-vă prin HTTPS și prezentați certificatul înregistrat pentru acest mediu.',
    en: 'The call came without a system certificate. Connect over HTTPS and present the certificate registered for this environment.',
    ru: 'Запрос пришёл без сертификата системы. Подключитесь по HTTPS и предъявите сертификат, зарегистрированный для этой среды.',
  },
  'certificate-expired': {
    ro: 'Certificatul a expirat, sau a expirat o autoritate de certificare de deasupra lui. Verificați termenul certificatului: dacă a trecut, prezentați certificatul nou, iar dacă nu, scrieți la AGE.',
    en: 'The certificate has expired, or a certificate authority above it has. Check its dates: if they have passed, present the new certificate, and if not, write to AGE.',
    ru: 'Срок сертификата истёк, или истёк срок удостоверяющего центра над ним. Проверьте срок сертификата: если он прошёл, предъявите новый сертификат, если нет, напишите в AGE.',
  },
  'certificate-not-yet-valid': {
    ro: 'Certificatul, sau o autoritate de certificare de deasupra lui, nu este încă valabil. Verificați de când este valabil certificatul. Dacă acea zi a trecut, scrieți la AGE.',
    en: 'The certificate, or a certificate authority above it, is not valid yet. Check since when the certificate is valid. If that day has passed, write to AGE.',
    ru: 'Срок сертификата или удостоверяющего центра над ним ещё не начался. Проверьте, с какого дня действует сертификат. Если этот день прошёл, напишите в AGE.',
  },
  'certificate-purpose': {
    ro: 'Certificatul nu este făcut pentru conectarea unui sistem: îi lipsește scopul autentificarea clientului (clientAuth). Cereți un certificat cu acest scop.',
    en: 'The certificate is not made for connecting a system: it lacks the purpose client authentication (clientAuth). Ask for a certificate with this purpose.',
    ru: 'Сертификат не предназначен для подключения системы: в нём нет назначения проверка подлинности клиента (clientAuth). Запросите сертификат с этим назначением.',
  },
  'certificate-untrusted': {
    ro: 'Certificatul nu a fost emis de o autoritate de certificare acceptată în acest mediu. Verificați emitentul: fiecare mediu are certificatele lui, iar un certificat făcut de sine stătător nu este acceptat.',
    en: 'The certificate was not issued by an authority accepted in this environment. Check its issuer: each environment has certificates of its own, and one that signs itself is not accepted.',
    ru: 'Сертификат выдан не тем удостоверяющим центром, который принимается в этой среде. Проверьте издателя: у каждой среды свои сертификаты, а самоподписанный не принимается.',
  },
  'certificate-not-accepted': {
    ro: 'Certificatul nu a trecut verificarea: îi lipsește ceva, sau îi lipsește unei autorități de certificare de deasupra lui. Scrieți la AGE și indicați requestId.',
    en: 'The certificate did not pass the check: something is wrong with it, or with a certificate authority above it. Write to AGE and give the requestId.',
    ru: 'Сертификат не прошёл проверку: что-то не так с ним или с удостоверяющим центром над ним. Напишите в AGE и укажите requestId.',
  },
  'certificate-unknown': {
    ro: 'Certificatul nu este înregistrat în acest mediu. Verificați că prezentați certificatul din fișierul instituției și că modificarea a fost publicată.',
    en: 'The certificate is not registered in this environment. Check that you present the certificate named in the file of your institution, and that the change was published.',
    ru: 'Сертификат не зарегистрирован в этой среде. Проверьте, что вы предъявляете сертификат из файла учреждения и что изменение опубликовано.',
  },
  'address-not-registered': {
    ro: 'Adresa de la care a venit apelul nu este înregistrată pentru acest sistem în acest mediu. Folosiți o adresă înregistrată sau adăugați adresa în fișierul instituției.',
    en: 'The address that the call came from is not registered for this system in this environment. Use a registered address, or add this one to the file of your institution.',
    ru: 'Адрес, с которого пришёл запрос, не зарегистрирован для этой системы в этой среде. Используйте зарегистрированный адрес или добавьте этот адрес в файл учреждения.',
  },
  'too-many-requests': {
    ro: 'Sistemul face mai multe apeluri decât poate primi acest mediu de la un singur sistem. Așteptați o secundă și repetați apelul, cu mai puține apeluri deodată. Dacă aveți nevoie de mai multe, scrieți la AGE.',
    en: 'The system makes more calls than this environment takes from one system. Wait a second and repeat the call, with fewer calls at once. If you need more, write to AGE.',
    ru: 'Система делает больше запросов, чем эта среда принимает от одной системы. Подождите секунду и повторите запрос, делая меньше запросов одновременно. Если вам нужно больше, напишите в AGE.',
  },
};

/** With this the service answers too: title, status, type and errors are what AGE's client library reads of any answer that is an error (RFC 9457). */
export const problemType = 'application/problem+json; charset=utf-8';

const titles = {
  401: 'Unauthorized',
  403: 'Forbidden',
  421: 'Misdirected Request',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
} as const;

type RefusalStatus = keyof typeof titles;

/** Whatever is not listed is not identified. */
const statuses: Readonly<Record<string, RefusalStatus>> = {
  'server-name-unknown': 421,
  'address-not-registered': 403,
  'access-suspended': 403,
  'too-many-requests': 429,
  'publication-ended': 503,
};

/** What a refused caller is told: a permanent code, what it is in HTTP, and a sentence in each language. */
export interface Told extends Text {
  readonly code: string;
  readonly status: RefusalStatus;
  readonly title: string;
}

export function tell(code: string, { ro, en, ru }: Text): Told {
  const status = statuses[code] ?? 401;
  return { code, status, title: titles[status], ro, en, ru };
}

/** Who called, as the gateway saw it. */
interface Seen {
  readonly address: string;
  /** Empty without a certificate. */
  readonly serial: string;
  readonly requestId: string;
}

/** The answer, as the configurations of all targets write it. */
export const writeRefusal = ({ code, status, title, ro, en, ru }: Told, { address, serial, requestId }: Seen) => ({
  type: 'about:blank',
  status,
  title,
  errors: { [code]: [en] },
  message: { ro, en, ru },
  error: code,
  clientAddress: address,
  certificateSerial: serial || null,
  requestId,
});

/** What everybody is told who would get through, after the end of a publication that policy lets close the gateway. */
export const endedRefusal: Told = tell('publication-ended', {
  ro: 'Gateway-ul nu lasă pe nimeni să treacă: configurația lui a ieșit din termen, iar una nouă nu a venit. Repetați apelul mai târziu. AGE știe de aceasta.',
  en: 'The gateway lets nobody through: its configuration has ended, and no new one has come. Repeat the call later. AGE knows about it.',
  ru: 'Шлюз никого не пропускает: срок его конфигурации истёк, а новая не пришла. Повторите запрос позже. AGE об этом знает.',
});

/** What the holder of a withdrawn certificate is told. */
export type WithdrawnRefusal = 'access-suspended' | 'certificate-revoked';

export const withdrawnCode: Readonly<Record<Withdrawn['why'], WithdrawnRefusal>> = {
  suspended: 'access-suspended',
  revoked: 'certificate-revoked',
};

export function withdrawnText({ why, since }: Pick<Withdrawn, 'why' | 'since'>): Text {
  const on = (word: string, locale: Locale) => new Phrase(since === undefined ? '' : ` ${word}${formatDay(since, locale)}`);
  if (why === 'revoked')
    return {
      ro: say`Certificatul a fost revocat${on('la ', 'ro')} și nu mai poate fi folosit. Prezentați alt certificat înregistrat al sistemului, sau scrieți la AGE.`,
      en: say`The certificate was revoked${on('on ', 'en')} and cannot be used any more. Present another registered certificate of the system, or write to AGE.`,
      ru: say`Сертификат отозван${on('', 'ru')} и больше не может использоваться. Предъявите другой зарегистрированный сертификат системы или напишите в AGE.`,
    };
  return {
    ro: say`Accesul sistemului în acest mediu a fost suspendat${on('la ', 'ro')}. Accesul îl redă numai AGE: scrieți la AGE.`,
    en: say`The access of the system in this environment was suspended${on('on ', 'en')}. Only AGE can give it back: write to AGE.`,
    ru: say`Доступ системы в этой среде приостановлен${on('', 'ru')}. Вернуть его может только AGE: напишите в AGE.`,
  };
}
