// Everyone is reached: at every step of status the one who acts hears of it, by every way in which an institution can ask.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Step, steps } from '../scripts/model/status/progress.ts';
import { type Heard, Journey, type Requested, type Way, ways } from './reach/journey.ts';
import { form } from './request/forms.ts';

const certificate = readFileSync(join(import.meta.dirname, '../integrations/certificates/certificate-fiscale.production.cer'));
const pem = `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----`;
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

const production = [
  ['Instituția', 'directia-contributii-taxe-locale'],
  ['Sistemul', 'facturi-primite'],
  ['Ziua testării', yesterday],
  ['Adresa de e-mail a celor care au testat', 'suport@taxe-locale.example'],
  ['Raportul testării', 'Toate scenariile din ghid au reușit.'],
  [
    'Textul certificatului public pentru producție',
    certificate.toString('latin1').includes('BEGIN') ? certificate.toString() : pem,
  ],
  ['Adresele publice pentru producție', '203.0.113.140'],
  ['Înainte de a trimite', '- [X] Da.\n- [X] Da.'],
]
  .map(([label, answer]) => `### ${label}\n\n${answer}`)
  .join('\n\n');

/** A line of the table: what was told, where, whom the comments name, and to which mailboxes. */
const lineOf = ({ kind, comments, mailboxes }: Heard): string => {
  const written = comments.map(({ place, named }) => `${place}: ${named.map((login) => `@${login}`).join(' ') || 'nobody'}`);
  return `  ${kind} -> ${[...written, ...mailboxes].join('; ')}`;
};

const reaches = {
  institution: ({ comments, mailboxes }: Heard) =>
    mailboxes.some((mailbox) => mailbox.endsWith('@taxe-locale.example')) ||
    comments.some(({ named, owner }) => [...named, owner].includes('taxe-it')),
  age: ({ comments, mailboxes }: Heard) =>
    mailboxes.includes('servicii@age.example') || comments.some(({ named }) => named.includes('age-demo-integrari')),
} as const;
type Role = keyof typeof reaches;

/** Whoever acts at a step hears of it where they do their work, too: on GitHub, but for who has no account there. */
const onGitHub: Readonly<Record<Role, (heard: Heard) => boolean>> = {
  institution: ({ comments }) => comments.some(({ named }) => named.includes('taxe-it')),
  age: ({ comments }) => comments.some(({ named }) => named.includes('age-demo-integrari')),
};
const acting: Readonly<Record<Step, Role>> = {
  request: 'institution',
  approval: 'age',
  'client-id': 'age',
  staging: 'institution',
  confirmation: 'institution',
  'production-client-id': 'age',
  production: 'age',
};
/** The mailbox of an institution that is not accepted yet stands in nobody's file but the author's, here AGE's: it is not written to. */
const unheard = (way: Way, step: Step, role: Role): boolean => way === 'mail' && step === 'request' && role === 'institution';

const clientIds = /^ +clientId: .*\n/gm;

/** What is heard at each step. */
async function travel(journey: Journey): Promise<Record<Step, Heard[]>> {
  const heard = Object.fromEntries(steps.map((step) => [step, []])) as unknown as Record<Step, Heard[]>;
  const tellAt = async (...at: Step[]) => {
    const told = await journey.tell();
    for (const step of at) heard[step].push(...told);
  };
  const first = await journey.request('request', form('complete'));
  await tellAt('request');
  await journey.status(first.pull, 'failure');
  await tellAt('request');
  await journey.status(first.pull, 'pending');
  await tellAt('approval');
  await journey.merge(first.pull);
  await tellAt('approval');
  const whole = await without(journey, () => tellAt('client-id'));
  await journey.publish('staging');
  // With the link to the form by which the test is confirmed.
  await tellAt('staging', 'confirmation');
  const second = await journey.request('production', production);
  await tellAt('confirmation');
  await journey.status(second.pull, 'pending');
  await tellAt('confirmation');
  await journey.merge(second.pull);
  await without(journey, () => tellAt('production-client-id'), whole);
  await tellAt('production');
  await journey.publish('production');
  await tellAt('production');
  if (first.issue !== undefined && second.issue !== undefined) requests.set(journey, [first, second]);
  return heard;
}

const requests = new Map<Journey, readonly Requested[]>();

/** While the newest client id is missing; gives the text before. */
async function without(journey: Journey, work: () => Promise<void>, kept = ''): Promise<string> {
  let before = '';
  journey.change((text) => {
    before = text;
    return text.replaceAll(clientIds, (line) => (kept.includes(line) ? line : ''));
  });
  await work();
  journey.change(() => before);
  return before;
}

describe.each(ways)('by %s', (way) => {
  let journey: Journey;
  let heard: Record<Step, Heard[]>;
  beforeAll(async () => {
    journey = await Journey.start(way);
    heard = await travel(journey);
  });
  afterAll(() => journey.stop());

  test.each(steps.flatMap((step) => (['institution', 'age'] as const).map((role) => [step, role] as const)))(
    'at the step %s the %s hears of it',
    (step, role) => {
      expect(heard[step].some(reaches[role])).toBe(!unheard(way, step, role));
      if (acting[step] === role && !(way === 'mail' && role === 'institution'))
        expect(heard[step].some(onGitHub[role])).toBe(true);
    },
  );

  test('everything that was told reads as a table', async () => {
    const table = steps.map((step) => [step, ...heard[step].map(lineOf)].join('\n')).join('\n\n');
    await expect(`${table}\n`).toMatchFileSnapshot(`golden/reach/${way}.txt`);
  });

  test('told once: another run tells nothing', async () => {
    expect(await journey.tell()).toEqual([]);
  });

  if (way !== 'form') return;
  test('both forms are closed with their outcome', async () => {
    const forms = requests.get(journey) ?? [];
    expect(forms).toHaveLength(2);
    for (const { issue = 0 } of forms) {
      expect(await journey.answer(issue)).toBe('accepted');
      expect((await journey.place.github.issue(issue)).state).toBe('closed');
      const [status] = await journey.world.comments(journey.name, issue);
      expect(status?.body).toContain('**Încheiată:**');
    }
  });
});
