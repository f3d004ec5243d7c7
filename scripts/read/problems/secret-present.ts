// A secret in a public repository: it is burnt the moment it is pushed, whatever happens to the request.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import type { SecretKind } from '../../model/text/sensitive.ts';
import type { Text } from '../../model/text/text.ts';

export const secretPresent: Problem<Occurrence & { kind: SecretKind }> = {
  code: 'secret-present',
  severity: 'error',
  publication: 'keeps',
  inRegistry: 'takes-effect',
  message: ({ kind }) => messages[kind],
  hint: ({ kind }) => (kind === 'private-key' || kind === 'pfx' ? keyHint : wordHint),
  page: {
    ro: {
      meaning:
        'Fișierul conține un secret: o cheie privată, un container PFX, o parolă sau un token. Depozitul este public; din clipa în care a fost trimis, secretul trebuie considerat cunoscut de toată lumea, chiar dacă cererea este închisă sau commitul șters.',
      causes: [
        'a fost adăugat fișierul .pfx sau .key în loc de certificatul public .cer',
        'certificatul a fost exportat împreună cu cheia privată',
        'o parolă a fost lăsată într-un comentariu',
      ],
      fix: [
        'Pentru o cheie: cereți la STISC revocarea certificatului, generați altă cheie și obțineți alt certificat.',
        'Pentru o parolă sau un token: schimbați-le acum, în sistemul din care provin.',
        'Ștergeți secretul din fișier. Ștergerea nu înlocuiește schimbarea lui.',
        'Anunțați AGE; dacă secretul dă acces la MDocs, accesul se suspendă până la înlocuire.',
      ],
    },
    en: {
      meaning:
        'The file has a secret in it: a private key, a PFX container, a password or a token. The repository is public; from the moment it was pushed the secret must be taken as known to everybody, even if the request is closed or the commit deleted.',
      causes: [
        'the .pfx or .key file was added instead of the public certificate .cer',
        'the certificate was exported together with its private key',
        'a password was left in a comment',
      ],
      fix: [
        'For a key: ask STISC to revoke the certificate, make another key and get another certificate.',
        'For a password or a token: change it now, in the system it comes from.',
        'Delete the secret from the file. Deleting does not replace changing it.',
        'Tell AGE; if the secret gives access to MDocs, access is suspended until it is replaced.',
      ],
    },
    ru: {
      meaning:
        'В файле есть секрет: закрытый ключ, контейнер PFX, пароль или токен. Репозиторий открытый; с момента отправки секрет следует считать известным всем, даже если заявка закрыта или коммит удалён.',
      causes: [
        'вместо открытого сертификата .cer добавлен файл .pfx или .key',
        'сертификат выгружен вместе с закрытым ключом',
        'пароль остался в комментарии',
      ],
      fix: [
        'Для ключа: попросите STISC отозвать сертификат, создайте новый ключ и получите новый сертификат.',
        'Для пароля или токена: смените их сейчас в той системе, откуда они взяты.',
        'Удалите секрет из файла. Удаление не заменяет смену секрета.',
        'Сообщите AGE; если секрет даёт доступ к MDocs, доступ приостанавливается до его замены.',
      ],
    },
  },
};

const messages: Record<SecretKind, Text> = {
  'private-key': {
    ro: 'Aici este o cheie privată. Depozitul este public, deci cheia este compromisă.',
    en: 'There is a private key here. The repository is public, so the key is compromised.',
    ru: 'Здесь закрытый ключ. Репозиторий открытый, поэтому ключ скомпрометирован.',
  },
  pfx: {
    ro: 'Acesta este un container PFX (PKCS#12), care conține și cheia privată. Cheia este compromisă.',
    en: 'This is a PFX container (PKCS#12), which also holds the private key. The key is compromised.',
    ru: 'Это контейнер PFX (PKCS#12), в котором есть и закрытый ключ. Ключ скомпрометирован.',
  },
  password: {
    ro: 'Aici pare să fie scrisă o parolă. Depozitul este public, deci parola este compromisă.',
    en: 'There seems to be a password here. The repository is public, so the password is compromised.',
    ru: 'Похоже, здесь записан пароль. Репозиторий открытый, поэтому пароль скомпрометирован.',
  },
  token: {
    ro: 'Aici pare să fie scris un token de acces. Depozitul este public, deci tokenul este compromis.',
    en: 'There seems to be an access token here. The repository is public, so the token is compromised.',
    ru: 'Похоже, здесь записан токен доступа. Репозиторий открытый, поэтому токен скомпрометирован.',
  },
};

const keyHint: Text = {
  ro: 'Cereți revocarea certificatului, faceți o cheie nouă și adăugați doar certificatul public. Ștergerea fișierului nu ajunge.',
  en: 'Have the certificate revoked, make a new key and add only the public certificate. Deleting the file is not enough.',
  ru: 'Отзовите сертификат, создайте новый ключ и добавьте только открытый сертификат. Удалить файл недостаточно.',
};
const wordHint: Text = {
  ro: 'Schimbați acum parola sau tokenul în sistemul din care provine, apoi ștergeți rândul. Ștergerea singură nu ajunge.',
  en: 'Change the password or token now in the system it comes from, then delete the line. Deleting alone is not enough.',
  ru: 'Смените пароль или токен сейчас в той системе, откуда он взят, затем удалите строку. Одного удаления недостаточно.',
};
