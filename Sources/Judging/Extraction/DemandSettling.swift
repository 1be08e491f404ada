package import Briefs
package import Law
package import Values

/// Holds what the brief says of the demands in texts against what was found.
extension DemandSheet {
  /// The sheet with each demand that is settled marked so: by a settlement of the brief, or because a demand of the
  /// brief or of the buyer's ESPD Request asks at least the same in the same way.
  ///
  /// - Parameters:
  ///   - clauses: of the lot, by brief and Request.
  ///   - today: settlements of later days do not count.
  package func settled(by brief: LotBrief?, _ clauses: [Clause], on today: CivilDate) -> DemandSheet
  {
    var sheet = self
    let documented = clauses.filter { $0.requirement != nil && $0.origin != .text }
    for index in sheet.demands.indices {
      sheet.demands[index].coveredBy = documented.first { $0.answers(sheet.demands[index]) }?.id
    }
    for settlement in brief?.settlements ?? [] {
      sheet.take(settlement, documented, on: today)
    }
    return sheet
  }

  private mutating func take(
    _ settlement: DemandSettlement, _ documented: [Clause], on today: CivilDate
  ) {
    guard settlement.on <= today else { return refuse(settlement, .later) }
    let settled = demands.indices.filter { demands[$0].mark == settlement.mark }
    guard let index = settled.first else {
      // Words that were settled although they ask nothing are no reason to complain.
      return noDemands.contains { $0.clause.id == settlement.clause }
        ? () : refuse(settlement, .otherWords)
    }
    if case .coveredBy(let id) = settlement.answer {
      guard let clause = documented.first(where: { $0.requirement?.id == id }) else {
        return refuse(settlement, .unknownDemand)
      }
      guard clause.asksNoLess(than: demands[index].clause) else {
        return refuse(settlement, .asksLess)
      }
      demands[index].coveredBy = clause.id
    }
    for index in settled { demands[index].settlement = settlement }
  }

  private mutating func refuse(
    _ settlement: DemandSettlement, _ reason: RefusedSettlement.Reason
  ) {
    refused.append(RefusedSettlement(settlement, reason))
  }
}

extension Clause {
  /// Whether whoever meets this clause meets the demand, without a person saying so.
  fileprivate func answers(_ demand: TextDemand) -> Bool {
    guard let own = requirement, let asked = demand.clause.requirement, kind == demand.clause.kind,
      !asked.isSubjectStated || own.subject == asked.subject
    else { return false }
    return own.content.asksNoLess(than: asked.content) == true
  }

  /// Whether this clause can stand for the words: of the same kind, and not lower where both have a value.
  fileprivate func asksNoLess(than words: Clause) -> Bool {
    guard kind == words.kind, let own = requirement else { return false }
    guard let asked = words.requirement else { return true }
    return own.content.asksNoLess(than: asked.content) ?? false
  }
}

extension Requirement.Content {
  /// `nil` where the two cannot be compared.
  fileprivate func asksNoLess(than other: Requirement.Content) -> Bool? {
    switch (self, other) {
    case (.turnover(let own), .turnover(let asked)):
      own.currency == asked.currency ? own.minorUnits >= asked.minorUnits : nil
    case (.averageTurnover(let own, let years), .averageTurnover(let asked, let wanted)):
      own.currency == asked.currency && years == wanted ? own.minorUnits >= asked.minorUnits : nil
    case (.insurance(let own), .insurance(let asked)):
      own.currency == asked.currency ? own.minorUnits >= asked.minorUnits : nil
    case (.certificate(let own, _), .certificate(let asked, _)): own == asked
    case (.targetShare(let own), .targetShare(let asked)):
      own.numerator * asked.denominator >= asked.numerator * own.denominator
    default: nil
    }
  }
}
