// A critical extension that the gateway does not know: it must refuse the certificate.
import { rule } from '../../model/rule/rule.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';
import { findUnknownExtension } from '../../model/x509/chain.ts';
import { nameAt, usableIn } from './in-use.ts';

const critical = (name: string, oid: string): Text => ({
  ro: say`Certificatul ${name} are o extensie critică pe care serverul de intrare în MDocs (gateway-ul) nu o cunoaște (${new Phrase(oid)}) și va fi refuzat.`,
  en: say`The certificate ${name} has a critical extension that the MDocs entry server (the gateway) does not know (${new Phrase(oid)}) and will be refused.`,
  ru: say`В сертификате ${name} есть критическое расширение, неизвестное входному серверу MDocs, шлюзу (${new Phrase(oid)}); он будет отклонён.`,
});

export const certificateConstraints = rule({
  code: 'certificate-constraints',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, { today }) {
    const certificate = usableIn(part, today);
    const oid = certificate && findUnknownExtension(certificate);
    if (oid !== undefined) yield { ...nameAt(part), oid };
  },
  message: ({ name, oid }) => critical(name, oid),
  hint: () => ({
    ro: 'Verificați certificatul cu openssl verify și cu autoritatea care l-a eliberat.',
    en: 'Verify the certificate with openssl verify and with the authority that issued it.',
    ru: 'Проверьте сертификат с помощью openssl verify и у выдавшего его удостоверяющего центра.',
  }),
  page: {
    ro: {
      meaning:
        'O extensie critică este o condiție: cine nu o înțelege trebuie să refuze certificatul, iar serverul de intrare în MDocs (gateway-ul) așa face.',
      causes: ['certificatul are o extensie critică rară'],
      fix: ['Cereți un certificat fără această condiție.'],
    },
    en: {
      meaning:
        'A critical extension is a condition: who does not understand it must refuse the certificate, and the MDocs entry server (the gateway) does.',
      causes: ['the certificate has a rare critical extension'],
      fix: ['Request a certificate without the condition.'],
    },
    ru: {
      meaning:
        'Критическое расширение является условием: кто его не понимает, обязан отклонить сертификат, и входной сервер MDocs (шлюз) так и делает.',
      causes: ['в сертификате редкое критическое расширение'],
      fix: ['Запросите сертификат без этого условия.'],
    },
  },
});
