// Questions that several forms ask, and what several forms say.
import type { Path } from '../../../model/path.ts';
import { forEachLanguage, type Text } from '../../../model/text/text.ts';
import type { Field } from './field.ts';

/** What several questions say of how to answer them. */
export const day: Text = {
  ro: 'Scrieți ziua ca an-lună-zi, de exemplu 2026-02-03.',
  en: 'Write the day as year-month-day, for example 2026-02-03.',
  ru: 'Укажите день в виде год-месяц-день, например 2026-02-03.',
};
export const mailbox: Text = {
  ro: 'Scrieți o singură adresă, a serviciului, nu a unei persoane.',
  en: "Write one address, a department's and not a person's.",
  ru: 'Укажите один адрес: подразделения, а не личный.',
};

/** Paragraphs of Markdown, each in all languages. */
export const paragraphs = (...texts: readonly Text[]): Text =>
  forEachLanguage((locale) => texts.map((text) => text[locale]).join('\n\n'));

export const publicWarning: Text = {
  ro: '> **Tot ce scrieți aici este public.** Nu lipiți niciodată o cheie privată, un fișier .pfx, o parolă sau codul personal (IDNP) al cuiva: istoricul le păstrează și după ștergere, iar o cheie văzută nu mai poate fi folosită.',
  en: "> **Everything that you write here is public.** Never paste a private key, a .pfx file, a password or a person's number (IDNP): the history of the page keeps them even after they are deleted, and a key that somebody has seen must never be used again.",
  ru: '> **Всё, что вы здесь пишете, видно всем.** Никогда не вставляйте закрытый ключ, файл .pfx, пароль или чей-либо личный код (IDNP): история страницы хранит их и после удаления, а ключом, который кто-то видел, пользоваться больше нельзя.',
};
/** Who may send a form about an institution that is connected. */
export const fromMaintainers: Text = {
  ro: 'Formularul contează numai dacă este trimis de la un cont GitHub înscris în fișierul instituției, la maintainers: contul din care ați cerut conectarea sau unul adăugat mai târziu.',
  en: "The form counts only if it is sent from a GitHub account listed under maintainers in the institution's file: the account that asked for the connection, or one added later.",
  ru: 'Форма действительна, только если она отправлена с учётной записи GitHub, указанной в файле учреждения в maintainers: с той, с которой запрошено подключение, или добавленной позже.',
};
/** What happens once a form is sent. */
export const whatHappens: Text = {
  ro: 'Completați și trimiteți: în câteva minute primiți aici fie ce trebuie corectat, fie numărul cererii (pull request) pregătite: pagina de pe GitHub unde se văd modificarea și răspunsul. Corectați oricând cu **Edit**, la cele trei puncte ale primului mesaj.',
  en: 'Fill in the form and submit it: within minutes you will see here either what to correct or the number of the prepared request (pull request): the GitHub page with the change and the answer. You can correct your answers at any time with **Edit**, under the three dots of the first message.',
  ru: 'Заполните форму и отправьте: через несколько минут здесь появится либо то, что нужно исправить, либо номер подготовленной заявки (pull request): страницы на GitHub, где видны изменение и ответ. Исправить можно в любое время: три точки у первого сообщения, **Edit**.',
};

export const institutionField: Field = {
  id: 'institution',
  kind: 'input',
  label: { ro: 'Instituția', en: 'Institution', ru: 'Учреждение' },
  help: {
    ro: 'Scrieți numele scurt al instituției din acest depozit, IDNO-ul sau denumirea oficială.',
    en: "Write the institution's short name in this repository, its IDNO or its official name.",
    ru: 'Укажите короткое имя учреждения в этом репозитории, его IDNO или официальное наименование.',
  },
  description: {
    ro: 'Numele scurt, IDNO-ul sau denumirea oficială. Dacă ați deschis formularul din linkul primit de la noi, câmpul este deja completat.',
    en: 'The short name, the IDNO or the official name. If you opened the form from a link that we sent, it is already filled in.',
    ru: 'Короткое имя, IDNO или официальное наименование. Если вы открыли форму по ссылке от нас, поле уже заполнено.',
  },
  placeholder: 'institutia-exemplu',
  isRequired: true,
  most: 250,
};
export const systemField: Field = {
  id: 'system',
  kind: 'input',
  label: { ro: 'Sistemul', en: 'System', ru: 'Система' },
  help: {
    ro: 'Scrieți numele scurt sau denumirea oficială a sistemului, ca la cererea de conectare.',
    en: 'Write the short name or the official name of the system, as in the request for connection.',
    ru: 'Укажите короткое имя или официальное наименование системы, как в заявке на подключение.',
  },
  description: {
    ro: 'Numele scurt sau denumirea oficială a sistemului.',
    en: 'The short name or the official name of the system.',
    ru: 'Короткое имя или официальное наименование системы.',
  },
  placeholder: 'registrul-documentelor',
  isRequired: true,
  most: 250,
};
/** What every form about a system that is connected begins with. */
export const systemFields: readonly Field[] = [institutionField, systemField];

/** A line of text and no list: a link can fill it in. */
export const environmentField: Field = {
  id: 'environment',
  kind: 'input',
  label: { ro: 'Mediul', en: 'Environment', ru: 'Среда' },
  help: {
    ro: 'Scrieți staging (mediul de testare) sau production (mediul de producție).',
    en: 'Write staging (test environment) or production (production environment).',
    ru: 'Укажите staging (тестовая среда) или production (рабочая среда).',
  },
  placeholder: 'production',
  isRequired: true,
  most: 100,
};

const typeHelp: Text = {
  ro: 'Scrieți titlul sau codul din catalog, câte unul pe fiecare rând.',
  en: 'Write the title or the code from the catalogue, one per line.',
  ru: 'Укажите название или код из каталога, по одному в строке.',
};

/** Types to choose from the list, and the same typed. Both count together; a link can fill in only the second. */
export const documentTypeFields = (system: Path): readonly Field[] => [
  {
    id: 'document-types-chosen',
    kind: 'dropdown',
    options: 'document-types',
    label: { ro: 'Tipurile de documente', en: 'Document types', ru: 'Типы документов' },
    help: {
      ro: 'Alegeți din listă cel puțin un tip sau scrieți-l în câmpul următor.',
      en: 'Choose at least one type from the list, or write it in the next field.',
      ru: 'Выберите из списка хотя бы один тип или укажите его в следующем поле.',
    },
    description: {
      ro: 'Alegeți din listă toate tipurile de documente pe care sistemul le folosește, și numai pe acelea.',
      en: 'Choose from the list all the document types that the system uses, and only those.',
      ru: 'Выберите из списка все типы документов, которые использует система, и только их.',
    },
    isRequired: false,
    isLater: true,
    most: 20_000,
  },
  {
    id: 'document-types',
    kind: 'textarea',
    label: {
      ro: 'Tipurile de documente, scrise',
      en: 'Document types, typed',
      ru: 'Типы документов, текстом',
    },
    help: typeHelp,
    description: {
      ro: 'Numai dacă nu le-ați ales mai sus: titlul sau codul, câte unul pe fiecare rând.',
      en: 'Only if you did not choose them above: the title or the code, one per line.',
      ru: 'Только если вы не выбрали их выше: название или код, по одному в строке.',
    },
    isRequired: false,
    isLater: true,
    most: 2000,
    path: [...system, 'documentTypes'],
  },
];

export const systemNameField = (system: Path): Field => ({
  id: 'system-name',
  kind: 'input',
  label: { ro: 'Denumirea sistemului', en: 'Name of the system', ru: 'Наименование системы' },
  help: {
    ro: 'Scrieți denumirea oficială a sistemului informațional.',
    en: 'Write the official name of the information system.',
    ru: 'Укажите официальное наименование информационной системы.',
  },
  description: {
    ro: 'Denumirea oficială a sistemului informațional. Pentru fiecare sistem se trimite o cerere.',
    en: 'The official name of the information system. Send one request for each system.',
    ru: 'Официальное наименование информационной системы. На каждую систему отправляется своя заявка.',
  },
  placeholder: 'SIA Registrul documentelor',
  isRequired: true,
  most: 250,
  path: [...system, 'name'],
});

export const rsiField = (system: Path): Field => ({
  id: 'rsi',
  kind: 'input',
  label: { ro: 'Numărul sistemului în RSI', en: "The system's number in the RSI", ru: 'Номер системы в RSI' },
  help: {
    ro: 'Scrieți numărul de la https://rsi.gov.md. Instituțiile publice trebuie să îl aibă.',
    en: 'Write the number from https://rsi.gov.md. Public institutions must have one.',
    ru: 'Укажите номер с сайта https://rsi.gov.md. Для публичных учреждений он обязателен.',
  },
  description: {
    ro: 'Din Registrul resurselor și sistemelor informaționale de stat (RSI), https://rsi.gov.md. Obligatoriu pentru instituțiile publice.',
    en: 'From the Register of State Information Resources and Systems (RSI), https://rsi.gov.md. Public institutions must have one.',
    ru: 'Из Регистра государственных информационных ресурсов и систем (RSI), https://rsi.gov.md. Для публичных учреждений обязателен.',
  },
  placeholder: '0123',
  isRequired: false,
  most: 100,
  path: [...system, 'rsi'],
});

const ticks = {
  noSecrets: {
    ro: 'Nu am scris și nu am lipit nicio cheie privată, parolă sau fișier .pfx.',
    en: 'There is no private key, password or .pfx file in my answers.',
    ru: 'В ответах нет закрытого ключа, пароля или файла .pfx.',
  },
  noPersonal: {
    ro: 'Nu am scris niciun IDNP și nicio altă dată cu caracter personal.',
    en: 'I have not written an IDNP or any other personal data.',
    ru: 'В ответах нет IDNP и других персональных данных.',
  },
};

/** What every form ends with: what is said in it, and what its author has to answer for. */
export const confirmations = (...more: readonly Text[]): Field => ({
  id: 'confirmations',
  kind: 'checkboxes',
  label: { ro: 'Înainte de a trimite', en: 'Before you send this', ru: 'Перед отправкой' },
  help: {
    ro: 'Bifați fiecare rând după ce l-ați citit.',
    en: 'Tick every line once you have read it.',
    ru: 'Отметьте каждую строку, прочитав её.',
  },
  options: [ticks.noSecrets, ticks.noPersonal, ...more],
  isRequired: true,
  most: 2000,
});
