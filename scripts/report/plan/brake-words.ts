// Why a publication stops, with the numbers, who is concerned, and what a person does who means it.
import type { Environment } from '../../model/environment.ts';
import type { Hold } from '../../model/publication/hold.ts';
import type { Brake, BrakeKind } from '../../model/publication/plan.ts';
import { sayDay } from '../../model/text/day.ts';
import { type Locale, Phrase, quoteAll, say, type Text } from '../../model/text/text.ts';

const maxNamed = 10;

/** Why nothing is published. */
export const brakeText = (brake: Brake, locale: Locale): string => `${stopped[locale]} ${explainBrake(brake, locale)}`;

/** Of a change that is not merged yet: why it would not be published then. */
export const warningText = (brake: Brake, locale: Locale): string => `${willStop[locale]} ${explainBrake(brake, locale)}`;

const explainBrake = (brake: Brake, locale: Locale): string =>
  `${why[brake.kind](brake)[locale]}${systemsText(brake, locale)}${announcedText(brake, locale)}`;

const stopped: Text = { ro: 'Oprit:', en: 'Stopped:', ru: 'Остановлено:' };

const willStop: Text = {
  ro: 'După acceptare publicarea se va opri aici:',
  en: 'Once the request is accepted, publishing will stop here:',
  ru: 'После принятия публикация здесь остановится:',
};

const why: Readonly<Record<BrakeKind, (brake: Brake) => Text>> = {
  empty: ({ removals }) => ({
    ro: say`nimeni nu ar mai avea acces; îl pierd toate sistemele (${removals}).`,
    en: say`nobody would have access any more; all systems lose it (${removals}).`,
    ru: say`доступа не осталось бы ни у кого; его теряют все системы (${removals}).`,
  }),
  many: ({ removals, changes, published }) => ({
    ro: say`sisteme publicate: ${published}; pierd accesul: ${removals}, îl schimbă: ${changes}, adică peste 30%.`,
    en: say`systems published: ${published}; losing their access: ${removals}, changing it: ${changes}, which is more than 30%.`,
    ru: say`опубликовано систем: ${published}; теряют доступ: ${removals}, меняют его: ${changes}, это более 30 %.`,
  }),
  rendering: () => ({
    ro: 'fișierele ar arăta altfel, deși nicio modificare declarată nu o cere (un șablon sau o versiune nouă a instrumentului).',
    en: 'the files would look different although no declared change asks for it (a template or a new version of the tool).',
    ru: 'файлы выглядели бы иначе, хотя этого не требует ни одно объявленное изменение (шаблон или новая версия инструмента).',
  }),
  unexplained: ({ removals, changes }) => ({
    ro: say`accesul s-ar schimba fără nicio modificare declarată (pierd: ${removals}, se schimbă: ${changes}).`,
    en: say`access would change without any declared change (losing it: ${removals}, changing it: ${changes}).`,
    ru: say`доступ изменился бы без объявленных изменений (теряют: ${removals}, меняют: ${changes}).`,
  }),
  histories: ({ gateways = [] }) => ({
    ro: say`gateway-uri care folosesc alte publicări decât cele din ramură: ${quoteAll(gateways)}. Cineva le-a arătat alt istoric; căutați cine, înainte de a publica mai departe.`,
    en: say`gateways that use other publications than those of the branch: ${quoteAll(gateways)}. Somebody showed them another history; find out who before anything more is published.`,
    ru: say`шлюзы, которые используют не те публикации, что в ветке: ${quoteAll(gateways)}. Кто-то показал им другую историю; выясните кто, прежде чем публиковать дальше.`,
  }),
};

function systemsText({ systems }: Brake, locale: Locale): string {
  if (systems.length === 0) return '';
  const more = systems.length > maxNamed ? say` ${new Phrase(others[locale])} ${systems.length - maxNamed}` : '';
  return say` ${quoteAll(systems.slice(0, maxNamed))}${new Phrase(more)}.`;
}

const others: Text = { ro: 'și încă', en: 'and further', ru: 'и ещё' };

/** Somebody announced this publication, and other numbers. */
function announcedText({ announced }: Brake, locale: Locale): string {
  if (!announced) return '';
  const { removals = 0, changes = 0 } = announced;
  const text: Text = {
    ro: say` A fost anunțat altceva: removals: ${removals}, changes: ${changes}.`,
    en: say` Something else was announced: removals: ${removals}, changes: ${changes}.`,
    ru: say` Объявлено другое: removals: ${removals}, changes: ${changes}.`,
  };
  return text[locale];
}

/** For registry/announcements.yaml: exact numbers, for this publication only, and one entry for all that stops it, because two are none. */
export function announcementLines(brakes: readonly Brake[], environment: Environment): string[] {
  const [counting] = brakes.filter(({ kind }) => kind !== 'rendering' && kind !== 'histories');
  const isForm = brakes.some(({ kind }) => kind === 'rendering' || kind === 'unexplained');
  const keys = [
    ...brakes.slice(0, 1).map(({ generation }) => `generation: ${generation}`),
    ...(counting ? [`removals: ${counting.removals}`, `changes: ${counting.changes}`] : []),
    ...(isForm ? ['rendering: true'] : []),
    ...(brakes.some(({ kind }) => kind === 'histories') ? ['histories: true'] : []),
    'reason: …',
  ];
  return ['announced:', `  - environment: ${environment}`, ...keys.map((key) => `    ${key}`)];
}

/** Said before those lines. */
export const wayPast: Text = {
  ro: 'Dacă așa trebuie să fie, AGE adaugă printr-o cerere separată în `registry/announcements.yaml`, cu motivul:',
  en: 'If this is intended, AGE adds the following to `registry/announcements.yaml` in a separate request, with the reason:',
  ru: 'Если так и задумано, AGE отдельной заявкой добавляет следующее в `registry/announcements.yaml`, указав причину:',
};

export const holdWords = ({ since, by, reason }: Hold): Text => ({
  ro: say`Reținut de ${by} din ${sayDay(since, 'ro')}: ${reason}. Se publică doar ce retrage accesul, până se încheie reținerea: Actions › rollback sau ${'npm run -s mdocs -- rollback --release'}.`,
  en: say`Held by ${by} since ${sayDay(since, 'en')}: ${reason}. Only what takes access away is published until the hold is ended: Actions › rollback or ${'npm run -s mdocs -- rollback --release'}.`,
  ru: say`Удерживает ${by} с ${sayDay(since, 'ru')}: ${reason}. Пока удержание не снято (Actions › rollback или ${'npm run -s mdocs -- rollback --release'}), публикуется только то, что отнимает доступ.`,
});
