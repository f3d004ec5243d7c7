// What a form is answered about a single answer that was typed.
import { sayDay } from '../../../model/text/day.ts';
import { say, type Text } from '../../../model/text/text.ts';

export const notADay = (answer: string): Text => ({
  ro: say`${answer} nu este o zi.`,
  en: say`${answer} is not a date.`,
  ru: say`${answer} не является датой.`,
});
export const whichDay = (answer: string): Text => ({
  ro: say`nu este sigur ce zi este ${answer}. Scrieți ziua ca an-lună-zi.`,
  en: say`it is not clear which day ${answer} is. Write the day as year-month-day.`,
  ru: say`неясно, какой это день: ${answer}. Укажите день в виде год-месяц-день.`,
});
export const differentDays = (written: string, signed: string): Text => ({
  ro: say`lângă număr este scrisă ziua ${sayDay(written, 'ro')}, iar data semnării este ${sayDay(signed, 'ro')}. Care este cea corectă?`,
  en: say`the date next to the number is ${sayDay(written, 'en')}, but the date of signature is ${sayDay(signed, 'en')}. Which one is right?`,
  ru: say`дата рядом с номером (${sayDay(written, 'ru')}) не совпадает с датой подписания (${sayDay(signed, 'ru')}). Какая из них верна?`,
});
export const noTypes: Text = {
  ro: 'nu este ales niciun tip de document.',
  en: 'no document type is chosen.',
  ru: 'не выбран ни один тип документа.',
};
export const notASector = (answer: string): Text => ({
  ro: say`din ${answer} nu se înțelege dacă instituția este publică sau privată.`,
  en: say`${answer} does not say whether the institution is public or private.`,
  ru: say`из ответа ${answer} неясно, публичное это учреждение или частное.`,
});
export const notAService = (answer: string): Text => ({
  ro: say`${answer} nu este un serviciu AGE.`,
  en: say`${answer} is not an AGE service.`,
  ru: say`${answer} не является сервисом AGE.`,
});
export const notAnEnvironment = (answer: string): Text => ({
  ro: say`${answer} nu este un mediu.`,
  en: say`${answer} is not an environment.`,
  ru: say`${answer} не является средой.`,
});
export const neitherStop = (answer: string): Text => ({
  ro: say`din ${answer} nu se înțelege dacă accesul se suspendă sau se oprește definitiv.`,
  en: say`${answer} does not say whether the access is suspended or stops for good.`,
  ru: say`из ответа ${answer} неясно, приостановить доступ или прекратить навсегда.`,
});

export const noCertificate: Text = {
  ro: 'lipsește certificatul. Lipiți certificatul public aici sau scrieți în câmpul următor numărul de serie al unuia pe care AGE îl are deja.',
  en: 'the certificate is missing. Paste the public certificate here, or write in the next field the serial number of one that AGE already has.',
  ru: 'нет сертификата. Вставьте сюда открытый сертификат или укажите в следующем поле серийный номер того, который уже есть у AGE.',
};
export const twoCertificates: Text = {
  ro: 'ați trimis și un certificat, și un număr de serie. Păstrați numai unul dintre ele.',
  en: 'you sent both a certificate and a serial number. Keep one of them.',
  ru: 'отправлены и сертификат, и серийный номер. Оставьте что-то одно.',
};
export const noNetwork: Text = {
  ro: 'nu ați scris nici adrese publice, nici VPN; fără ele sistemul nu se poate conecta.',
  en: 'there are neither public addresses nor a VPN; without them the system cannot connect.',
  ru: 'не указаны ни публичные адреса, ни VPN; без них система не сможет подключиться.',
};
export const noPeer: Text = {
  ro: 'ați scris adresele din interiorul VPN, dar nu și adresa publică a echipamentului.',
  en: 'there are addresses inside the VPN, but the public address of the device is missing.',
  ru: 'указаны адреса внутри VPN, но нет публичного адреса устройства.',
};
export const noInside: Text = {
  ro: 'ați scris adresa publică a echipamentului VPN, dar nu și adresele din interiorul VPN.',
  en: 'there is the public address of the VPN device, but the addresses inside the VPN are missing.',
  ru: 'указан публичный адрес VPN-устройства, но нет адресов внутри VPN.',
};
export const namedByCertificate = (idno: string): Text => ({
  ro: say`În certificatul trimis scrie IDNO-ul ${idno}. Dacă este al instituției dumneavoastră, scrieți-l aici.`,
  en: say`The certificate that was sent names the IDNO ${idno}. If that is your institution's IDNO, write it here.`,
  ru: say`В присланном сертификате указан IDNO ${idno}. Если это IDNO вашего учреждения, впишите его сюда.`,
});
