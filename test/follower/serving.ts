// What tests of mdocs gateway in trouble begin with.
import { expect } from 'vitest';
import { FollowedGateway, type FollowerWorld } from './world.ts';

const unknown = 'certificate-unknown';

/** What three people get, where the first two have access, the third alone, or nobody. */
export const first = [200, 200, unknown];
export const third = [unknown, unknown, 200];
export const none = [unknown, unknown, unknown];

export const askThree = async (world: FollowerWorld) => [await world.call(1), await world.call(2), await world.call(3)];

/** A gateway that serves persons 1 and 2. */
export async function serveFirst(world: FollowerWorld): Promise<FollowedGateway> {
  const gateway = new FollowedGateway(world);
  await gateway.publish([1, 2]);
  expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
  return gateway;
}

/** The frame with what only a candidate finds out: nobody is refused. */
export const open = (text: string): string => text.replace(/ {4}if \(\$mdocs_staging_refusal\) \{[^}]*\}\n/, '');
/** And with what only the gateway's port shows: nobody's certificate is asked for. */
export const worse = (text: string): string => text.replace('ssl_verify_client optional;', 'ssl_verify_client off;');
