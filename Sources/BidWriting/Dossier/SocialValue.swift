import Procurement

/// What a tender does for its target group, in sums that tell of no person.
///
/// Only what members let be shown counts. Counts of persons are added up over members that are large enough
/// to show their own: with the shares that stand in the tender, a sum over small ones would give them away.
///
/// - Source: RULES.md GDP-04, GDP-05.
struct SocialValue: Hashable {
  /// Hours of work on a lot in one period.
  struct Work: Hashable {
    let lot: LotID
    let period: WorkPeriod
    /// All hours of the tender.
    let whole: Int
    /// What the target group does of them, rounded down.
    let target: Int
  }

  let work: [Work]
  /// Persons, who in heads; `nil` where no member shows its count.
  let persons: TargetShare?
  /// In hundredths.
  let fullTime: TargetShare?
  /// How many tenderers let their share be shown, and it can be relied on.
  let counted: Int

  /// - Parameter day: on which facts must be good.
  init(
    _ lots: [(lot: LotID, tenderers: [Tenderer])], members: [EconomicOperator], on day: CivilDate
  ) {
    let willing = members.filter { $0.consentsToShare == true }
    let books = willing.map { FactBook($0, asOf: day) }
    let shares = Dictionary(
      books.compactMap { book in
        book.share(.occupiedTargetHeads, of: .occupiedHeads, .heads).map { (book.operatorID, $0) }
      }
    ) { first, _ in first }
    let counts = CountVisibility(publishing: willing, asOf: day)
    let shown = books.filter { counts.shows($0.operatorID) }
    counted = shares.count
    work = lots.flatMap { Self.work(on: $0.lot, by: $0.tenderers, shares) }
    persons = Self.sum(
      shown.compactMap { $0.share(.occupiedTargetHeads, of: .occupiedHeads, .heads) })
    fullTime = Self.sum(
      shown.compactMap { $0.share(.occupiedTargetFTE, of: .occupiedFTE, .fullTimeHundredths) })
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
        whole += hours
        if let share = shares[tenderer.operatorID] {
          target += hours * share.fraction.tenThousandths / 10_000
        }
      }
      return target > 0 ? Work(lot: lot, period: period, whole: whole, target: target) : nil
    }
  }

  private static func sum(_ shares: [TargetShare]) -> TargetShare? {
    guard let unit = shares.first?.unit else { return nil }
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
