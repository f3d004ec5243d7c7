// All forms. `npm run generate` makes the templates of .github/ISSUE_TEMPLATE of them, in every language.
import { changeForm } from './change.ts';
import { connectionForm } from './connection.ts';
import type { Field, Form, FormName } from './field.ts';
import { preparedForm } from './prepared.ts';
import { productionForm } from './production.ts';
import { renewalForm } from './renewal.ts';
import { stopForm } from './stop.ts';
import { systemForm } from './system.ts';

export const forms: Readonly<Record<FormName, Form>> = {
  request: connectionForm,
  system: systemForm,
  production: productionForm,
  change: changeForm,
  renewal: renewalForm,
  stop: stopForm,
  prepared: preparedForm,
};

export const fieldsOf = (name: FormName): readonly Field[] => forms[name].fields;
export const fieldOf = (name: FormName, id: string): Field | undefined => fieldsOf(name).find((field) => field.id === id);
