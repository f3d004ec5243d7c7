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

export function addressClaimed(address: string, isCertain: boolean): Text {
  const then = isCertain ? surely : perhaps;
  return {
    ro: `${isCertain ? say`Adresa ${address} este declarată` : say`Adresa ${address} pare declarată`} deja de altă instituție. ${then.ro}`,
    en: `${isCertain ? say`The address ${address} is declared` : say`The address ${address} seems to be declared`} by another institution already. ${then.en}`,
    ru: `${isCertain ? say`Адрес ${address} уже указан` : say`Адрес ${address}, по-видимому, уже указан`} другим учреждением. ${then.ru}`,
  };
}

export function certificateClaimed(isCertain: boolean): Text {
  const then = isCertain ? surely : perhaps;
  return {
    ro: `${isCertain ? 'Certificatul sau altul cu aceeași cheie este' : 'Certificatul sau altul cu aceeași cheie pare'} declarat deja pentru alt sistem. ${then.ro}`,
    en: `The certificate, or another of the same key, ${isCertain ? 'is' : 'seems to be'} declared for another system already. ${then.en}`,
    ru: `Сертификат или другой с тем же ключом${isCertain ? '' : ', по-видимому,'} уже указан для другой системы. ${then.ru}`,
  };
}
