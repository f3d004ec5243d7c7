// Who speaks and signs for AGE: the accounts of the policy as GitHub knows them, and the keys of registry/signers.
import { isLineFor } from '../../apply/signing.ts';
import { quoteAll, say, type Text } from '../../model/text/text.ts';
import type { KnownAccount, Settings } from './settings.ts';
import { type CheckResult, flagUnless, type SettingCheck } from './weakness.ts';

function findUnknown({ accounts }: Settings): CheckResult {
  const found = accounts.flatMap(describeTrouble);
  return found.length === 0 && accounts.some(({ name, permission }) => name !== undefined && permission === undefined)
    ? 'hidden'
    : found;
}

function describeTrouble({ login, id, name, permission }: KnownAccount): Text[] {
  if (name === undefined)
    return [
      {
        ro: say`Contul AGE ${login} (numărul ${id}) nu mai există pe GitHub.`,
        en: say`AGE's account ${login} (number ${id}) is no longer on GitHub.`,
        ru: say`Учётной записи AGE ${login} (номер ${id}) больше нет на GitHub.`,
      },
    ];
  const isSame = name.toLowerCase() === login.toLowerCase();
  return [
    ...flagUnless(isSame, {
      ro: say`Contul AGE cu numărul ${id} se numește pe GitHub ${name} și nu ${login}.`,
      en: say`AGE's account number ${id} is called ${name} on GitHub and not ${login}.`,
      ru: say`Учётная запись AGE № ${id} называется на GitHub ${name}, а не ${login}.`,
    }),
    ...flagUnless(permission === undefined || ['admin', 'write'].includes(permission), {
      ro: say`Contul AGE ${name} (numărul ${id}) nu are drept de scriere în depozit, dar aprobările lui contează.`,
      en: say`AGE's account ${name} (number ${id}) may not write to the repository, but its approvals count.`,
      ru: say`У учётной записи AGE ${name} (номер ${id}) нет права записи в репозиторий, но её одобрения считаются.`,
    }),
  ];
}

/** A list of signers that names no key for a branch: nothing can be published there. */
function findUnsigned({ files, branches }: Settings): readonly Text[] {
  const lines = (files.get('registry/signers') ?? '').split('\n').filter((line) => /^[^#\s]/.test(line));
  if (lines.length === 0) return [];
  const without = branches.filter((branch) => !lines.some((line) => isLineFor(branch, line)));
  return flagUnless(without.length === 0, {
    ro: say`registry/signers nu are nicio cheie pentru ${quoteAll(without)}.`,
    en: say`registry/signers has no key for ${quoteAll(without)}.`,
    ru: say`В registry/signers нет ключа для ${quoteAll(without)}.`,
  });
}

export const peopleChecks: readonly SettingCheck[] = [
  {
    code: 'age-account-unknown',
    why: {
      ro: 'Numărul contului este cel care contează: aprobă cine îl are, și cine nu mai lucrează pentru AGE.',
      en: 'The number of the account is what counts: whoever has it approves, also somebody who no longer works for AGE.',
      ru: 'Считается номер учётной записи: одобряет тот, у кого он есть, даже если он больше не работает в AGE.',
    },
    click: 'Code › registry/policy.yaml › age › accounts',
    page: 'edit/main/registry/policy.yaml',
    find: findUnknown,
  },
  {
    code: 'signers-incomplete',
    why: {
      ro: 'În această ramură nu se poate publica nimic: ce nu este semnat cu o cheie din listă nu se publică și nu este luat de gateway-uri.',
      en: 'Nothing can be published on this branch: what no key of the list signed is not published, and gateways do not take it.',
      ru: 'В этой ветке ничего нельзя опубликовать: не подписанное ключом из списка не публикуется, и шлюзы его не берут.',
    },
    click: 'Code › registry/signers › Edit',
    page: 'edit/main/registry/signers',
    find: findUnsigned,
  },
];
