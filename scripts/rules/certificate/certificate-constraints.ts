// What the gateway may hold against a certificate and this check does not compute: it is said, not guessed.
import { rule } from '../../model/rule/rule.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';
import { issuersOf } from '../../model/x509/trust.ts';
import { nameAt, usableIn } from './in-use.ts';

const nameConstraints = '2.5.29.30';

// What OpenSSL understands in a leaf certificate; it refuses every other critical extension.
const understood = new Set([
  '2.5.29.15',
  '2.5.29.17',
  '2.5.29.19',
  '2.5.29.30',
  '2.5.29.31',
  '2.5.29.32',
  '2.5.29.36',
  '2.5.29.37',
  '2.5.29.54',
]);

const critical = (name: string, oid: string): Text => ({
  ro: say`Certificatul ${name} are o extensie critică pe care serverul de intrare în MDocs (gateway-ul) nu o cunoaște (${new Phrase(oid)}) și va fi refuzat.`,
  en: say`The certificate ${name} has a critical extension that the MDocs entry server (the gateway) does not know (${new Phrase(oid)}) and will be refused.`,
  ru: say`В сертификате ${name} есть критическое расширение, неизвестное входному серверу MDocs, шлюзу (${new Phrase(oid)}); он будет отклонён.`,
});

export const certificateConstraints = rule({
  code: 'certificate-constraints',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  on: 'certificate',
  *check(part, { today, registry }) {
    const certificate = usableIn(part, today);
    if (!certificate) return;
    const unknown = certificate.extensions.find(({ oid, critical }) => critical && !understood.has(oid));
    if (unknown) yield { ...nameAt(part), severity: 'error' as const, oid: unknown.oid };
    const issuers = issuersOf(certificate, registry.authorities[part.access.environment]);
    if (issuers.some(({ extensions }) => extensions.some(({ oid }) => oid === nameConstraints)))
      yield { ...nameAt(part), oid: '' };
  },
  message: ({ name, oid }) => (oid === '' ? constrained(name) : critical(name, oid)),
  hint: () => ({
    ro: 'Verificați certificatul cu openssl verify și cu autoritatea care l-a eliberat.',
    en: 'Verify the certificate with openssl verify and with the authority that issued it.',
    ru: 'Проверьте сертификат с помощью openssl verify и у выдавшего его удостоверяющего центра.',
  }),
  page: {
    ro: {
      meaning:
        'Unele certificate sau autorități poartă condiții pe care serverul de intrare în MDocs (gateway-ul) le aplică la conectare, iar această verificare nu le poate calcula.',
      causes: ['autoritatea limitează numele pentru care eliberează certificate', 'certificatul are o extensie critică rară'],
      fix: ['Încercați conectarea în mediul de testare.', 'Cereți un certificat fără această condiție.'],
    },
    en: {
      meaning:
        'Some certificates or authorities carry conditions that the MDocs entry server (the gateway) applies on connecting and this check cannot compute.',
      causes: ['the authority limits the names that it issues for', 'the certificate has a rare critical extension'],
      fix: ['Try to connect in the test environment.', 'Request a certificate without the condition.'],
    },
    ru: {
      meaning:
        'У некоторых сертификатов или удостоверяющих центров есть условия, которые входной сервер MDocs (шлюз) применяет при подключении, а эта проверка вычислить не может.',
      causes: [
        'удостоверяющий центр ограничивает имена, для которых выдаёт сертификаты',
        'в сертификате редкое критическое расширение',
      ],
      fix: ['Попробуйте подключиться в тестовой среде.', 'Запросите сертификат без этого условия.'],
    },
  },
});

const constrained = (name: string): Text => ({
  ro: say`Autoritatea certificatului ${name} limitează numele admise; limita nu este verificată aici.`,
  en: say`The authority of the certificate ${name} limits the names it allows; the limit is not checked here.`,
  ru: say`Удостоверяющий центр, выдавший сертификат ${name}, ограничивает допустимые имена; это здесь не проверяется.`,
});
