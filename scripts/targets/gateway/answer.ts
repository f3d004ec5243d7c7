// What a gateway decides of a call, as a function: for whoever stands in for the real program with the same decisions.
import { contains, type Network } from '../../model/network/address.ts';
import { type Told, tell, withdrawnCode, withdrawnText } from './refusals.ts';
import type { View } from './view.ts';

/** A call as a gateway sees it. */
export interface SeenCall {
  /** The name that the connection was opened for. */
  readonly serverName: string;
  /** SHA-1 of the certificate, in small letters; absent where none was presented. */
  readonly sha1?: string;
  /** Why the certificate is not accepted, as one of the refusals; absent where it is. */
  readonly fault?: CertificateFault;
  readonly address: Network;
}

export type CertificateFault =
  | 'certificate-expired'
  | 'certificate-not-yet-valid'
  | 'certificate-purpose'
  | 'certificate-untrusted'
  | 'certificate-not-accepted';

export type Decided = { readonly clientId: string } | Told;

/** Which client it is, or which check refuses. In the order of the checks of a gateway's configuration. */
export function decideCall(call: SeenCall, view: View): Decided {
  if (call.sha1 !== undefined && call.fault !== undefined) return refuse(call.fault, view);
  if (call.serverName !== view.settings.serverName) return refuse('server-name-unknown', view);
  if (call.sha1 === undefined) return refuse('certificate-missing', view);
  const client = view.clients.find(({ certificates }) => certificates.some(({ sha1 }) => sha1 === call.sha1));
  if (client)
    return client.networks.some((network) => contains(network, call.address))
      ? { clientId: client.clientId }
      : refuse('address-not-registered', view);
  const withdrawn = view.withdrawn.find(({ sha1 }) => sha1 === call.sha1);
  if (!withdrawn) return refuse('certificate-unknown', view);
  return tell(withdrawnCode[withdrawn.why], withdrawnText(withdrawn));
}

function refuse(code: string, { refusals }: View): Told {
  const told = refusals.find((one) => one.code === code);
  if (!told) throw new Error(`no gateway refuses with ${code}`);
  return told;
}
