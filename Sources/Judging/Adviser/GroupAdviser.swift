import Law
package import Members
package import Notices
import Values

/// Says what would let some operators tender for a lot together: one change at a time.
///
/// It proposes, and the judge decides: every proposal is judged anew, with the whole group, before it is
/// offered, and says what the judge said.
package struct GroupAdviser {
  private let assessor: Assessor
  private let lot: Lot
  private let operators: [EconomicOperator]
  private let others: [EconomicOperator]

  /// - Parameters:
  ///   - operators: those that think of tendering together, the leader first.
  ///   - others: further operators of the register, who might join.
  package init(
    _ assessor: Assessor, lot: Lot, operators: [EconomicOperator], others: [EconomicOperator]
  ) {
    self.assessor = assessor
    self.lot = lot
    self.operators = operators
    self.others = others
  }

  /// - Parameter now: the same operators judged on the same lot.
  package func advice(on now: LotAssessment) -> LotAdvice {
    let inTheWay = operators.map(\.id).filter { Self.isOpen(now.verdict(for: $0)) }
    let isGroupOpen = Self.isOpen(now.groupVerdict)
    let proposals =
      isGroupOpen || !inTheWay.isEmpty
      ? changes(on: now, inTheWay) + withdrawals(on: now, inTheWay) + joinings(on: now, inTheWay)
      : []
    return LotAdvice(
      lot: lot.id, by: now.asOf, inTheWay: inTheWay,
      proposals: proposals.enumerated().sorted {
        ($0.element.effort, $0.offset) < ($1.element.effort, $1.offset)
      }.map(\.element),
      headroom: HeadroomFinder(operators: operators, asOf: now.asOf).headroom(in: now.findings))
  }

  private static func isOpen(_ verdict: Verdict) -> Bool {
    // What waits to be read is mended by reading, and by no change of the group.
    verdict != .met && verdict != .notApplicable && verdict != .undetermined(.notJudged)
  }

  // MARK: Facts of one operator

  private func changes(on now: LotAssessment, _ inTheWay: [OperatorID]) -> [Proposal] {
    operators.indices.flatMap { index -> [Proposal] in
      let id = operators[index].id
      let found = drafts(for: index, on: now).compactMap { proposal($0, for: index, on: now) }
      // Whoever meets its own rules is asked for paper only, not for another workforce.
      let wanted = found.filter { inTheWay.contains(id) || $0.effort < .changeStatutes }
      return Array(wanted.prefix(3))
    }
  }

  private func drafts(for index: Int, on now: LotAssessment) -> [Draft] {
    let conditions = conditions(for: index, on: now)
    guard !conditions.isEmpty else { return [] }
    let start = Draft(operators[index], on: now.asOf)
    let ways: [Inversion.ShareWay] =
      conditions.contains(where: \.hasShare) ? Inversion.ShareWay.allCases : [.replaceOthers]
    var found: [Draft] = []
    for draft in ways.flatMap({ Inversion($0).drafts(meeting: conditions, from: start) })
    where !draft.changes.isEmpty && !found.contains(where: { $0.key == draft.key }) {
      found.append(draft)
    }
    return found.sorted(by: Draft.isCheaper)
  }

  /// What the operator would have to meet, the others being as they are.
  private func conditions(for index: Int, on now: LotAssessment) -> [Condition] {
    let id = operators[index].id
    let books = operators.map { FactBook($0, asOf: now.asOf) }
    let own = now.memberFindings.filter { $0.operators == [id] && Self.isOpen($0.verdict) }
    let group = now.groupFindings.filter { Self.isOpen($0.verdict) }
    return own.flatMap(\.readings).map(\.reading.condition)
      + group.flatMap(\.readings).filter { $0.value != .isTrue }.compactMap {
        Residual(of: $0.reading, for: index, among: books).condition
      }
  }

  private func proposal(
    _ draft: Draft, for index: Int, on now: LotAssessment
  ) -> Proposal? {
    let id = operators[index].id
    let effort = draft.changes.map(\.effort).max() ?? .renewDocument
    let change = Proposal.Change.facts(id, draft.changes)
    guard draft.open.isEmpty else {
      return Proposal(change: change, effort: effort, promise: nil)
    }
    var changed = operators
    changed[index] = draft.economicOperator
    guard let then = assessor.assess(lot, operators: changed) else { return nil }
    let promise = Proposal.Promise(own: then.verdict(for: id), together: then.groupVerdict)
    guard promise.isBetter(than: now, for: id) else { return nil }
    return Proposal(change: change, effort: effort, promise: promise)
  }

  // MARK: Who tenders

  /// Each one in the way alone, and all of them: the group that passes if every member must.
  private func withdrawals(on now: LotAssessment, _ inTheWay: [OperatorID]) -> [Proposal] {
    let sets = inTheWay.map { [$0] } + (inTheWay.count > 1 ? [inTheWay] : [])
    return sets.compactMap { leaving in
      let rest = operators.filter { !leaving.contains($0.id) }
      guard !rest.isEmpty, let then = assessor.assess(lot, operators: rest),
        then.groupVerdict.isBetter(than: now.groupVerdict)
      else { return nil }
      return Proposal(
        change: .withdrawal(leaving), effort: .adoptPractice,
        promise: Proposal.Promise(own: nil, together: then.groupVerdict))
    }
  }

  /// Only where the members themselves are not in the way: a further member mends nothing there.
  private func joinings(on now: LotAssessment, _ inTheWay: [OperatorID]) -> [Proposal] {
    guard inTheWay.isEmpty, !operators.isEmpty else { return [] }
    return others.compactMap { joining in
      guard let then = assessor.assess(lot, operators: operators + [joining]),
        then.groupVerdict.isBetter(than: now.groupVerdict)
      else { return nil }
      return Proposal(
        change: .joining(joining.id), effort: .adoptPractice,
        promise: Proposal.Promise(
          own: then.verdict(for: joining.id), together: then.groupVerdict))
    }
  }
}

extension Verdict {
  /// Whether it is nearer to met.
  fileprivate func isBetter(than other: Verdict) -> Bool {
    self != other && Verdict.together([self, other]) == other
  }
}

extension Proposal.Promise {
  fileprivate func isBetter(than now: LotAssessment, for id: OperatorID) -> Bool {
    let before = now.verdict(for: id)
    return together.isBetter(than: now.groupVerdict)
      || own.map { $0.isBetter(than: before) } == true
  }
}
