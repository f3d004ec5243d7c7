// What the request flow says: on the issue, in the pull request and in the message of its commit.
import type { Account } from '../../model/proposal/proposal.ts';
import type { SecretKind } from '../../model/text/sensitive.ts';
import { Phrase, quoteAll, say, type Text } from '../../model/text/text.ts';
import type { FormName } from './field.ts';

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
export const unknownInstitution = (name: string): Text => ({
  ro: say`nu există nicio instituție cu numele ${name}.`,
  en: say`there is no institution called ${name}.`,
  ru: say`нет учреждения с именем ${name}.`,
});
export const unknownSystemOf = (name: string, file: string): Text => ({
  ro: say`nu există niciun sistem ${name} în ${file}.`,
  en: say`there is no system ${name} in ${file}.`,
  ru: say`в ${file} нет системы ${name}.`,
});
export const notMaintainer: Readonly<Record<Exclude<FormName, 'request'>, (login: string, file: string) => Text>> = {
  confirmation: (login, file) => ({
    ro: say`Contul ${login} nu este în lista maintainers din ${file}, deci de la el nu se poate confirma testarea. Rugați un cont din lista maintainers a fișierului să trimită formularul, sau cereți la AGE adăugarea contului.`,
    en: say`The account ${login} is not in the list maintainers of ${file}, so the test cannot be confirmed from it. Ask an account from the file's list of maintainers to send the form, or ask AGE to add the account.`,
    ru: say`Учётная запись ${login} не указана в списке maintainers в ${file}, поэтому с неё нельзя подтвердить тестирование. Попросите отправить форму с учётной записи из этого списка или попросите AGE добавить вашу.`,
  }),
  renewal: (login, file) => ({
    ro: say`Contul ${login} nu este în lista maintainers din ${file}, deci de la el nu se poate reînnoi certificatul. Rugați un cont din lista maintainers a fișierului să trimită formularul, sau cereți la AGE adăugarea contului.`,
    en: say`The account ${login} is not in the list maintainers of ${file}, so the certificate cannot be renewed from it. Ask an account from the file's list of maintainers to send the form, or ask AGE to add the account.`,
    ru: say`Учётная запись ${login} не указана в списке maintainers в ${file}, поэтому с неё нельзя обновить сертификат. Попросите отправить форму с учётной записи из этого списка или попросите AGE добавить вашу.`,
  }),
};

export const formErrorsTitle = (count: number): Text => ({
  ro: say`Cererea nu este completă încă. De corectat: ${count}.`,
  en: say`The request is not complete yet. To be corrected: ${count}.`,
  ru: say`Заявка пока не готова. Нужно исправить: ${count}.`,
});
export const howToCorrect: Text = {
  ro: 'Corectați chiar în formular: la primul mesaj apăsați cele trei puncte, apoi **Edit**, și salvați. Acest răspuns se schimbă singur în câteva minute; o cerere nouă nu este necesară.',
  en: 'Correct the form itself: at the first message press the three dots, then **Edit**, and save. This answer changes by itself within minutes; no new request is needed.',
  ru: 'Исправьте саму форму: у первого сообщения нажмите три точки, затем **Edit**, и сохраните. Этот ответ сам изменится через несколько минут; новая заявка не нужна.',
};

/** The pull request is a number of ours, which GitHub makes a link of. */
export const readyText: Readonly<Record<FormName, (pull: number) => Text>> = {
  request: (pull) => ({
    ro: say`Cererea este completă. Am pregătit din ea fișierul instituției: #${pull}. AGE verifică cine sunteți, apoi o acceptă; despre fiecare pas vă scriem acolo și la adresa de e-mail tehnică.`,
    en: say`The request is complete. The institution's file has been created from it: #${pull}. AGE verifies who you are and then accepts it; you will be notified of every step there and at the technical e-mail address.`,
    ru: say`Заявка заполнена полностью. Из неё подготовлен файл учреждения: #${pull}. AGE проверит, кто вы, и примет её; о каждом шаге мы сообщим там и на технический адрес электронной почты.`,
  }),
  confirmation: (pull) => ({
    ro: say`Confirmarea este completă. Am pregătit din ea schimbarea: #${pull}. După ce AGE o acceptă, în producție se publică exact ce ați testat.`,
    en: say`The confirmation is complete. The change was made of it: #${pull}. Once AGE accepts it, exactly what you tested is published to production.`,
    ru: say`Подтверждение заполнено полностью. Из него подготовлено изменение: #${pull}. После принятия заявки в рабочей среде публикуется именно то, что вы протестировали.`,
  }),
  renewal: (pull) => ({
    ro: say`Reînnoirea este completă. Am pregătit din ea schimbarea: #${pull}. Certificatul nou este adăugat lângă cel vechi; cel vechi nu mai este acceptat după ultima lui zi. Treceți sistemul la cel nou după ce vă scriem că este activ.`,
    en: say`The renewal is complete. The change was made of it: #${pull}. The new certificate has been added next to the old one, which stops being accepted after its last day. Switch the system to the new one when we write that it is active.`,
    ru: say`Форма заполнена полностью. Из неё подготовлено изменение: #${pull}. Новый сертификат добавлен рядом со старым; старый перестанет приниматься в указанный день. Переведите систему на новый, когда мы напишем, что он действует.`,
  }),
};
export const readyNext: Text = {
  ro: 'Dacă schimbați răspunsurile de aici cu **Edit**, cererea pregătită se schimbă și ea.',
  en: 'If you change the answers here with **Edit**, the prepared request changes as well.',
  ru: 'Если изменить ответы здесь с помощью **Edit**, изменится и подготовленная заявка.',
};
export const takenText = (pull: number): Text => ({
  ro: say`Cererea pregătită, #${pull}, a fost schimbată între timp direct acolo, deci nu se mai actualizează din acest formular. Continuați în #${pull}.`,
  en: say`The prepared request, #${pull}, was meanwhile changed directly there, so it is no longer updated from this form. Go on in #${pull}.`,
  ru: say`Подготовленную заявку #${pull} тем временем изменили прямо там, поэтому из этой формы она больше не обновляется. Продолжайте в #${pull}.`,
});
export const closedText = (pull: number): Text => ({
  ro: say`Cererea pregătită, #${pull}, a fost închisă fără a fi acceptată; motivul este acolo. Dacă schimbați răspunsurile de aici, se pregătește alta.`,
  en: say`The prepared request, #${pull}, was closed without being accepted; the reason is there. If you change the answers here, another one is prepared.`,
  ru: say`Подготовленная заявка #${pull} закрыта без принятия; причина указана там. Если изменить ответы здесь, будет подготовлена другая.`,
});
export const mergedText = (pull: number): Text => ({
  ro: say`Cererea a fost acceptată: #${pull}. Ce urmează se vede acolo. De acum schimbările se fac în fișierul instituției, nu în acest formular.`,
  en: say`The request was accepted: #${pull}. What comes next is shown there. From now on changes are made in the institution's file and not in this form.`,
  ru: say`Заявка принята: #${pull}. Дальнейшие шаги видны там. Теперь изменения вносятся в файл учреждения, а не в эту форму.`,
});
export const existingText = (file: string, view: string, edit: string): Text => ({
  ro: say`Instituția cu acest IDNO are deja un fișier: [${new Phrase(file)}](${new Phrase(view)}). Formularul este numai pentru instituții noi. Pentru a adăuga un sistem sau a schimba ceva, [deschideți fișierul în editor](${new Phrase(edit)}), scrieți schimbarea și apăsați „Propose changes”. Dacă IDNO-ul este greșit, corectați-l aici.`,
  en: say`The institution with this IDNO has a file already: [${new Phrase(file)}](${new Phrase(view)}). The form is for new institutions only. To add a system or to change something, [open the file in the editor](${new Phrase(edit)}), write the change and press "Propose changes". If the IDNO is wrong, correct it here.`,
  ru: say`У учреждения с этим IDNO уже есть файл: [${new Phrase(file)}](${new Phrase(view)}). Форма только для новых учреждений. Чтобы добавить систему или что-то изменить, [откройте файл в редакторе](${new Phrase(edit)}), внесите изменение и нажмите «Propose changes». Если IDNO указан неверно, исправьте его здесь.`,
});

const kinds: Readonly<Record<SecretKind, Text>> = {
  'private-key': { ro: 'o cheie privată', en: 'a private key', ru: 'закрытый ключ' },
  pfx: { ro: 'un fișier .pfx sau .p12', en: 'a .pfx or .p12 file', ru: 'файл .pfx или .p12' },
  password: { ro: 'o parolă', en: 'a password', ru: 'пароль' },
  token: { ro: 'un token de acces', en: 'an access token', ru: 'токен доступа' },
};

/** Names kinds, never what was found. */
export function secretText(secrets: readonly SecretKind[]): Text {
  const all = (locale: keyof Text) => new Phrase(secrets.map((kind) => kinds[kind][locale]).join(', '));
  return {
    ro: say`**În cerere este ${all('ro')}. Oricine îl poate citi acum.** Ștergeți-l îndată cu **Edit**. Ștergerea nu ajunge: istoricul îl păstrează, deci nu mai poate fi folosit. Revocați certificatul, cereți la STISC altul cu o cheie nouă (o parolă sau un token se schimbă) și trimiteți o cerere nouă. Din aceasta nu se mai face nimic; AGE o va șterge.`,
    en: say`**The request contains ${all('en')}. Anybody can read it now.** Delete it at once with **Edit**. Deleting is not enough: history keeps it, so it can never be used again. Have the certificate revoked, request another one with a new key from STISC (a password or a token is changed) and send a new request. Nothing more is made of this one; AGE will delete it.`,
    ru: say`**В заявке есть ${all('ru')}. Теперь это может прочесть любой.** Сразу удалите его с помощью **Edit**. Удаления мало: история его сохраняет, пользоваться им больше нельзя. Отзовите сертификат, запросите в STISC другой с новым ключом (пароль или токен смените) и отправьте новую заявку. Из этой ничего сделано не будет; AGE её удалит.`,
  };
}
export const secretSeen: Text = {
  ro: 'În această cerere a fost văzut un secret (o cheie, o parolă sau un token), pe care istoricul îl păstrează. Nu se mai face nimic din ea: trimiteți una nouă, cu un certificat nou. Dacă este o greșeală, AGE scoate eticheta `secret-present`.',
  en: 'A secret (a key, a password or a token) was seen in this request, and history keeps it. Nothing more is made of it: send a new one, with a new certificate. If this is a mistake, AGE removes the label `secret-present`.',
  ru: 'В этой заявке был замечен секрет (ключ, пароль или токен), и история его сохраняет. Из неё больше ничего не делается: отправьте новую, с новым сертификатом. Если это ошибка, AGE снимет метку `secret-present`.',
};
export const personalText = (numbers: readonly string[]): Text => ({
  ro: say`**În cerere pare să fie codul personal (IDNP) al cuiva: ${quoteAll(numbers)}. Oricine îl poate citi acum.** Ștergeți-l îndată cu **Edit**, apoi ștergeți și versiunea veche: apăsați „edited” la primul mesaj, alegeți versiunea și „Delete revision from history”. Cererea merge mai departe după aceea.`,
  en: say`**The request seems to contain a person's number (IDNP): ${quoteAll(numbers)}. Anybody can read it now.** Delete it at once with **Edit**, then delete the old version, too: press "edited" at the first message, choose the version and "Delete revision from history". The request goes on after that.`,
  ru: say`**В заявке, похоже, есть персональный код (IDNP): ${quoteAll(numbers)}. Теперь его может прочесть любой.** Сразу удалите его с помощью **Edit**, затем удалите и старую версию: нажмите «edited» у первого сообщения, выберите версию и «Delete revision from history». После этого заявка пойдёт дальше.`,
});

/** The title of the pull request; the subject is made of names in the repository. */
export const titleOf: Readonly<Record<FormName, (subject: string) => string>> = {
  request: (subject) => `Cerere de conectare: ${subject}`,
  confirmation: (subject) => `Confirmarea testării: ${subject}`,
  renewal: (subject) => `Reînnoirea certificatului: ${subject}`,
};

export const pullText: Readonly<Record<FormName, (issue: number, author: Account) => Text>> = {
  request: (issue, { login, id }) => ({
    ro: say`Făcut din formularul de conectare #${issue}, trimis de la contul ${login} (numărul ${id}), de la care se vor putea trimite modificări ale fișierului. Înainte de a accepta, AGE verifică dacă acest cont reprezintă instituția. Corecturile se fac în #${issue}; această cerere se schimbă singură.`,
    en: say`Made of the connection form #${issue}, sent by the account ${login} (number ${id}), from which changes to the file may be sent. Before accepting, AGE verifies that this account acts for the institution. Corrections are made in #${issue}; this request changes by itself.`,
    ru: say`Создано из формы подключения #${issue}, отправленной учётной записью ${login} (номер ${id}), с которой можно будет отправлять изменения файла. Перед принятием AGE проверяет, что эта учётная запись действует от имени учреждения. Исправления вносятся в #${issue}; эта заявка меняется сама.`,
  }),
  confirmation: (issue, { login, id }) => ({
    ro: say`Făcut din formularul de confirmare #${issue}, trimis de contul ${login} (numărul ${id}). Amprenta este a accesului publicat în mediul de testare (staging) în acel moment.`,
    en: say`Made of the confirmation form #${issue}, sent by the account ${login} (number ${id}). The digest is that of the access published in the test environment (staging) at that moment.`,
    ru: say`Создано из формы подтверждения #${issue}, отправленной учётной записью ${login} (номер ${id}). Отпечаток соответствует доступу, опубликованному в тестовой среде (staging) в тот момент.`,
  }),
  renewal: (issue, { login, id }) => ({
    ro: say`Făcut din formularul de reînnoire #${issue}, trimis de contul ${login} (numărul ${id}), care poate modifica fișierul. Corecturile se fac în #${issue}; această cerere se schimbă singură.`,
    en: say`Made of the renewal form #${issue}, sent by the account ${login} (number ${id}), which may change the file. Corrections are made in #${issue}; this request changes by itself.`,
    ru: say`Создано из формы обновления #${issue}, отправленной учётной записью ${login} (номер ${id}), которая может менять файл. Исправления вносятся в #${issue}; эта заявка меняется сама.`,
  }),
};

export const stays = (pull: number): Text => ({
  ro: say`Până atunci #${pull} rămâne cum era.`,
  en: say`Until then #${pull} stays as it was.`,
  ru: say`До тех пор #${pull} остаётся прежней.`,
});

export const foreign = (branch: string): Text => ({
  ro: say`Ramura ${branch} a fost scrisă de altcineva, așa că din ea nu se deschide nicio cerere. Ștergeți ramura; rularea următoare continuă.`,
  en: say`The branch ${branch} was written by somebody else, so no pull request is opened from it. Delete the branch; the next run goes on.`,
  ru: say`Ветку ${branch} создал кто-то другой, поэтому заявка из неё не открывается. Удалите ветку; следующий запуск продолжит.`,
});

export const withdrawn = (branch: string): Text => ({
  ro: say`Ramura ${branch} s-a schimbat între timp; rularea următoare continuă.`,
  en: say`The branch ${branch} was changed meanwhile; the next run goes on.`,
  ru: say`Ветка ${branch} тем временем изменилась; следующий запуск продолжит.`,
});
