import Law
package import Members
package import Notices
import Values

/// Whose reserved status is shown on the day of the tender and no longer through the contract's term.
///
/// - Source: RULES RES-SE-04; UHM guidance: the conditions hold when tendering and as long as the contract runs.
package struct TermRemarks: Sendable {
  private let lot: Lot

  /// The lot whose term, or want of one, is looked at.
  package init(of lot: Lot) { self.lot = lot }

  /// - Parameter operators: those judged in `assessment`.
  /// - Returns: one remark at most; none where what is shown holds to the end.
  package func remarks(
    on assessment: LotAssessment, _ operators: [EconomicOperator]
  ) -> [LotRemark] {
    let end = end(after: assessment.asOf)
    let within = end.map { $0.value.dayNumber - assessment.asOf.dayNumber } ?? Self.noEnd
    guard within > 0 else { return [] }
    var lost: [CivilDate: [OperatorID]] = [:]
    var fallen: [Rule] = []
    for subject in operators where assessment.verdict(for: subject.id) != .notMet {
      let falls = falls(of: subject, in: assessment, within: within)
      guard let first = falls.map(\.day).min() else { continue }
      lost[first, default: []].append(subject.id)
      fallen += falls.map(\.rule)
    }
    guard let rule = fallen.first(where: \.holdsThroughTerm) ?? fallen.first else {
      return []
    }
    let list = lost.sorted { $0.key < $1.key }.map { day, members in
      "\(day) \(members.map(\.description).joined(separator: ", "))"
    }.joined(separator: "; ")
    return [
      LotRemark(
        by: rule, .needsDecision, Self.text(list, end?.value, isStated: isStated),
        places: end.map { [$0.place] } ?? [])
    ]
  }

  /// The rules of the reservation that are met, and the first day on which each no longer is.
  private func falls(
    of subject: EconomicOperator, in assessment: LotAssessment, within days: Int
  ) -> [(rule: Rule, day: CivilDate)] {
    let met = assessment.memberFindings.filter { finding in
      finding.clause.kind.reserves && finding.verdict == .met && finding.operators == [subject.id]
    }.map(\.rule)
    let finder = GapFinder(subject, rules: met, day: assessment.asOf)
    // It looks to the day after the last one.
    let lapses = LapseFinder(finder: finder, within: days - 1)
    return met.compactMap { rule in lapses.fall(of: rule).map { (rule, $0.day) } }
  }

  /// Days looked ahead where no end is stated.
  private static let noEnd = 36_500

  /// The last day of the term, renewals not counted; a length without a start begins on the day judged on.
  private func end(after day: CivilDate) -> (value: CivilDate, place: Sourced<String>)? {
    if let end = lot.term?.end {
      return (end.value, Sourced(end.value.description, from: end.source))
    }
    guard let length = lot.term?.length,
      let last = length.value.lastDay(from: lot.term?.start?.value ?? day)
    else { return nil }
    return (last, Sourced(String(length.value.amount), from: length.source))
  }

  /// Whether the notice says when the term ends, or begins; else it begins after the day judged on.
  private var isStated: Bool { lot.term?.end != nil || lot.term?.start != nil }

  private static func text(_ list: String, _ end: CivilDate?, isStated: Bool) -> Phrase {
    Phrase(
      "term-remarks.shown-on-the-day",
      ["list": "\(list)", "term": .phrase(term(end, isStated: isStated))])
  }

  private static func term(_ end: CivilDate?, isStated: Bool) -> Phrase {
    guard let end else {
      return Phrase("term-remarks.term")
    }
    return isStated
      ? Phrase("term-remarks.term.the-contract-runs-through", ["end": "\(end)"])
      : Phrase("term-remarks.term.the-contract-runs-at", ["end": "\(end)"])
  }
}
