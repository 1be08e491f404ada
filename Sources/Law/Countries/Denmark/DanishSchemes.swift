import Members
import Values

/// The scheme that Danish enterprises are registered by.
extension CertificationScheme {
  static let danish = [rsv2014]

  static let danishAttestations: [(scheme: CertificationScheme, fact: FactName)] = [
    (rsv2014, .registeredRSV)
  ]

  static let rsv2014 = CertificationScheme(
    id: "rsv-2014",
    name: Phrase("law.danish-schemes.rsv2014.certification-scheme.rsv-2014.name"),
    issuer: "CVR", country: "DNK", rules: Rule.rsv2014,
    attestation: .registerEntry, grade: .b,
    sources: [
      Rule.rsvBook.citation("Exclusive right to the name; criteria of §§ 4-5; assets § 10.")
    ],
    remarks: [
      Phrase("law.danish-schemes.rsv2014.certification-scheme.rsv-2014"),
      Phrase("law.danish-schemes.rsv2014.certification-scheme.rsv-2014.the-register-s-quality"),
    ])
}
