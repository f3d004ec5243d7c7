// What the form for a further system of a connected institution asks, in its order. Paths are those within the system.
import { testAddressesField, testCertificateFields, vpnFields } from './access.ts';
import type { Form } from './field.ts';
import {
  confirmations,
  documentTypeFields,
  fromMaintainers,
  institutionField,
  paragraphs,
  publicWarning,
  rsiField,
  systemNameField,
  whatHappens,
} from './shared.ts';

const staging = ['environments', 'staging'];

export const systemForm: Form = {
  head: {
    template: 'system',
    name: { ro: 'Încă un sistem', en: 'A further system', ru: 'Ещё одна система' },
    description: {
      ro: 'Pentru o instituție deja conectată, care conectează încă un sistem informațional.',
      en: 'For an institution that is connected already and connects a further information system.',
      ru: 'Для уже подключённого учреждения, которое подключает ещё одну информационную систему.',
    },
    intro: paragraphs(whatHappens, fromMaintainers, publicWarning),
  },
  fields: [
    institutionField,
    systemNameField([]),
    rsiField([]),
    ...documentTypeFields([]),
    testAddressesField(staging),
    ...vpnFields(staging),
    ...testCertificateFields(staging),
    confirmations(),
  ],
};
