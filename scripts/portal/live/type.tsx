// What the page loads that proposes a document type.
import { render } from 'preact';
import type { Locale } from '../../model/text/text.ts';
import { loadEngine } from './load.ts';
import { TypeProposal } from './type-proposal.tsx';

const place = document.querySelector<HTMLElement>('#proposal');

if (place) {
  const { mailbox = '', files = '' } = place.dataset;
  const locale = document.documentElement.lang as Locale;
  render(<TypeProposal {...{ locale, mailbox }} load={() => loadEngine(files, locale)} />, place);
}
