// Generated from the schemas by `npm run generate`. Do not edit.

/**
 * RO Un tip de document din catalog. Fișierul este ținut de AGE.
 *
 * EN One type of document in the catalogue. Kept by AGE.
 *
 * RU Один тип документа каталога. Файл ведёт AGE.
 */
export interface DocumentType {
  /**
   * RO Codul permanent al tipului, la fel ca numele fișierului. Nu se mai schimbă după prima folosire.
   *
   * EN The permanent code of the type, the same as the file name. It never changes after its first use.
   *
   * RU Постоянный код типа, такой же, как имя файла. После первого использования не меняется.
   */
  code: string;
  /**
   * RO Denumirea pe care o văd oamenii, în fiecare limbă.
   *
   * EN The name that people see, in each language.
   *
   * RU Название, которое видят люди, на каждом языке.
   */
  title: {
    /**
     * RO În română.
     *
     * EN In Romanian.
     *
     * RU На румынском.
     */
    ro?: string;
    /**
     * RO În engleză.
     *
     * EN In English.
     *
     * RU На английском.
     */
    en?: string;
    /**
     * RO În rusă.
     *
     * EN In Russian.
     *
     * RU На русском.
     */
    ru?: string;
  };
  /**
   * RO Document oficial: emis de o autoritate în exercițiul funcției sale.
   *
   * EN Official document: issued by an authority in the exercise of its function.
   *
   * RU Официальный документ: выдан органом при исполнении его полномочий.
   */
  official: boolean;
  /**
   * RO Se păstrează și versiunile anterioare.
   *
   * EN Earlier versions are kept.
   *
   * RU Прежние версии сохраняются.
   */
  versioning: boolean;
  /**
   * RO La expirare documentul este șters definitiv.
   *
   * EN A document is deleted for good when it expires.
   *
   * RU По истечении срока документ удаляется безвозвратно.
   */
  permanentDeleteOnExpiration: boolean;
  /**
   * RO Oricine are documentul îl poate verifica, fără autentificare.
   *
   * EN Anybody who has the document may verify it, without signing in.
   *
   * RU Любой, у кого есть документ, может его проверить без входа в систему.
   */
  anonymousVerification: boolean;
  /**
   * RO După cât timp de la creare expiră documentul: P30D înseamnă 30 de zile, P3M trei luni, P1Y un an.
   *
   * EN How long after its creation the document expires: P30D is 30 days, P3M three months, P1Y one year.
   *
   * RU Через сколько после создания истекает срок документа: P30D означает 30 дней, P3M три месяца, P1Y один год.
   */
  expiresAfter?: string;
  /**
   * RO Schema JSON a conținutului: draft-07 sau 2020-12, numită în $schema, fără trimiteri la alte adrese. Documentele de acest tip sunt verificate după ea.
   *
   * EN The JSON schema of the contents: draft-07 or 2020-12, named in $schema, without remote references. Documents of this type are checked against it.
   *
   * RU Схема JSON содержимого: draft-07 или 2020-12, указанная в $schema, без внешних ссылок. Документы этого типа проверяются по ней.
   */
  schema?: {
    [k: string]: unknown;
  };
  /**
   * RO Exemple de conținut care trebuie să respecte schema. Doar date inventate.
   *
   * EN Sample contents that must be valid against the schema. Invented data only.
   *
   * RU Примеры содержимого, которые должны соответствовать схеме. Только вымышленные данные.
   *
   * @maxItems 10
   */
  samples?: {
    [k: string]: unknown;
  }[];
  /**
   * RO În ce formate și limbi poate fi transformat documentul.
   *
   * EN The formats and languages that the document can be transformed into.
   *
   * RU В какие форматы и языки можно преобразовать документ.
   *
   * @maxItems 12
   */
  templates?: {
    /**
     * RO Pdf sau Html.
     *
     * EN Pdf or Html.
     *
     * RU Pdf или Html.
     */
    format: 'Pdf' | 'Html';
    /**
     * RO Limba documentului rezultat.
     *
     * EN The language of the resulting document.
     *
     * RU Язык полученного документа.
     */
    language: 'Ro' | 'En' | 'Ru';
  }[];
}
