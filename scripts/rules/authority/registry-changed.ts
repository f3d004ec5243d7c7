// What AGE declares for everybody is changed by two: one proposes, another approves.
import { isOfAge } from '../../model/proposal/age-account.ts';
import { countApprovers } from '../../model/proposal/approval.ts';
import { areaOf } from '../../model/proposal/touched-files.ts';
import { letAnotherApprove, letSeveralApprove } from '../../model/rule/hints.ts';
import { rule } from '../../model/rule/rule.ts';
import { quoteFew, say } from '../../model/text/text.ts';

export const registryChanged = rule({
  code: 'registry-changed',
  severity: 'notice',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, { baseRegistry }) {
    const { changes } = proposal;
    if (!isOfAge(proposal, baseRegistry)) return;
    const paths = changes.map(({ path }) => path).filter((path) => ['registry', 'record'].includes(areaOf(path)));
    const approvers = countApprovers(paths, baseRegistry);
    if (paths[0] !== undefined) yield { at: [], file: paths[0], paths, approvers, approval: 'age' as const };
  },
  message: ({ paths }) => ({
    ro: say`Cererea schimbă registrul AGE, care este valabil pentru toate instituțiile: ${quoteFew(paths, 'ro')}.`,
    en: say`The request changes AGE's registry, which holds for every institution: ${quoteFew(paths, 'en')}.`,
    ru: say`Заявка меняет реестр AGE, который действует для всех учреждений: ${quoteFew(paths, 'ru')}.`,
  }),
  hint: ({ approvers }) => (approvers > 1 ? letSeveralApprove(approvers) : letAnotherApprove),
  page: {
    ro: {
      meaning:
        'În registry/ stau politica, catalogul tipurilor de documente, autoritățile și certificatele cunoscute. O greșeală acolo atinge pe toți, de aceea se uită două persoane.',
      causes: [
        'un tip de document nou sau schimbat',
        'o limită, un cont sau o excepție nouă',
        'un certificat înregistrat sau revocat',
      ],
      fix: [
        'Al doilea cont AGE citește schimbarea și apasă „Approve” pe pagina cererii.',
        'Dacă age.approvers din policy.yaml cere mai multe conturi, aprobă și celelalte.',
      ],
    },
    en: {
      meaning:
        'In registry/ are the policy, the catalogue of document types, the authorities and the known certificates. A mistake there touches everybody, so two people look.',
      causes: ['a new or changed document type', 'a limit, an account or a new exception', 'a certificate registered or revoked'],
      fix: [
        'The second AGE account reads the change and presses "Approve" on the page of the request.',
        'Where age.approvers in policy.yaml asks for several accounts, the others approve as well.',
      ],
    },
    ru: {
      meaning:
        'В registry/ лежат политика, каталог типов документов, удостоверяющие центры и известные сертификаты. Ошибка там касается всех, поэтому смотрят двое.',
      causes: [
        'новый или изменённый тип документа',
        'ограничение, учётная запись или новое исключение',
        'сертификат зарегистрирован или отозван',
      ],
      fix: [
        'Вторая учётная запись AGE читает изменение и нажимает «Approve» на странице заявки.',
        'Если age.approvers в policy.yaml требует нескольких учётных записей, одобряют и остальные.',
      ],
    },
  },
});
