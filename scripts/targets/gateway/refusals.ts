// What the gateway answers to a client that it refuses: a permanent code, and what to do in three languages.
import type { Text } from '../../model/text/text.ts';

export type GatewayRefusal =
  | 'server-name-unknown'
  | 'certificate-missing'
  | 'certificate-untrusted'
  | 'certificate-unknown'
  | 'address-not-registered';

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
  'certificate-untrusted': {
    ro: 'Certificatul nu a fost acceptat: este expirat, nu este încă valabil sau nu a fost emis de o autoritate acceptată în acest mediu. Verificați termenul și emitentul certificatului.',
    en: 'The certificate was not accepted: it has expired, is not valid yet, or was not issued by an authority accepted in this environment. Check its dates and its issuer.',
    ru: 'Сертификат не принят: его срок истёк или ещё не начался, либо он выдан удостоверяющим центром, который в этой среде не принимается. Проверьте срок и издателя сертификата.',
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
};
