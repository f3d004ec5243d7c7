// What the commands of AGE's day say: what was done, and everything that is wrong with what was asked.
import { sayDay } from '../../model/text/day.ts';
import { Phrase, quoteAll, say, type Text } from '../../model/text/text.ts';

export const notWritten: Text = {
  ro: 'Nu s-a scris nimic. Corectați cele de mai sus și repetați comanda.',
  en: 'Nothing was written. Correct the above and run the command again.',
  ru: 'Ничего не записано. Исправьте указанное выше и запустите команду снова.',
};

export const writtenHere = (files: readonly string[]): Text => ({
  ro: say`Scris în ${quoteAll(files)}; încă nu s-a trimis nimic. Trimiteți printr-o cerere (pull request), din ramura main adusă la zi:`,
  en: say`Written to ${quoteAll(files)}; nothing was sent yet. Send it by a request (pull request), from an up-to-date branch main:`,
  ru: say`Записано в ${quoteAll(files)}; ещё ничего не отправлено. Отправьте заявкой (pull request) из обновлённой ветки main:`,
});

/** Below the lines that send the change. */
export const linkFollows: Text = {
  ro: 'Răspunsul la push are linkul care deschide cererea; o aprobă alt cont AGE decât al dumneavoastră.',
  en: 'The answer to the push has the link that opens the request; an AGE account other than yours approves it.',
  ru: 'В ответе на push есть ссылка, открывающая заявку; её одобряет не ваша, а другая учётная запись AGE.',
};

export const opened = (number: number, url: string): Text => ({
  ro: say`Cererea #${number} este deschisă. Urmează AGE: o aprobă la ${new Phrase(`${url}/files`)} (Review changes, Approve), apoi o acceptă la ${new Phrase(url)} (Squash and merge). De cine și de câte aprobări este nevoie scrie în comentariul verificării.`,
  en: say`Request #${number} is open. AGE acts next: approve it at ${new Phrase(`${url}/files`)} (Review changes, Approve), then accept it at ${new Phrase(url)} (Squash and merge). Whose approvals it needs, and how many, stands in the comment of the check.`,
  ru: say`Заявка #${number} открыта. Дальше действует AGE: одобряет её на ${new Phrase(`${url}/files`)} (Review changes, Approve), затем принимает на ${new Phrase(url)} (Squash and merge). Чьи одобрения нужны и сколько, указано в комментарии проверки.`,
});

export const openedAlready = (number: number, url: string): Text => ({
  ro: say`Cererea #${number} cere deja exact aceasta: ${new Phrase(url)}. Nu s-a schimbat nimic.`,
  en: say`Request #${number} asks for exactly this already: ${new Phrase(url)}. Nothing was changed.`,
  ru: say`Заявка #${number} уже просит именно об этом: ${new Phrase(url)}. Ничего не изменено.`,
});

export const followed = (number: number, url: string): Text => ({
  ro: say`Cererea #${number} a fost adusă la zi: ${new Phrase(url)}. Aprobările de până acum nu mai contează.`,
  en: say`Request #${number} was brought up to date: ${new Phrase(url)}. Earlier approvals no longer count.`,
  ru: say`Заявка #${number} обновлена: ${new Phrase(url)}. Прежние одобрения больше не учитываются.`,
});

export const taken = (branch: string): Text => ({
  ro: say`Ramura ${branch} a fost schimbată de altcineva, deci rămâne cum este. Ștergeți-o și repetați.`,
  en: say`The branch ${branch} was changed by somebody else and is left as it is. Delete it and try again.`,
  ru: say`Ветку ${branch} изменил кто-то другой, поэтому она оставлена как есть. Удалите её и повторите.`,
});

export const overtaken = (branch: string): Text => ({
  ro: say`Ramura ${branch} s-a schimbat între timp. Repetați comanda.`,
  en: say`The branch ${branch} was changed meanwhile. Run the command again.`,
  ru: say`Ветка ${branch} тем временем изменилась. Запустите команду снова.`,
});

export const noMain: Text = {
  ro: 'Depozitul nu are ramura main.',
  en: 'The repository has no branch main.',
  ru: 'В репозитории нет ветки main.',
};

/** For whoever reads the request. A name here is what somebody said, not who approves. */
export const askedBy = (reason: string | undefined, by: string | undefined): Text => {
  const why = (words: string) => new Phrase(reason === undefined ? '' : ` ${words}: ${say`${reason}`}.`);
  return {
    ro: say`Cerere făcută cu o comandă a AGE${who(by, ', pornită de contul')}.${why('Motiv')} Ce se schimbă este în comentariul verificării.`,
    en: say`A request made by a command of AGE${who(by, ', started by the account')}.${why('Reason')} What changes is in the comment of the check.`,
    ru: say`Заявка создана командой AGE${who(by, ', запущенной учётной записью')}.${why('Причина')} Что меняется, указано в комментарии проверки.`,
  };
};

const who = (by: string | undefined, words: string): Phrase => new Phrase(by === undefined ? '' : `${words} ${say`${by}`}`);

export const reasonEmpty = (least: number): Text => ({
  ro: say`Scrieți motivul (--reason) cu litere; lungimea lui, în semne: cel puțin ${least} și cel mult ${500}.`,
  en: say`Write the reason (--reason) with letters; its length in signs: at least ${least}, at most ${500}.`,
  ru: say`Укажите причину (--reason) словами; её длина в знаках: не меньше ${least}, не больше ${500}.`,
});

export const dayPast = (day: string, today: string): Text => ({
  ro: say`Ziua ${sayDay(day, 'ro')} a trecut; astăzi este ${sayDay(today, 'ro')}.`,
  en: say`The day ${sayDay(day, 'en')} is past; today is ${sayDay(today, 'en')}.`,
  ru: say`День ${sayDay(day, 'ru')} прошёл; сегодня ${sayDay(today, 'ru')}.`,
});

export const dayAhead = (day: string, today: string): Text => ({
  ro: say`Ziua ${sayDay(day, 'ro')} încă nu a venit; astăzi este ${sayDay(today, 'ro')}, iar revocarea se aplică imediat ce se publică.`,
  en: say`The day ${sayDay(day, 'en')} is yet to come; today is ${sayDay(today, 'en')}, and a revocation counts as soon as it is published.`,
  ru: say`День ${sayDay(day, 'ru')} ещё не наступил; сегодня ${sayDay(today, 'ru')}, а отзыв действует сразу после публикации.`,
});

export const suspendedAlready = (system: string): Text => ({
  ro: say`Sistemul ${system} este suspendat deja. Nu s-a schimbat nimic.`,
  en: say`The system ${system} is already suspended. Nothing was changed.`,
  ru: say`Система ${system} уже приостановлена. Ничего не изменено.`,
});

export const notSuspended = (system: string): Text => ({
  ro: say`Sistemul ${system} nu este suspendat. Nu s-a schimbat nimic.`,
  en: say`The system ${system} is not suspended. Nothing was changed.`,
  ru: say`Система ${system} не приостановлена. Ничего не изменено.`,
});

export const noPlaceIn = (file: string): Text => ({
  ro: say`În ${file} valoarea nu are loc: partea în care s-ar scrie este între acolade, este goală sau nu poate fi citită. Scrieți-o cu mâna.`,
  en: say`There is no place for the value in ${file}: where it would go is written in braces, is empty or cannot be read. Write it by hand.`,
  ru: say`В ${file} нет места для значения: нужная часть записана в скобках, пуста или не читается. Впишите его вручную.`,
});

export const unknownCertificate = (given: string): Text => ({
  ro: say`${given} nu este un sistem, un fișier .cer sau numărul de serie al unui certificat cunoscut.`,
  en: say`${given} is no system, .cer file or serial number of a known certificate.`,
  ru: say`${given} не является системой, файлом .cer или серийным номером известного сертификата.`,
});

export const severalCertificates = (serial: string, hashes: readonly string[]): Text => ({
  ro: say`Mai multe certificate au numărul de serie ${serial}. Numiți fișierul .cer; SHA-256: ${quoteAll(hashes)}.`,
  en: say`Several certificates have the serial number ${serial}. Name the .cer file; SHA-256: ${quoteAll(hashes)}.`,
  ru: say`Серийный номер ${serial} есть у нескольких сертификатов. Укажите файл .cer; SHA-256: ${quoteAll(hashes)}.`,
});

export const noCertificateOf = (system: string): Text => ({
  ro: say`Sistemul ${system} nu are în mediile alese niciun certificat care poate fi citit.`,
  en: say`The system ${system} has no certificate that can be read in the environments that were chosen.`,
  ru: say`У системы ${system} в выбранных средах нет сертификатов, которые можно прочитать.`,
});

export const notRevoked = (system: string, names: readonly string[]): Text => ({
  ro: say`Certificatele sistemului ${system} care nu pot fi citite nu sunt în această revocare: ${quoteAll(names)}. Revocați-le separat, cu fișierul .cer.`,
  en: say`Certificates of the system ${system} that cannot be read are not in this revocation: ${quoteAll(names)}. Revoke them separately, by the .cer file.`,
  ru: say`Сертификаты системы ${system}, которые не читаются, в этот отзыв не входят: ${quoteAll(names)}. Отзовите их отдельно, по файлу .cer.`,
});

export const revokedAlready = (hashes: readonly string[]): Text => ({
  ro: say`Revocat deja: ${quoteAll(hashes)}. Nu s-a schimbat nimic.`,
  en: say`Revoked already: ${quoteAll(hashes)}. Nothing was changed.`,
  ru: say`Уже отозвано: ${quoteAll(hashes)}. Ничего не изменено.`,
});

export const notExceptable = (code: string): Text => ({
  ro: say`De la ${code} nu se poate acorda o excepție.`,
  en: say`No exception can be granted from ${code}.`,
  ru: say`Исключение из ${code} предоставить нельзя.`,
});

export const unknownRule = (code: string): Text => ({
  ro: say`Nu există nicio regulă numită ${code}.`,
  en: say`There is no rule called ${code}.`,
  ru: say`Нет правила с именем ${code}.`,
});

export const unknownInstitution = (name: string): Text => ({
  ro: say`Nu există niciun fișier al instituției ${name}.`,
  en: say`There is no file of an institution ${name}.`,
  ru: say`Нет файла учреждения ${name}.`,
});

export const noInstitution: Text = {
  ro: 'Spuneți cărei instituții i se acordă excepția (--institution).',
  en: 'Say which institution the exception is for (--institution).',
  ru: 'Укажите, какому учреждению предоставляется исключение (--institution).',
};

export const systemElsewhere = (system: string): Text => ({
  ro: say`Niciuna dintre instituțiile numite nu are sistemul ${system}.`,
  en: say`None of the institutions that were named has the system ${system}.`,
  ru: say`Ни у одного из указанных учреждений нет системы ${system}.`,
});

export const grantedAlready = (code: string): Text => ({
  ro: say`Aceeași excepție de la ${code} există deja. Nu s-a schimbat nimic.`,
  en: say`The same exception from ${code} is there already. Nothing was changed.`,
  ru: say`Такое же исключение из ${code} уже есть. Ничего не изменено.`,
});

export const notAnId = (id: string): Text => ({
  ro: say`${id} nu este un identificator de client: 32 de cifre și litere a-f mici, în grupe de 8, 4, 4, 4 și 12.`,
  en: say`${id} is no client id: 32 digits and small letters a-f, in groups of 8, 4, 4, 4 and 12.`,
  ru: say`${id} не является идентификатором клиента: 32 цифры и строчные буквы a-f, группами по 8, 4, 4, 4 и 12.`,
});

export const idGivenAlready = (system: string, id: string): Text => ({
  ro: say`Sistemul ${system} are deja identificatorul de client ${id}. Nu s-a schimbat nimic.`,
  en: say`The system ${system} has the client id ${id} already. Nothing was changed.`,
  ru: say`У системы ${system} уже есть идентификатор клиента ${id}. Ничего не изменено.`,
});

export const chooseSystem = (names: readonly string[]): Text =>
  names.length === 0
    ? {
        ro: 'Niciun acces nu așteaptă aici un identificator de client. Ca să schimbați unul, numiți sistemul și mediul (--environment).',
        en: 'No access waits for a client id here. To change one, name the system and the environment (--environment).',
        ru: 'Здесь ни один доступ не ждёт идентификатора клиента. Чтобы изменить имеющийся, укажите систему и среду (--environment).',
      }
    : {
        ro: say`Identificatorul de client poate fi dat mai multor accese: ${quoteAll(names)}. Numiți sistemul și mediul (--environment).`,
        en: say`Several accesses can be given a client id: ${quoteAll(names)}. Name the system and the environment (--environment).`,
        ru: say`Идентификатор клиента можно присвоить нескольким доступам: ${quoteAll(names)}. Укажите систему и среду (--environment).`,
      };

export const branchElsewhere = (number: number): Text => ({
  ro: say`Cererea #${number} nu vine dintr-o ramură request/ a acestui depozit, deci aici nu poate fi scrisă. Scrieți identificatorul în fișierul ei, pe GitHub.`,
  en: say`Request #${number} does not come from a branch request/ of this repository, so it cannot be written to from here. Write the client id into its file, on GitHub.`,
  ru: say`Заявка #${number} не из ветки request/ этого репозитория, поэтому записать в неё отсюда нельзя. Впишите идентификатор в её файл на GitHub.`,
});

export const idWritten = (number: number, system: string, id: string): Text => ({
  ro: say`Identificatorul de client ${id} al sistemului ${system} este scris în cererea #${number}. Aprobați acum versiunea nouă.`,
  en: say`The client id ${id} of ${system} is written in request #${number}. Approve the new version now.`,
  ru: say`Идентификатор клиента ${id} системы ${system} записан в заявку #${number}. Теперь одобрите новую версию.`,
});
