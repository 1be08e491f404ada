import Members
import Values

/// The schemes that Swedish enterprises are certified by.
extension CertificationScheme {
  static let swedish = [asf2016, asfDefinition, skoopi, idebure, workTrainingQuality]

  /// The fact that a certificate of each shows; a definition that nobody certifies shows none.
  static let swedishAttestations: [(scheme: CertificationScheme, fact: FactName)] = [
    (asf2016, .holdsASF2016), (skoopi, .holdsSkoopi), (idebure, .registeredIdeburen),
    (workTrainingQuality, .holdsWorkTrainingQuality),
  ]

  static let asf2016 = CertificationScheme(
    id: "asf-2016",
    name: Phrase("law.swedish-schemes.asf2016.certification-scheme.asf-2016.name"),
    issuer: nil, country: "SWE", rules: Rule.asf2016, attestation: .certificate, grade: .b,
    sources: [Rule.asf2016[0].citation],
    remarks: [
      Phrase("law.swedish-schemes.asf2016.certification-scheme.asf-2016"), isNotProof,
    ])

  static let asfDefinition = CertificationScheme(
    id: "asf-definition",
    name: Phrase("law.swedish-schemes.asf-definition.certification-scheme.asf-definition.name"),
    issuer: nil, country: "SWE", rules: Rule.asfDefinition, attestation: .none, grade: nil,
    sources: [Rule.asfDefinitionBook.citation("A definition without statute or legal form.")])

  static let skoopi = CertificationScheme(
    id: "skoopi",
    name: Phrase("law.swedish-schemes.skoopi.certification-scheme.skoopi.name"),
    issuer: "Skoopi", country: "SWE", rules: Rule.skoopi, attestation: .certificate, grade: .b,
    sources: [
      Rule.skoopiBook.citation("Criteria of the board; certification since 2018-19.")
    ],
    remarks: [
      Phrase("law.swedish-schemes.skoopi.certification-scheme.skoopi"),
      Phrase("law.swedish-schemes.skoopi.certification-scheme.skoopi.the-highest-wage-should"),
      isNotProof,
    ])

  static let idebure = CertificationScheme(
    id: "idebure",
    name: Phrase("law.swedish-schemes.idebure.certification-scheme.idebure.name"),
    issuer: "Kammarkollegiet", country: "SWE", rules: Rule.idebure, attestation: .registerEntry,
    grade: .a,
    sources: [Rule.idebureBook.citation("Registration; ban on transfers; annual report.")])

  static let workTrainingQuality = CertificationScheme(
    id: "arbetstraning-kvalitet",
    name: Phrase(
      "law.swedish-schemes.work-training-quality.certification-scheme.arbetstraning-kvalitet.name"),
    issuer: nil, country: nil, rules: Rule.workTrainingQuality, attestation: .certificate,
    grade: .b,
    policy: CertificatePolicy(holder: .memberAndGroup),
    sources: [
      Rule.workTrainingBook.citation("Twelve enterprises, 42 trained supervisors, OCN validation.")
    ],
    remarks: [
      Phrase(
        "law.swedish-schemes.work-training-quality.certification-scheme.arbetstraning-kvalitet")
    ])

  static let isNotProof = Phrase("law.swedish-schemes.certification-scheme.is-not-proof")
}
