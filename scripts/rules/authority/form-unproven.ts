// A request made of a form speaks for whoever filled it in: only where it says nothing else than the form, and nobody else wrote in the form.
import { rule } from '../../model/rule/rule.ts';

export const formUnproven = rule({
  code: 'form-unproven',
  publication: 'unmerged',
  on: 'proposal',
  *check({ isUnproven, changes: [change] }) {
    if (isUnproven) yield { at: [], file: change?.path ?? 'integrations' };
  },
  message: () => ({
    ro: 'Cererea provine dintr-un formular, dar nu se poate dovedi că cere exact ce a scris autorul lui.',
    en: 'The request comes from a form, but it cannot be proved that it asks for exactly what the author of the form wrote.',
    ru: 'Заявка создана по форме, но нельзя доказать, что в ней ровно то, что написал автор формы.',
  }),
  hint: () => ({
    ro: 'Închideți această cerere și trimiteți din nou formularul sau deschideți o cerere din contul propriu.',
    en: 'Close this request and send the form again, or open a request from an account of your own.',
    ru: 'Закройте эту заявку и отправьте форму ещё раз или откройте заявку от своей учётной записи.',
  }),
  page: {
    ro: {
      meaning:
        'O cerere făcută dintr-un formular este a celui care l-a completat. O deschide aplicația pentru cereri; ea trebuie să conțină exact ce spune formularul, iar formularul trebuie modificat numai de autorul lui. Altfel cineva ar putea cere acces în numele altcuiva. Numai valorile pe care le atribuie AGE (clientId) pot fi altele: ele contează după aprobarea AGE.',
      causes: [
        'cineva a schimbat în ramura cererii altceva decât clientId',
        'altcineva decât autorul a modificat formularul',
        'formularul a fost modificat, iar cererea nu a fost încă actualizată; aceasta se face în cel mult o oră',
      ],
      fix: [
        'Dacă ați modificat chiar acum formularul, așteptați actualizarea cererii.',
        'Altfel închideți cererea și trimiteți din nou formularul, din contul propriu.',
        'Modificările care nu încap în formular le cereți cu o cerere proprie (pull request).',
      ],
    },
    en: {
      meaning:
        'A request made of a form is that of the person who filled it in. The requests app opens it; it has to hold exactly what the form says, and the form has to be edited by its author only. Otherwise somebody could ask for access in another name. Only values that AGE gives (clientId) may be others: they count once AGE approves.',
      causes: [
        'somebody changed more than the clientId in the branch of the request',
        'somebody else than the author edited the form',
        'the form was edited and the request is not updated yet, which takes an hour at most',
      ],
      fix: [
        'If you have just edited the form, wait until the request is updated.',
        'Otherwise close the request and send the form again, from your own account.',
        'Ask for changes that do not fit into the form by a pull request of your own.',
      ],
    },
    ru: {
      meaning:
        'Заявка, созданная по форме, принадлежит тому, кто её заполнил. Её открывает приложение для заявок; в ней должно быть ровно то, что сказано в форме, а форму должен менять только её автор. Иначе кто-то мог бы просить доступ от чужого имени. Другими могут быть только значения, которые присваивает AGE (clientId): они действуют после одобрения AGE.',
      causes: [
        'кто-то изменил в ветке заявки не только clientId',
        'форму изменил не её автор',
        'форму изменили, а заявка ещё не обновилась; это занимает не больше часа',
      ],
      fix: [
        'Если вы только что изменили форму, дождитесь обновления заявки.',
        'В ином случае закройте заявку и отправьте форму ещё раз от своей учётной записи.',
        'Изменения, которых нет в форме, запросите собственной заявкой (pull request).',
      ],
    },
  },
});
