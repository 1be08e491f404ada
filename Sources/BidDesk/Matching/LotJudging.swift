import ClauseMatching
import Procurement

/// Judges operators on one lot: everybody who could do some of its work at once, however many groups they are in.
struct LotJudging {
  /// Those of the lot alone: by code and documents, and those of texts that verdicts wait for.
  let clauses: [Clause]
  private let assessor: Assessor
  /// `nil` where the lot asks nothing, or no day is known to judge it on.
  private let ground: LotGround?
  private let alone: LotAssessment?
  private var onClauses: [OperatorID: [String: Verdict]] = [:]
  private var teams: [[OperatorID]: LotAssessment] = [:]
  /// How many operators and teams the rules were asked about.
  private(set) var judged = 0

  /// - Parameter able: everybody that will be asked about; nobody is judged where the lot asks nothing.
  init(_ lot: Lot, clauses: [Clause], assessor: Assessor, able: [EconomicOperator]) {
    self.clauses = clauses
    self.assessor = assessor
    ground = clauses.isEmpty ? nil : assessor.grounds(of: [lot])[0]
    guard !clauses.isEmpty else {
      alone = nil
      return
    }
    alone = ground.map { assessor.assess(on: $0, operators: able) }
    judged = able.count
    for finding in alone?.memberFindings ?? [] {
      for id in finding.operators {
        let clause = finding.clause.id
        onClauses[id, default: [:]][clause] = Verdict.together([
          onClauses[id]?[clause] ?? .notApplicable, finding.effect,
        ])
      }
    }
  }

  /// What holds for one operator by itself; nothing where the lot asks nothing.
  func verdict(of id: OperatorID) -> Verdict {
    guard !clauses.isEmpty else { return .notApplicable }
    return alone?.verdict(for: id) ?? .undetermined(.unknown)
  }

  /// What holds for several together, the leader first; `nil` where the lot asks nothing or nobody is there.
  mutating func together(_ members: [EconomicOperator]) -> LotAssessment? {
    guard let ground, !members.isEmpty else { return nil }
    let ids = members.map(\.id)
    if let known = teams[ids] { return known }
    judged += 1
    teams[ids] = assessor.assess(on: ground, operators: members)
    return teams[ids]
  }

  /// The verdict on one clause that comes nearest to met among some who are judged by themselves.
  func best(of ids: [OperatorID], on clause: Clause) -> Verdict {
    let verdicts = ids.map { onClauses[$0]?[clause.id] ?? .notApplicable }
    for wanted in [.met, .undetermined(.disputed), .undetermined(.unknown)] as [Verdict]
    where verdicts.contains(wanted) {
      return wanted
    }
    return verdicts.first ?? .notApplicable
  }

  var basis: [BasisFinding] { alone?.basis ?? [] }
}

extension LotAssessment {
  /// Everything that one clause asks, of each operator and of all together.
  func verdict(on clause: Clause) -> Verdict {
    LotAssessment(
      lot: lot, asOf: asOf, regime: regime, clauses: [clause],
      memberFindings: memberFindings.filter { $0.clause.id == clause.id },
      groupFindings: groupFindings.filter { $0.clause.id == clause.id }, basis: [],
      operators: operators
    ).groupVerdict
  }
}

extension Finding {
  /// A rule of which we have no wording for the day of the call answers nothing: that is no "does not apply".
  fileprivate var effect: Verdict { isInForce ? verdict : .undetermined(.unknown) }
}
