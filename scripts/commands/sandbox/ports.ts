// Ports of this machine, looked at before a program is told to take them.
import { createServer } from 'node:net';
import { Failure } from '../../model/text/failure.ts';
import { portInUse } from './words.ts';

/** A moment later somebody else may have taken it; then the program says so. */
export const findFreePort = (): Promise<number> => tryPort(0);

/** Throws a Failure where another program has it: that one would be called, and not ours. */
export const requireFree = async (port: number): Promise<void> => {
  await tryPort(port);
};

function tryPort(port: number): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'EADDRINUSE' ? new Failure(portInUse(port)) : error),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
