// npm run bench:firewall [-- COUNT...]: what the kernel takes of the file of the target firewall, with 10 and with 100,000 clients or the given
// numbers: the time until it is loaded, the time until one that is taken out is out, and the memory of nft. In a network of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientWith, publish } from '../network/tunnels.ts';

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100_000];
const folder = mkdtempSync(join(tmpdir(), 'firewall-'));
const own = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];

/** Apart from each other, so that none becomes one with its neighbour. */
const addressOf = (i: number): string => `11.${(i >> 15) & 255}.${(i >> 7) & 255}.${(2 * i) & 255}`;

async function render(count: number): Promise<string> {
  const tunnel = { kind: 'wireguard' as const, peer: '203.0.113.1', publicKey: `${'A'.repeat(43)}=`, networks: [] };
  const { tunnel: _, ...client } = clientWith(
    'bench',
    tunnel,
    Array.from({ length: count }, (_, i) => addressOf(i)),
  );
  return (await publish([client], { targets: ['firewall'] }))['firewall/mdocs.nft'] ?? '';
}

const script = `export PATH="$PATH:/usr/sbin"
for file in "$@"; do
  begun=$(date +%s%N); python3 -c 'import resource,subprocess,sys; subprocess.run(["nft","-f",sys.argv[1]],check=True); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)' "$file"
  echo $(( ($(date +%s%N) - begun) / 1000000 ))
done`;

for (const count of counts) {
  const files = [await render(count), await render(count - 1)].map((text, i) => {
    const path = join(folder, `${i}.nft`);
    writeFileSync(path, text);
    return path;
  });
  const args = [...own, '--net', 'sh', '-c', script, 'sh', ...files];
  const [memory, load, , change] = execFileSync('unshare', args, { encoding: 'utf8' }).trim().split('\n').map(Number);
  console.log(
    `${count} clients: loaded in ${load} ms, one taken out in ${change} ms, nft has ${Math.round((memory ?? 0) / 1024)} MB`,
  );
}
rmSync(folder, { recursive: true });
