// How values are written into nginx's configuration.

import { forms, quoteBy } from '../template/quoting.ts';
import type { Quoting } from '../template/render.ts';

const { sha1: fingerprint, sha256: _, ...others } = forms;

const plain = quoteBy({ ...others, fingerprint, variable: /^[a-z0-9_]{1,100}$/ }, "nginx's configuration");
/** A variable by its name. */
const variable: Quoting = (value) => `$${plain.variable(value)}`;

export const quoting = { ...plain, variable };
