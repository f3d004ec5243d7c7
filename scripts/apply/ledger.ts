// The ledger of notices on its branch: read, changed and written with compare-and-swap, so that of two runs none loses what the other
// wrote. Where signers are known, only a ledger that one of them signed is believed: otherwise anybody who can push could hide a notice, or
// have all notices sent again.
import { setTimeout as pause } from 'node:timers/promises';
import { type Ledger, ledgerBranch, ledgerPath, readLedger, writeLedger } from '../model/notice/ledger.ts';
import { Failure } from '../model/text/failure.ts';
import { say, type Text } from '../model/text/text.ts';
import { readBlobs } from './blobs.ts';
import { type Published, readFilesOfTip, readPublishedCommit } from './branch.ts';
import { withBelievedBranch } from './own-branch.ts';
import { publish } from './publish.ts';
import { verifySignature } from './signing.ts';

/** The remote with the ledger; where they are known, also the file of the key that signs it and the list of signers who are believed. */
export interface LedgerPlace {
  readonly remote: string;
  readonly signingKey?: string | undefined;
  readonly signers?: string | undefined;
  /** Starts a new ledger where no believed signer has ever signed one. */
  readonly startsAnew?: boolean | undefined;
}

export interface OwnLedger {
  /** The newest of the branch, 40 hexadecimal digits. */
  readonly commit: string;
  /** The newest ledger that is believed; undefined only where a new one is to be started. */
  readonly ledger: Ledger | undefined;
  /** The newest commit, where it is not believed. */
  readonly foreign?: string;
}

/** Undefined where none has been written yet. Throws a Failure where it cannot be read or none is believed: nothing may be sent then. */
export function readOwnLedger({ remote, signers, startsAnew }: Omit<LedgerPlace, 'signingKey'>): Promise<OwnLedger | undefined> {
  const isBelieved = async (folder: string, commit: string) => signers === undefined || isSignedLedger(folder, commit, signers);
  return withBelievedBranch(remote, ledgerBranch, isBelieved, async (folder, { newest, believed }) => {
    const { commit } = newest;
    if (believed === commit) return { commit, ledger: parseLedger(await readFilesOfTip(folder, newest, ledgerBranch)) };
    if (believed === undefined && !startsAnew) throw new Failure(nothingSigned);
    const ledger = believed === undefined ? undefined : parseLedger(await readPublishedCommit(folder, believed, ledgerBranch));
    return { commit, ledger, foreign: commit };
  });
}

/** The same key also signs environments: a commit of an environment is no ledger. */
async function isSignedLedger(folder: string, commit: string, signers: string): Promise<boolean> {
  const [blob] = await readBlobs(folder, [`${commit}:${ledgerPath}`]);
  return blob !== undefined && (await verifySignature(folder, commit, { signers, branch: ledgerBranch })) === 'good';
}

function parseLedger(published: Published): Ledger {
  const ledger = readLedger(published.files.get(ledgerPath) ?? '');
  if (!ledger) throw new Failure(unreadable);
  return ledger;
}

const maxAttempts = 20;

/**
 * Writes the changed newest ledger as one commit, and gives it. Where another run wrote meanwhile, the change is made again on top of that.
 */
export async function updateLedger(place: LedgerPlace, change: (ledger: Ledger | undefined) => Ledger): Promise<Ledger> {
  const { remote, signingKey, signers } = place;
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const own = await readOwnLedger(place);
    const ledger = change(own?.ledger);
    // A ledger written after a commit that is not believed names that commit, so the two never have the same content.
    const files = new Map([[ledgerPath, writeLedger(ledger, own?.foreign)]]);
    const { kind } = await publish({ remote, branch: ledgerBranch, files, message, expected: own?.commit, signingKey, signers });
    if (kind !== 'overtaken') return ledger;
    await pause(50 + Math.random() * 100 * attempt);
  }
  throw new Failure(contended);
}

const message = 'Notices: what has been told';

const unreadable: Text = {
  ro: say`Registrul înștiințărilor, ${ledgerPath} din ramura ${ledgerBranch}, nu poate fi citit. Nu s-a trimis nimic, ca nimeni să nu fie înștiințat de două ori. Verificați cine a scris în ramură.`,
  en: say`The ledger of notices, ${ledgerPath} on the branch ${ledgerBranch}, cannot be read. Nothing was sent, so that nobody is notified twice. Find out who wrote to the branch.`,
  ru: say`Не удаётся прочитать журнал уведомлений: ${ledgerPath} в ветке ${ledgerBranch}. Ничего не отправлено, чтобы никого не уведомить дважды. Выясните, кто писал в ветку.`,
};

const contended: Text = {
  ro: say`Registrul înștiințărilor din ramura ${ledgerBranch} a fost schimbat mereu de alte rulări. Repetați comanda.`,
  en: say`The ledger of notices on the branch ${ledgerBranch} was changed by other runs all the time. Run the command again.`,
  ru: say`Журнал уведомлений в ветке ${ledgerBranch} всё время меняли другие запуски. Повторите команду.`,
};

const signersFile = 'registry/signers';

const nothingSigned: Text = {
  ro: say`Registrul înștiințărilor din ramura ${ledgerBranch} nu este semnat nicăieri cu o cheie din ${signersFile}, deci nu s-a trimis nimic. Verificați cine a scris în ramură și lista de chei. Dacă până acum nu era semnat, începeți-l din nou cu ${'npm run -s mdocs -- notify --past'}: ce a fost până azi nu se mai comunică.`,
  en: say`The ledger of notices on the branch ${ledgerBranch} is nowhere signed with a key of ${signersFile}, so nothing was sent. Find out who wrote to the branch, and check the list of keys. If it was not signed so far, begin it anew with ${'npm run -s mdocs -- notify --past'}: nobody is then notified of what happened before today.`,
  ru: say`Журнал уведомлений в ветке ${ledgerBranch} нигде не подписан ключом из ${signersFile}, поэтому ничего не отправлено. Выясните, кто писал в ветку, и проверьте список ключей. Если раньше он не подписывался, начните его заново командой ${'npm run -s mdocs -- notify --past'}: о том, что было до сегодняшнего дня, больше не сообщается.`,
};
