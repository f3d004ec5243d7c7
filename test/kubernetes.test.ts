// The chart and the plain manifests of the gateway in a cluster: one says what the other says, the published schemas take both, and no pod may
// do more than it needs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { merge, renderChart } from './kubernetes/chart.ts';
import { judge, type Manifest, readManifests } from './kubernetes/models.ts';
import { everything, nothing } from './kubernetes/values.ts';

const root = join(import.meta.dirname, '..');
const chart = join(root, 'charts/mdocs-gateway');
const plain = join(root, 'kubernetes/gateway');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const manifestsOf = (values: object = {}, release = 'mdocs-gateway'): Manifest[] =>
  [...renderChart(chart, release, values)].filter(([name]) => name.endsWith('.yaml')).flatMap(([, text]) => readManifests(text));

describe('the chart', () => {
  test.each([...renderChart(chart, 'mdocs-gateway')].filter(([name]) => name.endsWith('.yaml')))(
    'with its default values is kubernetes/gateway/%s',
    async (name, text) => {
      await expect(text).toMatchFileSnapshot(join(plain, name));
    },
  );

  test('has nothing but these files in the folder of the plain manifests', () => {
    const names = [...renderChart(chart, 'mdocs-gateway').keys()].filter((name) => name.endsWith('.yaml'));
    expect(parse(read('kubernetes/gateway/kustomization.yaml')).resources).toEqual(names.sort());
    expect(readdirSync(plain).sort()).toEqual(['kustomization.yaml', ...names].sort());
  });

  test('is told what to render, and only by values that its schema explains', () => {
    const schema = JSON.parse(readFileSync(join(chart, 'values.schema.json'), 'utf8'));
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    const own = parse(readFileSync(join(chart, 'values.yaml'), 'utf8'));
    for (const given of [{}, everything, nothing]) expect([validate(merge(own, given)), validate.errors]).toEqual([true, null]);
    const refused: object[] = [
      { environment: 'test' },
      { remote: { url: 'https://user:token@git.example/r.git"\n  evil: true' } },
      { remote: { url: 'file:///etc' } },
      { image: { tag: 'a"\nb' } },
      { port: 443 },
      { service: { type: 'ClusterIP' } },
      { tls: { mountPath: '/etc/../root' } },
      { networkPolicy: { clients: [{ ipBlock: { cidr: '10.0.0.256/8' } }] } },
      { networkPolicy: { clients: [{}] } },
      { tls: { key: '-----BEGIN PRIVATE KEY-----' } },
      { replica: 3 },
    ];
    for (const given of refused) expect([given, validate(merge(own, given))]).toEqual([given, false]);
  });

  test('uses nothing that the renderer of these tests does not know', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mdocs-chart-'));
    try {
      execFileSync('cp', ['-r', `${chart}/.`, folder]);
      const foreign = [
        '{{ .Values.replicas | default 2 }}',
        '{{ range .Values.tolerations }}{{ end }}',
        '{{ .Values.none }}',
        '{{ if .Values.port }}',
      ];
      for (const text of [...foreign, '{{ $x := 1 }}', '{{ .Release.Namespace }}', '{{ lookup "v1" "Secret" "a" "b" }}']) {
        writeFileSync(join(folder, 'templates/service.yaml'), text);
        expect(() => renderChart(folder, 'a'), text).toThrow();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the schemas of Kubernetes, Argo CD and Flux', () => {
  const delivery = [
    ...readManifests(read('kubernetes/argo-cd/application.yaml')),
    ...readManifests(read('kubernetes/flux/gateway.yaml')),
  ];

  test('take the manifests, whatever the values are', () => {
    const all = [{}, everything, nothing].flatMap((values) => manifestsOf(values));
    expect(all.map(({ kind }) => kind)).toContain('StatefulSet');
    expect(judge([...all, ...delivery])).toEqual([]);
  });

  test('and refuse a misspelt key and a value that there is not', () => {
    const [service] = manifestsOf().filter(({ kind }) => kind === 'Service');
    const misspelt = { ...service, spec: { ...service?.spec, externaltrafficpolicy: 'Local' } } as Manifest;
    expect(judge([misspelt]).join()).toContain('externaltrafficpolicy');
    const wrong = { ...service, spec: { ...service?.spec, externalTrafficPolicy: 'Nearby' } } as Manifest;
    expect(judge([wrong]).join()).toContain('externalTrafficPolicy');
  });

  test('what Argo CD and Flux name is there, and what they set is a value or a patch of it', () => {
    const [application, , kustomization] = delivery;
    const { source } = application?.spec ?? {};
    expect(relative(root, chart)).toBe(source.path);
    const schema = JSON.parse(readFileSync(join(chart, 'values.schema.json'), 'utf8'));
    const own = parse(readFileSync(join(chart, 'values.yaml'), 'utf8'));
    expect(new Ajv({ strict: false }).validate(schema, merge(own, source.helm.valuesObject))).toBe(true);
    expect(`./${relative(root, plain)}`).toBe(kustomization?.spec.path);
    const patch = parse(kustomization?.spec.patches[0].patch);
    const [set] = manifestsOf().filter(({ kind }) => kind === 'StatefulSet');
    expect(patch.metadata.name).toBe(set?.metadata.name);
    const names = (one: Manifest) => one.spec.template.spec.containers.at(-1).env.map(({ name }: { name: string }) => name);
    expect(names(set as Manifest)).toEqual(expect.arrayContaining(names(patch)));
  });
});

describe('a pod', () => {
  const pods = [{}, everything, nothing].map(
    (values) => manifestsOf(values).find(({ kind }) => kind === 'StatefulSet')?.spec.template.spec,
  );

  test('runs without root, rights, a token of the cluster or a file system to write to', () => {
    for (const pod of pods) {
      expect(pod).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
      });
      expect(pod).not.toHaveProperty('hostNetwork');
      expect(pod.containers.map(({ name }: { name: string }) => name)).toEqual(['nginx', 'follower']);
      for (const one of pod.containers) {
        const confined = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } };
        expect(one.securityContext).toEqual(confined);
        expect(one.resources).toMatchObject({ requests: expect.anything(), limits: { memory: expect.anything() } });
      }
    }
    const kinds = manifestsOf(everything).map(({ kind }) => kind);
    expect(kinds.filter((kind) => /Role|Secret|ConfigMap/.test(kind))).toEqual([]);
  });

  test('has keys by reference only, and no published data from the cluster', () => {
    for (const pod of pods) {
      const values = pod.containers.flatMap(({ env = [] }: { env?: { value?: string }[] }) => env.map(({ value = '' }) => value));
      expect(values.join()).not.toMatch(/KEY|token/i);
      const kinds = pod.volumes.map((volume: object) => Object.keys(volume).filter((key) => key !== 'name'));
      expect(new Set(kinds.flat())).toEqual(
        new Set(kinds.flat().filter((kind: string) => /^(secret|configMap|emptyDir)$/.test(kind))),
      );
    }
  });

  test('exceptions of a network lie inside of it: an API server refuses others, and the schemas do not', () => {
    const policy = manifestsOf().find(({ kind }) => kind === 'NetworkPolicy');
    const blocks = policy?.spec.egress.flatMap(({ to = [] }) => to.flatMap(({ ipBlock = [] }) => ipBlock));
    expect(blocks.map(({ cidr }: { cidr: string }) => cidr)).toEqual(['0.0.0.0/0', '::/0']);
    for (const { cidr, except } of blocks)
      for (const one of except) expect(one.includes(':'), `${one} in ${cidr}`).toBe(cidr.includes(':'));
  });
});

describe('kubectl kustomize', () => {
  const build = (folder: string) => readManifests(execFileSync('kubectl', ['kustomize', folder], { encoding: 'utf8' }));
  const inOrder = (manifests: readonly Manifest[]) =>
    [...manifests].sort((a, b) => `${a.kind} ${a.metadata.name}`.localeCompare(`${b.kind} ${b.metadata.name}`));

  test('gives the same objects', () => {
    expect(inOrder(build(plain))).toEqual(inOrder(manifestsOf()));
  });

  test('puts them into a namespace, with another image', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mdocs-overlay-'));
    try {
      execFileSync('cp', ['-r', plain, join(folder, 'gateway')]);
      const overlay = [
        'namespace: mdocs-staging',
        // By file: versions of kustomize differ in how they name a folder.
        `resources: [${parse(read('kubernetes/gateway/kustomization.yaml')).resources.map((name: string) => `gateway/${name}`)}]`,
        'images: [{ name: registry.example.md/mdocs-gateway, newTag: "9" }]',
      ];
      writeFileSync(join(folder, 'kustomization.yaml'), overlay.join('\n'));
      const built = build(folder);
      expect(new Set(built.map(({ metadata }) => metadata.namespace))).toEqual(new Set(['mdocs-staging']));
      expect(JSON.stringify(built).match(/mdocs-gateway:9"/g)).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
