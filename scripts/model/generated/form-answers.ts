// Generated from the forms by `npm run generate`. Do not edit.

/** The lines and areas of text of each form: whatever else a link names makes GitHub open an empty editor. */
export interface FormAnswers {
  readonly request: { readonly 'institution-name'?: string; readonly 'idno'?: string; readonly 'sector'?: string; readonly 'technical-mailbox'?: string; readonly 'legal-mailbox'?: string; readonly 'contract-number'?: string; readonly 'contract-signed'?: string; readonly 'contract-service'?: string; readonly 'annex-number'?: string; readonly 'annex-signed'?: string; readonly 'system-name'?: string; readonly 'rsi'?: string; readonly 'document-types'?: string; readonly 'addresses'?: string; readonly 'vpn-peer'?: string; readonly 'vpn-addresses'?: string; readonly 'vpn-key'?: string; readonly 'certificate'?: string; readonly 'serial'?: string };
  readonly system: { readonly 'institution'?: string; readonly 'system-name'?: string; readonly 'rsi'?: string; readonly 'document-types'?: string; readonly 'addresses'?: string; readonly 'vpn-peer'?: string; readonly 'vpn-addresses'?: string; readonly 'vpn-key'?: string; readonly 'certificate'?: string; readonly 'serial'?: string };
  readonly production: { readonly 'institution'?: string; readonly 'system'?: string; readonly 'tested'?: string; readonly 'mailbox'?: string; readonly 'report'?: string; readonly 'unobserved'?: string; readonly 'certificate'?: string; readonly 'serial'?: string; readonly 'addresses'?: string; readonly 'vpn-peer'?: string; readonly 'vpn-addresses'?: string; readonly 'vpn-key'?: string };
  readonly change: { readonly 'institution'?: string; readonly 'system'?: string; readonly 'environment'?: string; readonly 'addresses-add'?: string; readonly 'addresses-remove'?: string; readonly 'vpn-peer'?: string; readonly 'vpn-key'?: string; readonly 'vpn-addresses-add'?: string; readonly 'vpn-addresses-remove'?: string; readonly 'document-types-add'?: string; readonly 'document-types-remove'?: string; readonly 'technical-mailbox'?: string; readonly 'legal-mailbox'?: string; readonly 'contract-expires'?: string; readonly 'annex-expires'?: string; readonly 'maintainers-add'?: string; readonly 'maintainers-remove'?: string };
  readonly renewal: { readonly 'institution'?: string; readonly 'system'?: string; readonly 'environment'?: string; readonly 'certificate'?: string; readonly 'until'?: string; readonly 'signature'?: string };
  readonly stop: { readonly 'institution'?: string; readonly 'system'?: string; readonly 'stop'?: string; readonly 'reason'?: string };
  readonly prepared: { readonly 'file'?: string; readonly 'certificate'?: string };
}

type InLanguages = Readonly<Record<'ro' | 'en' | 'ru', string>>;

/** The file of each form. */
export const formTemplates: Readonly<Record<keyof FormAnswers, InLanguages>> = {
  request: { ro: "11-connection-request.yml", en: "21-connection-request-en.yml", ru: "31-connection-request-ru.yml" },
  system: { ro: "12-system.yml", en: "22-system-en.yml", ru: "32-system-ru.yml" },
  production: { ro: "13-production.yml", en: "23-production-en.yml", ru: "33-production-ru.yml" },
  change: { ro: "14-change.yml", en: "24-change-en.yml", ru: "34-change-ru.yml" },
  renewal: { ro: "15-renewal.yml", en: "25-renewal-en.yml", ru: "35-renewal-ru.yml" },
  stop: { ro: "16-stop.yml", en: "26-stop-en.yml", ru: "36-stop-ru.yml" },
  prepared: { ro: "17-prepared.yml", en: "27-prepared-en.yml", ru: "37-prepared-ru.yml" },
};

export const formTitles: Readonly<Record<keyof FormAnswers, InLanguages>> = {
  request: { ro: "Cerere de conectare la MDocs", en: "Request for connection to MDocs", ru: "Заявка на подключение к MDocs" },
  system: { ro: "Încă un sistem", en: "A further system", ru: "Ещё одна система" },
  production: { ro: "Producție și confirmarea testării", en: "Production and confirmation of the test", ru: "Рабочая среда и подтверждение тестирования" },
  change: { ro: "Modificare", en: "Change", ru: "Изменение" },
  renewal: { ro: "Reînnoirea certificatului", en: "Renewal of a certificate", ru: "Обновление сертификата" },
  stop: { ro: "Suspendare sau oprire", en: "Suspend or stop", ru: "Приостановка или прекращение доступа" },
  prepared: { ro: "Cerere pregătită", en: "Prepared request", ru: "Подготовленная заявка" },
};
