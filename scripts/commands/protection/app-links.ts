// Links to GitHub's own page for a new app, filled in: name, permissions, no webhook. GitHub takes all of it from the address.
import type { Text } from '../../model/text/text.ts';

/** The permissions as GitHub's addresses name them. */
const apps: readonly { readonly name: string; readonly what: Text; readonly permissions: Readonly<Record<string, string>> }[] = [
  {
    name: 'mdocs-staging',
    what: { ro: 'publicarea în testare', en: 'publishing in staging', ru: 'публикация в тестовой среде' },
    permissions: { contents: 'write' },
  },
  {
    name: 'mdocs-production',
    what: { ro: 'publicarea în producție', en: 'publishing in production', ru: 'публикация в рабочей среде' },
    permissions: { contents: 'write' },
  },
  {
    name: 'mdocs-requests',
    what: { ro: 'cereri din formulare', en: 'requests of forms', ru: 'заявки из форм' },
    permissions: { contents: 'write', issues: 'write', pull_requests: 'write', statuses: 'read' },
  },
  {
    name: 'mdocs-verdicts',
    what: { ro: 'răspunsuri la cereri', en: 'answers to requests', ru: 'ответы на заявки' },
    permissions: { contents: 'read', issues: 'read', pull_requests: 'write', statuses: 'write' },
  },
  {
    name: 'mdocs-audit',
    what: { ro: 'verificarea protecției', en: 'the check of the protection', ru: 'проверка защиты' },
    permissions: { actions: 'read', administration: 'read', contents: 'read', environments: 'read' },
  },
];

interface AppPlace {
  readonly serverUrl: string;
  readonly repository: string;
  /** The organisation; without one it is the person's own account. */
  readonly owner: string | undefined;
}

export function appLinks({ serverUrl, repository, owner }: AppPlace): Text[] {
  const page = owner === undefined ? '/settings/apps/new' : `/organizations/${owner}/settings/apps/new`;
  return apps.map(({ name, what, permissions }) => {
    const query = new URLSearchParams({
      ...{ name: `${name}-${(repository.split('/')[0] ?? '').toLowerCase()}`.slice(0, 34), url: `${serverUrl}/${repository}` },
      ...{ public: 'false', webhook_active: 'false', ...permissions },
    });
    const link = `${serverUrl}${page}?${query}`;
    return {
      ro: `Aplicația pentru ${what.ro}, instalată apoi numai pe acest depozit: ${link}`,
      en: `The app for ${what.en}, then installed on this repository only: ${link}`,
      ru: `Приложение: ${what.ru}; затем установить только на этот репозиторий: ${link}`,
    };
  });
}
