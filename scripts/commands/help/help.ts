// The words of --help in the three languages.
import type { Locale } from '../../model/text/text.ts';
import { en, type Help } from './en.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';

export const help: Readonly<Record<Locale, Help>> = { ro, en, ru };
export type CommandName = keyof Help['commands'];
