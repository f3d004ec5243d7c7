// Generated from the schemas by `npm run generate`. Do not edit.

/**
 * RO Certificatele care nu mai sunt acceptate niciodată. Rânduri se adaugă, dar nu se șterg. Fișierul este ținut de AGE.
 *
 * EN Certificates never to be accepted again. Lines are added, never removed. Kept by AGE.
 *
 * RU Сертификаты, которые больше никогда не принимаются. Строки добавляются, но не удаляются. Файл ведёт AGE.
 */
export interface RevokedCertificates {
  /**
   * RO Lista certificatelor revocate.
   *
   * EN The list of revoked certificates.
   *
   * RU Список отозванных сертификатов.
   *
   * @maxItems 100000
   */
  revoked: RevokedCertificate[];
}
export interface RevokedCertificate {
  /**
   * RO Amprenta SHA-256 a certificatului, cu litere mici.
   *
   * EN The SHA-256 fingerprint of the certificate, in small letters.
   *
   * RU Отпечаток SHA-256 сертификата, строчными буквами.
   */
  sha256: string;
  /**
   * RO Numărul de serie, pentru cititor.
   *
   * EN The serial number, for the reader.
   *
   * RU Серийный номер, для читателя.
   */
  serial?: string;
  /**
   * RO Prima zi de revocare, an-lună-zi.
   *
   * EN The first day of the revocation, year-month-day.
   *
   * RU Первый день отзыва, год-месяц-день.
   */
  since: string;
  /**
   * RO De ce a fost revocat. Fără date personale.
   *
   * EN Why it was revoked. No personal data.
   *
   * RU Почему он отозван. Без персональных данных.
   */
  reason: string;
}
