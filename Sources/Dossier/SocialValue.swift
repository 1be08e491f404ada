import Briefs
import Law
import Members
import Papers
import Planning
import Values

/// What a tender does for its target group, in sums that tell of no person and of no member's withheld share.
///
/// A figure is that of all tenderers or there is none: it is printed only where each tenderer that it is made of
/// may show its own. So nothing that somebody withholds is in any sum, and no two sums of a bid differ by it.
///
/// - Source: RULES.md GDP-04, GDP-05.
struct SocialValue: Hashable {
  /// Hours of work on a lot in one period.
  struct Work: Hashable {
    let lot: LotID
    let period: WorkPeriod
    /// All hours of the tender.
    let whole: Int
    /// What the target group does of them, rounded half up.
    let target: Int
  }

  let work: [Work]
  /// Persons, who in heads; `nil` where a tenderer may not show its count.
  let persons: TargetShare?
  /// In hundredths.
  let fullTime: TargetShare?

  /// - Parameters:
  ///   - day: on which facts must be good.
  ///   - withheld: tenderers whose ESPD states no share, or another than their own.
  init(
    _ lots: [(lot: LotID, tenderers: [Tenderer])], members: [EconomicOperator], on day: CivilDate,
    withheld: Set<OperatorID> = []
  ) {
    let willing = members.filter { $0.consentsToShare == true && !withheld.contains($0.id) }
    let books = willing.map { FactBook($0, asOf: day) }
    let shares = Dictionary(
      books.compactMap { book -> (OperatorID, TargetShare)? in
        guard let share = book.share(.occupiedTargetHeads, of: .occupiedHeads, .heads),
          !share.identifiesPersons
        else { return nil }
        return (book.operatorID, share)
      }
    ) { first, _ in first }
    let counts = CountVisibility(publishing: willing, asOf: day)
    let isWhole = !members.isEmpty && members.allSatisfy { counts.shows($0.id) }
    work = lots.flatMap { Self.work(on: $0.lot, by: $0.tenderers, shares) }
    persons = isWhole ? Self.sum(books, .occupiedTargetHeads, .occupiedHeads, .heads) : nil
    fullTime =
      isWhole ? Self.sum(books, .occupiedTargetFTE, .occupiedFTE, .fullTimeHundredths) : nil
  }

  private static func work(
    on lot: LotID, by tenderers: [Tenderer], _ shares: [OperatorID: TargetShare]
  ) -> [Work] {
    WorkPeriod.allCases.compactMap { period in
      var whole = 0
      var target = 0
      for tenderer in tenderers {
        let hours = tenderer.assignments.lazy
          .filter { $0.demand.unit == .hours && $0.demand.period == period }
          .reduce(0) { $0 + $1.amount }
        guard hours > 0 else { continue }
        guard let share = shares[tenderer.operatorID] else { return nil }
        whole += hours
        target += hours * share.fraction.tenThousandths
      }
      target = Rounding.halfUp(target, by: 10_000)
      return target > 0 ? Work(lot: lot, period: period, whole: whole, target: target) : nil
    }
  }

  /// `nil` where the count of any is missing.
  private static func sum(
    _ books: [FactBook], _ part: FactName, _ whole: FactName, _ unit: TargetShare.Unit
  ) -> TargetShare? {
    let shares = books.compactMap { $0.share(part, of: whole, unit) }
    guard shares.count == books.count else { return nil }
    return TargetShare(
      part: shares.reduce(0) { $0 + $1.part }, of: shares.reduce(0) { $0 + $1.whole }, unit: unit)
  }
}

extension FactBook {
  fileprivate func share(
    _ part: FactName, of whole: FactName, _ unit: TargetShare.Unit
  ) -> TargetShare? {
    guard let part = quantity(part), let whole = quantity(whole) else { return nil }
    return TargetShare(part: part, of: whole, unit: unit)
  }
}
