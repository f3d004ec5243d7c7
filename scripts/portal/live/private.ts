// What must not be kept: a text with a secret in it is wiped before anything is done with it.
import { findSecrets } from '../../model/text/sensitive.ts';

/** A mark of a key alone counts too: the rest of it may be about to follow, or to have been wiped already. */
export const findPrivate = (text: string): boolean => text.includes('PRIVATE KEY-----') || findSecrets(text).length > 0;
