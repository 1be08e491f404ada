import Law
package import Members
import Notices
package import Values

/// Holds the grounds that members declare against those that the notice names (BT-67): GRP-08.
///
/// Only that there is such a ground is told, never which: no more than yes or no leaves a declaration.
package struct ExclusionRemarks: Sendable {
  private let context: LotContext
  private var notice: Notice { context.notice }
  /// The notice's grounds as declarations call them; `nil` where it names none, or one that we do not know.
  private let named: Set<String>?

  private let seesAnswers: Bool

  /// - Parameter seesAnswers: whether the reader may know what others declare; no member does (CMP-04).
  package init(on context: LotContext, seesAnswers: Bool) {
    self.context = context
    self.seesAnswers = seesAnswers
    let grounds = context.notice.procedure.exclusionGrounds.filter { $0.code != nil }
    let known = grounds.compactMap(\.declaredAs)
    named = grounds.isEmpty || known.count < grounds.count ? nil : Set(known)
  }

  /// - Parameter day: the day judged on; later declarations do not count.
  package func remarks(
    _ operators: [EconomicOperator], asOf day: CivilDate
  ) -> [LotRemark] {
    walled(on: day) + told(operators, asOf: day)
  }

  /// Without it, a declaration that is walled off would look like one that is not there.
  private func walled(on day: CivilDate) -> [LotRemark] {
    guard !seesAnswers, !notice.procedure.exclusionGrounds.isEmpty else { return [] }
    return context.law.rule(RuleName.walls, on: day).map {
      [LotRemark(by: $0, .note, .walled)]
    }
      ?? []
  }

  private func told(
    _ operators: [EconomicOperator], asOf day: CivilDate
  ) -> [LotRemark] {
    guard let named, let code = notice.procedure.exclusionGrounds.lazy.compactMap(\.code).first
    else { return [] }
    let call = context.call(judgedOn: day)
    let declared = operators.filter { ($0.exclusionDeclaration?.asOf ?? day) <= day }
    let duty = context.law.rule(RuleName.exclusion, on: call)
    let isDuty = duty?.application.covers(context.regime.candidates) ?? false
    func members(_ grounds: (ExclusionDeclaration) -> Set<String>) -> String {
      declared.filter { own in
        !(own.exclusionDeclaration.map(grounds) ?? []).isSubset(of: named)
      }.map(\.id.description).joined(separator: ", ")
    }
    let mandatory = members(\.mandatory)
    let optional = members { isDuty ? $0.optional : Set($0.grounds) }
    return [
      isDuty && !mandatory.isEmpty
        ? duty.map { LotRemark(by: $0, .note, .duty(mandatory), places: [code]) } : nil,
      optional.isEmpty
        ? nil
        : (isDuty ? duty : context.law.rule(RuleName.optionalExclusion, on: call)).map {
          LotRemark(by: $0, .needsDecision, .unnamed(optional), places: [code])
        },
    ].compactMap(\.self)
  }
}

extension Phrase {
  fileprivate static let walled = Phrase("exclusion-remarks.walled")

  fileprivate static func duty(_ members: String) -> Phrase {
    Phrase("exclusion-remarks.duty", ["members": "\(members)"])
  }

  fileprivate static func unnamed(_ members: String) -> Phrase {
    Phrase("exclusion-remarks.unnamed", ["members": "\(members)"])
  }
}
