// What `npm run test:quick` runs: the tests that need nothing outside this process.
import { quick } from './test/quick.ts';
import config from './vitest.config.ts';

export default { ...config, test: { ...config.test, include: [...quick] } };
