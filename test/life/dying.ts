// The program that dies in a life: mdocs provision ROOT DAY ENVIRONMENT.
import { provision } from '../../scripts/commands/publish/provision.ts';
import type { Environment } from '../../scripts/model/environment.ts';

const [, , root = '', today = '', environment] = process.argv;
process.exitCode = await provision({ root, today, locale: 'en', environment: environment as Environment });
