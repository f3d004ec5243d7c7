// The certificate of an IKEv2 device must be there, be readable and be in its time: the gateway accepts that one alone.
import { hasExpired } from '../../model/declaration/certificate-use.ts';
import { ownRevocationOf } from '../../model/declaration/revocation.ts';
import { rule } from '../../model/rule/rule.ts';
import { say, type Text } from '../../model/text/text.ts';

export const vpnCertificateInvalid = rule({
  code: 'vpn-certificate-invalid',
  publication: 'keeps',
  on: 'access',
  *check({ path, valid: { vpn }, tunnelReading: reading, environment }, context) {
    if (vpn?.certificate === undefined) return;
    const place = { at: [...path, 'vpn', 'certificate'], name: vpn.certificate };
    if (!reading) yield { ...place, problem: 'absent' as const };
    else if ('not' in reading) yield { ...place, problem: 'unreadable' as const };
    else if (hasExpired(reading.certificate, context)) yield { ...place, problem: 'ended' as const };
    else if (ownRevocationOf(reading.certificate, context, environment)) yield { ...place, problem: 'revoked' as const };
    else if (reading.certificate.isAuthority) yield { ...place, problem: 'authority' as const };
  },
  message: ({ name, problem }) => words[problem](name),
  hint: () => ({
    ro: 'Puneți în integrations/certificates certificatul public al echipamentului VPN, cel cu care el se prezintă.',
    en: 'Put the public certificate of the VPN device, the one that it presents, into integrations/certificates.',
    ru: 'Поместите в integrations/certificates открытый сертификат VPN-устройства, тот, который оно предъявляет.',
  }),
  page: {
    ro: {
      meaning:
        'Gateway-ul primește tunelul IKEv2 numai cu acest certificat, deci el trebuie să fie un singur certificat public valabil, al echipamentului.',
      causes: ['fișierul nu a fost trimis sau are alt nume', 'a fost trimis certificatul autorității', 'certificatul a expirat'],
      fix: ['Verificați fișierul: `npm run -s mdocs -- inspect certificat.cer`'],
    },
    en: {
      meaning:
        'The gateway takes the IKEv2 tunnel with this certificate alone, so it must be one valid public certificate, that of the device.',
      causes: [
        'the file was not sent, or has another name',
        'the certificate of the authority was sent',
        'the certificate has expired',
      ],
      fix: ['Look at the file: `npm run -s mdocs -- inspect certificate.cer`'],
    },
    ru: {
      meaning:
        'Шлюз принимает туннель IKEv2 только с этим сертификатом, поэтому это должен быть один действующий открытый сертификат устройства.',
      causes: ['файл не отправлен или назван иначе', 'отправлен сертификат удостоверяющего центра', 'срок сертификата истёк'],
      fix: ['Проверьте файл: `npm run -s mdocs -- inspect certificat.cer`'],
    },
  },
});

const words: Readonly<Record<'absent' | 'unreadable' | 'ended' | 'revoked' | 'authority', (name: string) => Text>> = {
  absent: (name) => ({
    ro: say`Fișierul ${name} al VPN-ului lipsește.`,
    en: say`The file ${name} of the VPN is missing.`,
    ru: say`Файла ${name} для VPN нет.`,
  }),
  unreadable: (name) => ({
    ro: say`Fișierul ${name} al VPN-ului nu este un certificat public X.509.`,
    en: say`The file ${name} of the VPN is no public X.509 certificate.`,
    ru: say`Файл ${name} для VPN не является открытым сертификатом X.509.`,
  }),
  ended: (name) => ({
    ro: say`Certificatul VPN ${name} a expirat.`,
    en: say`The VPN certificate ${name} has expired.`,
    ru: say`Срок VPN-сертификата ${name} истёк.`,
  }),
  revoked: (name) => ({
    ro: say`Certificatul VPN ${name} a fost revocat; tunelul lui este închis.`,
    en: say`The VPN certificate ${name} was revoked; its tunnel is closed.`,
    ru: say`VPN-сертификат ${name} отозван; его туннель закрыт.`,
  }),
  authority: (name) => ({
    ro: say`Certificatul VPN ${name} este al unei autorități de certificare, nu al echipamentului.`,
    en: say`The VPN certificate ${name} is that of a certificate authority, not of the device.`,
    ru: say`VPN-сертификат ${name} принадлежит удостоверяющему центру, а не устройству.`,
  }),
};
