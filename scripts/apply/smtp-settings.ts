// Where mail is handed over, from the environment. The password is never shown, in no message.
import { Failure } from '../model/text/failure.ts';
import type { Text } from '../model/text/text.ts';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (RFC 8314); otherwise STARTTLS, without which nothing is sent but to this machine. */
  readonly secure: boolean;
  readonly user?: string;
  readonly password?: string;
  /** Certificates of authorities in PEM, in place of the system's. */
  readonly authorities?: string;
}

type ProcessEnvironment = Readonly<Record<string, string | undefined>>;

/** MDOCS_SMTP_URL, or MDOCS_SMTP_HOST with PORT, USER and PASSWORD. Undefined where neither is set; a Failure where it cannot be right. */
export function readSmtpSettings(env: ProcessEnvironment): SmtpSettings | undefined {
  const { MDOCS_SMTP_URL: url, MDOCS_SMTP_HOST: host, MDOCS_SMTP_PORT: port } = env;
  if (url) return parseSmtpUrl(url);
  if (!host) return undefined;
  return checkSettings({
    host,
    port: Number(port || 587),
    secure: port === '465',
    ...toCredentials(env.MDOCS_SMTP_USER, env.MDOCS_SMTP_PASSWORD),
  });
}

function parseSmtpUrl(text: string): SmtpSettings {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const secure = url?.protocol === 'smtps:';
  if (!url || !(secure || url.protocol === 'smtp:')) throw new Failure(unusable);
  const { hostname, port, username, password } = url;
  return checkSettings({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (secure ? 465 : 587)),
    secure,
    ...toCredentials(decodePart(username), decodePart(password)),
  });
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Failure(unusable);
  }
}

const toCredentials = (user?: string, password?: string) => (user ? { user, password: password ?? '' } : {});

function checkSettings(settings: SmtpSettings): SmtpSettings {
  const { host, port } = settings;
  const isHost = /^[A-Za-z0-9.-]{1,253}$|^[0-9A-Fa-f:]{2,45}$/.test(host);
  if (!isHost || !Number.isInteger(port) || port < 1 || port > 65535) throw new Failure(unusable);
  return settings;
}

const unusable: Text = {
  ro: 'Setările pentru poștă nu pot fi folosite. Verificați MDOCS_SMTP_URL (smtp://utilizator:parola@server:587) sau MDOCS_SMTP_HOST și MDOCS_SMTP_PORT.',
  en: 'The settings for mail cannot be used. Check MDOCS_SMTP_URL (smtp://user:password@server:587), or MDOCS_SMTP_HOST and MDOCS_SMTP_PORT.',
  ru: 'Настройки почты не подходят. Проверьте MDOCS_SMTP_URL (smtp://пользователь:пароль@сервер:587) или MDOCS_SMTP_HOST и MDOCS_SMTP_PORT.',
};
