// All forms and what their lists offer. The labels are those of .github/ISSUE_TEMPLATE; a test holds both together.
import { confirmationFields } from './confirmation-fields.ts';
import { requestFields } from './connection-fields.ts';
import type { Field, FormName } from './field.ts';
import { renewalFields } from './renewal-fields.ts';

export const forms: Readonly<Record<FormName, readonly Field[]>> = {
  request: requestFields,
  confirmation: confirmationFields,
  renewal: renewalFields,
};

/** What the lists of the form offer, and what each choice means in the file. Undefined: nothing is written. */
export const choices: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  sector: {
    'Public (autoritate sau instituție publică, centrală ori locală)': 'public',
    Privat: 'private',
    'Public (public authority or institution, central or local)': 'public',
    Private: 'private',
    'Публичный (орган публичной власти или публичное учреждение, центральное или местное)': 'public',
    Частный: 'private',
    // As the forms offered it before.
    'Public (autoritate sau instituție a statului)': 'public',
    'Public (authority or institution of the state)': 'public',
    'Государственный (орган власти или государственное учреждение)': 'public',
  },
  'contract-service': {
    'Contract nou, pentru MDocs': undefined,
    'New contract, for MDocs': undefined,
    'Новый договор, для MDocs': undefined,
    ...Object.fromEntries(
      ('MPass MSign MNotify MLog MPower MDelivery MPay MConnect MConnectEvents MCloud eDemocracy ' + 'eProgramari EVO PDSE')
        .split(' ')
        .map((service) => [service, service]),
    ),
  },
};
