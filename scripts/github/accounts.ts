// Accounts by their numbers: a name can be given up and taken by somebody else, a number stays whose it is.
import type { Caller } from './call.ts';
import { orElse } from './pulls.ts';
import { Misread } from './read.ts';
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
  };
}

/** As GitHub names people. An app has a bracket in its name and reads nothing. */
const isPerson = (login: string): boolean => login.length <= 39 && /^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/.test(login);
