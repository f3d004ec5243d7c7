// What can go wrong between us and GitHub, in words. None of them holds a header or a token.
import { Failure } from '../model/text/failure.ts';
import { Phrase, say, type Text } from '../model/text/text.ts';

/** GitHub understood and said no; asking again would bring the same. */
export class GitHubRefusal extends Failure {
  constructor(
    readonly status: number,
    /** GitHub's own words. */
    readonly reason: string,
    call: string,
  ) {
    super(moves.includes(status) ? moved(call) : refused(call, status, reason));
  }
}

/** Redirects are not followed: a POST would arrive as a GET. */
const moves: readonly number[] = [301, 302, 307, 308];

const moved = (call: string): Text => ({
  ro: say`La ${call} GitHub spune că depozitul are alt nume sau alt proprietar. Puneți adresa nouă (git remote set-url origin, sau GITHUB_REPOSITORY), apoi repetați.`,
  en: say`To ${call} GitHub says that the repository has another name or another owner. Put its new address (git remote set-url origin, or GITHUB_REPOSITORY), then try again.`,
  ru: say`На ${call} GitHub отвечает, что у репозитория другое имя или другой владелец. Укажите новый адрес (git remote set-url origin или GITHUB_REPOSITORY) и повторите.`,
});

const refused = (call: string, status: number, reason: string): Text => ({
  ro: say`GitHub a refuzat ${call} (codul ${status}): ${reason}. Verificați drepturile tokenului și numele depozitului.`,
  en: say`GitHub refused ${call} (code ${status}): ${reason}. Check the rights of the token and the name of the repository.`,
  ru: say`GitHub отклонил ${call} (код ${status}): ${reason}. Проверьте права токена и имя репозитория.`,
});

export const notAnswered = (call: string, why: string): Text => ({
  ro: say`GitHub nu a răspuns la ${call}: ${why}. Verificați dacă GitHub funcționează, apoi repetați.`,
  en: say`GitHub did not answer ${call}: ${why}. Check whether GitHub works, then try again.`,
  ru: say`GitHub не ответил на ${call}: ${why}. Проверьте, работает ли GitHub, затем повторите.`,
});

export const notBelieved = (call: string, where: string): Text => ({
  ro: say`Răspunsul GitHub la ${call} nu este cel așteptat (${where}) și nu a fost folosit. Repetați mai târziu.`,
  en: say`GitHub's answer to ${call} is not what it should be (${where}) and was not used. Try again later.`,
  ru: say`Ответ GitHub на ${call} не такой, как ожидалось (${where}), и не был использован. Повторите позже.`,
});

export const outcomeUnknown = (call: string): Text => ({
  ro: say`Conexiunea cu GitHub s-a întrerupt la ${call} și nu se știe dacă apelul a fost îndeplinit. Repetați: rularea următoare află singură.`,
  en: say`The connection to GitHub broke at ${call}, and whether it was done is not known. Try again: the next run finds out by itself.`,
  ru: say`Связь с GitHub прервалась на ${call}, и неизвестно, выполнен ли запрос. Повторите: следующий запуск выяснит это сам.`,
});

export const limited = (call: string, seconds: number): Text => ({
  ro: say`GitHub cere o pauză de ${plain(seconds)} s înainte de ${call}, mai mult decât poate aștepta această rulare. Următoarea rulare continuă.`,
  en: say`GitHub asks for a pause of ${plain(seconds)} s before ${call}, more than this run can wait. The next run continues.`,
  ru: say`GitHub просит паузу в ${plain(seconds)} с перед ${call}: это больше, чем может ждать этот запуск. Следующий запуск продолжит работу.`,
});

const plain = (seconds: number): Phrase => new Phrase(String(Math.ceil(seconds)));

export const endless = (call: string): Text => ({
  ro: say`Lista de la ${call} este mai lungă decât poate fi citită. Reduceți numărul de elemente sau cereți o perioadă mai scurtă.`,
  en: say`The list of ${call} is longer than can be read. Reduce its length or ask for a shorter time.`,
  ru: say`Список ${call} длиннее, чем можно прочитать. Сократите его или запросите меньший период.`,
});

export const notAnApi = (address: string): Text => ({
  ro: say`${address} nu este o adresă API GitHub. Indicați o adresă https://, cum ar fi https://api.github.com.`,
  en: say`${address} is not the address of a GitHub API. Give an https:// address, such as https://api.github.com.`,
  ru: say`${address} не является адресом API GitHub. Укажите адрес https://, например https://api.github.com.`,
});

export const notARepository = (name: string): Text => ({
  ro: say`${name} nu este numele unui depozit GitHub. Scrieți-l ca proprietar/nume.`,
  en: say`${name} is not the name of a GitHub repository. Write it as owner/name.`,
  ru: say`${name} не является именем репозитория GitHub. Напишите его как владелец/имя.`,
});
