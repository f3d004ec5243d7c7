// Loaded by node before the program: lets strace begin here, so that what node opens and writes to start itself is neither counted nor hit.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const strace = spawn('strace', [...JSON.parse(process.env.MDOCS_STRACE), '-p', String(process.pid)], { stdio: 'ignore' });
strace.unref();
const still = new Int32Array(new SharedArrayBuffer(4));
// strace attaches to one thread after the other.
while (!/TracerPid:\t[1-9]/.test(readFileSync('/proc/self/status', 'utf8'))) Atomics.wait(still, 0, 0, 5);
Atomics.wait(still, 0, 0, 50);
