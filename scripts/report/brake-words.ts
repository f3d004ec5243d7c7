// Why a publication stops, with the numbers, who is concerned, and what a person does who means it.
import type { Brake, BrakeKind } from '../model/brake.ts';
import type { Hold } from '../model/hold.ts';
import type { Environment } from '../model/integration.ts';
import { type Locale, listed, Phrase, say, type Text } from '../model/text.ts';

const mostNamed = 10;

export const brakeText = (brake: Brake, environment: Environment, locale: Locale): string =>
  `${why[brake.kind](brake)[locale]}${named(brake, locale)}${otherwise(brake, locale)} ${wayPast(brake, environment)[locale]}`;

const why: Readonly<Record<BrakeKind, (brake: Brake) => Text>> = {
  empty: ({ removals }) => ({
    ro: say`Oprit: nimeni nu ar mai avea acces; îl pierd toate sistemele (${removals}).`,
    en: say`Stopped: nobody would have access any more; all systems lose it (${removals}).`,
    ru: say`Остановлено: доступа не осталось бы ни у кого; его теряют все системы (${removals}).`,
  }),
  many: ({ removals, changes, published }) => ({
    ro: say`Oprit: din ${published} sisteme, ${removals} pierd accesul și ${changes} îl schimbă, adică peste 30 %.`,
    en: say`Stopped: of ${published} systems, ${removals} lose their access and ${changes} change it, which is more than 30 %.`,
    ru: say`Остановлено: из ${published} систем ${removals} теряют доступ и ${changes} меняют его, это более 30 %.`,
  }),
  rendering: () => ({
    ro: 'Oprit: fișierele ar arăta altfel, deși nicio modificare declarată nu o cere (un șablon sau o versiune nouă a uneltei).',
    en: 'Stopped: the files would look different although no declared change asks for it (a template or a new version of the tool).',
    ru: 'Остановлено: файлы выглядели бы иначе, хотя этого не требует ни одно объявленное изменение (шаблон или новая версия инструмента).',
  }),
  unexplained: ({ removals, changes }) => ({
    ro: say`Oprit: accesul s-ar schimba fără nicio modificare declarată (pierd: ${removals}, se schimbă: ${changes}).`,
    en: say`Stopped: access would change without any declared change (lose: ${removals}, change: ${changes}).`,
    ru: say`Остановлено: доступ изменился бы без объявленных изменений (теряют: ${removals}, меняют: ${changes}).`,
  }),
};

function named({ systems }: Brake, locale: Locale): string {
  if (systems.length === 0) return '';
  const more = systems.length > mostNamed ? say` ${new Phrase(others[locale])} ${systems.length - mostNamed}` : '';
  return say` ${listed(systems.slice(0, mostNamed))}${new Phrase(more)}.`;
}

const others: Text = { ro: 'și încă', en: 'and further', ru: 'и ещё' };

/** Somebody announced this publication, and other numbers. */
function otherwise({ announced }: Brake, locale: Locale): string {
  if (!announced) return '';
  const { removals = 0, changes = 0 } = announced;
  const text: Text = {
    ro: say` A fost anunțat altceva: removals: ${removals}, changes: ${changes}.`,
    en: say` Something else was announced: removals: ${removals}, changes: ${changes}.`,
    ru: say` Объявлено другое: removals: ${removals}, changes: ${changes}.`,
  };
  return text[locale];
}

/** The lines to write: exact numbers, for this publication only. */
function wayPast({ kind, generation, removals, changes }: Brake, environment: Environment): Text {
  const numbers = kind === 'rendering' ? '' : `, removals: ${removals}, changes: ${changes}`;
  const form = kind === 'rendering' || kind === 'unexplained' ? ', rendering: true' : '';
  const line = `- { environment: ${environment}, generation: ${generation}${numbers}${form}, reason: … }`;
  return {
    ro: say`Dacă așa trebuie să fie, AGE adaugă în registry/announcements.yaml, la announced, rândul ${line}.`,
    en: say`If it is meant, AGE adds to registry/announcements.yaml, under announced, the line ${line}.`,
    ru: say`Если так и задумано, AGE добавляет в registry/announcements.yaml, в announced, строку ${line}.`,
  };
}

export const holdWords = ({ since, by, reason }: Hold): Text => ({
  ro: say`Reținut de ${by} din ${since}: ${reason}. Se publică doar ce retrage accesul, până la mdocs rollback --release.`,
  en: say`Held by ${by} since ${since}: ${reason}. Only what takes access away is published until mdocs rollback --release.`,
  ru: say`Удерживает ${by} с ${since}: ${reason}. До mdocs rollback --release публикуется только то, что отнимает доступ.`,
});
