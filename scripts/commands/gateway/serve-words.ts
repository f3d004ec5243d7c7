// What mdocs gateway says.
import { Phrase, say, type Text } from '../../model/text/text.ts';
import type { ProbeResult } from './probe.ts';

export const servingText = (program: string, generation: number): Text => ({
  ro: say`${new Phrase(program)} servește publicarea ${generation}: o spune el însuși și răspunde ca atare.`,
  en: say`${new Phrase(program)} serves publication ${generation}: it says so itself, and answers accordingly.`,
  ru: say`${new Phrase(program)} обслуживает публикацию ${generation}: он сам это сообщает и отвечает соответственно.`,
});

export const keptText = (program: string, generation: number | undefined): Text => ({
  ro: say`S-a revenit la starea de dinainte, dovedit: ${stateOf(program, generation).ro}.`,
  en: say`The state before is back, and proved: ${stateOf(program, generation).en}.`,
  ru: say`Прежнее состояние возвращено, и это доказано: ${stateOf(program, generation).ru}.`,
});

const stateOf = (program: string, generation: number | undefined) =>
  generation === undefined
    ? {
        ro: new Phrase(`${program} nu rulează`),
        en: new Phrase(`${program} does not run`),
        ru: new Phrase(`${program} не запущен`),
      }
    : {
        ro: new Phrase(`${program} servește publicarea ${generation}`),
        en: new Phrase(`${program} serves publication ${generation}`),
        ru: new Phrase(`${program} обслуживает публикацию ${generation}`),
      };

export const stoppedText = (program: string): Text => ({
  ro: say`${new Phrase(program)} nu rulează din acest dosar.`,
  en: say`${new Phrase(program)} does not run from this folder.`,
  ru: say`${new Phrase(program)} не запущен из этой папки.`,
});

/** Said where the process that could be told of a new publication is gone. */
export const orphansText = (program: string): Text => ({
  ro: say`Procesul principal ${new Phrase(program)} nu mai rulează, dar procesele pornite de el încă răspund: nicio publicare nouă nu ajunge la ele. Opriți-le.`,
  en: say`The main process of ${new Phrase(program)} is gone, but those that it started still answer: no new publication comes to them. End them.`,
  ru: say`Главный процесс ${new Phrase(program)} завершён, но запущенные им процессы ещё отвечают: новые публикации до них не доходят. Завершите их.`,
});

export const silentText = (program: string): Text => ({
  ro: say`${new Phrase(program)} rulează, dar nu spune ce publicare servește.`,
  en: say`${new Phrase(program)} runs, but does not say which publication it serves.`,
  ru: say`${new Phrase(program)} запущен, но не сообщает, какую публикацию обслуживает.`,
});

/** Said where it is not known at which port to ask. */
export const unaskedText = (program: string): Text => ({
  ro: say`Manifestul din dosar este deteriorat: nu s-a verificat cum răspunde ${new Phrase(program)}.`,
  en: say`The manifest in the folder is damaged: how ${new Phrase(program)} answers was not checked.`,
  ru: say`Манифест в папке повреждён: как отвечает ${new Phrase(program)}, не проверялось.`,
});

/** Said where status.json does not say it any more. */
export const fencedText = (program: string): Text => ({
  ro: `O rulare anterioară nu a aflat ce servește ${program}. Rulările nu schimbă nimic. Verificați ce rulează, apoi repetați comanda cu --resolve.`,
  en: `An earlier run did not find out what ${program} serves. Runs change nothing. Look at what runs, then repeat the command with --resolve.`,
  ru: `Предыдущий запуск не выяснил, что обслуживает ${program}. Запуски ничего не меняют. Проверьте, что работает, затем повторите команду с --resolve.`,
});

export const noSeconds: Text = {
  ro: 'Opțiunea --every ia un număr întreg de secunde, de la 1 la 99999.',
  en: 'The option --every takes a whole number of seconds, from 1 to 99999.',
  ru: 'Параметр --every принимает целое число секунд от 1 до 99999.',
};

export const unreadableFolder = (folder: string, cause: string): Text => ({
  ro: say`În dosarul ${folder} nu se poate lucra: ${cause}.`,
  en: say`It is not possible to work in the folder ${folder}: ${cause}.`,
  ru: say`В папке ${folder} невозможно работать: ${cause}.`,
});

export const statusUnwrittenText = (path: string): Text => ({
  ro: say`Fișierul ${path} nu a putut fi scris: starea din el este cea de dinainte. Verificați spațiul liber și drepturile de acces.`,
  en: say`The file ${path} could not be written: the status in it is the one from before. Check the free space and the access rights.`,
  ru: say`Не удалось записать файл ${path}: в нём прежнее состояние. Проверьте свободное место и права доступа.`,
});

/** Said where nothing was tried. */
export const nothingToStartText: Text = {
  ro: 'Nu există în dosar nicio publicare întreagă cu care să poată fi pornit programul.',
  en: 'There is no whole publication in the folder to start the program with.',
  ru: 'В папке нет целой публикации, с которой можно запустить программу.',
};

export const notComeText = (program: string, time: string): Text => ({
  ro: say`${new Phrase(program)}, pe care îl pornește altcineva (--started-elsewhere), nu a apărut în ${new Phrase(time)}.`,
  en: say`${new Phrase(program)}, which somebody else starts (--started-elsewhere), did not appear within ${new Phrase(time)}.`,
  ru: say`${new Phrase(program)}, который запускает кто-то другой (--started-elsewhere), не появился за ${new Phrase(time)}.`,
});

export const noHealthText: Text = {
  ro: 'Opțiunea --health ia un port sau o adresă IP cu port, de exemplu 9102.',
  en: 'The option --health takes a port, or an IP address with a port, for example 9102.',
  ru: 'Параметр --health принимает порт или IP-адрес с портом, например 9102.',
};

export const unheardHealthText = (at: string): Text => ({
  ro: say`La ${at} (--health) nu se poate asculta.`,
  en: say`Nobody can listen at ${at} (--health).`,
  ru: say`По адресу ${at} (--health) нельзя принимать соединения.`,
});

export const notStartedText = (program: string, output: string): Text => ({
  ro: say`${new Phrase(program)} nu a putut fi pornit: ${output}.`,
  en: say`${new Phrase(program)} could not be started: ${output}.`,
  ru: say`Не удалось запустить ${new Phrase(program)}: ${output}.`,
});

export const otherAnswerText = (program: string, generation: number | undefined): Text =>
  generation === undefined
    ? {
        ro: say`După reîncărcare, ${new Phrase(program)} nu spune ce publicare servește. Vedeți log/error.log.`,
        en: say`After the reload, ${new Phrase(program)} does not say which publication it serves. See log/error.log.`,
        ru: say`После перезагрузки ${new Phrase(program)} не сообщает, какую публикацию обслуживает. См. log/error.log.`,
      }
    : {
        ro: say`După reîncărcare, ${new Phrase(program)} are tot configurația de dinainte (publicarea ${generation}). Vedeți log/error.log.`,
        en: say`After the reload, ${new Phrase(program)} still has the configuration from before (publication ${generation}). See log/error.log.`,
        ru: say`После перезагрузки ${new Phrase(program)} по-прежнему имеет прежнюю конфигурацию (публикация ${generation}). См. log/error.log.`,
      };

/** Said where processes from before do not end. */
export const remainsText = (program: string): Text => ({
  ro: say`Procese ${new Phrase(program)} de dinainte de reîncărcare încă rulează și pot lăsa să treacă pe cine nu mai are acces. Opriți-le.`,
  en: say`Processes of ${new Phrase(program)} from before the reload still run, and may let through whoever has no access any more. End them.`,
  ru: say`Процессы ${new Phrase(program)}, запущенные до перезагрузки, ещё работают и могут пропускать тех, у кого больше нет доступа. Завершите их.`,
});

export function worseText(program: string, found: ProbeResult): Text {
  const wrong = (Object.keys(found) as (keyof ProbeResult)[]).filter((name) => !found[name]);
  const list = (locale: 'ro' | 'en' | 'ru') => new Phrase(wrong.map((name) => probes[name][locale]).join('; '));
  return {
    ro: say`Pe portul gateway-ului, ${new Phrase(program)} nu răspunde cum trebuie: ${list('ro')}.`,
    en: say`At the gateway's port, ${new Phrase(program)} does not answer as it should: ${list('en')}.`,
    ru: say`На порту шлюза ${new Phrase(program)} отвечает не так, как должен: ${list('ru')}.`,
  };
}

const probes: Readonly<Record<keyof ProbeResult, Text>> = {
  missing: {
    ro: 'un apel fără certificat nu a primit refuzul așteptat',
    en: 'a call without a certificate did not get the expected refusal',
    ru: 'запрос без сертификата не получил ожидаемого отказа',
  },
  untrusted: {
    ro: 'un apel cu un certificat al unei autorități necunoscute nu a primit refuzul așteptat',
    en: 'a call with a certificate of an unknown authority did not get the expected refusal',
    ru: 'запрос с сертификатом неизвестного центра не получил ожидаемого отказа',
  },
  certificate: {
    ro: 'certificatul prezentat nu este cel din fișierul gateway-ului',
    en: "the certificate shown is not the one in the gateway's file",
    ru: 'предъявленный сертификат не совпадает с сертификатом из файла шлюза',
  },
};

export const unknownText = (program: string, problem: Text): Text => ({
  ro: `${problem.ro} Nu se știe ce servește ${program} acum. Următoarele rulări nu schimbă nimic. Verificați ce rulează, apoi repetați comanda cu --resolve.`,
  en: `${problem.en} What ${program} serves now is not known. Later runs change nothing. Look at what runs, then repeat the command with --resolve.`,
  ru: `${problem.ru} Неизвестно, что ${program} обслуживает сейчас. Следующие запуски ничего не меняют. Проверьте, что работает, затем повторите команду с --resolve.`,
});

export const endedText = (notAfter: string): Text => ({
  ro: say`Publicarea folosită nu mai este valabilă din ${notAfter}, iar una nouă nu a venit.`,
  en: say`The publication in use ended at ${notAfter}, and no new one has come.`,
  ru: say`Срок используемой публикации истёк ${notAfter}, а новой не поступило.`,
});

export const closedText = (program: string): Text => ({
  ro: say`Așa cum spune policy.yaml, ${new Phrase(program)} răspunde tuturor cu 503 până vine o publicare nouă.`,
  en: say`As policy.yaml says, ${new Phrase(program)} answers everybody with 503 until a new publication comes.`,
  ru: say`Как указано в policy.yaml, ${new Phrase(program)} отвечает всем 503, пока не придёт новая публикация.`,
});

/** Said where policy wants everybody refused, and what is in the folder cannot be served. */
export const unclosedText = (program: string): Text => ({
  ro: say`Publicarea a ieșit din termen, dar dosarul este deteriorat, deci ${new Phrase(program)} nu a putut fi închis și lasă să treacă mai departe. Opriți-l sau faceți să poată fi citit depozitul.`,
  en: say`The publication has ended, but the folder is damaged, so ${new Phrase(program)} could not be closed and goes on letting through. Stop it, or make the repository readable.`,
  ru: say`Срок публикации истёк, но папка повреждена, поэтому ${new Phrase(program)} не удалось закрыть, и он продолжает пропускать. Остановите его или восстановите доступ к репозиторию.`,
});

export const unheardRingText = (names: string): Text => ({
  ro: say`Publicarea a fost luată fără ca primele gateway-uri (${new Phrase(names)}) să fi raportat că o servesc bine: de prea mult timp nu se știe nimic despre aceasta de la ele.`,
  en: say`The publication was taken without a report of the first gateways (${new Phrase(names)}) that they serve it well: nothing has been heard of that from them for too long.`,
  ru: say`Публикация взята без отчёта первых шлюзов (${new Phrase(names)}) о том, что они обслуживают её исправно: об этом от них слишком долго нет вестей.`,
});

export const othersFolder = (folder: string): Text => ({
  ro: say`Dosarul ${folder} este al comenzii ${'pull'}. Indicați cu --into un dosar nou.`,
  en: say`The folder ${folder} belongs to the command ${'pull'}. Name a new folder with --into.`,
  ru: say`Папка ${folder} принадлежит команде ${'pull'}. Укажите с --into новую папку.`,
});

export const unusableFolder = (folder: string): Text => ({
  ro: say`Calea ${folder} nu poate sta în configurația programului. Alegeți una de cel mult 88 de semne, cu litere latine, cifre și - _ . /.`,
  en: say`The path ${folder} cannot stand in the program's configuration. Choose one of at most 88 signs: Latin letters, digits and - _ . /.`,
  ru: say`Путь ${folder} нельзя записать в конфигурацию программы. Выберите путь не длиннее 88 знаков: латинские буквы, цифры и - _ . /.`,
});

export const notReportedText = (why: Text): Text => ({
  ro: `Raportul nu a putut fi trimis; următoarea rundă încearcă din nou. ${why.ro}`,
  en: `The report could not be sent; the next round tries again. ${why.en}`,
  ru: `Отчёт не удалось отправить; следующий проход попробует снова. ${why.ru}`,
});

export const nameAndKey: Text = {
  ro: 'Indicați atât --name (numele din registry/gateways.yaml), cât și --report-key (fișierul cheii), sau niciuna.',
  en: 'Give both --name (the name in registry/gateways.yaml) and --report-key (the file of the key), or neither.',
  ru: 'Укажите и --name (имя из registry/gateways.yaml), и --report-key (файл ключа) или ни того ни другого.',
};
