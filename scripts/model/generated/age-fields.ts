// Generated from the schemas by `npm run generate`. Do not edit.

export const ageFields: readonly (readonly string[])[] = [
  ['systems', '*', 'environments', 'staging', 'clientId'],
  ['systems', '*', 'environments', 'production', 'clientId'],
];
