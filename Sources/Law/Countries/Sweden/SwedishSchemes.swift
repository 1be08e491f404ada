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

  static let asfDefinition = CertificationScheme(
    id: "asf-definition",
    name: Phrase(
      en: "Work-integration social enterprise as Sweden defines it",
      sv: "Arbetsintegrerande socialt företag enligt den svenska definitionen",
      da: "Arbejdsintegrerende socialøkonomisk virksomhed efter den svenske definition"),
    issuer: nil, country: "SWE", rules: Rule.asfDefinition, attestation: .none, grade: nil,
    sources: [Rule.asfDefinitionBook.citation("A definition without statute or legal form.")])

  static let skoopi = CertificationScheme(
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

  static let idebure = CertificationScheme(
    id: "idebure",
    name: Phrase(
      en: "Registered idéburen organisation", sv: "Registrerad idéburen organisation",
      da: "Registreret idéburen organisation (Sverige)"),
    issuer: "Kammarkollegiet", country: "SWE", rules: Rule.idebure, attestation: .registerEntry,
    grade: .a,
    sources: [Rule.idebureBook.citation("Registration; ban on transfers; annual report.")])

  static let workTrainingQuality = CertificationScheme(
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

  static let isNotProof = Phrase(
    en: "For a reserved contract it is evidence, not proof: main aim and share are shown apart.",
    sv: "För ett reserverat kontrakt är det underlag, inte bevis: syfte och andel visas särskilt.",
    da:
      "For en reserveret kontrakt er det dokumentation, ikke bevis: formål og andel vises særskilt."
  )
}
