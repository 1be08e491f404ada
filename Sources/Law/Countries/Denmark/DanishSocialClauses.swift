import Members
import Values

/// Danish labour, training and social clauses: promised in the tender, held when performing.
extension Rule {
  package static let danishSocialClauses: [Rule] = [labourClause, trainingClause, otherConditions]

  private static let labourClause: Rule = {
    let book = ActBook(
      "Cirkulære om arbejdsklausuler (ILO convention no. 94)", from: CivilDate(2014, 7, 1))
    return Rule(
      id: "SOC-DK-01",
      title: Phrase(
        en: "Labour clause: wages and terms as the most representative agreement has them",
        sv: "Arbetsklausul: lön och villkor som i det mest representativa avtalet",
        da: "Arbejdsklausul: løn og vilkår som i den mest repræsentative overenskomst"),
      citation: book.citation(
        "cirkulære 9471 of 2014; denansvarligeindkober.dk", .unverified,
        Phrase(
          en: """
            State authorities must insert it in works and service contracts of any size; municipalities \
            and regions are recommended to. Subcontractors are bound as well. The circular's number and \
            first day were not verified.
            """,
          sv: """
            Statliga myndigheter ska ta in den i bygg- och tjänstekontrakt av alla storlekar; kommuner \
            och regioner rekommenderas. Underleverantörer binds också. Cirkulärets nummer och första dag \
            är inte bekräftade.
            """,
          da: """
            Statslige myndigheder skal indsætte den i bygge- og tjenestekontrakter af enhver størrelse; \
            kommuner og regioner anbefales. Underleverandører bindes også. Cirkulærets nummer og første \
            dag er ikke bekræftet.
            """)),
      validity: book.inForce, effect: .obligation,
      application: Application(
        to: [.labourLaw], from: [.text, .brief, .espd],
        under: Regime.danish),
      subject: .member,
      readings: [
        Reading(
          id: "agreement",
          condition: .isOneOf(.collectiveAgreement, ["in-force", "equivalent-terms"]),
          argument: Phrase(
            en: "An agreement in force, or terms equal to it",
            sv: "Ett gällande avtal, eller villkor som motsvarar det",
            da: "En gældende overenskomst eller vilkår svarende til den"))
      ])
  }()

  private static let trainingClause: Rule = {
    let book = ActBook("Danish rules on training clauses", from: CivilDate(2022, 7, 1))
    return Rule(
      id: "SOC-DK-02",
      title: Phrase(
        en: "Training clause: a number of apprentices while performing",
        sv: "Utbildningsklausul: ett antal lärlingar under kontraktet",
        da: "Uddannelsesklausul: et antal elever eller lærlinge i kontrakten"),
      citation: book.citation(
        "denansvarligeindkober.dk", .unverified,
        Phrase(
          en: """
            Works of at least six months above the threshold; services of at least six months and five \
            million kroner performed in Denmark; exceptions for security, unsuitable work and other law. \
            The statutory basis was not read. Only approved training places can take apprentices.
            """,
          sv: """
            Byggen om minst sex månader över tröskelvärdet; tjänster om minst sex månader och fem \
            miljoner kronor som utförs i Danmark; undantag för säkerhet, olämpligt arbete och annan lag. \
            Lagstödet är inte läst. Bara godkända utbildningsplatser kan ta lärlingar.
            """,
          da: """
            Bygge- og anlægskontrakter på mindst seks måneder over tærskelværdien; tjenester på mindst \
            seks måneder og fem mio. kr. udført i Danmark; undtagelser for sikkerhed, uegnet arbejde og \
            anden lov. Hjemlen er ikke læst. Kun godkendte praktiksteder kan tage elever.
            """)),
      validity: book.inForce, effect: .obligation,
      application: Application(
        to: [.employment], from: [.text, .brief, .espd], under: Regime.danish,
        mentioning: [
          "uddannelsesklausul", "oplæring", "lærling", "elev", "praktikplads", "praktikaftale",
        ]),
      subject: .group,
      readings: [
        Reading(
          id: "training-place", scope: .any, condition: .isTrue(.approvedTrainingPlace),
          argument: Phrase(
            en: "Somebody in the group is an approved training place",
            sv: "Någon i gruppen är en godkänd utbildningsplats",
            da: "Nogen i sammenslutningen er godkendt praktiksted"))
      ])
  }()

  private static let otherConditions: Rule = {
    let book = ActBook("Udbudsloven (lov 1564 af 15/12/2015)", from: CivilDate(2016, 1, 1))
    return book.note(
      "SOC-DK-03",
      Phrase(
        en: "Social conditions for performing the contract",
        sv: "Sociala villkor för att fullgöra kontraktet",
        da: "Sociale vilkår for kontraktens udførelse"),
      .obligation,
      book.citation(
        "§ 176", .secondary,
        Phrase(
          en: """
            Conditions may be economic, environmental, social or about employment, if linked to the \
            subject-matter and stated in the documents. The wording was not read.
            """,
          sv: """
            Villkor får vara ekonomiska, miljömässiga, sociala eller gälla sysselsättning, om de hänger \
            samman med kontraktsföremålet och står i dokumenten. Lydelsen är inte läst.
            """,
          da: """
            Vilkår kan være økonomiske, miljømæssige, sociale eller om beskæftigelse, hvis de er knyttet \
            til kontraktens genstand og står i udbudsmaterialet. Ordlyden er ikke læst.
            """)),
      .group,
      answers: Application(
        to: [.employment, .socialOther], from: [.text, .brief, .espd], under: Regime.danish),
      cap: Phrase(
        en: "The words of § 176 were not read", sv: "Lydelsen av § 176 är inte läst",
        da: "Ordlyden af § 176 er ikke læst"))
  }()
}
