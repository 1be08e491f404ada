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
    case .clause(_, let kind, let quote): "\(say(kind.phrase)): '\(quote.prefix(80))'"
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

  /// - Parameter suppliers: how many there are in all.
  package func text(_ supply: WorkSupply, of suppliers: Int) -> String {
    say(
      Phrase(
        en:
          "CPV \(supply.code): of \(suppliers) suppliers \(supply.inPlace) do it in the lot's place, "
          + "\(supply.anywhere) somewhere",
        sv:
          "CPV \(supply.code): av \(suppliers) leverantörer gör \(supply.inPlace) det på delens plats, "
          + "\(supply.anywhere) någonstans",
        da:
          "CPV \(supply.code): af \(suppliers) leverandører udfører \(supply.inPlace) det på delkontraktens "
          + "sted, \(supply.anywhere) et eller andet sted"))
  }

  package func text(_ team: SmallestTeam) -> String {
    switch team {
    case .of(let size, isProven: true): String(size)
    case .of(let size, isProven: false):
      say(Phrase(en: "at most \(size)", sv: "högst \(size)", da: "højst \(size)"))
    case .none: say(.noTeam)
    case .unsettled:
      say(
        Phrase(
          en: "not settled: the search stopped", sv: "inte avgjort: sökningen avbröts",
          da: "ikke afgjort: søgningen blev afbrudt"))
    }
  }

  package func text(_ reason: ReservationAdvice.Reason) -> String {
    switch reason {
    case .bidders(let alone, let teams): say(bidders(alone, teams))
    case .nobodyDoesIt:
      say(
        Phrase(
          en:
            "nobody in the register does this work, wherever: it says nothing about the market; look for suppliers",
          sv:
            "ingen i registret gör arbetet, någonstans: det säger inget om marknaden; sök leverantörer",
          da:
            "ingen i registret udfører opgaven, noget sted: det siger intet om markedet; søg leverandører"
        ))
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
    case .searchStopped:
      say(
        Phrase(
          en: "the search for teams stopped before its end: there may be more of them",
          sv: "sökningen efter grupper avbröts: det kan finnas fler",
          da: "søgningen efter grupper blev afbrudt: der kan være flere"))
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
    let isOne = teams == 1
    return Phrase(
      en:
        "reserved, \(alone) could tender alone, and at least \(teams) \(isOne ? "team" : "teams") beside them"
        + (isOne ? "" : ", no two of which share a member"),
      sv:
        "reserverad kan \(alone) lämna anbud ensamma, och därtill minst \(teams) \(isOne ? "grupp" : "grupper")"
        + (isOne ? "" : " utan gemensam medlem"),
      da:
        "reserveret kan \(alone) byde alene, og dertil mindst \(teams) \(isOne ? "gruppe" : "grupper")"
        + (isOne ? "" : " uden fælles medlem"))
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
