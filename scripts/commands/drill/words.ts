// What a drill says.
import type { Environment } from '../../model/environment.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';

interface DrillTimes {
  readonly name: string;
  readonly environment: Environment;
  /** In seconds. */
  readonly cut: number;
  readonly restored: number;
}

const seconds = (value: number): Phrase => new Phrase(value.toFixed(1));

export const takenText = ({ name, environment, cut, restored }: DrillTimes): Text => ({
  ro: say`${name} (${environment}), pe o copie: accesul a fost tăiat în ${seconds(cut)} s și redat în ${seconds(restored)} s, de la modificare până la răspunsul gateway-ului. Se adaugă intervalul la care un gateway întreabă (un minut).`,
  en: say`${name} (${environment}), on a copy: the access was cut in ${seconds(cut)} s and restored in ${seconds(restored)} s, from the change to the gateway's answer. To this comes the interval at which a gateway asks (a minute).`,
  ru: say`${name} (${environment}), на копии: доступ отключён за ${seconds(cut)} с и возвращён за ${seconds(restored)} с, от изменения до ответа шлюза. К этому добавляется интервал опроса шлюза (минута).`,
});

/** Where no target of the environment could be asked. */
export const withoutProgram = (targets: readonly string[]): Text => ({
  ro: `Niciun program nu a putut fi întrebat (${targets.join(', ')}): timpul este măsurat până la preluarea configurației, fără un gateway real.`,
  en: `No program could be asked (${targets.join(', ')}): the time is measured until the configuration is taken, without a real gateway.`,
  ru: `Ни одну программу нельзя было спросить (${targets.join(', ')}): время измерено до получения конфигурации, без настоящего шлюза.`,
});

export const askedText = (asked: readonly string[], unasked: readonly string[]): Text => {
  const names = { asked: asked.join(', '), unasked: unasked.join(', ') };
  if (unasked.length === 0)
    return { ro: `Au răspuns: ${names.asked}.`, en: `Answered: ${names.asked}.`, ru: `Ответили: ${names.asked}.` };
  return {
    ro: `Au răspuns: ${names.asked}. Nu au putut fi întrebate pe acest calculator: ${names.unasked}.`,
    en: `Answered: ${names.asked}. Could not be asked on this machine: ${names.unasked}.`,
    ru: `Ответили: ${names.asked}. На этом компьютере нельзя было спросить: ${names.unasked}.`,
  };
};

export const noSuchSystem = (system: string): Text => ({
  ro: say`Sistemul ${system} nu are acces în niciun mediu; nu este ce opri.`,
  en: say`The system ${system} has access in no environment; there is nothing to cut.`,
  ru: say`У системы ${system} нет доступа ни в одной среде; отключать нечего.`,
});

export const noRegistry: Text = {
  ro: 'registry/policy.yaml nu poate fi citit; rulați `npm run -s mdocs -- validate`.',
  en: 'registry/policy.yaml cannot be read; run `npm run -s mdocs -- validate`.',
  ru: 'registry/policy.yaml не читается; запустите `npm run -s mdocs -- validate`.',
};

export const notTaken = (why: Text): Text => ({
  ro: `Gateway-ul de probă nu a preluat publicarea. ${why.ro}`,
  en: `The gateway of the drill did not take the publication. ${why.en}`,
  ru: `Пробный шлюз не принял публикацию. ${why.ru}`,
});

export const noUnsignedDrill: Text = {
  ro: 'Exercițiul semnează publicarea cu ssh-keygen, care lipsește. Instalați pachetul openssh-client.',
  en: 'A drill signs its publication with ssh-keygen, which is missing. Install the package openssh-client.',
  ru: 'Для упражнения публикация подписывается программой ssh-keygen, которой нет. Установите пакет openssh-client.',
};

export const noAnswer = (isCut: boolean): Text =>
  isCut
    ? {
        ro: 'Gateway-ul de probă nu a refuzat sistemul în 20 de secunde.',
        en: 'The gateway of the drill did not refuse the system within 20 seconds.',
        ru: 'Пробный шлюз не отказал системе за 20 секунд.',
      }
    : {
        ro: 'Gateway-ul de probă nu a lăsat sistemul să treacă în 20 de secunde.',
        en: 'The gateway of the drill did not let the system through within 20 seconds.',
        ru: 'Пробный шлюз не пропустил систему за 20 секунд.',
      };
