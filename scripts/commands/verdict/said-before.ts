// Whether what an old certificate's key signed for was said before, in the history of the base.
import type { CertificatePart } from '../../model/declaration/integration.ts';
import { readFileHistory } from '../publish/file-history.ts';
import { wasSaid } from '../publish/renewal-evidence.ts';
import type { Base } from './base.ts';

/** As publishing will ask it again, which reads the whole history. */
export const saidBefore =
  ({ folder, commit }: Pick<Base, 'folder' | 'commit'>) =>
  async (part: CertificatePart): Promise<boolean> => {
    const { file } = part;
    const history =
      folder === undefined ? undefined : await readFileHistory({ root: folder, paths: [file], files: [file], from: commit });
    return history !== undefined && wasSaid(part.data.renewal ?? {}, { file }, history);
  };
