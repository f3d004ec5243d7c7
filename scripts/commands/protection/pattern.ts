// Patterns as GitHub writes them, in rulesets and in CODEOWNERS: * stays within a folder, ** does not.

const wild: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

/** The pattern as part of a regular expression; everything else in it stands for itself. */
export function expressionOf(pattern: string): string {
  const parts = pattern.split(/(\*\*\/?|\*|\?)/);
  return parts.map((part) => wild[part] ?? part.replace(/[.+^${}()|[\]\\]/g, '\\$&')).join('');
}
