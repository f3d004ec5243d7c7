// Contents made into PDF or HTML by a template of their type. Templates are AGE's and not public: the sandbox shows the fields in a table.
import { readType, receivedBy, requireValid } from './blobs.ts';
import type { Answer, Call, ServedType } from './call.ts';
import { writePdf } from './pdf.ts';
import { wrong } from './problem.ts';
import type { Document } from './state.ts';

export async function transform(call: Call): Promise<Answer> {
  const type = readType(call);
  const received = receivedBy(call);
  if (received.mime !== 'application/json') throw wrong('Content-Type', 'Only application/json can be transformed.');
  await requireValid(type, received);
  return make(type, await received.readWhole(), call);
}

/** A document of JSON. */
export async function transformBlob({ blobId, type: code }: Document, call: Call): Promise<Answer> {
  const blob = blobId === null ? undefined : call.state.blobs.get(blobId);
  const type = call.world.types.get(code.toLowerCase());
  if (!blob || !type || blob.mime !== 'application/json') throw wrong('format', 'Only application/json can be transformed.');
  return make(type, JSON.parse(Buffer.from(await call.readBlob(blob.id)).toString('utf8')), call);
}

const languages = ['Ro', 'En', 'Ru'] as const;

function make(type: ServedType, contents: unknown, { query }: Call): Answer {
  const format = ['Pdf', 'Html'].find((one) => one.toLowerCase() === query.get('format')?.toLowerCase());
  if (!format) throw wrong('format', 'A format is Pdf or Html.');
  const wanted = query.get('language') || 'Ro';
  const language = languages.find((one) => one.toLowerCase() === wanted.toLowerCase());
  if (!language) throw wrong('language', 'A language is Ro, En or Ru.');
  if (!type.templates?.some((one) => one.format === format && one.language === language))
    throw wrong('documentTypeCode', `The type ${type.code} has no template for ${format} in ${language}.`);
  const title = { Ro: type.title.ro, En: type.title.en, Ru: type.title.ru }[language] ?? type.code;
  const rows = listFields(contents);
  if (format === 'Pdf')
    return made(
      'application/pdf',
      writePdf(
        title,
        rows.map(([name, value]) => `${name}: ${value}`),
      ),
    );
  const cells = rows.map(([name, value]) => `<tr><th>${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`);
  const page = `<!doctype html><html lang="${language.toLowerCase()}"><meta charset="utf-8"><title>${escapeHtml(title)}</title><h1>${escapeHtml(title)}</h1><table>${cells.join('')}</table></html>\n`;
  return made('text/html; charset=utf-8', Buffer.from(page));
}

const made = (mime: string, bytes: Uint8Array): Answer => ({ status: 200, made: { mime, bytes } });

/** Each value with the keys that lead to it. */
function listFields(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path || '-', String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => listFields(inner, path === '' ? key : `${path}.${key}`));
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
