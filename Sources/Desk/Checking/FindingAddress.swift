import Judging
import Law
import Notices
import Values

/// Which findings somebody asks to have explained: `CLAUSE/MEMBER/LOT` or some of these parts.
///
/// The clause is its id, its kind or the id of a rule, whole or of the entry that it is a part of; the member is an id of the register, or `group`. Clause
/// ids hold slashes themselves, so that the text is read from its end, and against what is there.
struct FindingAddress: Hashable {
  /// The word for those who tender together.
  static let group = "group"

  let lot: LotID?
  /// `nil` for any; an empty list never occurs.
  let member: String?
  /// A clause's id or kind, or a rule's id; `nil` for any.
  let subject: String?

  /// Every way to read `text`; the caller keeps those that name something.
  static func readings(of text: String) -> [FindingAddress] {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    func subject(_ parts: ArraySlice<String>) -> String? {
      parts.isEmpty ? nil : parts.joined(separator: "/")
    }
    var found = [FindingAddress(lot: nil, member: nil, subject: text)]
    guard let last = parts.last else { return found }
    let before = parts.dropLast()
    found.append(FindingAddress(lot: LotID(last), member: nil, subject: subject(before)))
    found.append(FindingAddress(lot: nil, member: last, subject: subject(before)))
    if let member = before.last {
      found.append(
        FindingAddress(lot: LotID(last), member: member, subject: subject(before.dropLast())))
    }
    return found
  }

  func names(_ finding: Finding) -> Bool {
    (lot.map { finding.lot == $0 } ?? true)
      && (member.map { Self.names($0, finding) } ?? true)
      && (subject.map { Self.concerns($0, finding) } ?? true)
  }

  private static func names(_ member: String, _ finding: Finding) -> Bool {
    member == group
      ? finding.rule.subject == .group
      : finding.rule.subject != .group && finding.operators == [OperatorID(member)]
  }

  private static func concerns(_ subject: String, _ finding: Finding) -> Bool {
    [finding.clause.id, finding.clause.kind.rawValue, finding.rule.id].contains(subject)
      || finding.rule.entry == subject[...]
  }
}

extension CheckReport {
  /// The same report with only the findings that `address` names.
  ///
  /// - Throws: ``DeskFailure`` `usage` where it names none, with what could be named.
  func explaining(_ address: String) throws(DeskFailure) -> CheckReport {
    let all = lots.compactMap(\.assessment).flatMap(\.findings)
    guard
      let reading = FindingAddress.readings(of: address)
        .first(where: { reading in all.contains(where: reading.names) })
    else { throw unknown(address, among: all) }
    let kept = lots.compactMap { row -> Row? in
      guard let assessment = row.assessment?.keeping(reading.names), !assessment.findings.isEmpty
      else { return nil }
      let ids = Set(assessment.findings.map(\.clause.id))
      return Row(
        lot: row.lot, clauses: row.clauses.filter { ids.contains($0.id) }, assessment: assessment,
        advice: nil)
    }
    return CheckReport(
      notice: notice, register: register, lots: kept, questions: questions, today: today,
      standing: standing)
  }

  private func unknown(_ address: String, among findings: [Finding]) -> DeskFailure {
    func list(_ words: [String]) -> TextValue {
      .text(Set(words).sorted().joined(separator: ", "))
    }
    guard !findings.isEmpty else {
      return DeskFailure(
        .usage, at: notice.source.path,
        Phrase("failure.check.nothing-judged", ["address": "\(address)"]),
        remedy: register == nil ? Phrase("remedy.pass-register") : Phrase("remedy.no-judged-clause")
      )
    }
    return DeskFailure(
      .usage, at: notice.source.path,
      Phrase("failure.check.unknown-finding", ["address": "\(address)"]),
      remedy: Phrase(
        "remedy.finding-address",
        [
          "clauses": list(findings.flatMap { [$0.clause.kind.rawValue, $0.rule.id] }),
          "members": list(
            findings.flatMap(\.operators).map(\.description) + [FindingAddress.group]),
          "lots": list(findings.map(\.lot.description)),
        ]))
  }
}
