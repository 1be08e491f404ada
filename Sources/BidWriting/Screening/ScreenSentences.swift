package import Procurement

/// Says in one language what a screening found.
package struct ScreenSentences: Sendable {
  private let language: OutputLanguage
  private let formats: Formats

  package init(_ language: OutputLanguage) {
    self.language = language
    formats = Formats(language)
  }

  package func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
  func say(_ word: ScreenWord) -> String { word.phrase.text(in: language) }

  package func text(_ requirement: RequirementCost.Requirement) -> String {
    switch requirement {
    case .clause(_, let kind, let quote): "\(kind.rawValue) '\(quote.prefix(80))'"
    case .rule(_, let id, let title): "  \(id): \(say(title))"
    case .work(let code): "CPV \(code)"
    case .place: say(.place)
    }
  }

  package func text(_ cost: RequirementCost) -> String {
    switch cost.change {
    case .dropped:
      if case .place = cost.requirement { say(.elsewhere) } else { say(.dropped) }
    case .turnover(let money): formats.text(money)
    case .share(let ratio): ratio.description
    }
  }

  /// A number with its difference from what is published, as in `7 (+3)`.
  package func text(_ number: Int, from published: Int) -> String {
    let difference = number - published
    return difference == 0
      ? "\(number)" : "\(number) (\(difference > 0 ? "+" : "−")\(difference.magnitude))"
  }

  package func team(_ size: Int?) -> String { size.map(String.init) ?? say(.noTeam) }

  package func text(_ reason: ReservationAdvice.Reason) -> String {
    switch reason {
    case .bidders(let alone, let teams): say(bidders(alone, teams))
    case .perhaps(let number):
      say(
        Phrase(
          en: "\(number) more could, if facts were shown or the law settled for them",
          sv: "\(number) till kan, om uppgifter visas eller rätten klarnar för dem",
          da: "\(number) flere kan, hvis oplysninger vises eller retten afklares for dem"))
    case .basis(let finding): "\(finding.ruleID): \(say(finding.text))"
    case .regime(let reason): "\(reason.ruleID): \(say(reason.text))"
    case .article77(let code, let isListed): say(article77(code, isListed))
    case .tooLongForArticle77:
      say(
        Phrase(
          en: "a contract under Article 77 may run for three years at most; this one runs longer",
          sv: "ett kontrakt enligt artikel 77 får löpa högst tre år; detta löper längre",
          da: "en kontrakt efter artikel 77 må løbe højst tre år; denne løber længere"))
    case .socialClause:
      say(
        Phrase(
          en: """
            a special condition of performance (LOU 17 kap. 1 §, art. 70) or a social award criterion keeps every \
            tenderer in and still asks for employment
            """,
          sv: """
            ett särskilt kontraktsvillkor (LOU 17 kap. 1 §, art. 70) eller ett socialt tilldelningskriterium \
            behåller alla anbudsgivare och kräver ändå sysselsättning
            """,
          da: """
            et særligt vilkår for udførelsen (art. 70) eller et socialt tildelingskriterium beholder alle \
            tilbudsgivere og stiller stadig krav om beskæftigelse
            """))
    }
  }

  private func bidders(_ alone: Int, _ teams: Int) -> Phrase {
    Phrase(
      en: "reserved, \(alone) could tender alone, and at least \(teams) teams that share no member",
      sv:
        "reserverad kan \(alone) lämna anbud ensamma, och minst \(teams) grupper utan gemensam medlem",
      da: "reserveret kan \(alone) byde alene, og mindst \(teams) grupper uden fælles medlem")
  }

  private func article77(_ code: CPVCode, _ isListed: Bool) -> Phrase {
    isListed
      ? Phrase(
        en:
          "CPV \(code) is listed for Article 77: a reservation for its organisations is another way",
        sv:
          "CPV \(code) står på listan för artikel 77: reservation för dess organisationer är en annan väg",
        da:
          "CPV \(code) er på listen for artikel 77: reservation for dens organisationer er en anden vej"
      )
      : Phrase(
        en: "CPV \(code) is not listed for Article 77: that way is closed",
        sv: "CPV \(code) står inte på listan för artikel 77: den vägen är stängd",
        da: "CPV \(code) er ikke på listen for artikel 77: den vej er lukket")
  }
}
