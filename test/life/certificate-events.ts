// What happens to the certificates of one institution.
import { type Environment, environments } from '../../scripts/model/environment.ts';
import { dayAfter } from './clock.ts';
import { certificatePath, type DeclaredAccess, type DeclaredSystem, namesIn } from './declared.ts';
import { active, type EventKind } from './kind.ts';
import { age, approver, type Life, type Model } from './model.ts';

/** The environment whose list of certificates has room, or something to lose; the one picked where both have. */
function chosen({ now }: Life, fits: (access: DeclaredAccess) => boolean, pick: number): Environment | undefined {
  const fitting = environments.filter((environment) => now && fits(now[environment]));
  return fitting[pick % Math.max(1, fitting.length)];
}

const hasRoom = ({ certificates }: DeclaredAccess): boolean => certificates.length < 3;
const hasTwo = ({ certificates }: DeclaredAccess): boolean => certificates.length > 1;
/** In days: most certificates outlive the model, some do not. */
const validities = [undefined, undefined, 3, 6, 11];

async function renew(what: string, life: Life, model: Model, pick: number): Promise<void> {
  const environment = chosen(life, hasRoom, pick) as Environment;
  const now = life.now as DeclaredSystem;
  const files = new Map<string, Buffer | null>();
  const until = dayAfter(model.world.today, pick % 5);
  const old = now[environment].certificates.map((one) => (what === 'overlap' ? { until, ...one } : one));
  const days = what === 'overlap' ? undefined : validities[pick % validities.length];
  const certificates = [...old, { name: model.certificate(life, files, days) }];
  const to = { ...now, [environment]: { ...now[environment], certificates } };
  await model.change(what, life, to, { expected: 'accepted', files });
}

const canRenew = (life: Life, model: Model): boolean => active(life, model) && chosen(life, hasRoom, 0) !== undefined;

/** New ones in the place of those that count no more. */
function replaced(life: Life, model: Model): { to: DeclaredSystem; files: Map<string, Buffer | null> } {
  const now = life.now as DeclaredSystem;
  const lapsed = new Set(model.lapsed(life));
  const files = model.without([...lapsed]);
  const renewed = (access: DeclaredAccess): DeclaredAccess => ({
    ...access,
    certificates: access.certificates.map((one) => (lapsed.has(one.name) ? { name: model.certificate(life, files) } : one)),
  });
  return { to: { ...now, staging: renewed(now.staging), production: renewed(now.production) }, files };
}

const isLapsed = (life: Life, model: Model): boolean => life.now !== undefined && !life.broken && model.lapsed(life).length > 0;
const burnt = ({ who }: Life, model: Model): string | undefined =>
  [...model.revoked].find((name) => name.startsWith(`${who.slug}.`));

export const certificateEvents: Readonly<Record<string, EventKind>> = {
  renew: { often: 2, can: canRenew, happen: (life, model, pick) => renew('renew', life, model, pick) },
  // Two at once, of which the older ends by itself.
  overlap: { often: 2, can: canRenew, happen: (life, model, pick) => renew('overlap', life, model, pick) },
  'drop-old': {
    often: 2,
    can: (life, model) => active(life, model) && isToDrop(life, model) !== undefined,
    async happen(life, model, pick) {
      const now = life.now as DeclaredSystem;
      const environment = isToDrop(life, model, pick) as Environment;
      const [old, ...certificates] = now[environment].certificates;
      const to = { ...now, [environment]: { ...now[environment], certificates } };
      await model.change('drop-old', life, to, { expected: 'accepted', files: model.without([old?.name ?? '']) });
    },
  },
  replace: {
    often: 3,
    can: isLapsed,
    async happen(life, model) {
      const { to, files } = replaced(life, model);
      await model.change('replace', life, to, { expected: 'accepted', files });
    },
  },
  // Whoever has a certificate that counts no more replaces it before anything else.
  neglect: {
    can: (life, model) => isLapsed(life, model) && life.now?.suspended !== true,
    async happen(life, model) {
      const now = life.now as DeclaredSystem;
      const to = { ...now, staging: { ...now.staging, addresses: [model.address()] } };
      await model.change('neglect', life, to, { expected: 'refused' });
    },
  },
  // That the institution's file is wrong from now on is what a revocation is for: AGE merges it whatever the judge says.
  revoke: {
    can: active,
    async happen(life, model, pick) {
      const names = namesIn(life.now as DeclaredSystem).filter((name) => !model.revoked.has(name));
      const name = names[pick % names.length] ?? '';
      const { sha256 } = model.get(name);
      const since = model.world.today;
      const entry = `  - sha256: "${sha256}"\n    serial: "40"\n    since: ${since}\n    reason: Cheia privată a fost pierdută.\n`;
      const text = `revoked:\n${[...model.revocations, entry].join('')}`;
      const changes = new Map([['registry/revoked.yaml', Buffer.from(text)]]);
      await model.world.ask({ author: age, changes, approvals: [approver] });
      model.world.merge(changes);
      model.revocations.push(entry);
      model.revoked.add(name);
      model.move([life]);
      life.before = undefined;
      model.count('revoke');
    },
  },
  'use-revoked': {
    often: 2,
    can: (life, model) => active(life, model) && burnt(life, model) !== undefined,
    async happen(life, model) {
      const name = burnt(life, model) as string;
      const now = life.now as DeclaredSystem;
      const staging = {
        ...now.staging,
        certificates: [...now.staging.certificates.filter((one) => one.name !== name), { name }],
      };
      const files = new Map([[certificatePath(name), model.get(name).content]]);
      await model.change('use-revoked', life, { ...now, staging }, { expected: 'refused', files });
    },
  },
};

/** Without the oldest there must be one that counts. */
function isToDrop({ now }: Life, model: Model, pick = 0): Environment | undefined {
  const remains = ({ certificates }: DeclaredAccess) =>
    certificates.slice(1).some(({ name, until = '9' }) => until >= model.world.today && !model.isOver(name));
  return now && chosen({ now } as Life, (access) => hasTwo(access) && remains(access), pick);
}
