// A sandbox that runs: gateway, service and control, which know each other only here.
import { join } from 'node:path';
import type { Environment } from '../../model/environment.ts';
import type { Context } from '../../model/rule/rule.ts';
import { nameOf } from '../../model/system-name.ts';
import type { Locale } from '../../model/text/text.ts';
import { type Fault, type Faults, gatewayFaults } from '../../sandbox/faults.ts';
import { describe } from '../../sandbox/openapi.ts';
import type { ShownCall } from '../../sandbox/page.ts';
import { base, Service, type Told } from '../../sandbox/stand-in.ts';
import { viewOf } from '../../targets/gateway/view.ts';
import type { GatewayTrouble } from '../../targets/template/target.ts';
import type { SandboxCertificates } from './certificates.ts';
import { portOf, startControl } from './control.ts';
import type { DeclaredSystem } from './entry.ts';
import { findProgram, startProgram } from './gateway.ts';
import type { OwnCertificate } from './own-certificate.ts';
import { startOwnGateway } from './own-gateway.ts';
import type { GatewaySetting, SandboxGateway } from './serving.ts';
import { listServedClients, makeSite, makeWorld, type SandboxSite, withFaults } from './site.ts';

export interface SandboxPlan {
  readonly environment: Environment;
  readonly context: Context;
  readonly systems: readonly DeclaredSystem[];
  readonly faults: Faults;
  readonly own: OwnCertificate | undefined;
  readonly folder: string;
  readonly locale: Locale;
  readonly quota: number;
  readonly isOwnServer: boolean;
  readonly certificates: SandboxCertificates;
  readonly port: number;
  /** 0 takes a free one. */
  readonly controlPort: number;
}

/** What a program that uses the sandbox needs to know. */
export interface Ready {
  readonly apiUrl: string;
  readonly controlUrl: string;
  /** The program; null where it is our own server. */
  readonly gateway: string | null;
  readonly serverName: string;
  readonly port: number;
  readonly environment: Environment;
  readonly pid: number;
  /** The folder. */
  readonly certificates: string;
  /** A file for a shell: the variables that the examples take. */
  readonly variables: string;
  /** Who signed the server's certificate, as PEM. */
  readonly authority: string;
  readonly systems: readonly ReadySystem[];
}

interface ReadySystem {
  readonly system: string;
  readonly clientId: string;
  readonly principal: string;
  readonly documentTypes: readonly string[];
  /** Files; null where the key is not here. */
  readonly certificate: string | null;
  readonly key: string | null;
}

export interface RunningSandbox {
  readonly service: Service;
  readonly ready: Ready;
  /** Comes back when the gateway ends by itself. */
  readonly ended: Promise<'ended'>;
  close(): Promise<void>;
}

/** What programs can be told to call on this machine without changing how it finds names. */
const serverName = 'localhost';

export async function open(plan: SandboxPlan): Promise<RunningSandbox> {
  const { environment, context, systems, faults, certificates, port, folder } = plan;
  const gatewayOf = { listen: `127.0.0.1:${port}`, serverName };
  const site = await makeSite({ environment, context, systems, certificates, isOwn: plan.own !== undefined, gateway: gatewayOf });
  const apiUrl = `https://${serverName}:${port}${base}/`;
  const openapi = describe({ url: apiUrl, version: '1' });
  const told: Told[] = [];
  let gateway: SandboxGateway | undefined;
  let service: Service | undefined;
  const settingNow = () => makeSetting(plan, site);
  const applyFaults = async (changed: readonly Fault[]) => {
    if (changed.some(({ fault }) => gatewayFaults.includes(fault))) await gateway?.apply(await settingNow());
  };
  const control = await startControl(plan.controlPort, {
    ...{ locale: plan.locale, openapi, faults: faults.list },
    addFault: (fault) => {
      faults.add(fault);
      return applyFaults([fault]);
    },
    clearFaults: () => {
      const former = faults.list();
      faults.clear();
      return applyFaults(former);
    },
    calls: () => joinCalls(gateway?.calls() ?? [], told, site),
    reset: async () => service?.reset(),
    fill: async () => (await service?.fill()) ?? 0,
    view: async (id, query, request, response) => service?.view(id, query, request, response),
  });
  const closing: (() => Promise<unknown>)[] = [
    async () => {
      control.closeAllConnections();
      control.close();
    },
  ];
  const close = async () => {
    for (const end of closing.reverse()) await end();
  };
  try {
    const controlUrl = `http://127.0.0.1:${portOf(control)}/`;
    const world = await makeWorld(site, context, { quota: plan.quota, viewUrl: controlUrl });
    const clients = listServedClients(site.publication);
    const keep = (one: Told) => {
      told.push(one);
      told.splice(0, told.length - mostTold);
    };
    const serving = await Service.open({ world, clients, openapi, data: folder, faults, tell: keep });
    service = serving;
    closing.push(() => serving.close());
    const setting = await settingNow();
    const program = plan.isOwnServer ? undefined : await findProgram(setting);
    const started = program
      ? await startProgram(program, { port, data: folder }, (...call) => serving.handle(...call))
      : await startOwnGateway(port, setting, (...call) => serving.handle(...call));
    gateway = started;
    closing.push(() => started.stop());
    if (program) await started.apply(setting);
    const ended = started.ended ? started.ended.then(() => 'ended' as const) : new Promise<'ended'>(() => {});
    return {
      service: serving,
      ready: makeReady(plan, site, { apiUrl, controlUrl, gateway: started.program ?? null }),
      ended,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const mostTold = 300;

async function makeSetting(
  { certificates, faults }: SandboxPlan,
  { publication, authority }: SandboxSite,
): Promise<GatewaySetting> {
  const trouble: GatewayTrouble[] = [];
  if (faults.find('413')) trouble.push('too-large');
  if (faults.find('clock')) trouble.push('clock');
  return {
    publication: withFaults(publication, (kind) => faults.find(kind) !== undefined),
    server: await certificates.server(serverName, authority, faults.find('expired') !== undefined),
    trouble,
  };
}

function makeReady(plan: SandboxPlan, site: SandboxSite, own: Pick<Ready, 'apiUrl' | 'controlUrl' | 'gateway'>): Ready {
  return {
    ...own,
    ...{ serverName, port: plan.port, environment: plan.environment, pid: process.pid },
    certificates: join(plan.folder, 'certificates'),
    variables: join(plan.folder, 'variables.sh'),
    authority: site.authority.certificateFile,
    systems: plan.systems.map((system) => {
      const name = nameOf(system);
      const held = site.made.get(name) ?? (plan.own?.system === name ? plan.own : undefined);
      const { clientId, documentTypes } = system;
      const files = { certificate: held?.certificateFile ?? null, key: held?.keyFile ?? null };
      return { system: name, clientId, principal: `urn:md:system:${clientId}`, documentTypes, ...files };
    }),
  };
}

/** Newest first: what the gateway decided, and what the service says of those that it let through. */
function joinCalls(
  calls: ReturnType<SandboxGateway['calls']>,
  told: readonly Told[],
  { publication, systems }: SandboxSite,
): ShownCall[] {
  const seen = new Map(told.map((one) => [one.requestId, one]));
  const { refusals } = viewOf(publication);
  return calls.toReversed().map(({ client, ...call }) => {
    const system = systems.find(({ clientId }) => clientId === client);
    const refused = refusals.find(({ code }) => code === call.refusal)?.en;
    return { ...call, system: system ? nameOf(system) : '', why: refused ?? seen.get(call.requestId)?.why ?? '' };
  });
}
