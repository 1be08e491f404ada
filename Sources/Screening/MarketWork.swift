import Briefs
import Matching
import Members
import Notices
import Planning
import Values

/// Who in a market does how much of a lot's work, and which teams could do all of it.
struct MarketWork {
  private let lot: LotID
  private let need: LotNeed
  private let suppliers: [EconomicOperator]
  private let asOf: CivilDate
  private let planner: ConsortiumPlanner
  /// Work that a brief states in full; empty where nobody has read how much it is.
  let demands: [Demand]
  /// The lot's codes, the main one first.
  let codes: [CPVCode]
  /// Of each supplier, codes by bits that it does in the lot's place, and anywhere.
  private let inPlace: [UInt64]
  private let anywhere: [UInt64]
  /// Who has free what the demands ask for, all of it.
  private let doesAmounts: [Bool]

  init(
    _ lot: Lot, of notice: Notice, suppliers: [EconomicOperator], brief: Brief?, asOf: CivilDate,
    planner: ConsortiumPlanner = TeamTask.planner
  ) throws(PlanningFailure) {
    self.lot = lot.id
    self.planner = planner
    self.suppliers = suppliers
    self.asOf = asOf
    let stated = brief?.lot(lot.id)?.demands ?? []
    demands = stated.allSatisfy { $0.amount != nil } ? stated : []
    let need = LotNeed(lot, of: notice)
    self.need = need
    codes = need.codes
    inPlace = Self.done(need, suppliers)
    anywhere = Self.done(LotNeed(codes: need.codes, regions: [], isAnywhere: true), suppliers)
    let (inPlace, demands) = (inPlace, demands)
    doesAmounts = try suppliers.indices.map { index throws(PlanningFailure) in
      // The composer compares what a supplier has free, as it would for a team of one.
      guard !demands.isEmpty, inPlace[index] != 0 else { return false }
      let task = TeamTask(work: .amounts(demands), members: [suppliers[index]], asOf: asOf)
      if case .team = try task.smallest(by: planner) { return true }
      return false
    }
  }

  /// Where each supplier stands.
  var positions: [OperatorID: Int] {
    Dictionary(
      zip(suppliers.map(\.id), suppliers.indices), uniquingKeysWith: { first, _ in first })
  }

  var supply: [WorkSupply] {
    codes.enumerated().map { bit, code in
      func count(_ masks: [UInt64]) -> Int { masks.count { $0 >> UInt64(bit) & 1 == 1 } }
      return WorkSupply(code, inPlace: count(inPlace), anywhere: count(anywhere))
    }
  }

  /// How much of the market for the main work the register knows.
  ///
  /// - Parameter isKnown: whether a supplier's status is known, by position.
  func coverage(_ isKnown: (Int) -> Bool) -> MarketCoverage {
    let there = suppliers.indices.filter { inPlace[$0] & 1 == 1 }
    return MarketCoverage(
      suppliers: suppliers.count, inPlace: worksThere.count { $0 },
      doWork: anywhere.count { $0 & 1 == 1 }, doWorkInPlace: there.count,
      known: there.count(where: isKnown))
  }

  /// Whether each does anything in the lot's place.
  private var worksThere: [Bool] {
    let all = Set(suppliers.flatMap(\.capacities).map(\.cpv)).sorted {
      $0.description < $1.description
    }
    var works = Array(repeating: false, count: suppliers.count)
    for start in stride(from: 0, to: all.count, by: Self.codesAtOnce) {
      let codes = Array(all[start..<min(start + Self.codesAtOnce, all.count)])
      let part = LotNeed(codes: codes, regions: need.regions, isAnywhere: need.isAnywhere)
      for (index, mask) in Self.done(part, suppliers).enumerated() where mask != 0 {
        works[index] = true
      }
    }
    return works
  }

  /// As many as there are bits for.
  private static let codesAtOnce = 60

  /// What is asked of the work: kinds by bits, and whether in the lot's place.
  struct Asked: Hashable {
    var kinds: UInt64
    var inPlace = true
  }

  /// Every kind that somebody does: one that nobody does would rule out everybody and tell nothing.
  ///
  /// Those who do it elsewhere count, so that leaving out the place asks for the same work and adds to who could tender.
  var asked: Asked {
    let known = anywhere.reduce(0) { $0 | $1 }
    return Asked(kinds: known == 0 ? 1 : known)
  }

  func work(of supplier: Int, _ asked: Asked) -> ScreenedSupplier.Work {
    let own = (asked.inPlace ? inPlace : anywhere)[supplier] & asked.kinds
    guard own != 0 else { return .none }
    guard demands.isEmpty else { return doesAmounts[supplier] ? .all : .some }
    return own == asked.kinds ? .all : .some
  }

  /// A smallest team of some suppliers, by the composer.
  func smallestTeam(
    among chosen: [Int], _ asked: Asked, pooled: [PooledReading]
  ) throws(PlanningFailure) -> TeamTask.Answer {
    guard !chosen.isEmpty else { return .none }
    let masks = asked.inPlace ? inPlace : anywhere
    let work: TeamTask.Work =
      demands.isEmpty
      ? .kinds(
        wanted: asked.kinds,
        done: Dictionary(
          chosen.map { (suppliers[$0].id, masks[$0] & asked.kinds) },
          uniquingKeysWith: { first, _ in first }))
      : .amounts(demands)
    let few = pooled.isEmpty && demands.isEmpty ? oneOfEach(chosen, masks, asked) : chosen
    let task = TeamTask(
      work: work, members: few.map { suppliers[$0] }, asOf: asOf, pooled: pooled)
    return try task.smallest(by: planner)
  }

  /// Where only kinds of work count, those who do the same can stand in for each other.
  private func oneOfEach(_ chosen: [Int], _ masks: [UInt64], _ asked: Asked) -> [Int] {
    var seen: Set<UInt64> = []
    return chosen.filter { seen.insert(masks[$0] & asked.kinds).inserted }
  }

  private static func done(_ need: LotNeed, _ suppliers: [EconomicOperator]) -> [UInt64] {
    let market = Register(
      path: "", asOf: CivilDate(dayNumber: 0),
      group: Register.Group(
        name: "", lead: suppliers.first?.id ?? OperatorID(""), members: suppliers.map(\.id)),
      operators: suppliers)
    var done = Array(repeating: UInt64(0), count: suppliers.count)
    for hit in GroupIndex(market).hits(need).first?.members ?? [] {
      done[hit.operatorIndex] = hit.done
    }
    return done
  }
}
