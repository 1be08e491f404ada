package import Briefs
import Judging
package import Law
package import Members
package import Notices
import Planning
package import Screening
package import Values

/// Screens a market for the lots of a notice: who could tender, what each requirement costs, whether to reserve.
package struct ScreenMarket {
  private let notice: Notice
  /// Every operator that is known; the rules may look at what is walled off, and nothing of it is shown.
  private let market: Register
  /// What the procurement documents ask for; `nil` where there are none yet.
  package var brief: Brief?
  /// Lots to look at; all where empty.
  package var lots: [String] = []
  /// Day to judge on; each lot's own deadline where `nil`.
  package var asOf: CivilDate?
  /// The law that is judged by.
  private let law: LawBook
  private let today: CivilDate

  /// `market` is every operator that the buyer knows of.
  package init(_ notice: Notice, market: Register, law: LawBook, today: CivilDate) {
    self.notice = notice
    self.market = market
    self.law = law
    self.today = today
  }

  /// - Throws: ``DeskFailure`` `badInput` where the market is empty, `usage` for a lot that is not there.
  package func run() throws(DeskFailure) -> ScreenReport {
    guard !market.operators.isEmpty else {
      throw DeskFailure(
        .badInput, at: market.path, Phrase("failure.screen.no-market"),
        remedy: Phrase("remedy.add-some"))
    }
    let clauses = StatedClauses.all(of: notice, brief: brief)
    let texts = try OwnPhrases.clauses(of: notice)
    let demands = try DemandSheets.all(
      of: notice, texts: texts, clauses: clauses, brief: brief, today: today)
    let suppliers = market.operators.sorted { $0.id < $1.id }
    var screenings: [LotScreening] = []
    for lot in try Selection.lots(lots, of: notice) {
      do throws(PlanningFailure) {
        let screen = try LotScreen(
          notice: notice, lot: lot, suppliers: suppliers, brief: brief,
          clauses: clauses.filter { $0.lots.contains(lot.id) }, texts: texts,
          demands: demands[lot.id] ?? .none, asOf: asOf ?? Assessor.deadline(of: lot) ?? today,
          law: law)
        screenings.append(try screen.screening())
      } catch {
        throw DeskFailure(error.status, error, at: "\(notice.source.path): lot \(lot.id)")
      }
    }
    return ScreenReport(notice: notice, market: market.path, lots: screenings)
  }
}

/// What a screening found, lot by lot.
package struct ScreenReport: Sendable {
  /// The notice that was screened for.
  package let notice: Notice
  /// The register's file.
  package let market: String
  /// In the order asked for, or of the notice.
  package let lots: [LotScreening]

  /// Not done where some lot leaves nobody, alone or together, who could tender.
  package var status: ExitStatus {
    if lots.isEmpty { return .undetermined }
    // A register that does not know the market does not show that nobody could tender.
    if lots.contains(where: { $0.competition.isImpossible && $0.coverage.isEnough }) {
      return .noFeasiblePlan
    }
    let isOpen = lots.contains { lot in
      [.settleFirst, .noAdvice].contains(lot.advice.answer) || lot.competition.isImpossible
        || !lot.demands.open.isEmpty
    }
    return isOpen ? .undetermined : .done
  }
}
