import ClauseMatching
import Procurement

/// Judges operators on one lot, each once, however many groups they are in.
struct LotJudging {
  let lot: Lot
  /// Those of the lot alone.
  let clauses: [Clause]
  private let assessor: Assessor
  private var single: [OperatorID: LotAssessment] = [:]
  private var teams: [[OperatorID]: LotAssessment] = [:]
  /// How often a rule was asked about somebody.
  private(set) var judged = 0

  init(_ lot: Lot, clauses: [Clause], assessor: Assessor) {
    self.lot = lot
    self.clauses = clauses
    self.assessor = assessor
  }

  /// What holds for one operator by itself; nothing where the lot asks nothing.
  mutating func verdict(of member: EconomicOperator) -> Verdict {
    guard !clauses.isEmpty else { return .notApplicable }
    if let known = single[member.id] { return known.verdict(for: member.id) }
    guard let assessment = assessor.assess(lot, operators: [member]) else {
      return .undetermined(.unknown)
    }
    judged += 1
    single[member.id] = assessment
    return assessment.verdict(for: member.id)
  }

  /// What holds for several together, the leader first.
  mutating func together(_ members: [EconomicOperator]) -> LotAssessment? {
    guard !clauses.isEmpty, let first = members.first else { return nil }
    if members.count == 1, let known = single[first.id] { return known }
    let ids = members.map(\.id)
    if let known = teams[ids] { return known }
    judged += 1
    teams[ids] = assessor.assess(lot, operators: members)
    return teams[ids]
  }

  /// The verdict on one clause that comes nearest to met among those judged alone.
  func best(of members: [EconomicOperator], on clause: Clause) -> Verdict {
    let verdicts = members.compactMap { single[$0.id]?.verdict(on: clause) }
    for wanted in [.met, .undetermined(.disputed), .undetermined(.unknown)] as [Verdict]
    where verdicts.contains(wanted) {
      return wanted
    }
    return verdicts.first ?? .notApplicable
  }

  var basis: [BasisFinding] { single.values.first?.basis ?? [] }
}

extension LotAssessment {
  /// Everything that one clause asks, of each operator and of all together.
  func verdict(on clause: Clause) -> Verdict {
    let own = findings.lazy.filter { $0.clause.id == clause.id }
    return Verdict.together(own.map { $0.isInForce ? $0.verdict : .undetermined(.unknown) })
  }
}
