// One of a few answers, in the words that people use for it.
import { type Environment, environments } from '../../../model/environment.ts';
import type { Integration } from '../../../model/generated/integration.ts';
import { foldName } from './text.ts';

type Sector = Integration['institution']['sector'];

/** What an answer begins with, folded. The first that fits counts. */
const sectors: readonly (readonly [RegExp, Sector])[] = [
  [/^(?:sector(?:ul)? )?(?:public|публич|государ|autorita|institutie publica|municip|buget|орган|local)/, 'public'],
  [/^(?:sector(?:ul)? )?(?:privat|private|частн|s ?r ?l\b|s ?a$|ооо|comercial|коммерч)/, 'private'],
];

export const readSector = (text: string): Sector | undefined => firstOf(sectors, text);

const environmentWords: readonly (readonly [RegExp, Environment])[] = [
  [/^(?:mediul(?: de)? |среда )?(?:staging|test|тест)/, 'staging'],
  [/^(?:mediul(?: de)? |среда )?(?:prod|рабоч|продакш)/, 'production'],
];

export const readEnvironment = (text: string): Environment | undefined =>
  environments.find((one) => one === text.toLowerCase()) ?? firstOf(environmentWords, text);

const stops: readonly (readonly [RegExp, 'suspend' | 'remove'])[] = [
  [/^(?:suspend|suspens|приостан|temporar|временн|pauz)/, 'suspend'],
  [/^(?:oprire|opri|stop|remov|прекра|отключ|definitiv|окончат|inchid|sterge|delete|удал)/, 'remove'],
];

/** What to do with a system; undefined where the answer says neither or both. */
export function readStop(text: string): 'suspend' | 'remove' | undefined {
  const folded = foldName(text);
  // A stop for a while is a suspension; whoever says that has not said which of both is meant.
  if (/\b(?:temporar|временн|temporary|for a while)/.test(folded) && !/^(?:suspen|приостан)/.test(folded)) return undefined;
  return firstOf(stops, text);
}

export const services: readonly string[] =
  'MPass MSign MNotify MLog MPower MDelivery MPay MConnect MConnectEvents MCloud eDemocracy eProgramari EVO PDSE'.split(' ');

/** The service that a contract was made for; empty for a new contract, for MDocs; undefined where none is meant that is known. */
export function readService(text: string): string | undefined {
  const folded = foldName(text).replaceAll(' ', '');
  if (/^(?:contractnou|newcontract|новыидоговор|mdocs$|pentrumdocs|nou$)/.test(folded)) return '';
  return services.find((service) => service.toLowerCase() === folded);
}

function firstOf<T>(words: readonly (readonly [RegExp, T])[], text: string): T | undefined {
  const folded = foldName(text);
  return words.find(([pattern]) => pattern.test(folded))?.[1];
}
