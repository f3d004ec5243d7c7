// One whole run of telling, small enough to be killed at every step: begin the ledger where there is none, tell two notices into a folder.
import { updateLedger } from '../../scripts/apply/ledger.ts';
import { ensureLocalRemote } from '../../scripts/apply/local-remote.ts';
import { sendDue } from '../../scripts/commands/notify/send.ts';
import { createMailSender, createOutbox } from '../../scripts/commands/notify/senders.ts';
import type { Policy } from '../../scripts/model/generated/policy.ts';
import { markAsTold } from '../../scripts/model/notice/ledger.ts';
import { Failure } from '../../scripts/model/text/failure.ts';
import { sample } from '../notices/samples.ts';

const today = '2026-06-01';
const policy = { locales: ['ro'], age: { mailbox: 'servicii@age.example', accounts: [] } } as unknown as Policy;
export const notices = [sample('suspended'), sample('removed')];

/** Minutes after six o'clock, at which the run takes place. Gives how many mails it sent. */
export async function tell(path: string, folder: string, minutes: number): Promise<number> {
  const remote = await ensureLocalRemote(path);
  const now = () => new Date(Date.parse(`${today}T06:00:00Z`) + minutes * 60_000).toISOString();
  await updateLedger({ remote }, (ledger) => ledger ?? markAsTold([], today));
  const senders = { mail: createMailSender(createOutbox(folder), policy) };
  const { told } = await sendDue({ place: { remote }, notices, delivery: 'mail', senders, today, now });
  return told.length;
}

if (process.argv[1] === import.meta.filename) {
  await tell(process.argv[2] ?? '', process.argv[3] ?? '', 0).catch((error) => {
    process.exitCode = error instanceof Failure ? 2 : 1;
  });
}
