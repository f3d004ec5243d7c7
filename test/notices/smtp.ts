// A real SMTP server that takes mail as a test wants it: STARTTLS, a login, refusals, a death in the middle, silence.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { SmtpSettings } from '../../scripts/apply/smtp-settings.ts';

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly isSecure: boolean;
  readonly user: string | undefined;
}

export interface Behaviour {
  /** The number of the answer to a recipient; 250 where it gives none. */
  answerTo?(mailbox: string): number | undefined;
  /** Has the mail, and is gone before it says so. */
  diesAfterData?: boolean;
  /** Answers a recipient after so many milliseconds. */
  slow?: number;
}

const login = { user: 'mdocs', password: 'a:b@c/d' };

export class MailServer {
  readonly received: Received[] = [];
  readonly behaviour: Behaviour = {};
  connections = 0;
  private readonly server: SMTPServer;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly certificate: string,
    key: string,
    options: SMTPServerOptions,
  ) {
    this.server = new SMTPServer({
      key,
      cert: certificate,
      logger: false,
      closeTimeout: 100,
      onConnect: (_, done) => {
        this.connections++;
        done();
      },
      onAuth: ({ username, password }, _, done) =>
        username === login.user && password === login.password ? done(null, { user: username }) : done(new Error('no')),
      onRcptTo: ({ address }, _, done) => {
        const responseCode = this.behaviour.answerTo?.(address);
        const answer = () => done(responseCode ? Object.assign(new Error(`${address} not now`), { responseCode }) : null);
        if (this.behaviour.slow) setTimeout(answer, this.behaviour.slow);
        else answer();
      },
      onData: (stream, session, done) => {
        const { mailFrom, rcptTo } = session.envelope;
        const taken = (raw: string) => {
          this.received.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            raw,
            isSecure: session.secure,
            user: session.user as string | undefined,
          });
          if (this.behaviour.diesAfterData) for (const socket of this.sockets) socket.destroy();
          else done();
        };
        // A client that goes away in the middle has sent nothing.
        void text(stream).then(taken, () => undefined);
      },
      ...options,
    });
    this.server.on('error', () => undefined);
    this.server.server.on('connection', (socket) => this.sockets.add(socket));
  }

  static async start(options: SMTPServerOptions = {}): Promise<MailServer> {
    const folder = mkdtempSync(join(tmpdir(), 'smtp-'));
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', key, '-out', certificate];
    const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    execFileSync('openssl', ['req', '-x509', ...made, ...names, '-days', '2'], { stdio: 'ignore' });
    const mail = new MailServer(readFileSync(certificate, 'utf8'), readFileSync(key, 'utf8'), options);
    rmSync(folder, { recursive: true, force: true });
    await new Promise<void>((done) => mail.server.listen(0, '127.0.0.1', () => done()));
    return mail;
  }

  get settings(): SmtpSettings {
    const { port } = this.server.server.address() as AddressInfo;
    return { host: 'localhost', port, secure: false, ...login, authorities: this.certificate };
  }

  stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    return new Promise((done) => this.server.close(() => done()));
  }
}
