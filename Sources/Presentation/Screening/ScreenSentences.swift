import Judging
import Law
import Notices
package import Screening
package import Values

/// Says in one language what a screening found.
package struct ScreenSentences: Sendable {
  private let language: OutputLanguage
  private let formats: Formats
  /// The buyer's, whose law may be named; `nil` where it is not known.
  private let country: String?

  package init(_ language: OutputLanguage, country: String? = nil) {
    self.language = language
    self.country = country
    formats = Formats(language)
  }

  package func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
  func say(_ word: ScreenWord) -> String { word.phrase.text(in: language) }

  /// The procedure's where the lot has none of its own.
  func title(of id: LotID, in notice: Notice) -> String {
    notice.title(of: id, in: language)
  }

  package func text(_ requirement: RequirementCost.Requirement) -> String {
    switch requirement {
    case .clause(_, let kind, let quote): "\(say(kind.phrase)): '\(quote.prefix(80))'"
    case .reservations: say(.reservations)
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
    case .share(let ratio): formats.text(ratio)
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
            "ingen i registret gör arbetet någonstans: det säger inget om marknaden; sök leverantörer",
          da:
            "ingen i registret udfører opgaven nogen steder: det siger intet om markedet; søg leverandører"
        ))
    case .tooFewKnown(let coverage): say(tooFew(coverage))
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
    case .socialClause: say(socialClause)
    }
  }

  /// Swedish law names an article of its own; a Danish reader looks in the directive.
  private var socialClause: Phrase {
    country == "SWE"
      ? Phrase(
        en: """
          a special condition of performance (LOU 17 kap. 1 §, art. 70) or a social award criterion keeps \
          every tenderer in and still asks for employment
          """,
        sv: """
          ett särskilt kontraktsvillkor (LOU 17 kap. 1 §, art. 70) eller ett socialt \
          tilldelningskriterium behåller alla anbudsgivare och kräver ändå sysselsättning
          """,
        da: """
          et særligt vilkår for udførelsen (art. 70) eller et socialt tildelingskriterium beholder alle \
          tilbudsgivere og stiller stadig krav om beskæftigelse
          """)
      : Phrase(
        en: """
          a special condition of performance (art. 70) or a social award criterion keeps every tenderer \
          in and still asks for employment
          """,
        sv: """
          ett särskilt kontraktsvillkor (art. 70) eller ett socialt tilldelningskriterium behåller alla \
          anbudsgivare och kräver ändå sysselsättning
          """,
        da: """
          et særligt vilkår for udførelsen (art. 70) eller et socialt tildelingskriterium beholder alle \
          tilbudsgivere og stiller stadig krav om beskæftigelse
          """)
  }

  /// How much of the market the register knows.
  package func text(_ coverage: MarketCoverage) -> String {
    let all = coverage.suppliers
    return say(
      Phrase(
        en:
          "\(all) suppliers in the register: \(coverage.inPlace) work in the lot's place; \(coverage.doWork) "
          + "do the main work somewhere, \(coverage.doWorkInPlace) of them in the lot's place; of "
          + "\(coverage.known) of those it is known whether they would meet a reservation",
        sv:
          "\(all) leverantörer i registret: \(coverage.inPlace) arbetar på delens plats; \(coverage.doWork) gör "
          + "huvudarbetet någonstans, varav \(coverage.doWorkInPlace) på delens plats; för \(coverage.known) av "
          + "dem är det känt om de skulle uppfylla en reservation",
        da: "\(all) leverandører i registret: \(coverage.inPlace) arbejder på delkontraktens sted; "
          + "\(coverage.doWork) udfører hovedopgaven et sted, heraf \(coverage.doWorkInPlace) på delkontraktens "
          + "sted; for \(coverage.known) af dem vides det, om de ville opfylde et forbehold"))
  }

  private func tooFew(_ coverage: MarketCoverage) -> Phrase {
    let (least, known) = (MarketCoverage.leastSuppliers, MarketCoverage.leastKnown)
    return Phrase(
      en:
        "advice against a reservation needs \(least) suppliers of the main work in the lot's place, \(known) of "
        + "them with a known status; the register has \(coverage.doWorkInPlace) and \(coverage.known): look for "
        + "suppliers, or put those you know in the register",
      sv:
        "råd mot en reservation kräver \(least) leverantörer av huvudarbetet på delens plats, varav \(known) med "
        + "känd ställning; registret har \(coverage.doWorkInPlace) och \(coverage.known): sök leverantörer, eller "
        + "för in dem ni känner till i registret",
      da:
        "råd mod et forbehold kræver \(least) leverandører af hovedopgaven på delkontraktens sted, heraf "
        + "\(known) med kendt status; registret har \(coverage.doWorkInPlace) og \(coverage.known): søg "
        + "leverandører, eller tilføj dem, I kender, i registret")
  }

  private func bidders(_ alone: Int, _ teams: Int) -> Phrase {
    Phrase(
      en: """
        of those in the register, if the lot is reserved, {alone} could tender alone, and at least {teams} \
        {teams|one:team|other:teams} beside them{teams|one:|other:, no two of which share a member}
        """,
      sv: """
        av dem i registret kan, om delen reserveras, {alone} lämna anbud ensamma, och därtill minst {teams} \
        {teams|one:grupp|other:grupper utan gemensam medlem}
        """,
      da: """
        af dem i registret kan, hvis delkontrakten reserveres, {alone} byde alene, og dertil mindst {teams} \
        {teams|one:gruppe|other:grupper uden fælles medlem}
        """, ["alone": .number(alone), "teams": .number(teams)])
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
