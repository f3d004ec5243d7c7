// What mdocs renew says of the key and the signature of the old certificate.
import type { RenewalFault } from '../../model/declaration/renewal.ts';
import { renewalFaultWords } from '../../model/declaration/renewal-words.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';

/** With the line of OpenSSL that signs instead; the command that takes what it writes is the same with other options. */
export const encryptedKey = (path: string, line: string): Text => ({
  ro: say`Cheia din ${path} este protejată cu parolă, pe care acest program nu o cere. Semnați cu OpenSSL, apoi rulați din nou aceeași comandă cu --signature renewal.sig în loc de --key:\n\n${new Phrase(line)}\n`,
  en: say`The key in ${path} is protected with a password, for which this program does not ask. Sign with OpenSSL, then run the same command again with --signature renewal.sig in place of --key:\n\n${new Phrase(line)}\n`,
  ru: say`Ключ в ${path} защищён паролем, который эта программа не спрашивает. Подпишите с помощью OpenSSL, затем выполните ту же команду с --signature renewal.sig вместо --key:\n\n${new Phrase(line)}\n`,
});

export const noKey = (path: string): Text => ({
  ro: say`Fișierul ${path} nu este o cheie privată în format PEM. Dintr-un fișier .pfx o scoate: openssl pkcs12 -nocerts -in FIȘIER.pfx -out cheie.key`,
  en: say`The file ${path} is not a private key in PEM. Out of a .pfx file it is taken by: openssl pkcs12 -nocerts -in FILE.pfx -out old.key`,
  ru: say`Файл ${path} не является закрытым ключом в формате PEM. Из файла .pfx его извлекает: openssl pkcs12 -nocerts -in FILE.pfx -out old.key`,
});

export const otherKey = (path: string): Text => ({
  ro: say`Cheia din ${path} nu este a niciunui certificat pe care sistemul îl are acum în acest mediu. Este nevoie de cheia certificatului vechi, nu de a celui nou.`,
  en: say`The key in ${path} belongs to no certificate that the system has now in this environment. What is needed is the key of the old certificate, not of the new one.`,
  ru: say`Ключ в ${path} не принадлежит ни одному сертификату, который сейчас есть у системы в этой среде. Нужен ключ старого сертификата, а не нового.`,
});

export const noSignature = (path: string): Text => ({
  ro: say`Semnătura din ${path} nu este a cheii unui certificat pe care sistemul îl are acum, pentru exact acest certificat nou, în ultimele zile.`,
  en: say`The signature in ${path} is not that of the key of a certificate that the system has now, for exactly this new certificate, in the last days.`,
  ru: say`Подпись в ${path} не сделана ключом сертификата, который сейчас есть у системы, под именно этим новым сертификатом, за последние дни.`,
});

export const unproven = (fault: RenewalFault): Text => ({
  ro: say`Semnătura nu ar ține locul aprobării AGE: ${renewalFaultWords[fault].ro}. Nu s-a scris nimic. Fără --key, AGE aprobă certificatul ca de obicei.`,
  en: say`The signature would not stand in the place of AGE's approval: ${renewalFaultWords[fault].en}. Nothing was written. Without --key AGE approves the certificate as usual.`,
  ru: say`Подпись не заменила бы одобрения AGE: ${renewalFaultWords[fault].ru}. Ничего не записано. Без --key сертификат, как обычно, одобряет AGE.`,
});

export const signedText: Text = {
  ro: 'Cheia certificatului vechi a semnat pentru cel nou, deci nu este nevoie de aprobarea AGE. Semnătura contează 14 zile. Cheia nu a fost copiată.',
  en: 'The key of the old certificate has signed for the new one, so no approval by AGE is needed. The signature counts for 14 days. The key was not copied.',
  ru: 'Под новым сертификатом поставлена подпись ключом старого, поэтому одобрение AGE не нужно. Подпись действует 14 дней. Ключ не скопирован.',
};
