// registry/policy.yaml with AGE's own values in the place of the sample's. What somebody wrote in their place already stays.
import { type Environment, environments } from '../../model/environment.ts';
import { samplePolicy } from '../../model/generated/sample.ts';
import { Failure } from '../../model/text/failure.ts';
import { dataIn, limits } from '../../read/source.ts';
import { isReadAs } from '../../read/write.ts';
import type { AnswerName } from './answers.ts';
import { layoutChanged, notReadable } from './words.ts';

export const policyPath = 'registry/policy.yaml';

interface PolicyData {
  example?: boolean;
  age: { mailbox: string; accounts: { login: string; id: number }[] };
  environments: Record<Environment, { authorities: string[] }>;
}

const isSampleAccount = ({ id }: { readonly id: number }): boolean => samplePolicy.accounts.includes(id);
const isSampleAuthority = (name: string): boolean => samplePolicy.authorities.includes(name);
const authorityNames = { staging: 'stagingAuthority', production: 'productionAuthority' } as const;

function readPolicyData(text: string): PolicyData {
  const data = dataIn(text, limits.registry) as Partial<PolicyData> | undefined;
  const isWhole = data?.age?.mailbox && Array.isArray(data.age.accounts) && environments.every((one) => data.environments?.[one]);
  if (!isWhole) throw new Failure(notReadable);
  return data as PolicyData;
}

/** What the policy still has of the sample and somebody has to say. */
export function listWanted(text: string): AnswerName[] {
  const { age, environments: settings } = readPolicyData(text);
  return [
    ...(age.mailbox === samplePolicy.mailbox ? ['mailbox' as const] : []),
    ...(age.accounts.some(isSampleAccount) ? ['account' as const] : []),
    ...environments.filter((one) => settings[one].authorities.some(isSampleAuthority)).map((one) => authorityNames[one]),
  ];
}

export interface PolicyAnswers {
  readonly mailbox?: string | undefined;
  /** Each login:number. */
  readonly accounts?: readonly string[] | undefined;
  /** Names of files in registry/authorities. */
  readonly authorities: Readonly<Partial<Record<Environment, readonly string[]>>>;
}

/** Throws where the text has another layout than the sample, so that it would not be read as what was meant. */
export function replaceSample(text: string, { mailbox, accounts, authorities }: PolicyAnswers): string {
  const data = readPolicyData(text);
  let after = text;
  if (mailbox !== undefined) {
    after = after.replace(`mailbox: ${data.age.mailbox}`, () => `mailbox: ${mailbox}`);
    data.age.mailbox = mailbox;
  }
  if (accounts !== undefined) {
    const added = accounts.map((one) => ({ login: one.split(':')[0] ?? '', id: Number(one.split(':')[1]) }));
    const lines = added.map(({ login, id }) => `    - { login: "${login}", id: ${id} }\n`).join('');
    const sample = data.age.accounts.filter(isSampleAccount);
    for (const [i, { login, id }] of sample.entries())
      after = after.replace(`    - { login: ${login}, id: ${id} }\n`, () => (i === 0 ? lines : ''));
    const kept = data.age.accounts.filter((one) => !isSampleAccount(one));
    const first = data.age.accounts.findIndex(isSampleAccount);
    data.age.accounts = [...kept.slice(0, first), ...added, ...kept.slice(first)];
  }
  for (const environment of environments) {
    const names = authorities[environment];
    if (names === undefined) continue;
    const settings = data.environments[environment];
    const own = [...settings.authorities.filter((one) => !isSampleAuthority(one)), ...names];
    after = after.replace(`authorities: [${settings.authorities.join(', ')}]`, () => `authorities: [${own.join(', ')}]`);
    settings.authorities = own;
  }
  if (!isReadAs(after, data)) throw new Failure(layoutChanged(policyPath));
  return after;
}

export const removeExample = (text: string): string => text.replace(/^example: true *\r?\n/m, '');
