import Digest
import Judging
import Law
import Values

/// What the verdicts on a lot depend on besides the operators and their facts, and the name of each question that
/// the rules are asked about it.
///
/// Where things stand in the notice is left out: a lot that is moved by a change elsewhere is the same question.
struct VerdictQuestion {
  private let lot: [UInt8]

  /// - Parameters:
  ///   - assessment: of the lot, for anybody: which clauses it has, under which rules, on which day.
  ///   - call: the day whose law applies.
  ///   - basis: names the register and the rules that answer.
  init(_ assessment: LotAssessment, call: CivilDate, basis: String) {
    var parts = [
      basis, assessment.lot.description, assessment.asOf.description, call.description,
      assessment.regime.candidates.map(\.id).joined(separator: " "),
    ]
    for clause in assessment.clauses {
      parts += [
        clause.id, clause.kind.rawValue, clause.origin.rawValue, clause.quote,
        clause.language ?? "",
        clause.requirement.map { "\($0.subject) \($0.isSubjectStated) \($0.content)" } ?? "",
        clause.words?.rule ?? "",
        clause.words.map { "\($0.percentages) \($0.degree.rawValue)" } ?? "",
      ]
    }
    for demand in assessment.demands.demands {
      parts += [demand.clause.id, demand.mark, "\(demand.isOpen)"]
    }
    lot = Self.digest(of: parts)
  }

  /// What holds for each of `operators` by itself.
  func alone(_ operators: [OperatorID]) -> VerdictKey { key("alone", operators) }

  /// What holds for `operators` together, the leader first.
  func together(_ operators: [OperatorID]) -> VerdictKey { key("together", operators) }

  private func key(_ kind: String, _ operators: [OperatorID]) -> VerdictKey {
    VerdictKey(Self.digest(of: [Digest.hex(lot), kind] + operators.map(\.description)))
  }

  /// Each part with its length, so that no two lists of parts look the same.
  private static func digest(of parts: [String]) -> [UInt8] {
    Digest.sha256(
      parts.reduce(into: []) { bytes, part in
        bytes += Array("\(part.utf8.count):".utf8)
        bytes += Array(part.utf8)
      })
  }
}
