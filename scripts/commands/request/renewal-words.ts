// What a renewal form is answered about its own fields.

import type { RenewalFault } from '../../model/declaration/renewal.ts';
import { renewalFaultWords } from '../../model/declaration/renewal-words.ts';
import { sayDay } from '../../model/text/day.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';

export const dayOver = (answer: string, today: string): Text => ({
  ro: say`ziua ${answer} a trecut, iar astăzi este ${sayDay(today, 'ro')}.`,
  en: say`the day ${answer} has passed; today is ${sayDay(today, 'en')}.`,
  ru: say`день ${answer} прошёл, сегодня ${sayDay(today, 'ru')}.`,
});
export const twoWeeks: Text = {
  ro: 'Lăsați câmpul gol, și cele două certificate sunt valabile împreună două săptămâni.',
  en: 'Leave the field empty, and both certificates are accepted side by side for two weeks.',
  ru: 'Оставьте поле пустым, и оба сертификата будут приниматься вместе две недели.',
};

/** The line has signs that a quoted value would have written out. */
const code = (line: string): Phrase => new Phrase(`\`${line}\``);

export const howToSign = (line: string): Text => ({
  ro: say`Dacă nu vreți să așteptați ca AGE să aprobe certificatul: pe mașina cu cheia certificatului vechi rulați (Linux, macOS sau Git Bash; în loc de KEY scrieți fișierul cu cheia) ${code(line)} și lipiți ce scrie comanda în câmpul despre semnătură. Cheia rămâne acolo. Semnătura contează 14 zile, numai pentru acest certificat.`,
  en: say`If you do not want to wait for AGE to approve the certificate: on the machine with the key of the old certificate run (Linux, macOS or Git Bash; in place of KEY write the file with the key) ${code(line)} and paste what it writes into the field about the signature. The key stays there. The signature counts for 14 days, for this certificate alone.`,
  ru: say`Если не хотите ждать, пока AGE одобрит сертификат: на машине с ключом старого сертификата выполните (Linux, macOS или Git Bash; вместо KEY укажите файл с ключом) ${code(line)} и вставьте вывод команды в поле о подписи. Ключ останется там. Подпись действует 14 дней и только для этого сертификата.`,
});

export const signedUntil = (day: string): Text => ({
  ro: say`Semnătura este a cheii certificatului vechi, pentru exact acest certificat. Dacă certificatul vechi este publicat, ea ține locul aprobării AGE până la ${sayDay(day, 'ro')}.`,
  en: say`The signature is that of the key of the old certificate, for exactly this certificate. If the old certificate is published, it stands in the place of approval by AGE until ${sayDay(day, 'en')}.`,
  ru: say`Подпись сделана ключом старого сертификата, под именно этим сертификатом. Если старый сертификат опубликован, она заменяет одобрение AGE до ${sayDay(day, 'ru')}.`,
});

export const notBase64: Text = {
  ro: 'textul nu este o semnătură în base64.',
  en: 'the text is no signature in base64.',
  ru: 'текст не является подписью в base64.',
};

export const otherSignature: Text = {
  ro: 'semnătura nu este a cheii unui certificat pe care sistemul îl are acum în acest mediu, pentru exact acest certificat nou, în ultimele 14 zile.',
  en: 'the signature is not that of the key of a certificate that the system has now in this environment, for exactly this new certificate, in the last 14 days.',
  ru: 'подпись не сделана ключом сертификата, который сейчас есть у системы в этой среде, под именно этим новым сертификатом, за последние 14 дней.',
};

export const faultySignature = (fault: RenewalFault): Text => ({
  ro: say`semnătura nu ar ține locul aprobării AGE: ${new Phrase(renewalFaultWords[fault].ro)}.`,
  en: say`the signature would not stand in the place of approval by AGE: ${new Phrase(renewalFaultWords[fault].en)}.`,
  ru: say`подпись не заменила бы одобрения AGE: ${new Phrase(renewalFaultWords[fault].ru)}.`,
});

export const orLeaveEmpty: Text = {
  ro: 'Lăsați câmpul gol, și certificatul îl aprobă AGE.',
  en: 'Leave the field empty, and AGE approves the certificate.',
  ru: 'Оставьте поле пустым, и сертификат одобрит AGE.',
};
