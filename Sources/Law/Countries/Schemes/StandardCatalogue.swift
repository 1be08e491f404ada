import Members
import Values

/// Standards of management systems and the like that certification bodies attest: no social status, and no rules of
/// their own here. Buyers ask for the certificate by name.
enum StandardCatalogue {
  static let all: [(scheme: CertificationScheme, fact: FactName)] = [
    (standard("iso-9001", "ISO 9001"), .holdsISO9001),
    (standard("iso-14001", "ISO 14001"), .holdsISO14001),
    (standard("iso-45001", "ISO 45001"), .holdsISO45001),
    (standard("iso-27001", "ISO/IEC 27001"), .holdsISO27001),
    (standard("iso-50001", "ISO 50001"), .holdsISO50001),
    (standard("iso-22000", "ISO 22000"), .holdsISO22000),
    (standard("iso-13485", "ISO 13485"), .holdsISO13485),
    (standard("sa-8000", "SA8000"), .holdsSA8000),
    (standard("emas", "EMAS"), .holdsEMAS),
  ]

  private static func standard(_ id: String, _ name: String) -> CertificationScheme {
    CertificationScheme(
      id: id, name: Phrase(verbatim: name), issuer: nil, country: nil, rules: [],
      attestation: .certificate, grade: .b, sources: [])
  }
}
