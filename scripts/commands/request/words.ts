// What the request flow says: on the issue, in the pull request and in the message of its commit.
import type { Account } from '../../model/proposal/proposal.ts';
import type { SecretKind } from '../../model/text/sensitive.ts';
import { type Locale, Phrase, quoteAll, say, type Text } from '../../model/text/text.ts';
import type { FormName } from './form/field.ts';
import { forms } from './form/forms.ts';

export const unknownInstitution = (name: string): Text => ({
  ro: say`nu există nicio instituție conectată cu numele ${name}; pentru una nouă folosiți formularul „Cerere de conectare la MDocs”.`,
  en: say`no connected institution is called ${name}; for a new one use the form "Request for connection to MDocs".`,
  ru: say`нет подключённого учреждения с именем ${name}; для нового используйте форму «Заявка на подключение к MDocs».`,
});
export const unknownSystemOf = (name: string, institution: string): Text => ({
  ro: say`instituția ${institution} nu are niciun sistem cu numele ${name}.`,
  en: say`the institution ${institution} has no system called ${name}.`,
  ru: say`у учреждения ${institution} нет системы с именем ${name}.`,
});
export const severalCalled = (name: string, all: readonly string[]): Text => ({
  ro: say`${name} poate însemna ${quoteAll(all, 'sau')}. Scrieți numele scurt.`,
  en: say`${name} can mean ${quoteAll(all, 'or')}. Write the short name.`,
  ru: say`${name} может означать ${quoteAll(all, 'или')}. Укажите короткое имя.`,
});
export const systemThere = (name: string, institution: string): Text => ({
  ro: say`instituția ${institution} are deja sistemul ${name}.`,
  en: say`the institution ${institution} has the system ${name} already.`,
  ru: say`у учреждения ${institution} уже есть система ${name}.`,
});
export const useChangeForm: Text = {
  ro: 'Pentru a-l schimba folosiți formularul „Modificare”.',
  en: 'To change it, use the form "Change".',
  ru: 'Чтобы изменить её, используйте форму «Изменение».',
};
export const productionThere: Text = {
  ro: 'mediul de producție este deja în fișierul instituției, iar acest formular doar îl confirmă.',
  en: "the production environment is in the institution's file already, and this form only confirms it.",
  ru: 'рабочая среда уже есть в файле учреждения, и эта форма лишь подтверждает её.',
};
export const leaveEmpty: Text = {
  ro: 'Lăsați câmpul gol; certificatul se schimbă cu formularul „Reînnoirea certificatului”, iar adresele cu formularul „Modificare”.',
  en: 'Leave the field empty; the certificate is changed with the form "Renewal of a certificate", addresses with the form "Change".',
  ru: 'Оставьте поле пустым; сертификат меняется формой «Обновление сертификата», адреса формой «Изменение».',
};
export const notMaintainer = (login: string, institution: string): Text => ({
  ro: say`Contul ${login} nu este înscris la maintainers (conturile de la care se pot trimite modificări) în fișierul instituției ${institution}, deci de la el nu se poate cere nimic în numele ei. Rugați un cont de acolo să trimită formularul sau cereți la AGE adăugarea contului.`,
  en: say`The account ${login} is not listed under maintainers (the accounts from which changes may be sent) in the file of the institution ${institution}, so nothing can be asked for from it in the institution's name. Ask an account listed there to send the form, or ask AGE to add the account.`,
  ru: say`Учётная запись ${login} не указана в maintainers (учётные записи, с которых можно отправлять изменения) в файле учреждения ${institution}, поэтому с неё нельзя ничего запросить от его имени. Попросите отправить форму с указанной там учётной записи или попросите AGE добавить вашу.`,
});
export const noPlaceIn = (institution: string): Text => ({
  ro: say`Fișierul instituției ${institution} este scris într-un fel în care schimbarea nu se poate face automat. Faceți-o în fișier sau scrieți la AGE.`,
  en: say`The file of the institution ${institution} is laid out so that the change cannot be made automatically. Make it in the file, or write to AGE.`,
  ru: say`Файл учреждения ${institution} записан так, что изменение нельзя внести автоматически. Внесите его в файл или напишите в AGE.`,
});
export const suspendedAlready = (name: string): Text => ({
  ro: say`Sistemul ${name} este suspendat deja.`,
  en: say`The system ${name} is suspended already.`,
  ru: say`Система ${name} уже приостановлена.`,
});
export const noDeclaration: Text = {
  ro: 'textul nu este fișierul unei instituții: lipsesc IDNO-ul sau denumirea.',
  en: "the text is not an institution's file: the IDNO or the name is missing.",
  ru: 'этот текст не файл учреждения: нет IDNO или наименования.',
};
export const noPlainFile: Text = {
  ro: 'din denumirea instituției nu se poate face un nume de fișier.',
  en: 'no name of a file can be made of the name of the institution.',
  ru: 'из наименования учреждения нельзя составить имя файла.',
};
export const nothingChanges: Text = {
  ro: 'fișierul este același cu cel de acum, deci nu este nimic de cerut.',
  en: 'the file is the same as the one of now, so there is nothing to ask for.',
  ru: 'файл не отличается от нынешнего, поэтому запрашивать нечего.',
};
export const certificateUnnamed: Text = {
  ro: 'fișierul nu numește niciun certificat nou, deci acesta nu are loc în el.',
  en: 'the file names no new certificate, so there is no place for this one.',
  ru: 'файл не называет нового сертификата, поэтому для этого нет места.',
};
export const severalNewCertificates: Text = {
  ro: 'fișierul numește mai multe certificate noi, iar formularul primește unul singur.',
  en: 'the file names several new certificates, but the form takes one.',
  ru: 'файл называет несколько новых сертификатов, а форма принимает один.',
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
    ro: say`Cererea este completă. Am pregătit din ea fișierul instituției: #${pull}. AGE verifică cine sunteți, apoi o acceptă; despre fiecare pas vă scriem pe această pagină, iar după acceptare și la adresa de e-mail tehnică.`,
    en: say`The request is complete. The institution's file has been created from it: #${pull}. AGE verifies who you are and then accepts it; you will be notified of every step on this page and, once it is accepted, also at the technical e-mail address.`,
    ru: say`Заявка заполнена полностью. Из неё подготовлен файл учреждения: #${pull}. AGE проверит, кто вы, и примет её; о каждом шаге мы сообщим на этой странице, а после принятия и на технический адрес электронной почты.`,
  }),
  system: (pull) => ({
    ro: say`Cererea este completă. Am adăugat din ea sistemul în fișierul instituției: #${pull}. După ce AGE o acceptă, se deschide mediul de testare.`,
    en: say`The request is complete. The system has been added to the institution's file: #${pull}. Once AGE accepts it, the test environment opens.`,
    ru: say`Заявка заполнена полностью. Система добавлена в файл учреждения: #${pull}. После её принятия откроется тестовая среда.`,
  }),
  production: (pull) => ({
    ro: say`Formularul este complet. Am pregătit din el schimbarea: #${pull}. După ce AGE o acceptă, în producție se publică exact ce ați testat.`,
    en: say`The form is complete. The change was made of it: #${pull}. Once AGE accepts it, exactly what you tested is published to production.`,
    ru: say`Форма заполнена полностью. Из неё подготовлено изменение: #${pull}. После принятия заявки в рабочей среде публикуется именно то, что вы протестировали.`,
  }),
  change: (pull) => ({
    ro: say`Formularul este complet. Am pregătit din el modificarea: #${pull}. Acolo se vede ce se schimbă și dacă AGE trebuie să aprobe.`,
    en: say`The form is complete. The change was made of it: #${pull}. There you see what changes and whether AGE has to approve.`,
    ru: say`Форма заполнена полностью. Из неё подготовлено изменение: #${pull}. Там видно, что меняется и нужно ли одобрение AGE.`,
  }),
  renewal: (pull) => ({
    ro: say`Reînnoirea este completă. Am pregătit din ea schimbarea: #${pull}. Certificatul nou este adăugat lângă cel vechi; cel vechi nu mai este acceptat după ultima lui zi. Treceți sistemul la cel nou după ce vă scriem că este activ.`,
    en: say`The renewal is complete. The change was made of it: #${pull}. The new certificate has been added next to the old one, which stops being accepted after its last day. Switch the system to the new one when we write that it is active.`,
    ru: say`Форма заполнена полностью. Из неё подготовлено изменение: #${pull}. Новый сертификат добавлен рядом со старым; старый перестанет приниматься в указанный день. Переведите систему на новый, когда мы напишем, что он действует.`,
  }),
  stop: (pull) => ({
    ro: say`Formularul este complet. Am pregătit din el oprirea accesului: #${pull}. Accesul se oprește după ce AGE acceptă cererea; dacă este urgent, scrieți și la AGE.`,
    en: say`The form is complete. The stop of the access was made of it: #${pull}. The access stops once AGE accepts the request; if it is urgent, write to AGE as well.`,
    ru: say`Форма заполнена полностью. Из неё подготовлено прекращение доступа: #${pull}. Доступ прекращается после принятия заявки; если это срочно, напишите и в AGE.`,
  }),
  prepared: (pull) => ({
    ro: say`Cererea este în regulă. Am pregătit din ea: #${pull}. Acolo se vede ce se schimbă și cine urmează.`,
    en: say`The request is in order. Prepared from it: #${pull}. There you see what changes and who is next.`,
    ru: say`Заявка в порядке. Из неё подготовлено: #${pull}. Там видно, что меняется и кто следующий.`,
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
export const existingText = (institution: string, view: string, form: Text): Text => ({
  ro: say`Instituția cu acest IDNO este conectată deja: [${new Phrase(institution)}](${new Phrase(view)}). Acest formular este numai pentru instituții noi. Pentru încă un sistem, [deschideți formularul potrivit, completat cu răspunsurile de aici](${new Phrase(form.ro)}); pentru altă schimbare alegeți alt formular la **New issue**. Dacă IDNO-ul este greșit, corectați-l aici.`,
  en: say`The institution with this IDNO is connected already: [${new Phrase(institution)}](${new Phrase(view)}). This form is for new institutions only. For a further system, [open the right form, filled in with the answers given here](${new Phrase(form.en)}); for another change choose another form under **New issue**. If the IDNO is wrong, correct it here.`,
  ru: say`Учреждение с этим IDNO уже подключено: [${new Phrase(institution)}](${new Phrase(view)}). Эта форма только для новых учреждений. Для ещё одной системы [откройте нужную форму, заполненную ответами отсюда](${new Phrase(form.ru)}); для другого изменения выберите другую форму в **New issue**. Если IDNO указан неверно, исправьте его здесь.`,
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
  system: (subject) => `Încă un sistem: ${subject}`,
  production: (subject) => `Producție și confirmarea testării: ${subject}`,
  change: (subject) => `Modificare: ${subject}`,
  renewal: (subject) => `Reînnoirea certificatului: ${subject}`,
  stop: (subject) => `Suspendare sau oprire: ${subject}`,
  prepared: (subject) => `Cerere pregătită: ${subject}`,
};

/** The form's own name, and what AGE has to know about who sent it. */
export function pullText(name: FormName, issue: number, { login, id }: Account): Text {
  const called = (locale: Locale) => new Phrase(forms[name].head.name[locale]);
  const more = name === 'request' ? newcomer : name === 'production' ? tested : name === 'prepared' ? preparedBy : known;
  return {
    ro: say`Făcut din formularul „${called('ro')}” #${issue}, trimis de contul ${login} (numărul ${id}). ${new Phrase(more.ro)} Corecturile se fac în #${issue}; această cerere se schimbă singură.`,
    en: say`Made of the form "${called('en')}" #${issue}, sent by the account ${login} (number ${id}). ${new Phrase(more.en)} Corrections are made in #${issue}; this request changes by itself.`,
    ru: say`Создано из формы «${called('ru')}» #${issue}, отправленной учётной записью ${login} (номер ${id}). ${new Phrase(more.ru)} Исправления вносятся в #${issue}; эта заявка меняется сама.`,
  };
}
const newcomer: Text = {
  ro: 'De la acest cont se vor putea trimite modificări ale fișierului; înainte de a accepta, AGE verifică dacă el reprezintă instituția.',
  en: 'From this account changes to the file may be sent; before accepting, AGE verifies that it acts for the institution.',
  ru: 'С этой учётной записи можно будет отправлять изменения файла; перед принятием AGE проверяет, что она действует от имени учреждения.',
};
const tested: Text = {
  ro: 'Amprenta este a accesului publicat în mediul de testare (staging) în acel moment.',
  en: 'The digest is that of the access published in the test environment (staging) at that moment.',
  ru: 'Отпечаток соответствует доступу, опубликованному в тестовой среде (staging) в тот момент.',
};
const preparedBy: Text = {
  ro: 'Fișierul a fost completat de un program.',
  en: 'The file was filled in by a program.',
  ru: 'Файл был вписан программой.',
};
const known: Text = {
  ro: 'Contul poate modifica fișierul instituției.',
  en: "The account may change the institution's file.",
  ru: 'Эта учётная запись может менять файл учреждения.',
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

/** A new comment, where an answer that people have to read has changed. */
export const answeredAgain: Text = {
  ro: 'Formularul a fost citit din nou după modificare. Mai este ceva de făcut: vedeți primul răspuns de pe această pagină.',
  en: 'The form was read again after it was changed. Something is still to be done: see the first answer on this page.',
  ru: 'Форма прочитана снова после изменения. Нужно сделать ещё кое-что: см. первый ответ на этой странице.',
};
