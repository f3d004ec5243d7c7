// What the page says of an address or a certificate that is claimed already.
import { say, type Text } from '../../model/text/text.ts';

const surely: Text = {
  ro: 'Verificați; după trimitere se verifică din nou.',
  en: 'Look at it again; it is checked anew after sending.',
  ru: 'Проверьте; после отправки это проверяется снова.',
};
const perhaps: Text = {
  ro: 'Lista publicată este prescurtată, deci poate fi și o coincidență; după trimitere se verifică sigur.',
  en: 'The published list is shortened, so it may be a coincidence; after sending it is checked for certain.',
  ru: 'Опубликованный список укорочен, поэтому возможно и совпадение; после отправки это проверяется точно.',
};

/** The published list names nobody: whoever has something already may have found its own. */
const byWhom = (isFirst: boolean): Text =>
  isFirst
    ? { ro: 'de altă instituție', en: 'by another institution', ru: 'другим учреждением' }
    : {
        ro: 'de altă instituție sau chiar de a dumneavoastră',
        en: 'by another institution, or by your own',
        ru: 'другим учреждением или вашим собственным',
      };

export function addressClaimed(address: string, isCertain: boolean, isFirst = true): Text {
  const then = isCertain ? surely : perhaps;
  const by = byWhom(isFirst);
  return {
    ro: `${isCertain ? say`Adresa ${address} este declarată` : say`Adresa ${address} pare declarată`} deja ${by.ro}. ${then.ro}`,
    en: `${isCertain ? say`The address ${address} is declared` : say`The address ${address} seems to be declared`} already ${by.en}. ${then.en}`,
    ru: `${isCertain ? say`Адрес ${address} уже указан` : say`Адрес ${address}, по-видимому, уже указан`} ${by.ru}. ${then.ru}`,
  };
}

/** A shortened list cannot be asked what lies inside of a wide network. */
export const addressUnseen = (address: string): Text => ({
  ro: say`Dacă altcineva are adrese în interiorul rețelei ${address} se verifică după trimitere: pentru o rețea atât de largă, lista publicată nu o poate spune aici.`,
  en: say`Whether somebody else has addresses inside of the network ${address} is checked after sending: of one so wide, the published list cannot say it here.`,
  ru: say`Есть ли у кого-то адреса внутри сети ${address}, проверяется после отправки: о такой широкой сети опубликованный список здесь сказать не может.`,
});

export function certificateClaimed(isCertain: boolean, isFirst = true): Text {
  const then = isCertain ? surely : perhaps;
  const own: Text = isFirst
    ? { ro: 'pentru alt sistem', en: 'for another system', ru: 'для другой системы' }
    : {
        ro: 'pentru alt sistem sau chiar pentru acesta',
        en: 'for another system, or for this one',
        ru: 'для другой системы или для этой же',
      };
  return {
    ro: `${isCertain ? 'Certificatul sau altul cu aceeași cheie este' : 'Certificatul sau altul cu aceeași cheie pare'} declarat deja ${own.ro}. ${then.ro}`,
    en: `The certificate, or another of the same key, ${isCertain ? 'is' : 'seems to be'} declared already ${own.en}. ${then.en}`,
    ru: `Сертификат или другой с тем же ключом${isCertain ? '' : ', по-видимому,'} уже указан ${own.ru}. ${then.ru}`,
  };
}
