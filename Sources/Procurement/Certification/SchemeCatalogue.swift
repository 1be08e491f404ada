/// Every scheme that the program knows.
package enum SchemeCatalogue {
  package static let all: [CertificationScheme] = [
    asf2016, asfDefinition, skoopi, rsv2014, idebure, workTrainingQuality,
  ]

  /// The fact that a certificate of each scheme shows; a definition that nobody certifies shows none.
  package static let attestations: [(scheme: CertificationScheme, fact: FactName)] =
    [
      (asf2016, .holdsASF2016), (skoopi, .holdsSkoopi), (rsv2014, .registeredRSV),
      (idebure, .registeredIdeburen), (workTrainingQuality, .holdsWorkTrainingQuality),
    ] + StandardCatalogue.all

  package static func scheme(_ id: String) -> CertificationScheme? { all.first { $0.id == id } }

  private static let asf2016 = CertificationScheme(
    id: "asf-2016",
    name: Phrase(
      en: "Certified work-integration social enterprise (brief of 2016)",
      sv: "Certifierat arbetsintegrerande socialt företag (underlaget 2016)",
      da: "Certificeret arbejdsintegrerende socialøkonomisk virksomhed (2016)"),
    issuer: nil, country: "SWE", rules: Rule.asf2016, attestation: .certificate, grade: .b,
    sources: [Rule.asf2016[0].citation],
    remarks: [
      Phrase(
        en: "All six criteria are needed. No period of validity is stated.",
        sv: "Alla sex kriterierna krävs. Ingen giltighetstid anges.",
        da: "Alle seks kriterier kræves. Der er ikke angivet nogen gyldighedsperiode."), isNotProof,
    ])

  private static let asfDefinition = CertificationScheme(
    id: "asf-definition",
    name: Phrase(
      en: "Work-integration social enterprise as Sweden defines it",
      sv: "Arbetsintegrerande socialt företag enligt den svenska definitionen",
      da: "Arbejdsintegrerende socialøkonomisk virksomhed efter den svenske definition"),
    issuer: nil, country: "SWE", rules: Rule.asfDefinition, attestation: .none, grade: nil,
    sources: [Rule.asfDefinitionBook.citation("A definition without statute or legal form.")])

  private static let skoopi = CertificationScheme(
    id: "skoopi",
    name: Phrase(
      en: "Skoopi's certification", sv: "Skoopis certifiering", da: "Skoopis certificering"),
    issuer: "Skoopi", country: "SWE", rules: Rule.skoopi, attestation: .certificate, grade: .b,
    sources: [
      Rule.skoopiBook.citation("Criteria of the board; certification since 2018-19.")
    ],
    remarks: [
      Phrase(
        en: "How long the certificate holds was not found.",
        sv: "Hur länge certifikatet gäller har inte hittats.",
        da: "Hvor længe certifikatet gælder, er ikke fundet."),
      Phrase(
        en:
          "The highest wage should be at most 2.5 times the lowest; wages are not in the register.",
        sv: "Högsta lön bör vara högst 2,5 gånger den lägsta; löner finns inte i registret.",
        da: "Højeste løn bør højst være 2,5 gange den laveste; løn findes ikke i registret."),
      isNotProof,
    ])

  private static let rsv2014 = CertificationScheme(
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

  private static let idebure = CertificationScheme(
    id: "idebure",
    name: Phrase(
      en: "Registered idéburen organisation", sv: "Registrerad idéburen organisation",
      da: "Registreret idéburen organisation (Sverige)"),
    issuer: "Kammarkollegiet", country: "SWE", rules: Rule.idebure, attestation: .registerEntry,
    grade: .a,
    sources: [Rule.idebureBook.citation("Registration; ban on transfers; annual report.")])

  private static let workTrainingQuality = CertificationScheme(
    id: "arbetstraning-kvalitet",
    name: Phrase(
      en: "Quality of work training", sv: "Kvalitet i arbetsträning",
      da: "Kvalitet i arbejdstræning"),
    issuer: nil, country: nil, rules: Rule.workTrainingQuality, attestation: .certificate,
    grade: .b,
    policy: CertificatePolicy(holder: .memberAndGroup),
    sources: [
      Rule.workTrainingBook.citation("Twelve enterprises, 42 trained supervisors, OCN validation.")
    ],
    remarks: [
      Phrase(
        en: "Shared by a group: whether member, group or both hold it is for the office to decide.",
        sv: "Delas av en grupp: om medlemmen, gruppen eller båda har det avgör kansliet.",
        da: "Deles af en gruppe: om medlemmet, gruppen eller begge har det, afgør kontoret.")
    ])

  private static let isNotProof = Phrase(
    en: "For a reserved contract it is evidence, not proof: main aim and share are shown apart.",
    sv: "För ett reserverat kontrakt är det underlag, inte bevis: syfte och andel visas särskilt.",
    da:
      "For en reserveret kontrakt er det dokumentation, ikke bevis: formål og andel vises særskilt."
  )
}
