import Members
package import Values

extension Rule {
  /// Directive 2014/24/EU where the national rule is not modelled: Article 20 and its twins.
  package static let directive2014: [Rule] = [
    Rule(
      id: "RES-EU-01",
      title: Phrase(
        en: "Reserved contract: main aim of integration and at least 30 % of the employees",
        sv: "Reserverat kontrakt: integration som främsta syfte och minst 30 % av de anställda",
        da: "Reserveret kontrakt: integration som hovedformål og mindst 30 % af de ansatte"),
      citation: Citation(
        act: "Directive 2014/24/EU", provision: "Art. 20(1)-(2), recital 36",
        gist: Phrase(
          en: """
            Participation may be reserved to sheltered workshops and operators whose main aim is the \
            social and professional integration of disabled or disadvantaged persons, if at least 30 % \
            of the employees are such persons; Member States may add criteria (C-598/19).
            """,
          sv: """
            Deltagandet får reserveras för skyddade verkstäder och aktörer vars främsta syfte är social \
            och yrkesmässig integration av personer med funktionsnedsättning eller missgynnade personer, \
            om minst 30 % av de anställda är sådana; stater får lägga till kriterier (C-598/19).
            """,
          da: """
            Deltagelsen kan reserveres for beskyttede værksteder og aktører, hvis hovedformål er social \
            og faglig integration af personer med handicap eller dårligt stillede personer, hvis mindst \
            30 % af de ansatte er sådanne; stater kan tilføje kriterier (C-598/19).
            """),
        standing: .secondary, verifiedOn: CivilDate(2026, 11, 21)),
      validity: Validity(from: CivilDate(2016, 4, 18)),
      application: Application(
        to: [.reservedArt20],
        exceptUnder: [.outside], isFallback: true),
      subject: .member,
      readings: [
        Reading(
          id: "employed-heads",
          condition: .all([Reserved.mainAim, Reserved.share(of: .employedHeads)]),
          argument: Phrase(
            en: "The directive counts employees, in heads",
            sv: "Direktivet räknar anställda, i antal personer",
            da: "Direktivet tæller ansatte, i hoveder")),
        Reading(
          id: "occupied-heads",
          condition: .all([Reserved.mainAim, Reserved.share(of: .occupiedHeads)]),
          argument: Phrase(
            en: "A national rule may count everyone occupied, as Sweden's does",
            sv: "En nationell regel kan räkna alla sysselsatta, som den svenska gör",
            da: "En national regel kan tælle alle beskæftigede, som den svenske gør")),
      ],
      leaning: .notMet,
      question: Phrase(
        en: """
          Under which provision of your law is participation reserved, and which persons count in the 30 % that \
          it asks for: employees only, or everyone occupied in the enterprise?
          """,
        sv: """
          Enligt vilken bestämmelse i er lag är deltagandet reserverat, och vilka personer räknas i de 30 % som \
          den kräver: bara anställda, eller alla som sysselsätts i verksamheten?
          """,
        da: """
          Efter hvilken bestemmelse i jeres lov er deltagelsen reserveret, og hvilke personer tæller med i de 30 %, \
          som den kræver: kun ansatte, eller alle, der er beskæftiget i virksomheden?
          """),
      cap: Phrase(
        en: "The national rule is not modelled here; the directive's rule is its floor",
        sv: "Den nationella regeln finns inte här; direktivets regel är dess golv",
        da: "Den nationale regel findes ikke her; direktivets regel er dens mindstemål"),
      cautions: [Reasonableness.plausibility],
      tests: [
        LotTest(
          of: [.reservedArt20], .regime([.directiveOnly]), .needsDecision,
          Phrase(
            en:
              "the national rule on reserved contracts is not modelled; the directive's rule was used",
            sv:
              "den nationella regeln om reserverade kontrakt finns inte här; direktivets regel användes",
            da:
              "den nationale regel om reserverede kontrakter findes ikke her; direktivets regel er brugt"
          ))
      ])
  ]
}

extension Rule {
  /// What to ask where both halves of the article are used at once.
  package static let eitherHalf = Phrase(
    en: """
      The notice reserves participation and also prescribes performance within a programme for sheltered \
      employment. Which of the two applies?
      """,
    sv: """
      Annonsen reserverar deltagandet och föreskriver dessutom fullgörande inom ett program för skyddad \
      anställning. Vilket av de två gäller?
      """,
    da: """
      Bekendtgørelsen reserverer deltagelsen og foreskriver også udførelse inden for et program for \
      beskyttet beskæftigelse. Hvilken af de to gælder?
      """)

  /// What to ask where it is open under which article a reservation stands.
  static let whichProvision = Phrase(
    en: """
      On which provision does the reservation rest, and which conditions must a supplier meet to take part?
      """,
    sv: """
      På vilken bestämmelse vilar reservationen, och vilka villkor ska en leverantör uppfylla för att få \
      delta?
      """,
    da: """
      På hvilken bestemmelse hviler reservationen, og hvilke betingelser skal en tilbudsgiver opfylde for \
      at deltage?
      """)
}

/// The two tests that every reserved contract of the Article 20 family is made of.
enum Reserved {
  /// A sheltered workshop, or integration as the main aim.
  static let mainAim = Condition.any([.isTrue(.integrationIsMainAim), .isTrue(.shelteredWorkshop)])

  /// At least `ratio` of `base` are target workers counted the same way.
  static func share(of base: FactName, atLeast ratio: Ratio = .percent(30)) -> Condition {
    .share(part: LinearForm(target(of: base)), whole: LinearForm(base), atLeast: ratio)
  }

  /// The same in heads, without owners, board members and volunteers, whose counting is open.
  static func shareWithoutOpenPersons(atLeast ratio: Ratio = .percent(30)) -> Condition {
    .share(
      part: LinearForm([
        .init(1, .occupiedTargetHeads), .init(-1, .occupiedOpenTargetHeads, absentIsZero: true),
      ]),
      whole: LinearForm([
        .init(1, .occupiedHeads), .init(-1, .occupiedOpenHeads, absentIsZero: true),
      ]),
      atLeast: ratio)
  }

  private static func target(of base: FactName) -> FactName {
    switch base {
    case .occupiedFTE: .occupiedTargetFTE
    case .employedHeads: .employedTargetHeads
    case .employedFTE: .employedTargetFTE
    default: .occupiedTargetHeads
    }
  }
}
