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
    name: Phrase(
      en: "Registered social enterprise (RSV)", sv: "Registrerat socialt företag i Danmark (RSV)",
      da: "Registreret socialøkonomisk virksomhed (RSV)"),
    issuer: "CVR", country: "DNK", rules: Rule.rsv2014,
    attestation: .registerEntry, grade: .b,
    sources: [
      Rule.rsvBook.citation("Exclusive right to the name; criteria of §§ 4-5; assets § 10.")
    ],
    remarks: [
      Phrase(
        en: "Registration never shows the 30 % of a reserved contract: count the persons as well.",
        sv: "Registreringen visar aldrig de 30 % i ett reserverat kontrakt: räkna även personerna.",
        da: "Registreringen viser aldrig de 30 % i en reserveret kontrakt: tæl også personerne."),
      Phrase(
        en: "The register's quality is criticised: show the statutes as well.",
        sv: "Registrets kvalitet har kritiserats: visa även stadgarna.",
        da: "Registrets kvalitet er kritiseret: vis også vedtægterne."),
    ])
}
