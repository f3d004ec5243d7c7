// Generated from the schemas by `npm run generate`. Do not edit.

/**
 * RO Certificatele pe care AGE le are deja pentru alte servicii. Fișierul este ținut de AGE.
 *
 * EN Certificates that AGE already has for other services. Kept by AGE.
 *
 * RU Сертификаты, которые уже есть у AGE для других сервисов. Файл ведёт AGE.
 */
export interface RegisteredCertificates {
  /**
   * RO Lista certificatelor cunoscute.
   *
   * EN The list of known certificates.
   *
   * RU Список известных сертификатов.
   *
   * @maxItems 100000
   */
  certificates: RegisteredCertificate[];
}
export interface RegisteredCertificate {
  /**
   * RO Numărul de serie: cifre și litere mari A-F, între ghilimele.
   *
   * EN The serial number: digits and capital letters A-F, in quotes.
   *
   * RU Серийный номер: цифры и заглавные буквы A-F, в кавычках.
   */
  serial: string;
  /**
   * RO Numele (CN) autorității care a emis certificatul.
   *
   * EN The common name of the certificate authority that issued it.
   *
   * RU Имя (CN) удостоверяющего центра, выдавшего сертификат.
   */
  issuer: string;
  /**
   * RO Amprenta SHA-256 a certificatului, cu litere mici. Ea identifică certificatul.
   *
   * EN The SHA-256 fingerprint of the certificate, in small letters. It identifies the certificate.
   *
   * RU Отпечаток SHA-256 сертификата, строчными буквами. Он определяет сертификат.
   */
  sha256: string;
  /**
   * RO IDNO-ul instituției căreia îi aparține, între ghilimele.
   *
   * EN The IDNO of the institution it belongs to, in quotes.
   *
   * RU IDNO учреждения, которому он принадлежит, в кавычках.
   */
  owner: string;
  /**
   * RO Serviciul AGE pentru care a fost înregistrat.
   *
   * EN The AGE service that it was registered for.
   *
   * RU Сервис AGE, для которого он зарегистрирован.
   */
  service: string;
  /**
   * RO Copia certificatului, din registry/certificates.
   *
   * EN The copy of the certificate, under registry/certificates.
   *
   * RU Копия сертификата из registry/certificates.
   */
  file: string;
}
