// What the page says of the ways to send a request.
import type { Text } from '../../model/text/text.ts';

export const outs = {
  title: { ro: 'Cum trimiteți cererea', en: 'How to send the request', ru: 'Как отправить заявку' },
  choose: {
    ro: 'Alegeți o singură cale; verificarea și răspunsul sunt aceleași.',
    en: 'Choose one way; the check and the answer are the same.',
    ru: 'Выберите один способ; проверка и ответ одинаковы.',
  },
  formTitle: {
    ro: 'Cu formularul de pe GitHub (cel mai simplu)',
    en: 'By the form on GitHub (the easiest)',
    ru: 'Через форму на GitHub (проще всего)',
  },
  github: {
    ro: 'Deschideți formularul completat pe GitHub',
    en: 'Open the filled-in form on GitHub',
    ru: 'Открыть заполненную форму на GitHub',
  },
  githubHelp: {
    ro: 'Intrați cu contul GitHub al instituției, bifați rândurile de la sfârșit și apăsați Create. De la acest cont se vor putea trimite și modificările următoare.',
    en: 'Sign in with the GitHub account of your institution, tick the lines at the end and press Create. Later changes may be sent from this account too.',
    ru: 'Войдите с учётной записью GitHub учреждения, отметьте строки в конце и нажмите Create. С этой учётной записи можно будет отправлять и следующие изменения.',
  },
  noFit: {
    ro: 'Linkul nu încape tot. Copiați de aici și lipiți în formular, la câmpurile cu același nume:',
    en: 'The link cannot hold everything. Copy from here and paste into the form, in the fields of the same name:',
    ru: 'В ссылку помещается не всё. Скопируйте отсюда и вставьте в форму, в одноимённые поля:',
  },
  noPage: {
    ro: 'Pagina nu a fost legată de un depozit GitHub, de aceea nu poate deschide formularul. Trimiteți fișierul cererii la adresa de mai jos.',
    en: 'This page was not connected to a GitHub repository, so it cannot open the form. Send the request file to the address below.',
    ru: 'Страница не связана с репозиторием GitHub, поэтому не может открыть форму. Отправьте файл заявки на адрес ниже.',
  },
  editorTitle: {
    ro: 'Cu editorul de fișiere de pe GitHub',
    en: 'By the file editor on GitHub',
    ru: 'Через редактор файлов на GitHub',
  },
  editorHelp: {
    ro: 'Pentru cine cunoaște GitHub. Apăsați Commit changes, apoi Propose changes și de două ori Create pull request. Dacă GitHub propune „Fork this repository”, acceptați.',
    en: 'For those who know GitHub. Press Commit changes, then Propose changes and twice Create pull request. Where GitHub offers "Fork this repository", accept.',
    ru: 'Для тех, кто знаком с GitHub. Нажмите Commit changes, затем Propose changes и дважды Create pull request. Если GitHub предложит «Fork this repository», согласитесь.',
  },
  editorAccount: {
    ro: 'La maintainers scrieți contul dumneavoastră GitHub și numărul lui, în locul celui din exemplu.',
    en: 'Under maintainers write your GitHub account and its number in the place of the sample one.',
    ru: 'В maintainers укажите свою учётную запись GitHub и её номер вместо примера.',
  },
  editorCertificate: {
    ro: 'Certificatul se adaugă pe ramura cererii, cu Add file, Upload files, ca ',
    en: 'The certificate is added on the branch of the request, by Add file, Upload files, as ',
    ru: 'Сертификат добавляется в ветку заявки, через Add file, Upload files, как ',
  },
  create: { ro: 'Deschideți fișierul nou pe GitHub', en: 'Open the new file on GitHub', ru: 'Открыть новый файл на GitHub' },
  edit: { ro: 'Deschideți fișierul pe GitHub', en: 'Open the file on GitHub', ru: 'Открыть файл на GitHub' },
  paste: {
    ro: 'GitHub deschide fișierul așa cum este acum. Copiați textul nou de aici, apoi acolo ștergeți tot și lipiți-l.',
    en: 'GitHub opens the file as it is now. Copy the new text from here, then delete everything there and paste it.',
    ru: 'GitHub откроет файл таким, какой он сейчас. Скопируйте новый текст отсюда, там удалите всё и вставьте его.',
  },
  pasteNew: {
    ro: 'Textul este prea lung pentru un link. Copiați-l de aici și lipiți-l în editorul de pe GitHub.',
    en: 'The text is too long for a link. Copy it from here and paste it into the editor on GitHub.',
    ru: 'Текст слишком длинный для ссылки. Скопируйте его отсюда и вставьте в редактор на GitHub.',
  },
  mailTitle: {
    ro: 'Prin e-mail, fără cont GitHub',
    en: 'By e-mail, without a GitHub account',
    ru: 'По электронной почте, без учётной записи GitHub',
  },
  mail: {
    ro: 'Descărcați fișierul cererii',
    en: 'Download the request file',
    ru: 'Скачать файл заявки',
  },
  mailAfter: {
    ro: 'AGE îl verifică din nou și trimite cererea în numele instituției.',
    en: "AGE checks it again and sends the request in the institution's name.",
    ru: 'AGE проверит его ещё раз и отправит заявку от имени учреждения.',
  },
  mailHelp: {
    ro: 'Descărcați fișierul cererii și trimiteți-l ca atașament, de la adresa de serviciu a instituției, la ',
    en: "Download the request file and send it as an attachment, from your institution's own address, to ",
    ru: 'Скачайте файл заявки и отправьте его вложением с официального адреса учреждения на ',
  },
  file: { ro: 'Fișierul instituției', en: "The institution's file", ru: 'Файл учреждения' },
  fileHelp: {
    ro: 'Așa va arăta în depozit. Contul care trimite cererea se adaugă la trimitere, în locul celui din exemplu.',
    en: 'This is how it will stand in the repository. The account that sends the request takes the place of the sample one.',
    ru: 'Так он будет выглядеть в репозитории. Вместо примера указывается учётная запись, с которой отправлена заявка.',
  },
  copy: { ro: 'Copiați', en: 'Copy', ru: 'Копировать' },
  copied: { ro: 'Copiat.', en: 'Copied.', ru: 'Скопировано.' },
  download: { ro: 'Descărcați', en: 'Download', ru: 'Скачать' },
} satisfies Record<string, Text>;
