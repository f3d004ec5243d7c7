// The ledger of notices on its branch: read, changed and written with compare-and-swap, so that of two runs none loses what the other wrote.
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../model/failure.ts';
import { type Ledger, ledgerBranch, ledgerPath, readLedger, writeLedger } from '../model/ledger.ts';
import { say, type Text } from '../model/text.ts';
import { type Published, readBranch } from './branch.ts';
import { publish } from './publish.ts';

/** Undefined where none has been written yet. Throws a Failure where it cannot be read: nothing may be sent then. */
export async function readLedgerOf(remote: string): Promise<Ledger | undefined> {
  return ledgerIn(await readBranch(remote, ledgerBranch));
}

function ledgerIn(published: Published | undefined): Ledger | undefined {
  if (!published) return undefined;
  const ledger = readLedger(published.files.get(ledgerPath) ?? '');
  if (!ledger) throw new Failure(unreadable);
  return ledger;
}

/** Where the ledger is, and the file of the key that signs what is written, where there is one. */
export interface LedgerPlace {
  readonly remote: string;
  readonly signingKey?: string | undefined;
}

const tries = 20;

/**
 * Writes what a function makes of the newest ledger as one commit, and gives the ledger written. The function is called again with
 * what another run wrote meanwhile.
 */
export async function updateLedger(place: LedgerPlace, change: (ledger: Ledger | undefined) => Ledger): Promise<Ledger> {
  const { remote, signingKey } = place;
  for (let attempt = 0; attempt < tries; attempt++) {
    const published = await readBranch(remote, ledgerBranch);
    const ledger = change(ledgerIn(published));
    const files = new Map([[ledgerPath, writeLedger(ledger)]]);
    const expected = published?.commit;
    const { kind } = await publish({ remote, branch: ledgerBranch, files, message, expected, signingKey });
    if (kind !== 'overtaken') return ledger;
    await pause(50 + Math.random() * 100 * attempt);
  }
  throw new Failure(contended);
}

const message = 'Notices: what has been told';

const unreadable: Text = {
  ro: say`Registrul înștiințărilor, ${ledgerPath} din ramura ${ledgerBranch}, nu poate fi citit. Nu s-a trimis nimic, ca nimeni să nu fie înștiințat de două ori. Verificați cine a scris în ramură.`,
  en: say`The ledger of notices, ${ledgerPath} on the branch ${ledgerBranch}, cannot be read. Nothing was sent, so that nobody is told twice. Find out who wrote to the branch.`,
  ru: say`Не удаётся прочитать журнал уведомлений: ${ledgerPath} в ветке ${ledgerBranch}. Ничего не отправлено, чтобы никого не уведомить дважды. Выясните, кто писал в ветку.`,
};

const contended: Text = {
  ro: say`Registrul înștiințărilor din ramura ${ledgerBranch} a fost schimbat mereu de alte rulări. Repetați comanda.`,
  en: say`The ledger of notices on the branch ${ledgerBranch} was changed by other runs all the time. Run the command again.`,
  ru: say`Журнал уведомлений в ветке ${ledgerBranch} всё время меняли другие запуски. Повторите команду.`,
};
