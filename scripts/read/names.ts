// What may stand under integrations/, and how it may be called.

export type FileClass =
  | { is: 'integration'; slug: string }
  | { is: 'certificate' }
  | { is: 'guide' }
  | { is: 'misnamed'; name: string; reason: 'pattern' | 'reserved' | 'case' | 'extension' }
  | { is: 'unexpected' };

const slugPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

// Words with a meaning of their own in a gateway's configuration, in JavaScript, or as a file name on Windows.
const reserved = new Set(
  (
    'default all any ip ip6 set include hostnames ranges proxy delete volatile constructor prototype null true false con nul prn aux ' +
    'com1 com2 com3 com4 lpt1 lpt2 lpt3 lpt4 index none certificates readme registry staging production mdocs age'
  ).split(' '),
);

/** Takes a path that begins with integrations/. */
export function classify(file: string): FileClass {
  const path = file.slice('integrations/'.length);
  const kind = classifyName(path);
  const isRight = kind.is !== 'misnamed' && kind.is !== 'unexpected';
  // Two names that differ by case alone are one file on Windows and macOS; as all right names are in small letters, one is wrong.
  if (isRight || path === path.toLowerCase()) return kind;
  const small = classifyName(path.toLowerCase());
  return small.is === 'integration' || small.is === 'certificate' ? { is: 'misnamed', name: path, reason: 'case' } : kind;
}

function classifyName(path: string): FileClass {
  if (/^README(\.(en|ru))?\.md$/.test(path)) return { is: 'guide' };
  if (path.startsWith('certificates/')) return classifyCertificate(path.slice('certificates/'.length));
  if (path.includes('/')) return { is: 'unexpected' };
  if (!path.endsWith('.yaml'))
    return /\.ya?ml/i.test(path) ? { is: 'misnamed', name: path, reason: 'extension' } : { is: 'unexpected' };
  const slug = path.slice(0, -'.yaml'.length);
  if (slug.length < 2 || slug.length > 63 || !slugPattern.test(slug)) return { is: 'misnamed', name: path, reason: 'pattern' };
  return reserved.has(slug) ? { is: 'misnamed', name: path, reason: 'reserved' } : { is: 'integration', slug };
}

function classifyCertificate(name: string): FileClass {
  if (name.includes('/')) return { is: 'unexpected' };
  if (!name.endsWith('.cer')) return { is: 'misnamed', name, reason: 'extension' };
  return /^[a-z0-9]([._-]?[a-z0-9]){0,99}\.cer$/.test(name) ? { is: 'certificate' } : { is: 'misnamed', name, reason: 'pattern' };
}
