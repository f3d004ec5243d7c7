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
  en: say`the institution ${institution} already has the system ${name}.`,
  ru: say`у учреждения ${institution} уже есть система ${name}.`,
});
export const useChangeForm: Text = {
  ro: 'Pentru a-l schimba folosiți formularul „Modificare”.',
  en: 'To change it, use the form "Change".',
  ru: 'Чтобы изменить её, используйте форму «Изменение».',
};
export const productionThere: Text = {
  ro: 'mediul de producție este deja în fișierul instituției, iar acest formular doar îl confirmă.',
  en: "the production environment is already in the institution's file, so this form only confirms the test.",
  ru: 'рабочая среда уже есть в файле учреждения, и эта форма только подтверждает тестирование.',
};
export const leaveEmpty: Text = {
  ro: 'Lăsați câmpul gol; certificatul se schimbă cu formularul „Reînnoirea certificatului”, iar adresele cu formularul „Modificare”.',
  en: 'Leave the field empty; the certificate is changed with the form "Renewal of a certificate", the addresses with the form "Change".',
  ru: 'Оставьте поле пустым; сертификат меняют через форму «Обновление сертификата», адреса через форму «Изменение».',
};
export const notMaintainer = (login: string, institution: string): Text => ({
  ro: say`Contul ${login} nu este înscris la maintainers (conturile de la care se pot trimite modificări) în fișierul instituției ${institution}, deci de la el nu se poate cere nimic în numele ei. Rugați un cont de acolo să trimită formularul sau cereți la AGE adăugarea contului.`,
  en: say`The account ${login} is not listed under maintainers (the accounts from which changes may be sent) in the file of the institution ${institution}, so it cannot be used to send requests in the institution's name. Ask somebody whose account is listed there to send the form, or ask AGE to add this account.`,
  ru: say`Учётная запись ${login} не указана в maintainers (учётные записи, с которых можно отправлять изменения) в файле учреждения ${institution}, поэтому с неё нельзя отправлять заявки от его имени. Попросите отправить форму того, чья учётная запись там указана, или попросите AGE добавить эту.`,
});
export const noPlaceIn = (institution: string): Text => ({
  ro: say`Fișierul instituției ${institution} este scris într-un fel în care schimbarea nu se poate face automat. Faceți-o în fișier sau scrieți la AGE.`,
  en: say`The file of the institution ${institution} is laid out so that the change cannot be made automatically. Make it in the file, or write to AGE.`,
  ru: say`Файл учреждения ${institution} записан так, что изменение нельзя внести автоматически. Внесите его в файл или напишите в AGE.`,
});
export const suspendedAlready = (name: string): Text => ({
  ro: say`Sistemul ${name} este suspendat deja.`,
  en: say`The system ${name} is already suspended.`,
  ru: say`Система ${name} уже приостановлена.`,
});
export const noDeclaration: Text = {
  ro: 'textul nu este fișierul unei instituții: lipsesc IDNO-ul sau denumirea.',
  en: "the text is not an institution's file: the IDNO or the name is missing.",
  ru: 'этот текст не файл учреждения: нет IDNO или наименования.',
};
export const noPlainFile: Text = {
  ro: 'din denumirea instituției nu se poate face un nume de fișier.',
  en: "the institution's name cannot be turned into a file name.",
  ru: 'из наименования учреждения нельзя составить имя файла.',
};
export const nothingChanges: Text = {
  ro: 'fișierul este același cu cel de acum, deci nu este nimic de cerut.',
  en: 'the file is the same as the current one, so there is nothing to request.',
  ru: 'файл не отличается от нынешнего, поэтому запрашивать нечего.',
};
export const certificateUnnamed: Text = {
  ro: 'fișierul nu numește niciun certificat nou, deci acesta nu are loc în el.',
  en: 'the file names no new certificate, so it has no place for this one.',
  ru: 'в файле не назван новый сертификат, поэтому для этого в нём нет места.',
};
export const severalNewCertificates: Text = {
  ro: 'fișierul numește mai multe certificate noi, iar formularul primește unul singur.',
  en: 'the file names several new certificates, but the form takes only one.',
  ru: 'в файле названо несколько новых сертификатов, а форма принимает только один.',
};

export const formErrorsTitle = (count: number): Text => ({
  ro: say`Cererea nu este completă încă. De corectat: ${count}.`,
  en: say`The request is not complete yet. Points to correct: ${count}.`,
  ru: say`Заявка пока не готова. Нужно исправить: ${count}.`,
});
export const howToCorrect: Text = {
  ro: 'Corectați chiar în formular: la primul mesaj apăsați cele trei puncte, apoi **Edit**, și salvați. Acest răspuns se schimbă singur în câteva minute; o cerere nouă nu este necesară.',
  en: 'Correct the form itself: press the three dots of the first message, then **Edit**, make the corrections and save. This answer updates itself within minutes; no new request is needed.',
  ru: 'Исправьте ответы в самой форме: нажмите три точки у первого сообщения, затем **Edit**, внесите исправления и сохраните. Этот ответ сам обновится через несколько минут; новая заявка не нужна.',
};

/** The pull request is a number of ours, which GitHub makes a link of. */
export const readyText: Readonly<Record<FormName, (pull: number) => Text>> = {
  request: (pull) => ({
    ro: say`Cererea este completă. Am pregătit din ea fișierul instituției: #${pull}. Înainte de a o accepta, AGE verifică cine sunteți; despre fiecare pas vă scriem pe această pagină, iar după acceptare și la adresa de e-mail tehnică.`,
    en: say`The request is complete. The institution's file has been created from it: #${pull}. Before accepting it, AGE verifies who you are; you will be notified of every step on this page and, once it is accepted, also at the technical e-mail address.`,
    ru: say`Заявка заполнена полностью. Из неё подготовлен файл учреждения: #${pull}. Прежде чем принять её, AGE проверит, кто вы; о каждом шаге мы сообщим на этой странице, а после принятия и на технический адрес электронной почты.`,
  }),
  system: (pull) => ({
    ro: say`Cererea este completă. Am adăugat din ea sistemul în fișierul instituției: #${pull}. După ce AGE o acceptă, se deschide mediul de testare.`,
    en: say`The request is complete. The system has been added to the institution's file: #${pull}. Once AGE accepts it, the test environment opens.`,
    ru: say`Заявка заполнена полностью. Система добавлена в файл учреждения: #${pull}. После её принятия откроется тестовая среда.`,
  }),
  production: (pull) => ({
    ro: say`Formularul este complet. Am pregătit din el schimbarea: #${pull}. După ce AGE o acceptă, în producție se publică exact ce ați testat.`,
    en: say`The form is complete. The change has been prepared from it: #${pull}. Once AGE accepts it, exactly what you tested is published to production.`,
    ru: say`Форма заполнена полностью. Из неё подготовлено изменение: #${pull}. После принятия заявки в рабочей среде публикуется именно то, что вы протестировали.`,
  }),
  change: (pull) => ({
    ro: say`Formularul este complet. Am pregătit din el modificarea: #${pull}. Acolo se vede ce se schimbă și dacă AGE trebuie să aprobe.`,
    en: say`The form is complete. The change has been prepared from it: #${pull}. There you can see what changes and whether AGE has to approve it.`,
    ru: say`Форма заполнена полностью. Из неё подготовлено изменение: #${pull}. Там видно, что меняется и нужно ли одобрение AGE.`,
  }),
  renewal: (pull) => ({
    ro: say`Reînnoirea este completă. Am pregătit din ea schimbarea: #${pull}. Certificatul nou este adăugat lângă cel vechi; cel vechi nu mai este acceptat după ultima lui zi. Treceți sistemul la cel nou după ce vă scriem că este activ.`,
    en: say`The form is complete. The change has been prepared from it: #${pull}. It adds the new certificate next to the old one, which stops being accepted after its last day. Switch the system to the new one when we write that it is active.`,
    ru: say`Форма заполнена полностью. Из неё подготовлено изменение: #${pull}. Оно добавляет новый сертификат рядом со старым; старый перестанет приниматься после своего последнего дня. Переведите систему на новый, когда мы напишем, что он действует.`,
  }),
  stop: (pull) => ({
    ro: say`Formularul este complet. Am pregătit din el oprirea accesului: #${pull}. Accesul se oprește după ce AGE acceptă cererea; dacă este urgent, scrieți și la AGE.`,
    en: say`The form is complete. The request to stop the access has been prepared from it: #${pull}. The access stops once AGE accepts the request; if it is urgent, write to AGE as well.`,
    ru: say`Форма заполнена полностью. Из неё подготовлена заявка: #${pull}. Доступ закроется после её принятия; если это срочно, напишите и в AGE.`,
  }),
  prepared: (pull) => ({
    ro: say`Cererea este în regulă. Am pregătit din ea: #${pull}. Acolo se vede ce se schimbă și cine urmează.`,
    en: say`The request is in order. The change has been prepared from it: #${pull}. There you can see what changes and who is next.`,
    ru: say`Заявка в порядке. Из неё подготовлено изменение: #${pull}. Там видно, что меняется и за кем следующий шаг.`,
  }),
};
export const readyNext: Text = {
  ro: 'Dacă schimbați răspunsurile de aici cu **Edit**, cererea pregătită se schimbă și ea.',
  en: 'If you change the answers here with **Edit**, the prepared request changes as well.',
  ru: 'Если изменить ответы здесь с помощью **Edit**, изменится и подготовленная заявка.',
};
export const takenText = (pull: number): Text => ({
  ro: say`Cererea pregătită, #${pull}, a fost schimbată între timp direct acolo, deci nu se mai actualizează din acest formular. Continuați în #${pull}.`,
  en: say`The prepared request, #${pull}, has since been changed on its own page, so it is no longer updated from this form. Continue in #${pull}.`,
  ru: say`Подготовленную заявку #${pull} с тех пор изменили прямо на её странице, поэтому из этой формы она больше не обновляется. Продолжайте в #${pull}.`,
});
export const existingText = (institution: string, view: string, form: Text): Text => ({
  ro: say`Instituția cu acest IDNO este conectată deja: [fișierul instituției ${new Phrase(institution)}](${new Phrase(view)}). Acest formular este numai pentru instituții noi. Pentru încă un sistem, [deschideți formularul potrivit, completat cu răspunsurile de aici](${new Phrase(form.ro)}); pentru altă schimbare alegeți alt formular în fila Issues, la **New issue**. Dacă IDNO-ul este greșit, corectați-l aici.`,
  en: say`The institution with this IDNO is already connected: [the file of the institution ${new Phrase(institution)}](${new Phrase(view)}). This form is for new institutions only. For a further system, [open the right form, filled in with the answers given here](${new Phrase(form.en)}); for any other change choose another form on the Issues tab, under **New issue**. If the IDNO is wrong, correct it here.`,
  ru: say`Учреждение с этим IDNO уже подключено: [файл учреждения ${new Phrase(institution)}](${new Phrase(view)}). Эта форма только для новых учреждений. Для ещё одной системы [откройте нужную форму, заполненную ответами отсюда](${new Phrase(form.ru)}); для другого изменения выберите другую форму на вкладке Issues, кнопка **New issue**. Если IDNO указан неверно, исправьте его здесь.`,
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
    en: say`**The request contains ${all('en')}. Anybody can read it now.** Delete it at once with **Edit**. Deleting is not enough: the history of the page keeps it, so it must never be used again. Have the certificate revoked, order another one with a new key from STISC (a password or a token only has to be changed) and send a new request. This one is not processed any further; AGE will delete it.`,
    ru: say`**В заявке есть ${all('ru')}. Теперь это может прочесть любой.** Сразу удалите его с помощью **Edit**. Удаления мало: история страницы его сохраняет, поэтому пользоваться им больше нельзя. Отзовите сертификат, закажите в STISC другой с новым ключом (пароль или токен смените) и отправьте новую заявку. Из этой ничего сделано не будет; AGE её удалит.`,
  };
}
export const secretSeen: Text = {
  ro: 'În această cerere a fost văzut un secret (o cheie, o parolă sau un token), pe care istoricul îl păstrează. Nu se mai face nimic din ea: trimiteți una nouă, cu un certificat nou. Dacă este o greșeală, scrieți la AGE, care poate scoate eticheta `secret-present`.',
  en: 'A secret (a key, a password or a token) was seen in this request, and the history of the page keeps it. It is not processed any further: send a new one, with a new certificate. If this is a mistake, write to AGE, which can remove the label `secret-present`.',
  ru: 'В этой заявке был замечен секрет (ключ, пароль или токен), и история страницы его сохраняет. Дальше она не обрабатывается: отправьте новую, с новым сертификатом. Если это ошибка, напишите в AGE: там могут снять метку `secret-present`.',
};
export const personalText = (numbers: readonly string[]): Text => ({
  ro: say`**În cerere pare să fie codul personal (IDNP) al cuiva: ${quoteAll(numbers)}. Oricine îl poate citi acum.** Ștergeți-l îndată cu **Edit**, apoi ștergeți și versiunea veche: apăsați „edited” la primul mesaj, alegeți versiunea și „Delete revision from history”. Cererea merge mai departe după aceea.`,
  en: say`**The request seems to contain a person's number (IDNP): ${quoteAll(numbers)}. Anybody can read it now.** Delete it at once with **Edit**, then delete the old version, too: press "edited" at the first message, choose the version, then "Delete revision from history". After that the request continues.`,
  ru: say`**В заявке, похоже, есть чей-то личный код (IDNP): ${quoteAll(numbers)}. Теперь его может прочесть любой.** Сразу удалите его с помощью **Edit**, затем удалите и старую версию: нажмите «edited» у первого сообщения, выберите версию и «Delete revision from history». После этого заявка пойдёт дальше.`,
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
    en: say`Prepared from the form "${called('en')}" #${issue}, sent by the account ${login} (number ${id}). ${new Phrase(more.en)} Corrections are made in #${issue}; this request then updates itself.`,
    ru: say`Подготовлено из формы «${called('ru')}» #${issue}, отправленной с учётной записи ${login} (номер ${id}). ${new Phrase(more.ru)} Исправления вносятся в #${issue}; эта заявка затем обновляется сама.`,
  };
}
const newcomer: Text = {
  ro: 'De la acest cont se vor putea trimite modificări ale fișierului; înainte de a accepta, AGE verifică dacă el reprezintă instituția.',
  en: 'Once the request is accepted, changes to the file can be sent from this account; before accepting, AGE verifies that it acts for the institution.',
  ru: 'С этой учётной записи можно будет отправлять изменения файла; перед принятием AGE проверяет, действует ли она от имени учреждения.',
};
const tested: Text = {
  ro: 'Amprenta accesului (codul după care se recunoaște accesul testat) este a accesului publicat în mediul de testare (staging) când s-a citit formularul.',
  en: 'The access digest (the code that identifies the tested access) is that of the access published in the test environment (staging) when the form was read.',
  ru: 'Отпечаток доступа (код, по которому узнают протестированный доступ) взят у доступа, который был опубликован в тестовой среде (staging), когда форма была прочитана.',
};
const preparedBy: Text = {
  ro: 'Fișierul a fost completat de un program.',
  en: 'The file was filled in by a program.',
  ru: 'Файл заполнен программой.',
};
const known: Text = {
  ro: 'Contul poate modifica fișierul instituției.',
  en: "This account may change the institution's file.",
  ru: 'Эта учётная запись может менять файл учреждения.',
};

export const stays = (pull: number): Text => ({
  ro: say`Până atunci #${pull} rămâne cum era.`,
  en: say`Until then #${pull} stays as it was.`,
  ru: say`До тех пор #${pull} остаётся прежней.`,
});

export const foreign = (branch: string): Text => ({
  ro: say`Ramura ${branch} a fost scrisă de altcineva, așa că din ea nu se deschide nicio cerere. Ștergeți ramura; rularea următoare continuă.`,
  en: say`The branch ${branch} was written by somebody else, so no pull request is opened from it. Delete the branch; the next run continues.`,
  ru: say`В ветку ${branch} писал кто-то другой, поэтому заявка из неё не открывается. Удалите ветку; следующий запуск продолжит работу.`,
});

export const withdrawn = (branch: string): Text => ({
  ro: say`Ramura ${branch} s-a schimbat între timp; rularea următoare continuă.`,
  en: say`The branch ${branch} has changed meanwhile; the next run continues.`,
  ru: say`Ветка ${branch} тем временем изменилась; следующий запуск продолжит работу.`,
});

/** A new comment, where an answer that people have to read has changed. */
export const answeredAgain: Text = {
  ro: 'Formularul a fost citit din nou după modificare. Mai este ceva de făcut: vedeți primul răspuns de pe această pagină.',
  en: 'The form was read again after it was changed. There is still something to do: see the first answer on this page.',
  ru: 'Форма прочитана снова после изменения. Нужно сделать ещё кое-что: см. первый ответ на этой странице.',
};
