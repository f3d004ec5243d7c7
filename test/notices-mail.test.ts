// Mail against a real server: what arrives, what counts as sent, and what can never be sent.
import { afterEach, expect, test, vi } from 'vitest';
import { createSmtpSender, type Mail, messageIdOf, serializeMail } from '../scripts/apply/mail.ts';
import { readSmtpSettings } from '../scripts/apply/smtp-settings.ts';
import { locales } from '../scripts/model/text/text.ts';
import { writeLetter } from '../scripts/targets/notices/letter.ts';
import { sample } from './notices/samples.ts';
import { MailServer } from './notices/smtp.ts';

const servers: MailServer[] = [];
async function serve(...options: Parameters<typeof MailServer.start>): Promise<MailServer> {
  const server = await MailServer.start(...options);
  servers.push(server);
  return server;
}
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

const mail = (over: Partial<Mail> = {}): Mail => ({
  from: 'mdocs@age.example',
  to: 'integrari@alfa.example',
  identity: 'live/staging/alfa/registrul-alfa/1',
  ...writeLetter(sample('staging-live'), { locales, mailbox: 'servicii@age.example' }),
  ...over,
});

const headers = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
const decoded = (raw: string) =>
  raw.replace(/\?= =\?/g, '?==?').replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, body: string) => {
    if (kind.toUpperCase() === 'B') return Buffer.from(body, 'base64').toString();
    const bytes = body
      .replaceAll('_', ' ')
      .replace(/=([0-9A-F]{2})/g, (__, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1').toString();
  });

test('a mail arrives encrypted, after a login, in plain text and HTML, and says that no person wrote it', async () => {
  const server = await serve();
  expect(await createSmtpSender(server.settings)(mail())).toEqual({ outcome: 'sent' });
  const [got, ...more] = server.received;
  expect(more).toEqual([]);
  expect(got).toMatchObject({ from: 'mdocs@age.example', to: ['integrari@alfa.example'], isSecure: true, user: 'mdocs' });
  const head = headers(got?.raw ?? '');
  expect(head).toMatch(/^From: MDocs <mdocs@age\.example>$/m);
  expect(head).toMatch(/^To: integrari@alfa\.example$/m);
  expect(decoded(head)).toMatch(/^Subject: MDocs: accesul la mediul de testare este deschis \(SIA „Registrul Alfa”\)$/m);
  expect(head).toMatch(/^Auto-Submitted: auto-generated$/m);
  expect(head).toMatch(/^Message-ID: <[0-9a-f]{40}@age\.example>$/m);
  expect(head).not.toMatch(/^(X-Mailer|Bcc|Cc|Reply-To):/im);
  expect(got?.raw).toMatch(/Content-Type: text\/plain; charset=utf-8/i);
  expect(got?.raw).toMatch(/Content-Type: text\/html; charset=utf-8/i);
});

test('the same notice to the same mailbox is the same Message-ID for ever, and any other is another', () => {
  const id = messageIdOf(mail());
  expect(messageIdOf(mail({ subject: 'Alt subiect', to: 'Integrari@Alfa.example' }))).toBe(id);
  expect(id).toBe('<5bfe40a8006fde99f67e3b0775ed84fd061ca89e@age.example>');
  expect(new Set([id, messageIdOf(mail({ to: 'juridic@alfa.example' })), messageIdOf(mail({ identity: 'x' }))]).size).toBe(3);
});

test('without STARTTLS nothing is said, not even the password', async () => {
  const server = await serve({ disabledCommands: ['STARTTLS'] });
  expect(await createSmtpSender(server.settings)(mail())).toMatchObject({ outcome: 'unreached' });
  expect(server.received).toEqual([]);
});

test('a server whose certificate nobody vouches for gets nothing', async () => {
  const [server, other] = [await serve(), await serve()];
  const settings = { ...server.settings, authorities: other.settings.authorities ?? '' };
  expect(await createSmtpSender(settings)(mail())).toMatchObject({ outcome: 'unreached' });
  expect(server.received).toEqual([]);
});

test('a refused login is no fault of the mail', async () => {
  const server = await serve();
  expect(await createSmtpSender({ ...server.settings, password: 'wrong' })(mail())).toEqual({
    outcome: 'unreached',
    reason: 'smtp-535',
  });
});

test('a server that is not there', async () => {
  const server = await serve();
  const { settings } = server;
  await server.stop();
  expect(await createSmtpSender(settings)(mail())).toEqual({ outcome: 'unreached', reason: 'ECONNREFUSED' });
});

test.each([450, 550])('a recipient refused with %i fails by its number, without its words, and spoils no other', async (code) => {
  const server = await serve();
  server.behaviour.answerTo = (mailbox) => (mailbox.startsWith('juridic') ? code : undefined);
  const send = createSmtpSender(server.settings);
  const outcomes = [
    await send(mail()),
    await send(mail({ to: 'juridic@alfa.example' })),
    await send(mail({ to: 'age@age.example' })),
  ];
  expect(outcomes).toEqual([{ outcome: 'sent' }, { outcome: 'failed', reason: `smtp-${code}` }, { outcome: 'sent' }]);
  expect(server.received.map(({ to }) => to)).toEqual([['integrari@alfa.example'], ['age@age.example']]);
});

test('a server that dies with the mail in its hands: failed, and the next try is recognisable as the same', async () => {
  const server = await serve();
  server.behaviour.diesAfterData = true;
  expect(await createSmtpSender(server.settings)(mail())).toMatchObject({ outcome: 'failed' });
  server.behaviour.diesAfterData = false;
  expect(await createSmtpSender(server.settings)(mail())).toEqual({ outcome: 'sent' });
  const ids = server.received.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('a server that is too slow is left at the deadline', async () => {
  const server = await serve();
  const deadline = new AbortController();
  const clock = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(deadline.signal);
  server.behaviour.slow = 30_000;
  server.behaviour.answerTo = () => void deadline.abort();
  expect(await createSmtpSender(server.settings, 20_000)(mail())).toMatchObject({ outcome: 'failed' });
  expect(clock).toHaveBeenCalledWith(20_000);
  expect(server.received).toEqual([]);
  clock.mockRestore();
});

test.each([
  'Ion\r\nBcc: x@y.md',
  'a@b.md,c@d.md',
  'a@b.md;c@d.md',
  'a@x.md> <evil@e.md',
  '"a@x.md,evil"@e.md',
  '"evil@e.md x"@internal.md',
  'a@x.md SIZE=1',
  'a@x.md\r\nRCPT TO:<evil@e.md>',
  `${'a'.repeat(65)}@x.md`,
  'grup: a@x.md, b@x.md;',
  'a@[127.0.0.1]',
  '',
])('%j is written to by nobody, nor from it', async (mailbox) => {
  const server = await serve();
  const refused = { outcome: 'refused', reason: 'mailbox-invalid' };
  expect(await createSmtpSender(server.settings)(mail({ to: mailbox }))).toEqual(refused);
  expect(await createSmtpSender(server.settings)(mail({ from: mailbox }))).toEqual(refused);
  expect(server.connections).toBe(0);
});

test('a tag in a mailbox is part of it', async () => {
  const server = await serve();
  await createSmtpSender(server.settings)(mail({ to: 'integrari+mdocs@alfa.example' }));
  expect(server.received[0]?.to).toEqual(['integrari+mdocs@alfa.example']);
});

test('a subject stays one header, whatever stands in it', async () => {
  const server = await serve();
  await createSmtpSender(server.settings)(mail({ subject: 'A\r\nBcc: evil@e.md\r\n\r\nX' }));
  const [got] = server.received;
  expect(got?.to).toEqual(['integrari@alfa.example']);
  expect(headers(got?.raw ?? '')).not.toMatch(/^Bcc:/im);
});

test.each(['text', 'html'] as const)('no file of this machine is read in place of %s', async (part) => {
  const server = await serve();
  const outcome = await createSmtpSender(server.settings)({ ...mail(), [part]: { path: '/etc/passwd' } as never });
  expect(outcome.outcome).not.toBe('sent');
  expect(server.received.map(({ raw }) => raw).join('')).not.toContain('root:');
});

test('a mail as a file has the same headers', async () => {
  const file = (await serializeMail(mail())).toString();
  expect(file).toContain(`Message-ID: ${messageIdOf(mail())}`);
  expect(file).toContain('Auto-Submitted: auto-generated');
});

test.each([
  [{}, undefined],
  [
    { MDOCS_SMTP_URL: 'smtp://mdocs:a%3Ab%40c@mail.age.example' },
    { host: 'mail.age.example', port: 587, secure: false, user: 'mdocs', password: 'a:b@c' },
  ],
  [{ MDOCS_SMTP_URL: 'smtps://mail.age.example' }, { host: 'mail.age.example', port: 465, secure: true }],
  [{ MDOCS_SMTP_URL: 'smtp://[::1]:2525' }, { host: '::1', port: 2525, secure: false }],
  [
    { MDOCS_SMTP_HOST: 'mail.age.example', MDOCS_SMTP_USER: 'mdocs', MDOCS_SMTP_PASSWORD: 'x' },
    { host: 'mail.age.example', port: 587, secure: false, user: 'mdocs', password: 'x' },
  ],
  [
    { MDOCS_SMTP_HOST: 'mail.age.example', MDOCS_SMTP_PORT: '465' },
    { host: 'mail.age.example', port: 465, secure: true },
  ],
])('the settings in %j', (env, settings) => {
  expect(readSmtpSettings(env)).toEqual(settings);
});

test.each([
  { MDOCS_SMTP_URL: 'http://user:sesame@mail.age.example' },
  { MDOCS_SMTP_URL: 'smtp://user:sesame%@mail.age.example' },
  { MDOCS_SMTP_URL: 'sesame' },
  { MDOCS_SMTP_HOST: 'mail age', MDOCS_SMTP_PASSWORD: 'sesame' },
  { MDOCS_SMTP_HOST: 'mail.age.example', MDOCS_SMTP_PORT: '70000', MDOCS_SMTP_PASSWORD: 'sesame' },
])('settings that cannot be right are refused without being shown: %j', (env) => {
  const refused = () => readSmtpSettings(env);
  expect(refused).toThrow('MDOCS_SMTP_URL');
  expect(refused).not.toThrow('sesame');
});
