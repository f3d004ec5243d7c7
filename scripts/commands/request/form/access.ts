// What forms ask about the access to one environment: a certificate or its serial, addresses, a VPN.
import type { Path } from '../../../model/path.ts';
import type { Text } from '../../../model/text/text.ts';
import type { Field } from './field.ts';
import { paragraphs } from './shared.ts';

/** Only a WireGuard key can be typed: the certificate of a device for IKEv2 is a file of its own. */
export const vpnKeyField = {
  id: 'vpn-key',
  kind: 'input',
  label: {
    ro: 'Cheia publică WireGuard a echipamentului VPN',
    en: 'WireGuard public key of the VPN device',
    ru: 'Открытый ключ WireGuard VPN-устройства',
  },
  help: {
    ro: 'Scrieți cheia publică (44 de semne, ultimul este =), sau lăsați gol dacă VPN-ul nu este WireGuard.',
    en: 'Write the public key (44 characters, the last one is =), or leave empty if the VPN is not WireGuard.',
    ru: 'Укажите открытый ключ (44 знака, последний =) или оставьте пустым, если VPN не WireGuard.',
  },
  description: {
    ro: 'Numai pentru un VPN WireGuard: întrebați administratorul de rețea, `wg pubkey` o arată. Niciodată cheia privată (PrivateKey). Pentru IKEv2 (IPsec) lăsați gol: tunelul se configurează prin înțelegere cu AGE.',
    en: 'Only for a WireGuard VPN: ask your network administrator, `wg pubkey` shows it. Never the private key (PrivateKey). For IKEv2 (IPsec) leave it empty: the tunnel is set up by agreement with AGE.',
    ru: 'Только для VPN WireGuard: спросите администратора сети, его показывает `wg pubkey`. Никогда не указывайте закрытый ключ (PrivateKey). Для IKEv2 (IPsec) оставьте пустым: туннель настраивается по договорённости с AGE.',
  },
  placeholder: 'bWRvY3MtZXhlbXBsdS1jaGVpZS1wdWJsaWNhLTAwMDE=',
  isRequired: false,
  isLater: true,
  most: 100,
} as const satisfies Partial<Field>;

/** What the forms call the network of one environment. `access` is its path in the file, where the form makes one. */
export const vpnFields = (access: Path): readonly Field[] => [
  {
    id: 'vpn-peer',
    kind: 'input',
    label: {
      ro: 'Adresa publică a echipamentului VPN',
      en: 'Public address of the VPN device',
      ru: 'Публичный адрес VPN-устройства',
    },
    help: {
      ro: 'Scrieți o singură adresă IP, sau lăsați goale ambele câmpuri despre VPN.',
      en: 'Write one IP address, or leave both fields about the VPN empty.',
      ru: 'Укажите один IP-адрес или оставьте оба поля о VPN пустыми.',
    },
    description: {
      ro: 'Numai dacă vă conectați prin VPN.',
      en: 'Only if you connect through a VPN.',
      ru: 'Только если вы подключаетесь через VPN.',
    },
    placeholder: '203.0.113.254',
    isRequired: false,
    isLater: true,
    most: 100,
    path: [...access, 'vpn', 'peer'],
  },
  {
    id: 'vpn-addresses',
    kind: 'textarea',
    label: { ro: 'Adresele din interiorul VPN', en: 'Addresses inside the VPN', ru: 'Адреса внутри VPN' },
    help: {
      ro: 'Scrieți adresele pe care MDocs le vede prin tunel, câte una pe fiecare rând, sau lăsați goale ambele câmpuri despre VPN.',
      en: 'Write the addresses that MDocs sees through the tunnel, one per line, or leave both fields about the VPN empty.',
      ru: 'Укажите адреса, которые MDocs видит через туннель, по одному в строке, или оставьте оба поля о VPN пустыми.',
    },
    description: {
      ro: 'Numai dacă vă conectați prin VPN. Adresele pe care MDocs le vede prin tunel, câte una pe fiecare rând.',
      en: 'Only if you connect through a VPN. The addresses that MDocs sees through the tunnel, one per line.',
      ru: 'Только если вы подключаетесь через VPN. Адреса, которые MDocs видит через туннель, по одному в строке.',
    },
    placeholder: '10.24.8.0/29',
    isRequired: false,
    isLater: true,
    most: 2000,
    path: [...access, 'vpn', 'addresses'],
  },
  { ...vpnKeyField, path: [...access, 'vpn', 'publicKey'] },
];

/** How to make a text of a certificate: a page of GitHub takes no .cer file. */
export const howToPaste: Text = {
  ro: 'GitHub nu primește fișiere .cer ca atașament (numai într-un .zip sau redenumite .txt), de aceea lipiți textul certificatului:\n\n- deschideți fișierul .cer cu Notepad; dacă vedeți `-----BEGIN CERTIFICATE-----`, copiați tot textul;\n- dacă vedeți caractere neinteligibile, convertiți mai întâi fișierul. Windows: `certutil -encode certificat.cer certificat.txt`. Linux sau macOS: `openssl x509 -inform DER -in certificat.cer -out certificat.txt`. Apoi deschideți certificat.txt.',
  en: "GitHub does not accept .cer files as attachments (only inside a .zip or renamed to .txt), so paste the certificate's text:\n\n- open the .cer file with Notepad; if you see `-----BEGIN CERTIFICATE-----`, copy the whole text;\n- if you see unreadable characters, convert the file first. Windows: `certutil -encode certificate.cer certificate.txt`. Linux or macOS: `openssl x509 -inform DER -in certificate.cer -out certificate.txt`. Then open certificate.txt.",
  ru: 'GitHub не принимает файлы .cer как вложения (только в .zip или переименованные в .txt), поэтому вставьте текст сертификата:\n\n- откройте файл .cer в Блокноте; если видите `-----BEGIN CERTIFICATE-----`, скопируйте весь текст;\n- если видите непонятные знаки, сначала преобразуйте файл. Windows: `certutil -encode certificat.cer certificat.txt`. Linux или macOS: `openssl x509 -inform DER -in certificat.cer -out certificat.txt`. Затем откройте certificat.txt.',
};

const wholeText: Text = {
  ro: 'Lipiți textul întreg, de la BEGIN CERTIFICATE până la END CERTIFICATE: un singur certificat, al sistemului.',
  en: 'Paste the whole text, from BEGIN CERTIFICATE to END CERTIFICATE: one certificate, that of the system.',
  ru: 'Вставьте весь текст от BEGIN CERTIFICATE до END CERTIFICATE: один сертификат, самой системы.',
};

/** How the field of a certificate's text is made, whatever it is called. */
export const certificateText = {
  id: 'certificate',
  kind: 'textarea',
  render: 'text',
  help: wholeText,
  description: {
    ro: 'Doar certificatul. Niciodată un text în care apare PRIVATE KEY și niciodată un .pfx sau .p12.',
    en: 'The certificate alone. Never a text that says PRIVATE KEY, and never a .pfx or .p12.',
    ru: 'Только сертификат. Никогда не вставляйте текст, в котором есть PRIVATE KEY, или файл .pfx или .p12.',
  },
  placeholder: '-----BEGIN CERTIFICATE-----',
  most: 20_000,
} as const satisfies Partial<Field>;

export const serialField = (access: Path): Field => ({
  id: 'serial',
  kind: 'input',
  label: {
    ro: 'Numărul de serie al unui certificat pe care AGE îl are deja',
    en: 'Serial number of a certificate that AGE already has',
    ru: 'Серийный номер сертификата, который уже есть у AGE',
  },
  help: {
    ro: 'Scrieți numărul numai dacă certificatul este înregistrat la AGE pentru alt serviciu; altfel lipiți certificatul.',
    en: 'Write the number only if the certificate is registered with AGE for another service; otherwise paste the certificate.',
    ru: 'Укажите номер, только если сертификат зарегистрирован в AGE для другого сервиса; иначе вставьте сертификат.',
  },
  description: {
    ro: 'Windows: deschideți certificatul, Detalii, „Număr de serie”. Se poate copia cu tot cu spații.',
    en: 'Windows: open the certificate, the Details tab, "Serial number". It may be copied with its spaces.',
    ru: 'Windows: откройте сертификат, вкладка «Состав», «Серийный номер». Можно копировать вместе с пробелами.',
  },
  placeholder: '40000000018A01DB5ECE5FBBF0CF',
  isRequired: false,
  isLater: true,
  most: 200,
  path: [...access, 'certificates', 0, 'serial'],
});

export const testAddressesField = (access: Path): Field => ({
  id: 'addresses',
  kind: 'textarea',
  label: {
    ro: 'Adresele publice pentru testare',
    en: 'Public addresses for the test environment',
    ru: 'Публичные адреса для тестовой среды',
  },
  formerLabels: { en: 'Public addresses for staging' },
  help: addressHelp,
  description: {
    ro: 'Adresele IP de la care se conectează sistemul, câte una pe fiecare rând; un interval se scrie 203.0.113.8 - 203.0.113.15. De la alte adrese accesul este refuzat. Lăsați gol numai dacă folosiți VPN.',
    en: 'The IP addresses that the system connects from, one per line; a range is written 203.0.113.8 - 203.0.113.15. From other addresses access is refused. Leave empty only if you use a VPN.',
    ru: 'IP-адреса, с которых подключается система, по одному в строке; диапазон пишется 203.0.113.8 - 203.0.113.15. С других адресов доступа нет. Оставьте пустым, только если используете VPN.',
  },
  placeholder: '203.0.113.10',
  isRequired: false,
  most: 4000,
  path: [...access, 'addresses'],
});

export const addressHelp: Text = {
  ro: 'Scrieți adresele IP de la care se conectează sistemul, câte una pe fiecare rând. Lăsați gol numai dacă folosiți VPN.',
  en: 'Write the IP addresses that the system connects from, one per line. Leave empty only if you use a VPN.',
  ru: 'Укажите IP-адреса, с которых подключается система, по одному в строке. Оставьте пустым, только если используете VPN.',
};

/** The test certificate or its serial, and what the form says before both. */
export const testCertificateFields = (access: Path): readonly Field[] => [
  {
    ...certificateText,
    label: {
      ro: 'Textul certificatului public pentru testare',
      en: 'Text of the public certificate for the test environment',
      ru: 'Текст открытого сертификата для тестовой среды',
    },
    formerLabels: {
      ro: 'Certificatul public pentru testare (PEM)',
      en: 'Public certificate for staging (PEM)',
      ru: 'Открытый сертификат для тестовой среды (PEM)',
    },
    before: paragraphs(
      {
        ro: '### Certificatul pentru mediul de testare\n\nTrimiteți **sau** certificatul public, **sau** numărul de serie al unuia pe care AGE îl are deja pentru alt serviciu (MPass, MSign...). Pentru producție se va cere mai târziu alt certificat.',
        en: '### The certificate for the test environment\n\nSend **either** the public certificate **or** the serial number of one that AGE already has for another service (MPass, MSign...). Production will later need a different certificate.',
        ru: '### Сертификат для тестовой среды\n\nОтправьте **либо** открытый сертификат, **либо** серийный номер того, который уже есть у AGE для другого сервиса (MPass, MSign...). Для рабочей среды позже понадобится другой сертификат.',
      },
      howToPaste,
    ),
    isRequired: false,
    path: [...access, 'certificates', 0],
  },
  serialField(access),
];
