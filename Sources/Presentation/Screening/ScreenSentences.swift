import Judging
import Law
import Notices
package import Screening
import Texts
package import Values

/// Says in one language what a screening found.
package struct ScreenSentences: Sendable {
  private let language: OutputLanguage
  private let formats: Formats
  /// The buyer's, whose law may be named; `nil` where it is not known.
  private let country: String?

  /// Without `country` no national law is named.
  package init(_ language: OutputLanguage, country: String? = nil) {
    self.language = language
    self.country = country
    formats = Formats(language)
  }

  /// Any phrase in the same language.
  package func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
  func say(_ word: ScreenWord) -> String { word.phrase.text(in: language) }

  /// The procedure's where the lot has none of its own.
  func title(of id: LotID, in notice: Notice) -> String {
    notice.title(of: id, in: language)
  }

  /// What costs bidders: a quoted clause, all reservations, one rule, a kind of work or the place.
  package func text(_ requirement: RequirementCost.Requirement) -> String {
    switch requirement {
    case .clause(_, let kind, let quote): "\(say(kind.phrase)): '\(quote.prefix(80))'"
    case .reservations: say(.reservations)
    case .rule(_, let id, let title): "  \(id): \(say(title))"
    case .work(let code): "CPV \(code)"
    case .place: say(.place)
    }
  }

  /// What was asked less of: the requirement dropped, or the sum or share lowered to this.
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
        "screen.cpv-of-suppliers-do",
        [
          "code": "\(supply.code)", "suppliers": "\(suppliers)", "inPlace": "\(supply.inPlace)",
          "anywhere": "\(supply.anywhere)",
        ]))
  }

  /// How many it takes; says so where no smaller number is proven, or no team is found.
  package func text(_ team: SmallestTeam) -> String {
    switch team {
    case .of(let size, isProven: true): String(size)
    case .of(let size, isProven: false):
      say(Phrase("screen.of", ["size": "\(size)"]))
    case .none: say(.noTeam)
    case .unsettled:
      say(
        Phrase("screen.unsettled"))
    }
  }

  /// One reason for the advice on a reservation.
  package func text(_ reason: ReservationAdvice.Reason) -> String {
    switch reason {
    case .bidders(let alone, let teams): say(bidders(alone, teams))
    case .nobodyDoesIt:
      say(
        Phrase("screen.nobody-does-it"))
    case .tooFewKnown(let coverage): say(tooFew(coverage))
    case .perhaps(let number):
      say(
        Phrase("screen.perhaps", ["number": "\(number)"]))
    case .basis(let finding): "\(finding.ruleID): \(say(finding.text))"
    case .regime(let reason): "\(reason.ruleID): \(say(reason.text))"
    case .article77(let code, let isListed): say(article77(code, isListed))
    case .tooLongForArticle77:
      say(
        Phrase("screen.too-long-for-article77"))
    case .searchStopped:
      say(
        Phrase("screen.search-stopped"))
    case .socialClause: say(socialClause)
    }
  }

  private var socialClause: Phrase {
    LawBook.standard.jurisdiction(of: country).papers.socialClause
  }

  /// How much of the market the register knows.
  package func text(_ coverage: MarketCoverage) -> String {
    let all = coverage.suppliers
    return say(
      Phrase(
        "screen.suppliers-in-the-register",
        [
          "all": "\(all)", "inPlace": "\(coverage.inPlace)", "doWork": "\(coverage.doWork)",
          "doWorkInPlace": "\(coverage.doWorkInPlace)", "known": "\(coverage.known)",
        ]))
  }

  private func tooFew(_ coverage: MarketCoverage) -> Phrase {
    let (least, known) = (MarketCoverage.leastSuppliers, MarketCoverage.leastKnown)
    return Phrase(
      "screen.too-few",
      [
        "least": "\(least)", "known": "\(known)", "doWorkInPlace": "\(coverage.doWorkInPlace)",
        "known2": "\(coverage.known)",
      ])
  }

  private func bidders(_ alone: Int, _ teams: Int) -> Phrase {
    Phrase("screen.bidders", ["alone": .number(alone), "teams": .number(teams)])
  }

  private func article77(_ code: CPVCode, _ isListed: Bool) -> Phrase {
    isListed
      ? Phrase("screen.article77", ["code": "\(code)"])
      : Phrase("screen.article77.cpv-is-not-listed", ["code": "\(code)"])
  }
}
