// Values that a chart is rendered with in tests.

/** With everything that a value can turn on. */
export const everything = {
  environment: 'production',
  replicas: 3,
  image: { digest: `sha256:${'0'.repeat(64)}`, pullSecrets: [{ name: 'registry' }] },
  remote: { url: 'https://git.example.md/age/mdocs.git', tokenSecret: 'mdocs-reader' },
  reports: { secret: 'mdocs-report-keys' },
  service: { type: 'NodePort', annotations: { 'lb.example/proxy-protocol': 'true' }, sourceRanges: ['198.51.100.0/24'] },
  persistence: { storageClass: 'local' },
  networkPolicy: { clients: [{ ipBlock: { cidr: '10.1.0.0/16', except: ['10.1.2.0/24'] } }] },
  podAnnotations: { 'example.md/note': 'yes: "quoted"' },
  nodeSelector: { 'example.md/edge': 'true' },
  tolerations: [{ key: 'edge', operator: 'Exists', effect: 'NoSchedule' }],
};

/** And everything off. */
export const nothing = {
  image: { tag: '1.2.3' },
  persistence: { enabled: false },
  networkPolicy: { enabled: false, metrics: [] },
};
