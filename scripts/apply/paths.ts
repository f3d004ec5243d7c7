// Which paths may stand on an environment branch: such as are the same file on every machine, and never git's own.

/** Segments of at most 255 bytes, without control characters, backslashes or colons; none is empty, . or .., or begins with .git. */
export function isPlainPath(path: string): boolean {
  return path.isWellFormed() && Buffer.byteLength(path) <= 4096 && path.split('/').every(isPlainName);
}

function isPlainName(name: string): boolean {
  if (name === '' || name === '.' || name === '..' || Buffer.byteLength(name) > 255) return false;
  return !/^\.git/i.test(name) && !/[\p{Cc}\p{Cf}\u2028\u2029\\:]/u.test(name);
}
