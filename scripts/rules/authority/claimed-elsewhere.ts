// Two open requests that claim the same: both are told, and AGE decides. Not an error, or a stranger could stop anybody by claiming the same.
import type { Facts } from '../../model/declaration/facts.ts';
import { type AccessPart, certificateOf, type FilePart, tunnelKeyOf } from '../../model/declaration/integration.ts';
import { writeNetwork } from '../../model/network/address.ts';
import type { Path } from '../../model/path.ts';
import type { SharedClaim } from '../../model/proposal/proposal.ts';
import { rule } from '../../model/rule/rule.ts';
import { slugOf } from '../../model/system-name.ts';
import { Phrase, say } from '../../model/text/text.ts';

/** Where the claimed value stands in the file. */
function findPath({ kind, value, file }: SharedClaim, facts: Facts): Path {
  const part = facts.fileOf(slugOf(file) ?? '');
  if (kind === 'idno') return ['institution', 'idno'];
  for (const access of accessesOf(part)) {
    const at = findPathIn(access, kind, value);
    if (at) return at;
  }
  return [];
}

const accessesOf = (file: FilePart | undefined): AccessPart[] =>
  (file?.systems ?? []).flatMap(({ accesses }) => Object.values(accesses));

function findPathIn(access: AccessPart, kind: SharedClaim['kind'], value: string): Path | undefined {
  const { path, data, addresses, certificates } = access;
  if (kind === 'tunnel') return tunnelKeyOf(access) === value ? [...path, 'vpn'] : undefined;
  if (kind === 'address') return addresses.find(({ reading: { network } }) => network && writeNetwork(network) === value)?.path;
  if (kind === 'certificate') return certificates.find((part) => certificateOf(part)?.sha256 === value)?.path;
  return kind === 'client-id' && data.clientId === value ? [...path, 'clientId'] : undefined;
}

export const claimedElsewhere = rule({
  code: 'claimed-elsewhere',
  severity: 'warning',
  publication: 'unmerged',
  on: 'proposal',
  *check({ conflictingPulls = [] }, { facts }) {
    for (const { number, claims } of conflictingPulls)
      for (const claim of claims)
        yield {
          at: findPath(claim, facts),
          file: claim.file,
          number,
          claimed: claim.value,
          kind: claim.kind,
          approval: 'age' as const,
        };
  },
  message: ({ number, claimed, kind }) => ({
    ro: say`${kinds[kind].ro} ${claimed} este în același timp și în cererea ${new Phrase(`#${number}`)}.`,
    en: say`${kinds[kind].en} ${claimed} is in the request ${new Phrase(`#${number}`)} at the same time.`,
    ru: say`${kinds[kind].ru} ${claimed} одновременно есть и в заявке ${new Phrase(`#${number}`)}.`,
  }),
  hint: ({ number }) => ({
    ro: say`Înțelegeți-vă cu autorul cererii ${new Phrase(`#${number}`)}: una dintre cereri se schimbă sau se închide, apoi cealaltă se verifică din nou; hotărăște AGE.`,
    en: say`Agree with the author of the request ${new Phrase(`#${number}`)}: one of the two is changed or closed, then the other is checked again; AGE decides.`,
    ru: say`Договоритесь с автором заявки ${new Phrase(`#${number}`)}: одну из заявок меняют или закрывают, затем другая проверяется снова; решает AGE.`,
  }),
  page: {
    ro: {
      meaning:
        'Două cereri deschise vor același lucru: aceeași adresă, același certificat, aceeași cheie VPN, același IDNO, același clientId sau același fișier. Fiecare este corectă singură, dar împreună nu pot fi acceptate.',
      causes: [
        'doi colegi au cerut același lucru',
        'o cerere veche a rămas deschisă',
        'o instituție a scris din greșeală adresa alteia',
      ],
      fix: [
        'Deschideți cealaltă cerere și vedeți a cui este valoarea.',
        'Închideți cererea de prisos sau schimbați valoarea în una dintre ele.',
      ],
    },
    en: {
      meaning:
        'Two open requests want the same: the same address, certificate, VPN key, IDNO, clientId or file. Each is right on its own, but they cannot both be accepted.',
      causes: [
        'two colleagues asked for the same',
        'an old request was left open',
        "an institution wrote another one's address by mistake",
      ],
      fix: [
        'Open the other request and see whose the value is.',
        'Close the one that is not needed, or change the value in one of them.',
      ],
    },
    ru: {
      meaning:
        'Две открытые заявки хотят одного и того же: тот же адрес, сертификат, ключ VPN, IDNO, clientId или файл. По отдельности каждая верна, но принять обе нельзя.',
      causes: [
        'два коллеги запросили одно и то же',
        'осталась открытой старая заявка',
        'учреждение по ошибке указало чужой адрес',
      ],
      fix: [
        'Откройте другую заявку и посмотрите, чьё это значение.',
        'Закройте лишнюю заявку или измените значение в одной из них.',
      ],
    },
  },
});

const makePhrases = (ro: string, en: string, ru: string) => ({ ro: new Phrase(ro), en: new Phrase(en), ru: new Phrase(ru) });

const kinds: Record<SharedClaim['kind'], ReturnType<typeof makePhrases>> = {
  address: makePhrases('Adresa', 'The address', 'Адрес'),
  certificate: makePhrases('Certificatul', 'The certificate', 'Сертификат'),
  tunnel: makePhrases('Cheia VPN', 'The VPN key', 'Ключ VPN'),
  idno: makePhrases('IDNO-ul', 'The IDNO', 'IDNO'),
  'client-id': makePhrases('clientId', 'The clientId', 'clientId'),
  file: makePhrases('Fișierul', 'The file', 'Файл'),
  // GitHub keeps one status for a commit, whoever asks for it.
  commit: makePhrases('Commit-ul', 'The commit', 'Коммит'),
};
