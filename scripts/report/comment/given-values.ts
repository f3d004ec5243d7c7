// For AGE, before everything else: the values in the request that are AGE's to give, with the places where they are corrected.

import type { Finding } from '../../model/finding/finding.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';
import type { GivenClientId } from '../../model/verdict/review.ts';
import { link } from '../markdown.ts';
import { environmentWords } from '../words.ts';
import { type CommentPlace, codeLink, type Page, type Point } from './page.ts';

/** Client ids that the request brings, changes or lacks. */
export function clientIdPoints(page: Page): Point[] {
  const { verdict, locale } = page;
  const given = verdict.review?.clientIds ?? [];
  const files = [...new Set(given.map(({ file }) => file))];
  const { branch } = page.place;
  return [
    ...given.map((one) => () => `🪪 ${words[one.kind](one)[locale]}${ruleLink(one, page)}`),
    ...(branch ? files.map((file) => () => `✏️ ${correctWords(file, branch, page)[locale]}`) : []),
  ];
}

/** Whether a finding makes the same proposal: what is told here is told once. */
export const isSameProposal = ({ file, hint }: Finding, given: GivenClientId): boolean =>
  given.kind === 'missing' && given.file === file && hint?.en.includes(given.value) === true;

function ruleLink(given: GivenClientId, page: Page): string {
  const same = page.verdict.findings.find((finding) => isSameProposal(finding, given));
  return same ? ` ${codeLink(same.code, page)}` : '';
}

const placeOf = ({ environment }: GivenClientId): Text => environmentWords[environment];

const words: Record<GivenClientId['kind'], (given: GivenClientId) => Text> = {
  proposed: (of) => ({
    ro: say`Identificatorul de client al sistemului ${of.systemName}, ${new Phrase(placeOf(of).ro)}: ${of.value}, propus automat. Comparați-l cu cel din MPass.`,
    en: say`Client id of ${of.systemName}, ${new Phrase(placeOf(of).en)}: ${of.value}, proposed automatically. Compare it with the one in MPass.`,
    ru: say`Идентификатор клиента системы ${of.systemName}, ${new Phrase(placeOf(of).ru)}: ${of.value}, предложен автоматически. Сверьте его с указанным в MPass.`,
  }),
  written: (of) => ({
    ro: say`Identificatorul de client al sistemului ${of.systemName}, ${new Phrase(placeOf(of).ro)}: ${of.value}, scris în cerere. Comparați-l cu cel din MPass.`,
    en: say`Client id of ${of.systemName}, ${new Phrase(placeOf(of).en)}: ${of.value}, written in the request. Compare it with the one in MPass.`,
    ru: say`Идентификатор клиента системы ${of.systemName}, ${new Phrase(placeOf(of).ru)}: ${of.value}, указан в заявке. Сверьте его с указанным в MPass.`,
  }),
  changed: (of) => ({
    ro: say`Identificatorul de client al sistemului ${of.systemName}, ${new Phrase(placeOf(of).ro)}, se schimbă din ${of.former ?? '-'} în ${of.value}. Comparați-l cu cel din MPass.`,
    en: say`The client id of ${of.systemName}, ${new Phrase(placeOf(of).en)}, changes from ${of.former ?? '-'} to ${of.value}. Compare it with the one in MPass.`,
    ru: say`Идентификатор клиента системы ${of.systemName}, ${new Phrase(placeOf(of).ru)}, меняется с ${of.former ?? '-'} на ${of.value}. Сверьте его с указанным в MPass.`,
  }),
  missing: (of) => ({
    ro: say`Sistemul ${of.systemName}, ${new Phrase(placeOf(of).ro)}, nu are încă identificator de client; îl atribuie AGE. Propunere: ${of.value}.`,
    en: say`${of.systemName}, ${new Phrase(placeOf(of).en)}, has no client id yet; AGE assigns it. Proposal: ${of.value}.`,
    ru: say`У системы ${of.systemName}, ${new Phrase(placeOf(of).ru)}, ещё нет идентификатора клиента; его присваивает AGE. Предложение: ${of.value}.`,
  }),
};

/** The button writes to branches of this repository only. */
function correctWords(file: string, branch: NonNullable<CommentPlace['branch']>, { place }: Page): Text {
  const { repository, serverUrl, number } = place;
  const edit = (text: string) =>
    new Phrase(link(text, serverUrl, [...branch.repository.split('/'), 'edit', ...branch.ref.split('/'), ...file.split('/')]));
  const button = new Phrase(link('`assign`', serverUrl, [...repository.split('/'), 'actions', 'workflows', 'assign.yml']));
  const request = new Phrase(String(number));
  if (branch.repository !== repository)
    return {
      ro: say`Identificatorul se scrie sau se schimbă în ${edit('fișierul din cerere')}, sub mediul lui. Apoi aprobați versiunea nouă.`,
      en: say`The client id is written or changed in ${edit('the file of the request')}, under its environment. Then approve the new version.`,
      ru: say`Записать или изменить идентификатор можно в ${edit('файле из заявки')}, в его среде. Затем одобрите новую версию.`,
    };
  return {
    ro: say`Identificatorul se scrie sau se schimbă cu butonul ${button} (cererea nr. ${request}) sau în ${edit('fișierul din cerere')}, unde nu se schimbă nimic altceva. Apoi aprobați versiunea nouă.`,
    en: say`The client id is written or changed with the button ${button} (request no. ${request}) or in ${edit('the file of the request')}, where nothing else is to be changed. Then approve the new version.`,
    ru: say`Записать или изменить идентификатор можно кнопкой ${button} (заявка № ${request}) или в ${edit('файле из заявки')}, где больше ничего менять нельзя. Затем одобрите новую версию.`,
  };
}
