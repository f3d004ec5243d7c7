// What the page of an institution's file loads.
import { render } from 'preact';
import type { Locale } from '../../model/text/text.ts';
import { FileEditor } from './file-editor.tsx';
import { loadEngine } from './load.ts';

const place = document.querySelector<HTMLElement>('#file-editor');

if (place) {
  const { types = '[]', institutions = '[]', mailbox = '', page, whole, files = '' } = place.dataset;
  const locale = document.documentElement.lang as Locale;
  const given = { locale, types: JSON.parse(types), institutions: JSON.parse(institutions), mailbox, page };
  render(<FileEditor {...given} isWhole={whole === 'true'} load={() => loadEngine(files, locale)} />, place);
}
