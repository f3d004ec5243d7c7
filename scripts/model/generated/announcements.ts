// Generated from the schemas by `npm run generate`. Do not edit.

/**
 * RO Publicările neobișnuit de mari, anunțate din timp și aprobate de AGE. Fiecare contează o singură dată.
 *
 * EN Unusually large publications, announced beforehand and approved by AGE. Each counts once.
 *
 * RU Необычно крупные публикации, объявленные заранее и одобренные AGE. Каждое объявление действует один раз.
 */
export interface Announcements {
  /**
   * RO Lista publicărilor anunțate.
   *
   * EN The announced publications.
   *
   * RU Список объявленных публикаций.
   *
   * @maxItems 1000
   */
  announced: Announcement[];
}
export interface Announcement {
  /**
   * RO Mediul.
   *
   * EN The environment.
   *
   * RU Среда.
   */
  environment: 'staging' | 'production';
  /**
   * RO Numărul publicării pentru care este anunțul; îl arată mdocs plan. Pentru altă publicare anunțul nu contează.
   *
   * EN The number of the publication that is announced; mdocs plan shows it. For another one the announcement does not count.
   *
   * RU Номер публикации, к которой относится объявление; его показывает mdocs plan. Для другой публикации объявление не действует.
   */
  generation: number;
  /**
   * RO Câte sisteme pierd accesul, exact. Implicit 0.
   *
   * EN How many systems lose their access, exactly. 0 by default.
   *
   * RU Сколько систем теряют доступ, точно. По умолчанию 0.
   */
  removals?: number;
  /**
   * RO Câtor sisteme li se schimbă accesul, exact. Implicit 0.
   *
   * EN How many systems have their access changed, exactly. 0 by default.
   *
   * RU У скольких систем меняется доступ, точно. По умолчанию 0.
   */
  changes?: number;
  /**
   * RO Se schimbă forma fișierelor (un șablon, o versiune nouă a instrumentului), fără o modificare declarată.
   *
   * EN The form of the files changes (a template, a new version of the tool) without a declared change.
   *
   * RU Меняется вид файлов (шаблон, новая версия инструмента) без объявленного изменения доступа.
   */
  rendering?: boolean;
  /**
   * RO De ce. Fără date personale.
   *
   * EN Why. No personal data.
   *
   * RU Почему. Без персональных данных.
   */
  reason: string;
}
