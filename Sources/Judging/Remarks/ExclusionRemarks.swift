package import Law
package import Members
package import Notices
package import Values

/// Holds the grounds that members declare against those that the notice names (BT-67): GRP-08.
///
/// Only that there is such a ground is told, never which: no more than yes or no leaves a declaration.
package struct ExclusionRemarks: Sendable {
  private let notice: Notice
  /// The notice's grounds as declarations call them; `nil` where it names none, or one that we do not know.
  private let named: Set<String>?

  private let seesAnswers: Bool

  /// - Parameter seesAnswers: whether the reader may know what others declare; no member does (CMP-04).
  package init(_ notice: Notice, seesAnswers: Bool) {
    self.notice = notice
    self.seesAnswers = seesAnswers
    let grounds = notice.procedure.exclusionGrounds.filter { $0.code != nil }
    let known = grounds.compactMap(\.declaredAs)
    named = grounds.isEmpty || known.count < grounds.count ? nil : Set(known)
  }

  /// - Parameters:
  ///   - regime: the lot's.
  ///   - day: the day judged on; later declarations do not count.
  package func remarks(
    _ operators: [EconomicOperator], under regime: RegimeFinding, asOf day: CivilDate
  ) -> [LotRemark] {
    walled(on: day) + told(operators, under: regime, asOf: day)
  }

  /// Without it, a declaration that is walled off would look like one that is not there.
  private func walled(on day: CivilDate) -> [LotRemark] {
    guard !seesAnswers, !notice.procedure.exclusionGrounds.isEmpty else { return [] }
    return LawBook.standard.rule(RuleName.walls, on: day).map {
      [LotRemark(by: $0, .note, .walled)]
    }
      ?? []
  }

  private func told(
    _ operators: [EconomicOperator], under regime: RegimeFinding, asOf day: CivilDate
  ) -> [LotRemark] {
    guard let named, let code = notice.procedure.exclusionGrounds.lazy.compactMap(\.code).first
    else { return [] }
    let law = notice.issueDate?.date ?? notice.publicationDate ?? day
    let declared = operators.filter { ($0.exclusionDeclaration?.asOf ?? day) <= day }
    let duty = LawBook.standard.rule(RuleName.exclusion, on: law)
    let isDuty = duty?.application.covers(regime.candidates) ?? false
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
        : (isDuty ? duty : LawBook.standard.rule(RuleName.optionalExclusion, on: law)).map {
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
