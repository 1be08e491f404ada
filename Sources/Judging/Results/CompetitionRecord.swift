package import Briefs
package import Members
package import Values

/// Whether the members of a group could have tendered alone: CMP-02, lot by lot.
///
/// Never a verdict: only a warning, the answers that it rests on, and the decision to go on, if somebody took it.
package struct CompetitionRecord: Hashable, Sendable {
  /// How much there is to explain before these may tender together.
  package enum Level: String, Hashable, Sendable {
    /// Two or more could tender for the lot alone: they are competitors on it.
    case red
    /// Not everybody answered, or not clearly.
    case unknown
    /// One could alone, or the group would do with fewer.
    case amber
    /// None could alone.
    case green
  }

  /// The lot that they would tender for together.
  package let lot: LotID
  /// What the answers and the plan make of it.
  package let level: Level
  /// One a member, in the order of the plan; `nil` where it has not answered.
  package let answers: [Answer]
  /// Members without whom the others could tender.
  package let surplus: [OperatorID]
  /// The decision to tender together all the same.
  package let decision: CompetitionDecision?

  /// What one member said of tendering alone.
  package struct Answer: Hashable, Sendable {
    /// The member.
    package let operatorID: OperatorID
    /// The latest on the day judged on.
    package let answer: StandAloneAnswer?
  }

  /// Whether the bid stays a draft: somebody could tender alone, or nobody knows, and nobody took the decision
  /// to tender together all the same, with its reason.
  package var isBlocking: Bool { level != .green && decision == nil }

  /// Whether everybody has answered, and clearly; what they answered is not told by it.
  package var isAnswered: Bool {
    answers.allSatisfy { $0.answer != nil && $0.answer?.answer != .unclear }
  }

  /// - Parameters:
  ///   - tenderers: who would tender together.
  ///   - operators: with their answers.
  ///   - surplus: members without whom a plan would do; none where there is no plan.
  ///   - day: later answers and decisions do not count.
  /// - Returns: `nil` where nobody tenders together.
  package init?(
    on lot: LotID, tenderers: [OperatorID], operators: [EconomicOperator], noticeIDs: [String],
    surplus: [SurplusMember] = [], decision: CompetitionDecision?, on day: CivilDate
  ) {
    guard tenderers.count > 1 else { return nil }
    self.lot = lot
    answers = tenderers.map { id in
      let own = operators.first { $0.id == id }?.standAlone ?? []
      let fitting = own.filter {
        $0.lot == lot && noticeIDs.contains($0.noticeID) && $0.asOf <= day
      }
      return Answer(operatorID: id, answer: fitting.max { $0.asOf < $1.asOf })
    }
    self.surplus = surplus.filter { $0.lot == lot }.map(\.operatorID)
    self.decision = decision.flatMap { $0.on <= day ? $0 : nil }
    level = Self.level(answers.map { $0.answer?.answer }, hasSurplus: !self.surplus.isEmpty)
  }

  private static func level(
    _ answers: [StandAloneAnswer.Answer?], hasSurplus: Bool
  ) -> Level {
    let able = answers.filter { $0 == .able }.count
    if able > 1 { return .red }
    if answers.contains(where: { $0 == nil || $0 == .unclear }) { return .unknown }
    return able == 1 || hasSurplus ? .amber : .green
  }
}
