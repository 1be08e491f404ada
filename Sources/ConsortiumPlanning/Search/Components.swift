import Procurement

extension PlanningTask {
  /// The parts of the task that share nothing: no operator can work on lots of two of them.
  ///
  /// The best plan of the whole is then made of the best plan of each. Where something holds for all of it
  /// together, it is one part.
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
    return groups.map { group in
      var part = self
      part.lots = group.lots
      part.limits = LotLimits()
      part.operators = operators.filter { group.parties.contains($0.id) }
      return part
    }
  }

  private var isDivisible: Bool {
    limits.maxLotsSubmitted ?? .max >= lots.count && limits.maxLotsAwarded ?? .max >= lots.count
      && !limits.allRequired && wishes.required.isEmpty
      && wishes.mostMembers == nil && wishes.mostPart == nil && wishes.workShares.isEmpty
      && wishes.objectives.allSatisfy(\.isSum) && lots.allSatisfy { $0.supporters.isEmpty }
      && Set(lots.map { pricePeriod(of: [$0]) }).count <= 1
  }
}
