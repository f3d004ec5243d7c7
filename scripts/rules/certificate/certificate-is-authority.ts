// The certificate of an authority can issue others: whoever holds its key could be anybody.
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';
import { normalizeSerial } from '../../model/x509/serial.ts';
import { nameAt, usableIn } from './in-use.ts';

export const certificateIsAuthority = rule({
  code: 'certificate-is-authority',
  publication: 'keeps',
  on: 'certificate',
  *check(part, { today, registry }) {
    const serial = normalizeSerial(part.valid.serial ?? '');
    const isListed = Object.values(registry.authorities).some((list) => list.some((authority) => authority.serial === serial));
    if (usableIn(part, today)?.isAuthority || (isListed && part.valid.file === undefined && !part.registered)) yield nameAt(part);
  },
  message: ({ name }) => ({
    ro: say`Certificatul ${name} este al unei autorități de certificare, nu al unui sistem.`,
    en: say`The certificate ${name} is that of a certificate authority, not of a system.`,
    ru: say`Сертификат ${name} принадлежит удостоверяющему центру, а не системе.`,
  }),
  hint: () => ({
    ro: 'Indicați certificatul eliberat pentru sistem, nu pe cel al emitentului.',
    en: 'Name the certificate issued for the system, not that of its issuer.',
    ru: 'Укажите сертификат, выданный системе, а не сертификат издателя.',
  }),
  page: {
    ro: {
      meaning: 'Un certificat de autoritate poate elibera alte certificate. Un sistem nu are voie să intre cu el.',
      causes: ['din lanț a fost exportat certificatul emitentului', 'un certificat autosemnat făcut ca autoritate'],
      fix: ['Exportați primul certificat din lanț, cel al sistemului.'],
    },
    en: {
      meaning: "An authority's certificate can issue other certificates. No system may enter with it.",
      causes: ["the issuer's certificate was exported from the chain", 'a self-signed certificate made as an authority'],
      fix: ["Export the first certificate of the chain, the system's own."],
    },
    ru: {
      meaning: 'Сертификат удостоверяющего центра может выдавать другие сертификаты. Система не вправе входить с ним.',
      causes: [
        'из цепочки экспортирован сертификат издателя',
        'самоподписанный сертификат, сделанный как сертификат удостоверяющего центра',
      ],
      fix: ['Экспортируйте первый сертификат цепочки: это сертификат системы.'],
    },
  },
});
