// Which program runs, so that nothing is believed that another one kept.
import { readFileSync } from 'node:fs';
import { hashBlob } from '../../apply/source.ts';
import { bundled } from './bundled.ts';

/** The id of the bundle's entry, which names its parts by their hash; undefined for sources, which may change at any moment. */
export const readProgramVersion = (): string | undefined => bundled && hashBlob(readFileSync(bundled.program));
