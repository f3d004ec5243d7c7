// What the sandbox says.
import type { Environment } from '../../model/environment.ts';
import { say, type Text } from '../../model/text/text.ts';

export const noSystem = (institution: string, environment: Environment): Text => ({
  ro: say`În fișierul instituției ${institution} nu este niciun sistem care să poată fi citit, cu mediul ${environment}. Ce lipsește spune comanda validate.`,
  en: say`The file of the institution ${institution} has no system that can be read, with the environment ${environment}. The command validate says what is missing.`,
  ru: say`В файле учреждения ${institution} нет ни одной системы со средой ${environment}, которую можно прочитать. Чего не хватает, говорит команда validate.`,
});

export const notServing = (output: string): Text => ({
  ro: say`Gateway-ul nu a pornit: ${output}`,
  en: say`The gateway did not start: ${output}`,
  ru: say`Шлюз не запустился: ${output}`,
});

export const portInUse = (port: number): Text => ({
  ro: say`Portul ${port} este ocupat. Alegeți altul cu --port; cu --port 0 se ia unul liber.`,
  en: say`The port ${port} is in use. Choose another with --port; with --port 0 a free one is taken.`,
  ru: say`Занят порт ${port}: выберите другой параметром --port; с --port 0 берётся свободный.`,
});

export const gatewayEnded: Text = {
  ro: 'Programul gateway-ului s-a oprit; mediul de probă se oprește.',
  en: 'The program of the gateway has ended; the sandbox stops.',
  ru: 'Программа шлюза завершилась; песочница останавливается.',
};

export const pairNeeded: Text = {
  ro: 'Opțiunile --certificate și --key se dau împreună, cu numele unei instituții.',
  en: 'The options --certificate and --key are given together, with the name of an institution.',
  ru: 'Параметры --certificate и --key задаются вместе, с именем учреждения.',
};

export const inUse = (folder: string): Text => ({
  ro: say`Dosarul ${folder} este folosit de alt mediu de probă pornit.`,
  en: say`The folder ${folder} is in use by another running sandbox.`,
  ru: say`Папку ${folder} использует другая запущенная песочница.`,
});

export const wrongFault = (problem: string): Text => ({
  ro: say`Opțiunea --fault nu este bună: ${problem}`,
  en: say`The option --fault is wrong: ${problem}`,
  ru: say`Параметр --fault неверен: ${problem}`,
});

export const wrongNumber = (option: string): Text => ({
  ro: say`Opțiunea ${option} este un număr întreg.`,
  en: say`The option ${option} is a whole number.`,
  ru: say`Параметр ${option} является целым числом.`,
});

export const wrongPort = (option: string): Text => ({
  ro: say`Opțiunea ${option} este un număr întreg de la 0 la 65535.`,
  en: say`The option ${option} is a whole number from 0 to 65535.`,
  ru: say`Параметр ${option} является целым числом от 0 до 65535.`,
});

export const notOurs = (folder: string): Text => ({
  ro: say`Dosarul ${folder} are alte fișiere, care s-ar putea pierde. Dați cu --data un dosar gol sau unul nou.`,
  en: say`The folder ${folder} has other files, which could be lost. Give an empty or a new folder with --data.`,
  ru: say`В папке ${folder} есть другие файлы, которые могли бы пропасть. Укажите в --data пустую или новую папку.`,
});

export const notDeclared: Text = {
  ro: 'Certificatul dat nu este înscris în fișierul instituției pentru acest mediu: gateway-ul îl va refuza.',
  en: 'The certificate that was given is not in the file of the institution for this environment: the gateway will refuse it.',
  ru: 'Указанного сертификата нет в файле учреждения для этой среды: шлюз его отклонит.',
};

interface Started {
  readonly url: string;
  readonly control: string;
  /** Undefined where it is our own server. */
  readonly program: string | undefined;
  /** The file with the variables for the examples. */
  readonly variables: string;
}

/** One fact a line. */
export const startedText = ({ url, control, program, variables }: Started): Text => {
  const gateway = {
    ro: program
      ? `gateway: ${program}, cu configurația care s-ar publica`
      : 'gateway: serverul propriu al proiectului, cu aceleași decizii (programul gateway-ului nu este instalat)',
    en: program
      ? `gateway: ${program}, with the configuration that would be published`
      : "gateway: the project's own server, with the same decisions (the gateway's program is not installed)",
    ru: program
      ? `шлюз: ${program}, с конфигурацией, которая была бы опубликована`
      : 'шлюз: собственный сервер проекта, с теми же решениями (программа шлюза не установлена)',
  };
  return {
    ro: `API: ${url}\nUltimele apeluri și defecțiunile: ${control}\n${gateway.ro}\nCertificatul, cheia și adresa, ca variabile pentru exemple: ${variables}\nNu este MDocs, ci un înlocuitor; documentele sunt inventate. Oprire: Ctrl+C.`,
    en: `API: ${url}\nLast calls and trouble: ${control}\n${gateway.en}\nCertificate, key and address, as variables for the examples: ${variables}\nThis is not MDocs but a stand-in; documents are invented. Stop: Ctrl+C.`,
    ru: `API: ${url}\nПоследние запросы и неисправности: ${control}\n${gateway.ru}\nСертификат, ключ и адрес, как переменные для примеров: ${variables}\nЭто не MDocs, а его замена; документы вымышлены. Остановка: Ctrl+C.`,
  };
};
