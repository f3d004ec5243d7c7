// The target nginx: a gateway that lets a client in by its certificate, from its own addresses only.
import { writeNetwork } from '../../model/network/address.ts';
import { passedHeaders } from '../gateway/headers.ts';
import { hostOf, usualLimits, type View } from '../gateway/view.ts';
import type { Page, Target } from '../template/target.ts';
import { check } from './check.ts';
import { gateway, sizes } from './gateway.ts';
import { writeAddressPages, writeAuthoritiesPage, writeClientsPage, writeWithdrawnPages } from './lists.ts';
import { quoting } from './quoting.ts';

/**
 * No free text enters the files: names, client ids, fingerprints and canonical networks only. An environment without clients is a valid
 * configuration that refuses everybody. Throws where a value does not have its form.
 */
export const nginx: Target = { name: 'nginx', quoting, render, check };

function render(view: View): Readonly<Record<string, Page>> {
  const { addresses, shared } = writeAddressPages(view.networks);
  const { certificates, messages } = writeWithdrawnPages(view.withdrawn);
  return {
    'addresses.geo': addresses,
    'authorities.pem': writeAuthoritiesPage(view.authorities),
    'clients.map': writeClientsPage(view.clients),
    'gateway.conf': { template: gateway, values: toGatewayValues(view) },
    'shared.map': shared,
    'sizes.conf': { template: sizes, values: {} },
    'withdrawn-messages.map': messages,
    'withdrawn.map': certificates,
  };
}

function toGatewayValues({ environment, settings, balancers, depth, refusals, limited }: View): object {
  const limits = { ...usualLimits, ...settings };
  return {
    ...limits,
    requestsAtOnce: 2 * limits.requestsPerSecond,
    environment,
    depth,
    refusals,
    limited: [{ ...limited, environment }],
    host: hostOf(settings),
    direct: balancers ? [] : [{}],
    proxied: balancers ? [{ environment, networks: balancers.map((one) => ({ address: writeNetwork(one) })) }] : [],
    headers: passedHeaders.map((name) => ({ name, value: `http_${name.toLowerCase().replaceAll('-', '_')}` })),
  };
}
