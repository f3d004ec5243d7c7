// How values are written into HAProxy's configuration and maps.
import { forms, quoteBy } from '../template/quoting.ts';

const { client, code, network, owner, pem, sentence, sha256: fingerprint, system, word } = forms;

export const quoting = quoteBy(
  { client, code, network, owner, pem, sentence, fingerprint, system, word },
  "HAProxy's configuration",
);
