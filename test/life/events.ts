// What happens to one institution: each kind of event with when it can happen, how often, and what is to come of it.
import { type Environment, environments } from '../../scripts/model/environment.ts';
import { certificateEvents } from './certificate-events.ts';
import { dayAfter } from './clock.ts';
import { certificatePath, type DeclaredSystem, digestOf, fileOf, namesIn } from './declared.ts';
import { active, declaresValid, type EventKind } from './kind.ts';
import { age, catalogue, type Life, type Model } from './model.ts';

const environmentOf = (pick: number): Environment => environments[pick % 2] ?? 'staging';

/** With another access in one environment. */
function moved(now: DeclaredSystem, environment: Environment, change: Partial<DeclaredSystem['staging']>): DeclaredSystem {
  return { ...now, [environment]: { ...now[environment], ...change } };
}

function isToConfirm(life: Life, model: Model): boolean {
  if (!active(life, model) || model.held.has('staging')) return false;
  const digest = digestOf(life.who, life.now.types);
  const since = model.published.since(life, digest);
  const isThere = model.published.of('staging', life)?.access === digest;
  return isThere && since !== undefined && dayAfter(since, 3) <= model.world.today && life.now.confirmed?.digest !== digest;
}

const confirmed = (life: Life, model: Model, types: readonly string[]): DeclaredSystem => ({
  ...(life.now as DeclaredSystem),
  confirmed: { digest: digestOf(life.who, types), tested: model.world.today },
});

const kinds: Readonly<Record<string, EventKind>> = {
  address: {
    often: 2,
    can: active,
    happen: (life, model, pick) =>
      model.change('address', life, moved(life.now as DeclaredSystem, environmentOf(pick), { addresses: [model.address()] }), {
        expected: 'accepted',
      }),
  },
  widen: {
    can: active,
    happen: (life, model, pick) =>
      model.change('widen', life, moved(life.now as DeclaredSystem, environmentOf(pick), { addresses: ['0.0.0.0/0'] }), {
        expected: 'refused',
      }),
  },
  // A confirmation that stood before stays, and production with it, until the new types are tested.
  types: {
    often: 3,
    can: active,
    async happen(life, model, pick) {
      const now = life.now as DeclaredSystem;
      const others = [['Cazier'], ['ContractComercial'], catalogue].filter((types) => types.join() !== now.types.join());
      await model.change('types', life, { ...now, types: others[pick % others.length] ?? [] }, { expected: 'accepted' });
    },
  },
  confirm: {
    often: 12,
    can: isToConfirm,
    async happen(life, model) {
      const to = confirmed(life, model, life.now?.types ?? []);
      await model.change('confirm', life, to, { expected: 'accepted' });
      life.confirmed.add(to.confirmed?.digest ?? '');
    },
  },
  'confirm-without-approval': {
    often: 2,
    can: isToConfirm,
    happen: (life, model, pick) =>
      model.change('confirm-without-approval', life, confirmed(life, model, life.now?.types ?? []), {
        expected: 'waiting',
        approvals: [life.who.account, ...(pick % 2 === 0 ? [(model.lives[0] as Life).who.account] : [])],
      }),
  },
  'confirm-something-else': {
    often: 2,
    can: isToConfirm,
    happen: (life, model) =>
      model.change('confirm-something-else', life, confirmed(life, model, ['Nothing']), { expected: 'refused' }),
  },
  suspend: {
    often: 2,
    can: active,
    happen: (life, model) =>
      model.change('suspend', life, { ...(life.now as DeclaredSystem), suspended: true }, { expected: 'accepted' }),
  },
  reinstate: {
    often: 4,
    can: (life, model) => declaresValid(life, model) && life.now.suspended === true,
    happen: (life, model) => model.change('reinstate', life, reinstated(life), { expected: 'accepted', author: age }),
  },
  'reinstate-oneself': {
    can: (life, model) => declaresValid(life, model) && life.now.suspended === true,
    happen: (life, model) => model.change('reinstate-oneself', life, reinstated(life), { expected: 'refused' }),
  },
  remove: { can: active, happen: (life, model) => model.remove(life) },
  // A new file, without what only AGE gives it: AGE itself brings it here.
  return: {
    often: 3,
    can: ({ now }) => now === undefined,
    async happen(life, model) {
      const files = new Map<string, Buffer | null>();
      const access = () => model.newAccess(life, files);
      const to: DeclaredSystem = { types: [catalogue[0] ?? ''], staging: access(), production: access() };
      await model.change('return', life, to, { expected: 'accepted', author: age, files });
    },
  },
  'take-over': {
    can: active,
    async happen(life, model) {
      const thief = model.lives[(model.lives.indexOf(life) + 1) % model.lives.length] as Life;
      const to = moved(life.now as DeclaredSystem, 'staging', { addresses: [model.address()] });
      await model.change('take-over', life, to, { expected: 'refused', author: thief.who.account });
    },
  },
  break: {
    can: active,
    happen(life, model) {
      model.force(life, 'institution: [\n');
      Object.assign(life, { broken: true, before: undefined });
      model.count('break');
    },
  },
  repair: {
    often: 3,
    can: ({ broken }) => broken,
    happen(life, model) {
      model.force(life, fileOf(life.who, life.now as DeclaredSystem));
      life.broken = false;
      model.move([life]);
      model.count('repair');
    },
  },
  // Puts back what stood before the newest change, as `git revert` does; AGE asks for it.
  revert: {
    often: 2,
    can: isToRevert,
    async happen(life, model) {
      const before = life.before as DeclaredSystem;
      const names = namesIn(before);
      const files = model.without(namesIn(life.now as DeclaredSystem).filter((name) => !names.includes(name)));
      await model.change('revert', life, before, { expected: 'accepted', author: age, files });
      life.before = undefined;
    },
  },
  ...certificateEvents,
};

const reinstated = ({ now }: Life): DeclaredSystem => {
  const { suspended: _, ...rest } = now as DeclaredSystem;
  return rest;
};

function isToRevert(life: Life, model: Model): boolean {
  const { before } = life;
  if (!active(life, model) || !before || before.suspended || before.types.join() !== life.now.types.join()) return false;
  const isThere = (name: string) => model.world.bytes(certificatePath(name)) !== undefined;
  return (
    before.confirmed?.digest === life.now.confirmed?.digest &&
    namesIn(before).every((name) => isThere(name) && !model.isOver(name))
  );
}

export const kindNames = Object.keys(kinds);

/** Lets one of the events happen that can, as often as they do. */
export async function happen(life: Life, model: Model, pick: number): Promise<void> {
  const possible = Object.entries(kinds).filter(([, kind]) => kind.can(life, model));
  const weighted = possible.flatMap(([name, { often = 1 }]) => Array.from({ length: often }, () => name));
  const name = weighted[pick % weighted.length];
  if (name === undefined) return;
  model.tell(name, [life]);
  await kinds[name]?.happen(life, model, Math.floor(pick / weighted.length));
}
