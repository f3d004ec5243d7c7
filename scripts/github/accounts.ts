// Accounts by their numbers: a name can be given up and taken by somebody else, a number stays whose it is.
import type { Caller } from './call.ts';
import { orElse } from './pulls.ts';
import { asObject, Misread, stringAt } from './read.ts';
import { accountOf } from './shapes.ts';
import type { Accounts } from './types.ts';

/** Each account is asked about once. */
export function createAccountsApi(caller: Caller): Accounts {
  const known = new Map<number, Promise<string | undefined>>();
  const ask = (id: number) =>
    orElse(
      [404],
      undefined,
      caller.call('GET /user/{id}', { id }, ({ data }) => {
        const account = accountOf(data);
        if (account.id !== id) throw new Misread('id');
        return isPerson(account.login) ? account.login : undefined;
      }),
    );
  return {
    login(id) {
      const asked = known.get(id) ?? ask(id);
      known.set(id, asked);
      return asked;
    },
    account: async (login) => (isPerson(login) ? findAccount(caller, login) : undefined),
  };
}

/** An organization has a name like a person's, and nobody signs in with it. */
const findAccount = (caller: Caller, login: string) =>
  orElse(
    [404],
    undefined,
    caller.call('GET /users/{username}', { username: login }, ({ data }) =>
      stringAt(asObject(data), 'type') === 'User' ? accountOf(data) : undefined,
    ),
  );

/** As GitHub names people. An app has a bracket in its name and reads nothing. */
const isPerson = (login: string): boolean => login.length <= 39 && /^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/.test(login);
