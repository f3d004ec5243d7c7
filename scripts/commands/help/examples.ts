// The examples at the end of each command's help. Those that need no remote and no GitHub run on the institutions of this repository.
import type { CommandName } from './help.ts';

const remote = 'https://github.com/OWNER/REPOSITORY.git';

export const examples: Readonly<Record<CommandName, readonly string[]>> = {
  new: ['new', 'new --sector private --file banca-exemplu'],
  confirm: ['confirm taxe-locale/certificate-fiscale', `confirm taxe-locale/certificate-fiscale \\\n    --remote ${remote}`],
  renew: [
    'renew stare-civila/registrul-starii-civile \\\n    --environment production --certificate new.cer',
    'renew stare-civila/registrul-starii-civile \\\n    --environment production --certificate new.cer --key old.key',
  ],
  request: ['request --issue 12'],
  validate: ['validate', 'validate --base origin/main --format json'],
  explain: ['explain certificate-expired', 'explain certificate', 'explain --all'],
  inspect: ['inspect integrations/certificates/arhiva-plati.staging.cer'],
  doctor: [
    'doctor --environment staging \\\n    --certificate sistem.cer --key sistem.key',
    'doctor taxe-locale/certificate-fiscale \\\n    --environment staging --script',
  ],
  sandbox: [
    'sandbox',
    'sandbox stare-civila --data sandbox --fill',
    'sandbox stare-civila --port 0 --control-port 0 \\\n    --ready-file ready.json',
  ],
  lsp: ['lsp', 'lsp --locale en'],
  verdict: ['verdict --pull 12'],
  start: ['start'],
  plan: ['plan --environment staging', `plan --environment production --format markdown \\\n    --remote ${remote}`],
  render: ['render --environment staging --out staging'],
  provision: ['provision --environment staging', 'provision --environment production --only-removals'],
  rollback: [
    'rollback --environment production \\\n    --to 6580836b97 --by age-demo --reason "INC-4711"',
    'rollback --environment production --release \\\n    --by age-demo --reason "INC-4711 s-a încheiat"',
  ],
  pull: [
    `pull --environment staging \\\n    --remote ${remote} \\\n    --signers /etc/mdocs/signers --into /etc/nginx/mdocs-staging --check nginx`,
  ],
  gateway: [
    `gateway --environment staging \\\n    --remote ${remote} \\\n    --signers /etc/mdocs/signers --into /var/lib/mdocs/staging`,
  ],
  suggest: ['suggest', `suggest stare-civila \\\n    --remote ${remote}`],
  status: ['status', `status stare-civila \\\n    --remote ${remote}`],
  expiring: ['expiring --within 30', 'expiring --format ics'],
  report: [
    'report --from 2026-01-01 --to 2026-03-31',
    `report --from 2026-01-01 --to 2026-03-31 --format csv \\\n    --remote ${remote}`,
  ],
  audit: ['audit stare-civila/registrul-starii-civile'],
  drift: ['drift', 'drift --environment staging \\\n    --status /etc/nginx/mdocs-staging/status.json'],
  drill: ['drill', 'drill stare-civila/registrul-starii-civile'],
  notices: ['notices --environment staging'],
  notify: ['notify --environment staging --outbox mails'],
  fix: ['fix'],
  suspend: ['suspend stare-civila/registrul-starii-civile \\\n    --reason "INC-4711"'],
  resume: ['resume spitalul-sfanta-parascheva/dosarul-medical'],
  revoke: [
    'revoke stare-civila/registrul-starii-civile \\\n    --environment production --reason "INC-4711"',
    'revoke 40D53105B27A01DC85F80B2AA500 \\\n    --reason "INC-4711" --open',
  ],
  grant: ['grant rsi-missing --institution taxe-locale \\\n    --expires 2027-06-30 --reason "INC-4711, RSI"'],
  assign: ['assign asigurari-codrii/polite-online', 'assign --pull 12 \\\n    --id b06d4b7c-012b-4eb6-8acf-ee5dd6246222'],
  take: ['take cerere-mdocs.json'],
  init: [
    'init --mailbox mdocs@exemplu.md \\\n    --account ana:1234567 --account ion:7654321 \\\n    --staging-authority test.cer --production-authority prod.cer \\\n    --team @exemplu/mdocs',
  ],
  import: [
    'import --template clienti.csv',
    'import --csv clienti.csv --certificates certificate',
    'import --clients production=clients.json \\\n    --certificates certificates --out .',
  ],
  protection: ['protection', 'protection --repair'],
};
