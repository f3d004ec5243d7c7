// What to do, where several rules ask for the same.
import { sayCounted } from '../text/counted.ts';
import { say, type Text } from '../text/text.ts';

export const makeNewKey: Text = {
  ro: 'Generați o cheie nouă, RSA de la 2048 la 4096 de biți sau EC P-256, și cereți cu ea alt certificat la STISC.',
  en: 'Make a new key, RSA of 2048 to 4096 bits or EC P-256, and order another certificate for it from STISC.',
  ru: 'Создайте новый ключ, RSA от 2048 до 4096 бит или EC P-256, и закажите с ним другой сертификат в STISC.',
};

export const letAnotherApprove: Text = {
  ro: 'Trebuie să aprobe un al doilea cont AGE, altul decât autorul.',
  en: 'A second AGE account has to approve, not the author.',
  ru: 'Одобрить должна вторая учётная запись AGE, не автор.',
};

/** Where policy says that one is not enough. */
export const letSeveralApprove = (count: number): Text => ({
  ro: say`Trebuie să aprobe ${sayCounted(count, 'account', 'ro')}, fără cel al autorului.`,
  en: say`${sayCounted(count, 'account', 'en')} have to approve, without that of the author.`,
  ru: say`Одобрить должны ${sayCounted(count, 'account', 'ru')}, не считая автора.`,
});
