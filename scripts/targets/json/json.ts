// JSON that may be embedded anywhere: nothing in it ends a script element or, for an old parser, a line.

const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/[<\u2028\u2029]/g, (sign) => escapes[sign] ?? sign)}\n`;
}
