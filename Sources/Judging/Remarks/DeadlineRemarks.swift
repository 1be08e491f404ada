import Law
import Notices
package import Values

/// What a lot's own days give reason to say: that it has no deadline (DL-02), a time below the least of DL-01,
/// and the standstill of DL-04.
package struct DeadlineRemarks: Sendable {
  private let dates: ProcedureDates
  private let hasDeadline: Bool
  private let judgedOn: CivilDate?
  private let context: LotContext

  /// - Parameters:
  ///   - context: of the lot.
  ///   - judgedOn: the day that verdicts on the lot hold for; `nil` where there are none.
  package init(of context: LotContext, judgedOn: CivilDate? = nil) {
    self.context = context
    hasDeadline = Assessor.deadline(of: context.lot) != nil
    self.judgedOn = judgedOn
    dates = ProcedureDates(of: context)
  }

  /// No deadline first, then times too short, then the standstill; empty where there is nothing to say.
  package var remarks: [LotRemark] { noDeadline + tooShort + standstill }

  /// Facts must hold on the deadline: until it is known, a verdict is about the day judged on and no other.
  private var noDeadline: [LotRemark] {
    guard !hasDeadline, let judgedOn, let rule = rule(RuleName.callPeriods) else { return [] }
    return [
      LotRemark(
        by: rule, .needsDecision,
        Phrase("deadline-remarks.no-deadline", ["judgedOn": "\(judgedOn)"]))
    ]
  }

  private var tooShort: [LotRemark] {
    dates.tooShort.compactMap { found in
      guard let rule = rule(found.least.ruleID) else { return nil }
      let span = found.least.period.span.phrase
      let days = "\(found.from.wrappedValue)–\(found.through.wrappedValue)"
      let least = found.least.period.days
      let reason = found.least.period.text
      return LotRemark(
        by: rule, .needsDecision,
        Phrase(
          "deadline-remarks.too-short",
          [
            "span": .phrase(span), "days": "\(found.days)", "days2": "\(days)", "least": "\(least)",
            "reason": .phrase(reason),
          ]
        ).followed(by: found.least.gap.map(Self.open)),
        places: [found.from, found.through].compactMap { day in
          day.source.map { Sourced(day.wrappedValue.description, from: $0) }
        })
    }
  }

  /// The periods that hold for certain; where the country is not known, nothing is said.
  private var standstill: [LotRemark] {
    let periods = dates.candidates(.standstill).filter { $0.gap == nil }
    guard let first = periods.first, let rule = rule(first.ruleID) else { return [] }
    let list = periods.map { found in
      Phrase(
        "deadline-remarks.standstill",
        ["days": .number(found.period.days), "what": .phrase(found.period.text)])
    }
    return [
      LotRemark(
        by: rule, .note,
        Phrase(
          "deadline-remarks.standstill.no-contract-within-so",
          ["list": .phrase(Phrase(list, separator: ", "))]))
    ]
  }

  private func rule(_ id: String) -> Rule? {
    context.call.map { context.law.rule(id, on: $0) } ?? context.law.wordings(of: id).last
  }

  private static func open(_ gap: Phrase) -> Phrase {
    Phrase("deadline-remarks.open", ["gap": .phrase(gap)])
  }
}

extension Phrase {
  /// Both sentences with a semicolon between them.
  fileprivate func followed(by next: Phrase?) -> Phrase {
    guard let next else { return self }
    return Phrase([self, next], separator: "; ")
  }
}
