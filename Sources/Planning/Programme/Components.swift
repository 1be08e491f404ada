import Briefs
import Members
import Values

extension PlanningTask {
  /// The parts of the task that share nothing: no operator can work on lots of two of them.
  ///
  /// The best plan of the whole is then made of the best plan of each, if that keeps the wishes that hold for all of
  /// it together: the parts leave those out. Where something else holds for all of it, it is one part.
  var components: [PlanningTask] {
    guard isDivisible else { return [self] }
    var groups: [(lots: [LotTask], parties: Set<OperatorID>)] = []
    for lot in lots {
      var joined = (lots: [lot], parties: Set(offers(on: lot).map(\.operatorID)))
      let touched = groups.filter { !$0.parties.isDisjoint(with: joined.parties) }
      groups.removeAll { !$0.parties.isDisjoint(with: joined.parties) }
      for group in touched {
        joined.lots += group.lots
        joined.parties.formUnion(group.parties)
      }
      groups.append(joined)
    }
    guard groups.count > 1 else { return [self] }
    return groups.map { group in
      var part = self
      part.lots = group.lots
      part.limits = LotLimits()
      part.operators = operators.filter { group.parties.contains($0.id) }
      part.wishes.mostMembers = nil
      part.wishes.mostPart = nil
      part.wishes.workShares = []
      part.wishes.required = wishes.required.filter(group.parties.contains)
      return part
    }
  }

  private var isDivisible: Bool {
    limits.maxLotsSubmitted ?? .max >= lots.count && limits.maxLotsAwarded ?? .max >= lots.count
      && !limits.allRequired && wishes.objectives.allSatisfy(\.isSum)
      && lots.allSatisfy { $0.supporters.isEmpty }
      && Set(lots.map { pricePeriod(of: [$0]) }).count <= 1
  }
}

extension PlanningTask {
  /// Whether some wishes hold for all lots together.
  var hasJointWishes: Bool {
    !wishes.required.isEmpty || wishes.mostMembers != nil || wishes.mostPart != nil
      || !wishes.workShares.isEmpty
  }

  /// Whether tenders planned apart keep the wishes that hold for all of them together.
  func keepsJointWishes(_ tenders: some Collection<LotPlan>) -> Bool {
    let parts = tenders.flatMap(\.tenderers)
    let members = Set(parts.map(\.operatorID))
    guard !members.isEmpty else { return true }
    guard members.isSuperset(of: wishes.required), members.count <= wishes.mostMembers ?? .max
    else {
      return false
    }
    var work: [WorkKind: [OperatorID: Int]] = [:]
    for part in parts {
      for assignment in part.assignments {
        let demand = assignment.demand
        work[WorkKind(demand), default: [:]][part.operatorID, default: 0] +=
          assignment.amount * demand.period.baseUnits
      }
    }
    return work.values.allSatisfy(keepsParts)
  }

  private func keepsParts(_ amounts: [OperatorID: Int]) -> Bool {
    let whole = amounts.values.reduce(0, +)
    let keepsMost = wishes.mostPart.map { most in
      amounts.values.allSatisfy { $0 * most.denominator <= whole * most.numerator }
    }
    return keepsMost ?? true
      && wishes.workShares.allSatisfy { share in
        let own = amounts.reduce(0) { share.operators.contains($1.key) ? $0 + $1.value : $0 }
        return own * share.ratio.denominator >= whole * share.ratio.numerator
      }
  }
}

/// What can be added up: work in one unit, a year or for the whole contract.
struct WorkKind: Hashable, Comparable {
  let unit: String
  let isYearly: Bool

  init(_ demand: Demand) {
    unit = demand.unit.rawValue
    isYearly = demand.period.timesAYear != nil
  }

  static func < (left: WorkKind, right: WorkKind) -> Bool {
    (left.unit, left.isYearly ? 0 : 1) < (right.unit, right.isYearly ? 0 : 1)
  }
}
