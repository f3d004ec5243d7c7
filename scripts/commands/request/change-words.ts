// What the form for changes is answered about its own fields.
import { quoteFew, say, type Text } from '../../model/text/text.ts';

export const changesNothing: Text = {
  ro: 'Formularul nu cere nicio modificare. Completați ce se schimbă.',
  en: 'The form asks for no change. Fill in what changes.',
  ru: 'В форме не указано ни одного изменения. Заполните то, что меняется.',
};
export const accountsAlone: Text = {
  ro: 'conturile se schimbă printr-o cerere separată.',
  en: 'accounts are changed by a request of their own.',
  ru: 'учётные записи меняются отдельной заявкой.',
};
export const inAnotherForm: Text = {
  ro: 'Trimiteți-le cu alt formular, fără alte modificări.',
  en: 'Send them with another form, without other changes.',
  ru: 'Отправьте их в другой форме, без других изменений.',
};
export const nothingLeft: Text = {
  ro: 'după această modificare sistemul nu ar mai avea nicio adresă.',
  en: 'after this change the system would have no address left.',
  ru: 'после этого изменения у системы не останется ни одного адреса.',
};
export const useStopForm: Text = {
  ro: 'Adăugați adresa nouă; pentru a opri accesul folosiți formularul „Suspendare sau oprire”.',
  en: 'Add the new address; to stop the access, use the form "Suspend or stop".',
  ru: 'Добавьте новый адрес; чтобы прекратить доступ, используйте форму «Приостановка или прекращение доступа».',
};
export const whichSystem: Text = {
  ro: 'lipsește sistemul la care se referă modificarea.',
  en: 'the system that the change is about is missing.',
  ru: 'не указана система, к которой относится изменение.',
};
export const whichEnvironment: Text = {
  ro: 'sistemul are ambele medii, deci trebuie scris care se schimbă.',
  en: 'the system has both environments, so it must be said which one changes.',
  ru: 'у системы есть обе среды, поэтому нужно указать, какая меняется.',
};
export const isThere = (value: string): Text => ({
  ro: say`${value} este deja în fișierul instituției.`,
  en: say`${value} is already in the institution's file.`,
  ru: say`${value} уже есть в файле учреждения.`,
});
export const notThere = (value: string, declared: readonly string[]): Text =>
  declared.length === 0
    ? {
        ro: say`${value} nu este în fișierul instituției.`,
        en: say`${value} is not in the institution's file.`,
        ru: say`${value} нет в файле учреждения.`,
      }
    : {
        ro: say`${value} nu este în fișierul instituției. Acolo sunt: ${quoteFew(declared, 'ro')}.`,
        en: say`${value} is not in the institution's file. The file has: ${quoteFew(declared, 'en')}.`,
        ru: say`${value} нет в файле учреждения. В файле есть: ${quoteFew(declared, 'ru')}.`,
      };
export const noSuchAccount = (login: string): Text => ({
  ro: say`pe GitHub nu există contul ${login}.`,
  en: say`there is no account ${login} on GitHub.`,
  ru: say`на GitHub нет учётной записи ${login}.`,
});
export const noSuchDocument: Text = {
  ro: 'acest document nu este în fișierul instituției. Scrieți la AGE.',
  en: "this document is not in the institution's file. Write to AGE.",
  ru: 'этого документа нет в файле учреждения. Напишите в AGE.',
};
export const testAgain: Text = {
  ro: 'Confirmarea testării nu mai corespunde noilor tipuri de documente: după acceptare testați din nou și trimiteți formularul „Producție și confirmarea testării”.',
  en: 'The confirmation of the test no longer fits the new document types: once the request is accepted, test again and send the form "Production and confirmation of the test".',
  ru: 'Подтверждение тестирования больше не соответствует новым типам документов: после принятия протестируйте снова и отправьте форму «Рабочая среда и подтверждение тестирования».',
};
export const vpnGone: Text = {
  ro: 'În VPN nu mai rămâne nicio adresă, deci cererea scoate și adresa echipamentului VPN.',
  en: 'No address is left inside the VPN, so the request also takes out the address of the VPN device.',
  ru: 'Внутри VPN не остаётся адресов, поэтому заявка убирает и адрес VPN-устройства.',
};
