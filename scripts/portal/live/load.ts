// The engine, loaded when it is first needed.
import type { Locale } from '../../model/text/text.ts';
import type { PortalFiles } from '../shared/data.ts';
import type { Engine } from './engine.ts';

let engine: Promise<Engine> | undefined;

/** Loaded once; tried again after a failure. `files` is where the page's own data are. */
export function loadEngine(files: string, locale: Locale): Promise<Engine> {
  engine ??= open(files, locale).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function open(files: string, locale: Locale): Promise<Engine> {
  const [{ openEngine }, answer] = await Promise.all([import('./engine.ts'), fetch(files)]);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return openEngine((await answer.json()) as PortalFiles, locale);
}
