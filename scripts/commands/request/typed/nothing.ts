// What people write where they have nothing to say.
import { foldName } from './text.ts';

/** Folded, without the word VPN, which only repeats the question. */
const words: ReadonlySet<string> = new Set([
  ...'nu;nu folosim;nu folosesc;nu se foloseste;nu utilizam;nu se utilizeaza;nu este cazul;nu e cazul;nu i cazul;nu avem;nu am'.split(
    ';',
  ),
  ...'nu are;nu exista;nu se aplica;neaplicabil;nu este aplicabil;nimic;niciunul;niciuna;fara;lipsa;lipseste;absent'.split(';'),
  ...'nu este;nu sunt;nu este necesar;nu e necesar;nu se conecteaza prin'.split(';'),
  ...'n a;na;no;none;nothing;nil;not used;not in use;not applicable;not needed;does not apply;we do not use;we do not use it'.split(
    ';',
  ),
  ...'we don t use;we don t use it;we do not have one;we have none;without;not available'.split(';'),
  ...'нет;не используем;не используется;не применимо;неприменимо;не применяется;отсутствует;не имеется;не имеем'.split(';'),
  ...'не указан;не указано;н д;н а;не требуется;не нужно;не нужен;без;ничего;у нас нет'.split(';').map(foldName),
]);

/** Nothing but a dash or a dot, what GitHub writes for an answer that was left empty, or words for it. */
export function saysNothing(answer: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(answer) || answer === '_No response_') return true;
  const folded = foldName(answer);
  return words.has(folded) || words.has(folded.replace(/ ?\bvpn\b/, '').trim());
}
