package import Briefs
import Law
package import Members
import Notices
package import Values

/// What should be known of those who think of tendering together on a lot: whether they could alone (CMP-02),
/// and whether they are in other groups too (GRP-10).
package struct GroupRemarks: Sendable {
  /// The day on which answers and decisions count, for checks and bids alike: the day judged on, and never one that
  /// is still to come.
  package static func day(judgedOn day: CivilDate?, today: CivilDate) -> CivilDate {
    min(day ?? today, today)
  }

  private let context: LotContext
  private let register: Register
  private let brief: Brief?
  private let seesAnswers: Bool

  /// - Parameters:
  ///   - brief: where a decision to tender together all the same may stand.
  ///   - seesAnswers: whether the reader may see what members answered; no member sees that of others (CMP-04).
  package init(
    on context: LotContext, _ register: Register, brief: Brief? = nil, seesAnswers: Bool
  ) {
    self.context = context
    self.register = register
    self.brief = brief
    self.seesAnswers = seesAnswers
  }

  /// - Parameters:
  ///   - operators: who would tender together.
  ///   - surplus: members that a plan would do without; none where there is no plan.
  ///   - day: the day judged on; later answers and memberships do not count.
  package func remarks(
    _ operators: [EconomicOperator], surplus: [SurplusMember] = [],
    asOf day: CivilDate
  ) -> [LotRemark] {
    let call = context.call(judgedOn: day)
    return [
      context.law.rule(RuleName.jointBids, on: call).flatMap {
        competition($0, operators, surplus, day)
      },
      context.law.rule(RuleName.parallelBids, on: call).flatMap {
        parallel($0, operators, day)
      },
    ].compactMap(\.self)
  }

  private func competition(
    _ rule: Rule, _ operators: [EconomicOperator], _ surplus: [SurplusMember],
    _ day: CivilDate
  ) -> LotRemark? {
    let (lot, notice) = (context.lot.id, context.notice)
    let record = CompetitionRecord(
      on: lot, tenderers: operators.map(\.id), operators: operators,
      noticeIDs: [notice.id, notice.publicationNumber].compactMap(\.self),
      surplus: surplus, decision: brief?.lot(lot)?.competition, on: day)
    guard let record else { return nil }
    guard seesAnswers else { return LotRemark(by: rule, .note, .walled) }
    return LotRemark(by: rule, record.isBlocking ? .needsDecision : .note, .competition(record))
  }

  /// That a member is in another group says nothing of what that group tenders for; only the risk is told.
  private func parallel(
    _ rule: Rule, _ operators: [EconomicOperator], _ day: CivilDate
  ) -> LotRemark? {
    let shared = register.otherGroups.compactMap { group -> String? in
      let members = group.members(on: day)
      let both = operators.map(\.id).filter(members.contains)
      guard !both.isEmpty else { return nil }
      return "\(both.map(\.description).joined(separator: ", ")) (\(group.name))"
    }
    guard !shared.isEmpty else { return nil }
    let list = shared.joined(separator: "; ")
    return LotRemark(
      by: rule, .note,
      Phrase("group-remarks.parallel", ["list": "\(list)"]))
  }
}

extension Phrase {
  fileprivate static let walled = Phrase("group-remarks.walled")

  /// The level, whose answers make it so, and the decision, if somebody took it.
  fileprivate static func competition(_ record: CompetitionRecord) -> Phrase {
    func names(_ wanted: (StandAloneAnswer.Answer?) -> Bool) -> String {
      record.answers.filter { wanted($0.answer?.answer) }.map(\.operatorID.description)
        .joined(separator: ", ")
    }
    let able = names { $0 == .able }
    let surplus = record.surplus.map(\.description).joined(separator: ", ")
    let level =
      switch record.level {
      case .red:
        Phrase("group-remarks.competition.red", ["able": "\(able)"])
      case .amber where able.isEmpty:
        Phrase("group-remarks.competition.amber", ["surplus": "\(surplus)"])
      case .amber:
        Phrase("group-remarks.competition.amber.amber-by-its-own", ["able": "\(able)"])
      case .green:
        Phrase("group-remarks.competition.green")
      case .unknown:
        Phrase(
          "group-remarks.competition.unknown", ["names": "\(names { $0 == nil || $0 == .unclear })"]
        )
      }
    guard let decision = record.decision else { return level }
    return Phrase(
      "group-remarks.competition",
      ["level": .phrase(level), "decisionOn": "\(decision.on)", "decisionBy": "\(decision.by)"])
  }
}
