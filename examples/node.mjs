// Uploads a file to MDocs in parts, publishes it as a document, finds it in the list and downloads it again. Needs Node 20 and no package.
//   node examples/node.mjs FILE [DOCUMENT_TYPE]
// MDOCS_URL, MDOCS_CERTIFICATE, MDOCS_KEY (PEM files) and MDOCS_PRINCIPAL say whom to call and as whom; MDOCS_AUTHORITY is the
// authority of the server's certificate, where Node does not know it.
import { open, readFile } from 'node:fs/promises';
import { Agent, request } from 'node:https';
import { basename, extname } from 'node:path';
import { buffer } from 'node:stream/consumers';

const { MDOCS_URL, MDOCS_CERTIFICATE, MDOCS_KEY, MDOCS_PRINCIPAL, MDOCS_AUTHORITY } = process.env;
const [file, type = 'Unknown'] = process.argv.slice(2);
const partSize = 5 * 1024 ** 2; // every part but the last has at least 5 MiB
const mediaTypes = { '.json': 'application/json', '.pdf': 'application/pdf' };

const agent = new Agent({
  keepAlive: true,
  cert: await readFile(MDOCS_CERTIFICATE),
  key: await readFile(MDOCS_KEY),
  ...(MDOCS_AUTHORITY && { ca: await readFile(MDOCS_AUTHORITY) }),
});

/** Throws with what MDocs says is wrong. */
function call(method, path, { body, headers } = {}) {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, MDOCS_URL), { method, headers: { ...headers, 'Content-Length': body?.length ?? 0 }, agent }, async (response) => {
      const bytes = await buffer(response);
      if (response.statusCode < 300) resolve({ bytes, headers: response.headers });
      else reject(new Error(`${method} ${path}: ${response.statusCode} ${bytes}`));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

const callJson = async (method, path, value) => {
  const more = value === undefined ? {} : { body: Buffer.from(JSON.stringify(value)), headers: { 'Content-Type': 'application/json' } };
  const { bytes, headers } = await call(method, path, more);
  return { value: JSON.parse(bytes), pagination: JSON.parse(headers['x-pagination'] ?? 'null') };
};

async function uploadBlob(path, documentTypeCode) {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    let id;
    for (let offset = 0; offset < size || id === undefined; offset += partSize) {
      const body = Buffer.alloc(Math.min(partSize, size - offset));
      await handle.read(body, 0, body.length, offset);
      const range = size > partSize ? { 'Content-Range': `bytes ${offset}-${offset + body.length - 1}/${size}` } : {};
      const headers = { 'Content-Type': mediaTypes[extname(path)] ?? 'application/octet-stream', ...range };
      if (id !== undefined) await call('PUT', `blobs/${id}`, { body, headers });
      else id = JSON.parse((await call('POST', `blobs?documentTypeCode=${documentTypeCode}`, { body, headers })).bytes).id;
    }
    return id;
  } finally {
    await handle.close();
  }
}

const blobId = await uploadBlob(file, type);
console.log(`blob ${blobId}`);

const documents = [{ principal: MDOCS_PRINCIPAL, name: basename(file), createdBy: MDOCS_PRINCIPAL }];
const [document] = (await callJson('POST', 'documents', { blobId, documents })).value;
console.log(`document ${document.id}`);

const { value, pagination } = await callJson('GET', 'documents?itemsPerPage=1000');
if (value.some(({ id }) => id === document.id)) console.log(`listed, one of ${pagination.TotalCount}`);

const { bytes } = await call('GET', `documents/${document.id}/blob`);
if (!bytes.equals(await readFile(file))) throw new Error('something else was downloaded');
console.log(`downloaded, ${bytes.length} bytes, the same`);
agent.destroy();
