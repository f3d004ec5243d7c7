// The command line as one file, made once in a process of tests: its files share it.
import { bundle, bundleFile } from '../scripts/bundle/bundle.ts';

let made: Promise<string> | undefined;

export function bundleOnce(): Promise<string> {
  made ??= bundle().then((files) => files.get(bundleFile) ?? '');
  return made;
}
