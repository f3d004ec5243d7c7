// What a renewal form is answered about its own fields.
import { sayDay } from '../../model/text/day.ts';
import { say, type Text } from '../../model/text/text.ts';

export const dayOver = (answer: string, today: string): Text => ({
  ro: say`ziua ${answer} a trecut, iar astăzi este ${sayDay(today, 'ro')}.`,
  en: say`the day ${answer} has passed; today is ${sayDay(today, 'en')}.`,
  ru: say`день ${answer} прошёл, сегодня ${sayDay(today, 'ru')}.`,
});
export const twoWeeks: Text = {
  ro: 'Lăsați câmpul gol, și cele două certificate sunt valabile împreună două săptămâni.',
  en: 'Leave the field empty, and both certificates are accepted side by side for two weeks.',
  ru: 'Оставьте поле пустым, и оба сертификата будут приниматься вместе две недели.',
};
