// An address belongs to one institution: whoever shares it could come in as the other.
import type { AddressPart } from '../../model/declaration/integration.ts';
import { claimCodes } from '../../model/finding/finding.ts';
import { contains, type Network, writeNetwork } from '../../model/network/address.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayPlace } from '../../model/text/environment-words.ts';
import { say } from '../../model/text/text.ts';

const maxNamed = 20;

const addressOf = ({ reading: { network } }: AddressPart): string => (network ? writeNetwork(network) : '');

/** One per institution and shared address, which is the narrower of the two: so both sides give an exception the same value. */
function* listDistinctClaims(network: Network, others: readonly AddressPart[]) {
  const seen = new Set<string>();
  for (const other of others) {
    const theirs = other.reading.network;
    const shared = writeNetwork(theirs && contains(network, theirs) ? theirs : network);
    const key = `${other.file} ${shared}`;
    if (!seen.has(key)) yield { other, shared };
    seen.add(key);
  }
}

export const addressOverlaps = rule({
  code: claimCodes.address,
  publication: 'conflicts',
  isExceptable: true,
  inForm: { aspect: 'others' },
  on: 'address',
  *check(part, { facts }) {
    const { network } = part.reading;
    const others = facts.overlaps.get(part);
    if (!network || !others) return;
    const { slug } = part.access.of;
    const place = { at: part.path, address: writeNetwork(network), environment: part.access.environment };
    const claims = [...listDistinctClaims(network, others)];
    for (const { other, shared } of claims.slice(0, maxNamed)) {
      const theirs = { slug: other.access.of.slug, file: other.file, address: addressOf(other) };
      yield { ...place, theirs, more: undefined, parties: [slug, theirs.slug], value: shared };
    }
    const rest = claims.slice(maxNamed).map(({ other }) => other.access.of.slug);
    if (rest.length > 0) yield { ...place, theirs: undefined, more: rest.length, parties: [slug, ...new Set(rest)] };
  },
  message: ({ address, environment, theirs, more }) =>
    theirs
      ? {
          ro: say`Adresa ${address} se suprapune în ${sayPlace(environment, 'ro')} cu ${theirs.address} a instituției ${theirs.slug} (${theirs.file}).`,
          en: say`The address ${address} overlaps in ${sayPlace(environment, 'en')} with ${theirs.address} of the institution ${theirs.slug} (${theirs.file}).`,
          ru: say`Адрес ${address} пересекается в ${sayPlace(environment, 'ru')} с ${theirs.address} учреждения ${theirs.slug} (${theirs.file}).`,
        }
      : {
          ro: say`Adresa ${address} se suprapune în ${sayPlace(environment, 'ro')} și cu alte adrese ale altor instituții, cel puțin ${more}.`,
          en: say`The address ${address} also overlaps in ${sayPlace(environment, 'en')} with further addresses of other institutions, at least ${more}.`,
          ru: say`Адрес ${address} пересекается в ${sayPlace(environment, 'ru')} и с другими адресами других учреждений, не меньше ${more}.`,
        },
  hint: () => ({
    ro: 'Verificați adresa. Dacă instituțiile ies într-adevăr în internet prin aceeași adresă, cereți AGE o excepție care le numește pe amândouă.',
    en: 'Check the address. If the institutions really go out through the same address, ask AGE for an exception that names them both.',
    ru: 'Проверьте адрес. Если учреждения действительно выходят в интернет с одного адреса, попросите AGE об исключении, в котором названы оба.',
  }),
  page: {
    ro: {
      meaning:
        'Aceeași adresă, sau o rețea care o cuprinde, este declarată de altă instituție în același mediu. Adresa este una dintre verificările după care MDocs deosebește instituțiile.',
      causes: [
        'o adresă copiată din fișierul altei instituții',
        'o rețea prea largă',
        'instituțiile stau la același furnizor, în spatele aceleiași adrese (NAT)',
        'două rețele VPN folosesc aceleași adrese private',
      ],
      fix: [
        'Scrieți numai adresele proprii.',
        'Pentru VPN alegeți cu AGE adrese care nu sunt ocupate.',
        'Pentru o adresă comună AGE poate acorda o excepție în registry/policy.yaml, care numește toate instituțiile și adresa.',
      ],
    },
    en: {
      meaning:
        'Another institution declares the same address, or a network that takes it in, in the same environment. The address is one of the checks by which MDocs tells institutions apart.',
      causes: [
        "an address copied from another institution's file",
        'a network that is too wide',
        'the institutions sit at the same provider behind one address (NAT)',
        'two VPNs use the same private addresses',
      ],
      fix: [
        'Write only addresses of your own.',
        'For a VPN agree with AGE on addresses that are free.',
        'For a shared address AGE can grant an exception in registry/policy.yaml that names all the institutions and the address.',
      ],
    },
    ru: {
      meaning:
        'Тот же адрес или охватывающую его сеть в той же среде указало другое учреждение. По адресу, среди прочего, MDocs различает учреждения.',
      causes: [
        'адрес скопирован из файла другого учреждения',
        'слишком широкая сеть',
        'учреждения находятся у одного провайдера за одним адресом (NAT)',
        'две сети VPN используют одни и те же частные адреса',
      ],
      fix: [
        'Указывайте только собственные адреса.',
        'Для VPN согласуйте с AGE свободные адреса.',
        'Для общего адреса AGE может дать исключение в registry/policy.yaml, где названы все учреждения и адрес.',
      ],
    },
  },
});
