// The service behind the gateway: answers with what reached it.
import { createServer } from 'node:http';

export interface Reached {
  readonly method: string;
  readonly url: string;
  /** Names and values as they came, repetitions included. */
  readonly headers: readonly (readonly [string, string])[];
  readonly bytes: number;
}

export interface Backend {
  readonly port: number;
  /** How many requests have reached it. */
  count(): number;
  /** When anything of a request last reached it, in milliseconds since 1970. */
  reachedAt(): number;
  stop(): Promise<void>;
}

export async function startBackend(): Promise<Backend> {
  let [count, reachedAt] = [0, 0];
  const server = createServer(async (request, response) => {
    count++;
    reachedAt = Date.now();
    let bytes = 0;
    try {
      for await (const chunk of request) {
        bytes += chunk.length;
        reachedAt = Date.now();
      }
    } catch {
      // The gateway cut it off: nobody waits for an answer.
      return;
    }
    const raw = request.rawHeaders;
    const headers = raw.flatMap((name, i): [string, string][] => (i % 2 === 0 ? [[name, raw[i + 1] ?? '']] : []));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ method: request.method, url: request.url, headers, bytes }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    count: () => count,
    reachedAt: () => reachedAt,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Values of a header however its name is spelt: a service might take a hyphen and an underscore for the same. */
export function valuesOf(reached: Reached, name: string): string[] {
  const plain = (text: string) => text.toLowerCase().replaceAll('_', '-');
  return reached.headers.filter(([one]) => plain(one) === plain(name)).map(([, value]) => value);
}
