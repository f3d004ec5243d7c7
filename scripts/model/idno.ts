// IDNO and IDNP: 13 digits, the last one a check digit.

const weights = [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1];

/** Sum of the first 12 digits with weights 7, 3, 1, modulo 10 (python-stdnum md.idno; the same for IDNP). */
export function checkDigitOf(number: string): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0) % 10;
}

export type IdnoProblem = 'length' | 'not-digits' | 'first-digit' | 'check-digit';

/** Why a text is no IDNO, or undefined when it is one. */
export function findIdnoProblem(text: string): IdnoProblem | undefined {
  if (!/^[0-9]+$/.test(text)) return 'not-digits';
  if (text.length !== 13) return 'length';
  if (text[0] !== '1') return 'first-digit';
  return checkDigitOf(text) === Number(text[12]) ? undefined : 'check-digit';
}

/** Whether 13 digits may be a person's number: they begin with 2, or 09 in older ones, and the check digit is right. */
export function looksLikeIdnp(text: string): boolean {
  return /^(2[0-9]{12}|09[0-9]{11})$/.test(text) && checkDigitOf(text) === Number(text[12]);
}
