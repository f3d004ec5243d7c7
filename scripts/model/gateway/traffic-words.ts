// What gateways saw of a test, in a sentence: for AGE, which decides, and for the institution, which tests.
import { isComplete, type TestTraffic } from '../rule/traffic.ts';
import { sayCounted } from '../text/counted.ts';
import { sayDay } from '../text/day.ts';
import { forEachLanguage, type Locale, type Phrase, quoteFew, say, type Text } from '../text/text.ts';

/** Several sentences. */
export const trafficText = (traffic: TestTraffic): Text =>
  forEachLanguage((locale) => (traffic.gateways.length === 0 ? nobody[locale] : tellSeen(traffic, locale)));

/** For the report that an institution confirms with: what was seen of exactly this access; undefined where no gateway was heard. */
export function evidenceText(traffic: TestTraffic | undefined, access: string): Text | undefined {
  if (!traffic || traffic.gateways.length === 0) return undefined;
  // As much of it as tells one access from another.
  const short = access.slice(0, 'sha256:'.length + 12);
  const words: Text = { ro: `Amprenta: ${short}.`, en: `Digest: ${short}.`, ru: `Отпечаток: ${short}.` };
  return forEachLanguage((locale) => `${trafficText(traffic)[locale]} ${words[locale]}`.replaceAll('`', ''));
}

const nobody: Text = {
  ro: 'Niciun gateway de testare nu a transmis un raport care să poată fi crezut: nu se știe ce s-a apelat.',
  en: 'No gateway of staging sent a report that can be believed: what was called is not known.',
  ru: 'Ни один тестовый шлюз не прислал отчёта, которому можно верить: что вызывалось, неизвестно.',
};

function tellSeen(traffic: TestTraffic, locale: Locale): string {
  const { requests, first, last, gateways } = traffic;
  const names = quoteFew(gateways, locale);
  if (first === undefined || last === undefined) return unseen(names)[locale];
  const missing = isComplete(traffic) ? [complete[locale]] : findMissing(traffic, locale);
  const days: Text = {
    ro: say`Gateway-ul de testare (${names}) a văzut ${sayCounted(requests, 'passedCall', 'ro')}, între ${sayDay(first, 'ro')} și ${sayDay(last, 'ro')}.`,
    en: say`The gateway of staging (${names}) saw ${sayCounted(requests, 'passedCall', 'en')} between ${sayDay(first, 'en')} and ${sayDay(last, 'en')}.`,
    ru: say`Тестовый шлюз (${names}) видел успешных запросов: ${requests}, с ${sayDay(first, 'ru')} по ${sayDay(last, 'ru')}.`,
  };
  return [days[locale], ...missing].join(' ');
}

const unseen = (names: Phrase): Text => ({
  ro: say`Gateway-ul de testare (${names}) nu a văzut niciun apel reușit de la acest sistem, cu drepturile de acum.`,
  en: say`The gateway of staging (${names}) saw no successful call of this system with its present rights.`,
  ru: say`Тестовый шлюз (${names}) не видел ни одного успешного запроса этой системы с её нынешними правами.`,
});

const complete: Text = {
  ro: 'Au reușit un certificat și o adresă înregistrate, și fiecare tip de document declarat.',
  en: 'A registered certificate, a registered address and each declared document type succeeded.',
  ru: 'Успешно использованы зарегистрированные сертификат и адрес и каждый объявленный тип документов.',
};

function findMissing({ certificate, address, unseenTypes }: TestTraffic, locale: Locale): string[] {
  const types: Text = {
    ro: say`Nu s-a cerut niciodată cu succes: ${quoteFew(unseenTypes, 'ro')}.`,
    en: say`Never asked for with success: ${quoteFew(unseenTypes, 'en')}.`,
    ru: say`Ни разу не запрошены успешно: ${quoteFew(unseenTypes, 'ru')}.`,
  };
  return [
    ...(certificate ? [] : [noCertificate[locale]]),
    ...(address ? [] : [noAddress[locale]]),
    ...(unseenTypes.length === 0 ? [] : [types[locale]]),
  ];
}

const noCertificate: Text = {
  ro: 'Niciunul dintre certificatele declarate acum nu a fost folosit.',
  en: 'None of the certificates declared now was used.',
  ru: 'Ни один из объявленных сейчас сертификатов не использовался.',
};

const noAddress: Text = {
  ro: 'De la niciuna dintre adresele declarate acum nu s-a apelat cu succes.',
  en: 'From none of the addresses declared now was there a successful call.',
  ru: 'Ни с одного из объявленных сейчас адресов не было успешного вызова.',
};
