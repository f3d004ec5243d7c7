// Git refused the objects of a pull request, or they are more than can be looked at: nothing in it is.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';

export const objectsRefused: Problem<Occurrence> = {
  code: 'objects-refused',
  severity: 'error',
  publication: 'unmerged',
  message: () => ({
    ro: 'Conținutul acestei cereri nu este un depozit git obișnuit sau este prea mult, așa că nu a fost citit.',
    en: 'What this request holds is not an ordinary git repository, or is too much, so it was not read.',
    ru: 'Содержимое этой заявки не является обычным репозиторием git или слишком велико, поэтому оно не прочитано.',
  }),
  hint: () => ({
    ro: 'Închideți cererea, faceți din nou un fork și repetați modificarea în pagina GitHub sau cu un program git obișnuit.',
    en: 'Close the request, fork again and repeat the change on the GitHub page or with an ordinary git program.',
    ru: 'Закройте заявку, заново сделайте fork и повторите изменение на странице GitHub или в обычной программе git.',
  }),
  page: {
    ro: {
      meaning:
        'Git verifică fiecare obiect pe care îl primește: căile care ies din depozit, numele duble și obiectele deteriorate sunt refuzate.',
      causes: [
        'obiecte git făcute de mână',
        'un depozit deteriorat',
        'o ramură fără nicio legătură cu ramura principală',
        'fișiere mult mai multe sau mult mai mari decât ale unei instituții',
      ],
      fix: ['Porniți de la o copie nouă a ramurii principale și repetați modificarea.'],
    },
    en: {
      meaning:
        'Git checks every object that it receives: paths that lead out of the repository, double names and damaged objects are refused.',
      causes: [
        'git objects made by hand',
        'a damaged repository',
        'a branch that has nothing in common with the main branch',
        'far more or larger files than an institution has',
      ],
      fix: ['Start from a new copy of the main branch and repeat the change.'],
    },
    ru: {
      meaning:
        'Git проверяет каждый полученный объект: пути за пределы репозитория, двойные имена и повреждённые объекты не принимаются.',
      causes: [
        'объекты git сделаны вручную',
        'повреждённый репозиторий',
        'ветка, не связанная с основной',
        'файлов гораздо больше или они гораздо крупнее, чем у учреждения',
      ],
      fix: ['Начните с новой копии основной ветки и повторите изменение.'],
    },
  },
};
