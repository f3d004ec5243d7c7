// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  compare,
  digestOf,
  manifestPath,
  targets,
  targetsOf,
  template,
  toBase64,
  viewOf,
  writeManifest
} from "./program-shared.mjs";
import {
  writeNetwork
} from "./version-shared.mjs";
import {
  renderTemplate
} from "./plan+render+sandbox-shared.mjs";

// scripts/targets/json/document-types.ts
function toTypeEntry(type) {
  return {
    code: type.code,
    title_Romanian: type.title.ro,
    title_English: type.title.en,
    title_Russian: type.title.ru,
    versioningEnabled: type.versioning,
    official: type.official,
    permanentDeleteOnExpiration: type.permanentDeleteOnExpiration,
    allowAnonymousVerification: type.anonymousVerification,
    expiresAfter: type.expiresAfter,
    schema: type.schema,
    templates: type.templates
  };
}
var documentTypeOf = (entry) => ({
  code: entry.code,
  title: {
    ro: entry.title_Romanian,
    en: entry.title_English,
    ru: entry.title_Russian
  },
  versioning: entry.versioningEnabled,
  official: entry.official,
  permanentDeleteOnExpiration: entry.permanentDeleteOnExpiration,
  anonymousVerification: entry.allowAnonymousVerification,
  expiresAfter: entry.expiresAfter,
  schema: entry.schema,
  templates: entry.templates
});

// scripts/targets/json/clients.ts
function toClientEntry(client) {
  return {
    id: client.clientId,
    name: client.systemName,
    ownerID: client.idno,
    certificates: client.certificates.map((certificate) => toBase64(certificate.der)),
    settings: JSON.stringify({ DocumentTypes: client.documentTypes })
  };
}

// scripts/targets/json/json.ts
var escapes = { "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };
var json = (value) => JSON.stringify(value, null, 2).replace(/[<\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);
var whole = template`{{json entries}}
`;
var registryFiles = {
  name: "json",
  quoting: { json },
  render: ({ clients, withdrawn, documentTypes }) => ({
    "clients.json": { template: whole, values: { entries: clients.map(toClientEntry) } },
    "document-types.json": { template: whole, values: { entries: documentTypes.map(toTypeEntry) } },
    "withdrawn.json": { template: whole, values: { entries: withdrawn } }
  })
};

// scripts/targets/index.ts
async function render(publication, origin, platform, known = targets) {
  const { commit, modified, newest } = origin;
  const view = viewOf(publication);
  return sealFiles(
    new Map([...renderFiles(publication, view, known), ...origin.carried ?? []]),
    {
      environment: publication.environment,
      ...origin.release,
      source: { commit, modified, newest: newest === commit ? void 0 : newest },
      gateway: view.settings,
      ring: publication.ring,
      systems: listPublishedSystems(publication)
    },
    platform
  );
}
var renderFiles = (publication, view, known) => [
  ...renderPages(registryFiles, view),
  ...targetsOf(publication.policy, known).flatMap((target) => [...filesOf(target, view)])
];
function renderPart(publication) {
  const { environment } = publication;
  const view = viewOf(publication);
  const source = { commit: null, modified: false };
  const head = { formatVersion: 2, environment, source, gateway: view.settings, ring: publication.ring };
  const manifest = writeManifest({ ...head, files: [], systems: listPublishedSystems(publication) });
  return new Map([...renderFiles(publication, view, targets), [manifestPath, manifest]]);
}
var listPublishedSystems = ({ clients }) => clients.map(toPublishedSystem).sort((a, b) => compare(a.institution, b.institution) || compare(a.system, b.system));
var filesOf = (target, view) => new Map(renderPages(target, view).map(([path, text]) => [`${target.name}/${path}`, text]));
function renderPages({ quoting, render: render2 }, view) {
  return Object.entries(render2(view)).map(([path, { template: template2, values }]) => [
    path,
    renderTemplate({ source: template2, quoting }, values)
  ]);
}
async function sealFiles(files, { systems, ...head }, platform) {
  const paths = [...files.keys()].filter((path) => path !== manifestPath).sort(compare);
  const hashes = await Promise.all(
    paths.map(async (path) => ({ path, sha256: await digestOf(platform, files.get(path) ?? "") }))
  );
  const manifest = writeManifest({ formatVersion: 2, ...head, files: hashes, systems });
  return new Map([...files, [manifestPath, manifest]]);
}
function toPublishedSystem(client) {
  return {
    institution: client.institution,
    system: client.system,
    institutionName: client.institutionName,
    systemName: client.systemName,
    clientId: client.clientId,
    access: client.digest,
    certificates: client.certificates.map(({ sha256, serial, notAfter }) => ({ sha256, serial, notAfter })),
    networks: client.networks.map(writeNetwork),
    ...client.tunnel && { tunnel: client.tunnel },
    documentTypes: client.documentTypes
  };
}

export {
  documentTypeOf,
  toClientEntry,
  render,
  renderPart,
  listPublishedSystems,
  filesOf,
  sealFiles
};
