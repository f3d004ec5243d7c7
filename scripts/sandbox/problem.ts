// An answer that is an error, in the shape that AGE's client library reads: title, status, type, and what is wrong by field.

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Payload Too Large',
  416: 'Range Not Satisfiable',
  500: 'Internal Server Error',
  507: 'Insufficient Storage',
};

/** What is wrong, by field; a field that does not say which is empty. */
export type Errors = Readonly<Record<string, readonly string[]>>;

/** Thrown by an operation; nothing has changed then. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly errors: Errors,
  ) {
    super(`${status} ${JSON.stringify(errors)}`);
  }
}

export const wrong = (field: string, sentence: string): Problem => new Problem(400, { [field]: [sentence] });
export const forbidden = (sentence: string): Problem => new Problem(403, { '': [sentence] });
export const notFound = (sentence: string): Problem => new Problem(404, { '': [sentence] });

/** In one line. */
export const writeErrors = ({ errors }: Pick<Problem, 'errors'>): string =>
  Object.entries(errors)
    .map(([field, texts]) => [field, texts.join(' ')].filter(Boolean).join(': '))
    .join('; ');

/** What somebody gave, whatever it is, to be named in a sentence. */
export const showValue = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')).slice(0, 100);

export const writeProblem = ({ status, errors }: Pick<Problem, 'status' | 'errors'>): object => ({
  type: 'about:blank',
  title: titles[status] ?? 'Error',
  status,
  errors,
});
