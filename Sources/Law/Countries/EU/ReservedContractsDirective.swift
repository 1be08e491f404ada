import Members
package import Values

extension Rule {
  /// Directive 2014/24/EU where the national rule is not modelled: Article 20 and its twins.
  package static let directive2014: [Rule] = [
    Rule(
      id: "RES-EU-01",
      title: Phrase("rule.RES-EU-01.title"),
      citation: Citation(
        act: "Directive 2014/24/EU", provision: "Art. 20(1)-(2), recital 36",
        gist: Phrase("rule.RES-EU-01.gist"),
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
          argument: Phrase("rule.RES-EU-01.reading.employed-heads")),
        Reading(
          id: "occupied-heads",
          condition: .all([Reserved.mainAim, Reserved.share(of: .occupiedHeads)]),
          argument: Phrase("rule.RES-EU-01.reading.occupied-heads")),
      ],
      leaning: .notMet,
      question: Phrase("rule.RES-EU-01.question"),
      cap: Phrase("rule.RES-EU-01.cap"),
      cautions: [Reasonableness.plausibility],
      tests: [
        LotTest(
          of: [.reservedArt20], .regime([.directiveOnly]), .needsDecision,
          Phrase("rule.RES-EU-01.the-national-rule-on"))
      ])
  ]
}

extension Rule {
  /// What to ask where both halves of the article are used at once.
  package static let eitherHalf = Phrase("law.reserved-contracts-directive.either-half")

  /// What to ask where it is open under which article a reservation stands.
  static let whichProvision = Phrase("law.reserved-contracts-directive.which-provision")
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
