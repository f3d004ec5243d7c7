// What mdocs renew says.
import type { Environment } from '../../model/environment.ts';
import { sayPlaces } from '../../model/text/environment-words.ts';
import { say, type Text } from '../../model/text/text.ts';

export const renewedText = (declaration: string, certificate: string): Text => ({
  ro: say`Certificatul este în ${certificate}, iar ${declaration} îl numește. Cel vechi nu mai este acceptat după ultima lui zi. Trimiteți ambele fișiere într-o singură cerere.`,
  en: say`The certificate is in ${certificate}, and ${declaration} names it. The old one stops being accepted after its last day. Send both files in one request.`,
  ru: say`Сертификат записан в ${certificate}, и ${declaration} на него ссылается. Старый перестанет приниматься после своего последнего дня. Отправьте оба файла одной заявкой.`,
});

export const unread = (path: string): Text => ({
  ro: say`Fișierul ${path} nu există.`,
  en: say`There is no file ${path}.`,
  ru: say`Файла ${path} нет.`,
});

export const notACertificate = (path: string): Text => ({
  ro: say`Fișierul ${path} nu este un certificat. Ce este arată ${'npm run -s mdocs -- inspect'}.`,
  en: say`The file ${path} is not a certificate. ${'npm run -s mdocs -- inspect'} shows what it is.`,
  ru: say`Файл ${path} не является сертификатом. Что это, покажет ${'npm run -s mdocs -- inspect'}.`,
});

export const notDeclared = (system: string, named: readonly Environment[]): Text => ({
  ro: say`Sistemul ${system} nu are acces declarat în ${sayPlaces(named, 'ro')}.`,
  en: say`The system ${system} has no access declared to ${sayPlaces(named, 'en')}.`,
  ru: say`У системы ${system} не описан доступ к ${sayPlaces(named, 'ru')}.`,
});

export const already = (system: string): Text => ({
  ro: say`Sistemul ${system} are deja acest certificat.`,
  en: say`The system ${system} has this certificate already.`,
  ru: say`У системы ${system} уже есть этот сертификат.`,
});

export const noPlace = (file: string): Text => ({
  ro: say`În ${file} nu este o listă de certificate în care să încapă încă unul. Adăugați-l cu mâna.`,
  en: say`The file ${file} has no list of certificates with room for another. Add it by hand.`,
  ru: say`В ${file} нет списка сертификатов, куда можно добавить ещё один. Добавьте его вручную.`,
});

export const notRenewed: Text = {
  ro: 'Nu s-a scris nimic. Corectați erorile de mai sus și rulați din nou.',
  en: 'Nothing was written. Correct the errors above and run again.',
  ru: 'Ничего не записано. Исправьте ошибки выше и запустите снова.',
};
