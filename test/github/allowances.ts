// How many calls an account may make in an hour, told with every answer: docs.github.com, "Rate limits for the REST API".
import type { EmulatedAnswer } from './emulated.ts';
import { refusal } from './state.ts';

type Resource = 'core' | 'graphql';

/** Of a workflow's token in an organization with Enterprise Cloud; it is 1,000 in others. */
const usual = 15_000;
const hour = 3600;

interface Taken {
  readonly headers: Readonly<Record<string, string>>;
  /** Where none was left. */
  readonly refusal: EmulatedAnswer | undefined;
}

export class Allowances {
  private readonly used = new Map<string, number>();
  private readonly limits = new Map<string, number>();
  private readonly reset = Math.floor(Date.now() / 1000) + hour;

  /** From now on so many calls are left to the account. */
  leave(login: string, left: number): void {
    this.limits.set(login, (this.used.get(`${login} core`) ?? 0) + left);
  }

  /** All tokens of one account share what it may; what GraphQL takes is counted apart. */
  take(login: string, resource: Resource): Taken {
    const key = `${login} ${resource}`;
    const limit = (resource === 'core' ? this.limits.get(login) : undefined) ?? usual;
    const before = this.used.get(key) ?? 0;
    const isOver = before >= limit;
    const used = isOver ? before : before + 1;
    this.used.set(key, used);
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(limit - used),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(this.reset),
      'x-ratelimit-resource': resource,
    };
    return { headers, refusal: isOver ? refusal(403, `API rate limit exceeded for ${login}.`) : undefined };
  }
}
