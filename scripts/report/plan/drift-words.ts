// Drift in words: what differs, why, and who acts.
import { type Environment, environments } from '../../model/environment.ts';
import type { Drift, DriftKind } from '../../model/publication/drift.ts';
import type { ProgramStatus } from '../../model/publication/gateway-status.ts';
import type { Brake } from '../../model/publication/plan.ts';
import { counted } from '../../model/text/counted.ts';
import { type Locale, Phrase, say, type Text } from '../../model/text/text.ts';
import { countBy, firstText, isMuch, named, restText } from '../short.ts';
import { paint, type Screen, setQuotes, wrap } from '../terminal.ts';
import { environmentWords } from '../words.ts';

type DriftAbout = Required<Pick<Drift, 'about' | 'detail'>>;

const words: Readonly<Record<DriftKind, (drift: DriftAbout) => Text>> = {
  unpublished: ({ about }) => ({
    ro: say`${about}: declarat, dar încă nepublicat; următoarea rulare îl publică.`,
    en: say`${about}: declared, but not published yet; the next run publishes it.`,
    ru: say`${about}: объявлено, но ещё не опубликовано; опубликует следующий запуск.`,
  }),
  unasked: ({ about }) => ({
    ro: say`${about}: declarat, dar încă nepublicat. GitHub nu a fost întrebat dacă un cont AGE a aprobat; fără aprobare nu se publică.`,
    en: say`${about}: declared, but not published yet. GitHub was not asked whether an AGE account approved it; without that it is not published.`,
    ru: say`${about}: объявлено, но ещё не опубликовано. GitHub не спрашивали, одобрила ли это учётная запись AGE; без одобрения публикации не будет.`,
  }),
  waits: ({ about, detail }) => ({
    ro: say`${about}: așteaptă ${detail === 'approval' ? 'aprobarea AGE' : 'o nouă confirmare'}.`,
    en: say`${about}: waiting for ${detail === 'approval' ? 'approval by AGE' : 'a new confirmation'}.`,
    ru: say`${about}: ожидает: ${detail === 'approval' ? 'одобрение AGE' : 'новое подтверждение'}.`,
  }),
  kept: ({ about, detail }) => ({
    ro: say`${about}: fișierul are erori (${detail}); rămâne accesul publicat ultima dată.`,
    en: say`${about}: its file has errors (${detail}); the access published last stays.`,
    ru: say`${about}: в файле есть ошибки (${detail}); остаётся последний опубликованный доступ.`,
  }),
  stopped: ({ about, detail }) => ({
    ro: say`Publicarea este oprită: ${stopPhrase(about, 'ro')} (${detail}). Motivul și ieșirea le arată ${'npm run -s mdocs -- plan'}.`,
    en: say`Publishing is stopped: ${stopPhrase(about, 'en')} (${detail}). ${'npm run -s mdocs -- plan'} shows why, and the way past it.`,
    ru: say`Публикация остановлена: ${stopPhrase(about, 'ru')} (${detail}). Причину и выход показывает ${'npm run -s mdocs -- plan'}.`,
  }),
  'by-hand': ({ about, detail }) => ({
    ro: say`${about}: publicat manual, de ${detail}; ramura nu este cea scrisă de acest program.`,
    en: say`${about}: published by hand, by ${detail}; the branch is not what this program wrote.`,
    ru: say`${about}: опубликовано вручную, автор ${detail}; ветка не такая, какой её записала эта программа.`,
  }),
  unsigned: ({ about }) => ({
    ro: say`Commit-ul ${about} nu are semnătura unei chei permise; gateway-urile îl refuză.`,
    en: say`The commit ${about} has no signature of an allowed key; gateways refuse it.`,
    ru: say`У коммита ${about} нет подписи разрешённого ключа; шлюзы его отклоняют.`,
  }),
  expired: ({ about }) => ({
    ro: say`Publicarea nu mai este valabilă din ${about}; rulați ${'npm run -s mdocs -- provision'}.`,
    en: say`The publication ended at ${about}; run ${'npm run -s mdocs -- provision'}.`,
    ru: say`Срок публикации истёк ${about}; запустите ${'npm run -s mdocs -- provision'}.`,
  }),
  mistimed: ({ about, detail }) => ({
    ro: say`Publicarea ${about} are un timp care nu poate fi corect (${detail}); gateway-urile o refuză. Verificați ceasul mașinii care publică.`,
    en: say`The publication ${about} has a time that cannot be right (${detail}); gateways refuse it. Check the clock of the machine that publishes.`,
    ru: say`У публикации ${about} время, которое не может быть верным (${detail}); шлюзы её отклоняют. Проверьте часы машины, которая публикует.`,
  }),
  missing: () => ({
    ro: 'Încă nu s-a publicat nimic.',
    en: 'Nothing was published yet.',
    ru: 'Ещё ничего не опубликовано.',
  }),
  'gateway-waits': ({ about, detail }) => ({
    ro: say`Gateway-ul așteaptă, cum cere registrul, până când primele gateway-uri servesc destul timp publicarea nouă; între timp o folosește pe cea din ${detail}. Publicări nepreluate: ${about}.`,
    en: say`The gateway waits, as the registry asks, until the first gateways have served the new publication for long enough; meanwhile it uses the one of ${detail}. Publications not taken: ${about}.`,
    ru: say`Шлюз, как требует реестр, ждёт, пока первые шлюзы достаточно долго обслужат новую публикацию; пока он использует ту, что с ${detail}. Непринятых публикаций: ${about}.`,
  }),
  'gateway-behind': ({ about, detail }) => ({
    ro: say`Gateway-ul este în urmă din ${detail}; publicări nepreluate: ${about}.`,
    en: say`The gateway has been behind since ${detail}; publications not taken: ${about}.`,
    ru: say`Шлюз отстаёт с ${detail}; непринятых публикаций: ${about}.`,
  }),
  'gateway-refuses': ({ about, detail }) => ({
    ro: say`Gateway-ul refuză publicarea nouă (${about}): ${detail}`,
    en: say`The gateway refuses the new publication (${about}): ${detail}`,
    ru: say`Шлюз отклоняет новую публикацию (${about}): ${detail}`,
  }),
  'gateway-silent': ({ about }) => ({
    ro: say`Gateway-ul nu mai transmite starea; ultima verificare: ${about || '-'}.`,
    en: say`The gateway no longer reports its status; last check: ${about || '-'}.`,
    ru: say`Шлюз больше не сообщает о своём состоянии; последняя проверка: ${about || '-'}.`,
  }),
  'gateway-other': ({ about }) => ({
    ro: say`Gateway-ul folosește altceva decât ce este pe ramură: ${about}.`,
    en: say`The gateway uses something other than what the branch holds: ${about}.`,
    ru: say`Шлюз использует не то, что в ветке: ${about}.`,
  }),
  'gateway-damaged': ({ about }) => ({
    ro: say`În dosarul folosit de gateway, fișierul ${about} lipsește sau are alt conținut decât cel publicat.`,
    en: say`In the folder that the gateway uses, the file ${about} is missing or has other content than was published.`,
    ru: say`В папке, которую использует шлюз, файл ${about} отсутствует или содержит не то, что опубликовано.`,
  }),
  'gateway-unreported': ({ about }) => ({
    ro: say`Nu există niciun raport al gateway-ului care să poată fi crezut (${unreported(about, 'ro')}): ce rulează el nu se știe.`,
    en: say`There is no report of the gateway that can be believed (${unreported(about, 'en')}): what it runs is not known.`,
    ru: say`Нет отчёта шлюза, которому можно верить (${unreported(about, 'ru')}): что на нём работает, неизвестно.`,
  }),
  'gateway-program': ({ about, detail }) => ({
    ro: say`Programul gateway-ului: ${programPhrase(about, 'ro')}. ${new Phrase(detail)}`.trimEnd(),
    en: say`The gateway's program: ${programPhrase(about, 'en')}. ${new Phrase(detail)}`.trimEnd(),
    ru: say`Программа шлюза: ${programPhrase(about, 'ru')}. ${new Phrase(detail)}`.trimEnd(),
  }),
  'gateways-differ': ({ about, detail }) => ({
    ro: say`Două gateway-uri (${detail}) folosesc publicări diferite cu același număr, ${about}: cineva le-a arătat istorii diferite. Aflați cine, înainte de a publica mai departe.`,
    en: say`Two gateways (${detail}) use different publications with the same number, ${about}: somebody showed them two histories. Find out who before you publish on.`,
    ru: say`Два шлюза (${detail}) используют разные публикации с одним номером, ${about}: им показали разные истории. Выясните, кто это сделал, прежде чем публиковать дальше.`,
  }),
  'gateway-ended': ({ about }) => ({
    ro: say`Publicarea folosită de gateway nu mai este valabilă din ${about}.`,
    en: say`The publication that the gateway uses ended at ${about}.`,
    ru: say`Срок публикации, которую использует шлюз, истёк ${about}.`,
  }),
};

const unreportedWords: Readonly<Record<string, Text>> = {
  missing: { ro: 'ramura lui nu există', en: 'its branch does not exist', ru: 'его ветки нет' },
  broken: { ro: 'git îl refuză', en: 'git refuses it', ru: 'git его отклоняет' },
  unsigned: { ro: 'nesemnat', en: 'unsigned', ru: 'без подписи' },
  wrong: { ro: 'semnat cu altă cheie', en: 'signed with another key', ru: 'подписан другим ключом' },
  size: { ro: 'prea mare', en: 'too large', ru: 'слишком большой' },
  files: { ro: 'alte fișiere', en: 'other files', ru: 'другие файлы' },
  form: { ro: 'altă formă', en: 'another form', ru: 'другой вид' },
  other: { ro: 'al altui gateway sau mediu', en: 'of another gateway or environment', ru: 'другого шлюза или среды' },
  future: { ro: 'din viitor', en: 'from the future', ru: 'из будущего' },
  older: {
    ro: 'mai vechi decât unul care a fost deja văzut: cineva l-a pus înapoi',
    en: 'older than one that was seen already: somebody put it back',
    ru: 'старше уже виденного: кто-то вернул его на место',
  },
  unreachable: {
    ro: 'depozitul nu a putut fi citit',
    en: 'the repository could not be read',
    ru: 'репозиторий не удалось прочитать',
  },
};

const unreported = (about: string, locale: Locale): Phrase => new Phrase(unreportedWords[about]?.[locale] ?? about);

const programWords: Readonly<Record<Exclude<ProgramStatus['state'], 'serving'>, Text>> = {
  closed: {
    ro: 'nu lasă pe nimeni să treacă, pentru că publicarea folosită a ieșit din termen',
    en: 'it lets nobody through, because the publication in use has ended',
    ru: 'никого не пропускает, потому что срок используемой публикации истёк',
  },
  failing: {
    ro: 'rulează, dar nu răspunde cum trebuie',
    en: 'it runs, and does not answer as it should',
    ru: 'работает, но отвечает не так, как должна',
  },
  kept: {
    ro: 'nu a luat publicarea nouă și merge mai departe cu cea de dinainte',
    en: 'it did not take the new publication, and goes on with the one before',
    ru: 'не приняла новую публикацию и продолжает работать с прежней',
  },
  stopped: { ro: 'nu rulează', en: 'it does not run', ru: 'не запущена' },
  unknown: {
    ro: 'nu se știe ce servește; cineva trebuie să verifice gateway-ul',
    en: 'what it serves is not known; somebody has to look at the gateway',
    ru: 'неизвестно, что она обслуживает; кто-то должен проверить шлюз',
  },
};

const programPhrase = (about: string, locale: Locale): Phrase =>
  new Phrase(new Map<string, Text>(Object.entries(programWords)).get(about)?.[locale] ?? about);

/** What stops publishing: a kind of brake, or the hold of a rollback. */
const stopWords: Readonly<Record<Brake['kind'] | 'hold', Text>> = {
  empty: { ro: 'nimeni nu ar mai avea acces', en: 'nobody would have access', ru: 'доступа не осталось бы ни у кого' },
  many: {
    ro: 'prea multe sisteme și-ar pierde sau schimba accesul deodată',
    en: 'too many systems would lose or change their access at once',
    ru: 'слишком много систем сразу потеряли бы или изменили доступ',
  },
  rendering: {
    ro: 'aceleași declarații s-ar scrie altfel',
    en: 'the same declarations would be written differently',
    ru: 'те же описания были бы записаны иначе',
  },
  unexplained: {
    ro: 's-ar schimba un acces al cărui fișier nu s-a schimbat',
    en: 'an access would change whose file did not',
    ru: 'изменился бы доступ, файл которого не менялся',
  },
  histories: {
    ro: 'gateway-urile folosesc alte publicări decât cele din ramură',
    en: 'gateways use other publications than those of the branch',
    ru: 'шлюзы используют не те публикации, что в ветке',
  },
  hold: { ro: 'reținere după o revenire', en: 'held after a rollback', ru: 'удержание после отката' },
};

const stopPhrase = (about: string, locale: Locale): Phrase =>
  new Phrase((stopWords as Readonly<Record<string, Text>>)[about]?.[locale] ?? about);

const driftWords = (drift: Drift, locale: Locale): string => words[drift.kind]({ detail: '', ...drift })[locale];

/** What was compared, and how it differs. */
export interface Comparison {
  readonly drifts: readonly Drift[];
  /** The environments of which a gateway was asked. */
  readonly gateways: readonly Environment[];
}

export function driftText({ drifts, gateways }: Comparison, screen: Screen, isAll = false): string {
  const { locale, width } = screen;
  if (drifts.length === 0) return `${wrap(none(gateways)[locale], width)}\n`;
  const line = (drift: Drift) => {
    const text = `${placeOf(drift)}: ${setQuotes(driftWords(drift, locale), locale)}`;
    return `${paint(screen, 'yellow', '!')} ${wrap(text, width - 2, '  ')}`;
  };
  if (!isMuch(drifts.length, isAll)) return `${drifts.map(line).join('\n')}\n`;
  // What is no system's own affair first: a publication that is stopped, unsigned or ended is about all of them.
  const common = drifts.filter(({ kind }) => !ofOneSystem.has(kind));
  const others = drifts.filter(({ kind }) => ofOneSystem.has(kind));
  const counts = environments.flatMap((environment) =>
    countBy(others.flatMap((one) => (one.environment === environment ? [one.kind] : []))).map(
      ([kind, count]) => `  ${environment}: ${counted(count, 'system', locale)}, ${kindWords[kind]?.[locale] ?? kind}`,
    ),
  );
  const shown = [...common, ...others];
  const first = shown.slice(0, named).map(line);
  return [...counts, paint(screen, 'bold', firstText(shown.length, locale)), ...first, restText('drift', screen, false)].join(
    '\n',
  );
}

/** Names stand as they are: the registry lets only plain ones through. */
const placeOf = ({ environment, gateway }: Drift): string => (gateway === undefined ? environment : `${environment}, ${gateway}`);

/** Kinds that each are about one system. */
const kindWords: Partial<Record<DriftKind, Text>> = {
  unpublished: { ro: 'încă nepublicate', en: 'not published yet', ru: 'ещё не опубликовано' },
  unasked: { ro: 'încă nepublicate', en: 'not published yet', ru: 'ещё не опубликовано' },
  waits: { ro: 'în așteptare', en: 'waiting', ru: 'в ожидании' },
  kept: { ro: 'cu erori în fișier', en: 'with errors in the file', ru: 'с ошибками в файле' },
};
const ofOneSystem: ReadonlySet<string> = new Set(Object.keys(kindWords));

/** For an issue. */
export function driftMarkdown({ drifts, gateways }: Comparison, locales: readonly Locale[]): string {
  const inLanguage = (locale: Locale) =>
    drifts.map(
      (drift) =>
        `- ${say`${new Phrase(environmentWords[drift.environment][locale])}`}${drift.gateway === undefined ? '' : `, ${drift.gateway}`}: ${driftWords(drift, locale)}`,
    );
  return locales.map((locale) => inLanguage(locale).join('\n') || none(gateways)[locale]).join('\n\n---\n\n');
}

export const driftTitle: Text = {
  ro: 'Ce este publicat diferă de ce este declarat',
  en: 'What is published differs from what is declared',
  ru: 'Опубликованное отличается от объявленного',
};

const none = ([asked]: readonly Environment[]): Text =>
  asked === undefined
    ? {
        ro: 'Nicio diferență între ce este declarat și ce este publicat. Niciun gateway nu a fost întrebat.',
        en: 'No difference between what is declared and what is published. No gateway was asked.',
        ru: 'Различий между объявленным и опубликованным нет. Ни один шлюз не опрашивался.',
      }
    : {
        ro: say`Nicio diferență între ce este declarat, ce este publicat și ce folosește gateway-ul (${new Phrase(asked)}).`,
        en: say`No difference between what is declared, what is published and what the gateway uses (${new Phrase(asked)}).`,
        ru: say`Различий между объявленным, опубликованным и тем, что использует шлюз (${new Phrase(asked)}), нет.`,
      };
