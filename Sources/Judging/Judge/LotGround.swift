import Law
import Values

/// What judging a lot rests on, whoever tenders: the days, the body of rules, the rules that answer its clauses,
/// and whether these stand on firm ground. Worked out once a lot, since a lot is judged for many groups.
package struct LotGround: Sendable {
  struct Days: Hashable {
    /// The day judged on.
    let asOf: CivilDate
    /// The day of the call, whose law applies.
    let call: CivilDate
  }

  let lot: LotID
  let days: Days
  let regime: RegimeFinding
  /// By code, by documents, and those of texts that the verdicts wait for.
  let judged: [Clause]
  /// Everything that was found.
  let clauses: [Clause]
  let demands: DemandSheet
  let basis: [BasisFinding]
  let selection: RuleSelection
}
