// What `mdocs confirm` and the confirmation form say beside findings.
import { Phrase, quoteAll, say, type Text } from '../../model/text/text.ts';

export const unknownSystem = (name: string): Text => ({
  ro: say`Nu există niciun sistem numit ${name}.`,
  en: say`There is no system called ${name}.`,
  ru: say`Нет системы с именем ${name}.`,
});

export const severalSystems = (name: string, names: readonly string[]): Text => ({
  ro: say`Mai multe sisteme se numesc ${name}. Scrieți și instituția: ${quoteAll(names, 'sau')}.`,
  en: say`Several systems are called ${name}. Name the institution, too: ${quoteAll(names, 'or')}.`,
  ru: say`Имя ${name} носят несколько систем. Укажите и учреждение: ${quoteAll(names, 'или')}.`,
});

export const unreadableSystem = (name: string, file: string): Text => ({
  ro: say`Fișierul ${file} are erori, de aceea ${name} nu poate fi confirmat. Corectați-le întâi.`,
  en: say`The file ${file} has errors, so ${name} cannot be confirmed. Correct them first.`,
  ru: say`В файле ${file} есть ошибки, поэтому ${name} подтвердить нельзя. Сначала исправьте их.`,
});

export const notPublished = (name: string): Text => ({
  ro: say`Accesul sistemului ${name} nu este publicat în mediul de testare (staging), deci nu a putut fi testat. Așteptați mesajul că mediul de testare este deschis, apoi testați.`,
  en: say`The access of ${name} is not published in the test environment (staging), so it cannot have been tested. Wait for the message that the test environment is open, then test.`,
  ru: say`Доступ системы ${name} не опубликован в тестовой среде (staging), поэтому его не могли протестировать. Дождитесь сообщения, что тестовая среда открыта, и проведите тестирование.`,
});

/** Changes are document types with + where the file has them and staging has not, - the other way round. */
export const differs = (name: string, changes: readonly string[]): Text => {
  const types = (words: string) => new Phrase(changes.length === 0 ? '' : ` ${words}: ${quoteAll(changes).words}.`);
  return {
    ro: say`În mediul de testare este publicat alt acces al sistemului ${name} decât cel din fișier.${types('Tipuri de documente')} Așteptați publicarea schimbării, testați din nou și apoi confirmați.`,
    en: say`Another access of ${name} is published in the test environment than the file has.${types('Document types')} Wait until the change is published, test again and then confirm.`,
    ru: say`В тестовой среде опубликован не тот доступ системы ${name}, что в файле.${types('Типы документов')} Дождитесь публикации изменения, повторите тестирование и затем подтвердите.`,
  };
};

export const noProduction = (name: string, file: string): Text => ({
  ro: say`Pentru ${name} nu este cerut accesul la producție. Adăugați întâi în ${file}, sub environments, secțiunea production cu certificates (alt certificat decât în mediul de testare) și addresses.`,
  en: say`Production access is not asked for ${name}. First add to ${file}, under environments, a section production with certificates (another certificate than in the test environment) and addresses.`,
  ru: say`Доступ к рабочей среде для ${name} не запрошен. Сначала добавьте в ${file}, в environments, раздел production с certificates (не тот сертификат, что в тестовой среде) и addresses.`,
});

export const inBraces = (name: string, file: string): Text => ({
  ro: say`Secțiunea production a sistemului ${name} din ${file} este scrisă între acolade sau este goală. Scrieți fiecare câmp pe rândul lui, apoi repetați.`,
  en: say`The section production of ${name} in ${file} is written in braces or is empty. Write each field on a line of its own, then try again.`,
  ru: say`Раздел production системы ${name} в ${file} записан в фигурных скобках или пуст. Запишите каждое поле в отдельной строке и повторите.`,
});

export const confirmedAlready = (name: string): Text => ({
  ro: say`Testarea sistemului ${name} este confirmată deja, pentru exact accesul de acum. Nu s-a schimbat nimic.`,
  en: say`The test of ${name} is confirmed already, for exactly the present access. Nothing was changed.`,
  ru: say`Тестирование системы ${name} уже подтверждено именно для нынешнего доступа. Ничего не изменено.`,
});

export const written = (name: string, file: string): Text => ({
  ro: say`Am scris confirmarea sistemului ${name} în ${file}. Trimiteți schimbarea printr-o cerere (pull request); după ce AGE o acceptă, în producție se publică exact ce a fost testat.`,
  en: say`Wrote the confirmation of ${name} to ${file}. Send the change by a request (pull request); once AGE accepts it, exactly what was tested is published to production.`,
  ru: say`Подтверждение системы ${name} записано в ${file}. Отправьте изменение через заявку (pull request); после принятия заявки в рабочей среде публикуется именно то, что протестировано.`,
});

export const notWritten: Text = {
  ro: 'Nu s-a scris nimic. Corectați și repetați comanda.',
  en: 'Nothing was written. Correct this and run the command again.',
  ru: 'Ничего не записано. Исправьте и повторите команду.',
};

export const reportMissing: Text = {
  ro: 'Lipsește raportul testării: adăugați --report sau rulați comanda într-un terminal.',
  en: 'The test report is missing: add --report, or run the command in a terminal.',
  ru: 'Нет отчёта о тестировании: добавьте --report или запустите команду в терминале.',
};

export const reportQuestion: Text = {
  ro: 'Ce ați testat și cu ce rezultat, în câteva propoziții, fără date personale',
  en: 'What was tested and with what result, in a few sentences, without personal data',
  ru: 'Что протестировано и с каким результатом, в нескольких предложениях, без персональных данных',
};

export const reasonBelow: Text = {
  ro: 'Dacă nu se poate altfel, scrieți mai jos motivul; AGE îl aprobă.',
  en: 'If there is no other way, write the reason below; AGE approves it.',
  ru: 'Если иначе нельзя, укажите причину ниже; её одобряет AGE.',
};

export const reasonQuestion: Text = {
  ro: 'Motivul, cu fiecare tip de document care lipsește, fără date personale',
  en: 'The reason, with each document type that is missing, without personal data',
  ru: 'Причина, с каждым недостающим типом документов, без персональных данных',
};

export const reasonMissing: Text = {
  ro: 'Adăugați motivul cu --unobserved sau rulați comanda într-un terminal.',
  en: 'Add the reason with --unobserved, or run the command in a terminal.',
  ru: 'Добавьте причину в --unobserved или запустите команду в терминале.',
};
