// The target HAProxy: a gateway that lets a client in by its certificate, from its own addresses only.
import { type Network, writeNetwork } from '../../model/network/address.ts';
import { passedHeaders } from '../gateway/headers.ts';
import { hostOf, usualLimits, type View } from '../gateway/view.ts';
import type { Page, Target } from '../template/target.ts';
import { check } from './check.ts';
import { gateway } from './gateway.ts';
import { writeMaps } from './maps.ts';
import { quoting } from './quoting.ts';

/**
 * No free text enters the files: names, client ids, fingerprints and canonical networks only. An environment without clients is a valid
 * configuration that refuses everybody. Throws where a value does not have its form.
 */
export const haproxy: Target = { name: 'haproxy', quoting, render, check };

function render(view: View): Readonly<Record<string, Page>> {
  return { ...writeMaps(view), 'gateway.cfg': { template: gateway, values: toGatewayValues(view) } };
}

function toGatewayValues({ environment, settings, balancers }: View): object {
  const { requestsPerSecond, callsAtOnce, ...others } = { ...usualLimits, ...settings };
  const { listen, certificate, key, upstream } = settings;
  const [, name = upstream, port] = /^https?:\/\/([^/:]+)(?::([0-9]+))?$/.exec(upstream) ?? [];
  const isSecured = upstream.startsWith('https:');
  const at = `${name}:${port ?? (isSecured ? 443 : 80)}`;
  return {
    ...others,
    environment,
    callsAtOnce,
    // Within two seconds: as many as a second has on average, and twice as many at once.
    requestsAtOnce: 2 * requestsPerSecond,
    address: listen.includes(':') ? listen : `0.0.0.0:${listen}`,
    proxied: balancers ? [{ ipv4: ofFamily(balancers, 4), ipv6: ofFamily(balancers, 6) }] : [],
    only: listen.startsWith('[') ? [{ flag: 'v6only' }] : [],
    // HAProxy has no setting for the key: it is in the certificate's file, or in one whose name follows from it.
    replaced: [certificate, `${certificate}.key`].includes(key) ? [] : [{ extension: '.key' }],
    headers: passedHeaders.map((name) => ({ name: name.toLowerCase() })),
    host: hostOf(settings),
    plain: isSecured ? [] : [{ at }],
    secured: isSecured ? [{ at, name }] : [],
  };
}

const ofFamily = (networks: readonly Network[], family: Network['family']): object[] =>
  networks.filter((one) => one.family === family).map((one) => ({ address: writeNetwork(one) }));
