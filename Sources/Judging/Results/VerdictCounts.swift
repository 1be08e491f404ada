package import Law

/// How many of a lot's clauses stand how, for those who would tender together: the same figures everywhere.
package struct VerdictCounts: Hashable, Sendable {
  /// Clauses and demands that are met.
  package var met = 0
  /// Clauses and demands that are not met.
  package var notMet = 0
  /// Undetermined because a fact is wanting.
  package var unknown = 0
  /// Undetermined because the law is disputed.
  package var disputed = 0
  /// Undetermined because a person must read the words.
  package var notJudged = 0
  /// Clauses and demands that ask nothing of these tenderers.
  package var notApplicable = 0
  /// Demands of texts that somebody settled in the brief; they are among the others too.
  package var settled = 0

  /// All zero.
  package init() {}

  /// Of all lots together; a clause on two lots counts twice.
  package init(_ assessments: some Sequence<LotAssessment>) {
    for assessment in assessments { add(assessment) }
  }

  /// Counts one more clause.
  package mutating func add(_ verdict: Verdict) {
    switch verdict {
    case .met: met += 1
    case .notMet: notMet += 1
    case .undetermined(.unknown): unknown += 1
    case .undetermined(.disputed): disputed += 1
    case .undetermined(.notJudged): notJudged += 1
    case .notApplicable: notApplicable += 1
    }
  }

  private mutating func add(_ assessment: LotAssessment) {
    for verdict in assessment.verdictsOfClauses { add(verdict) }
    settled += assessment.demands.demands.count { $0.settlement != nil }
  }
}

extension LotAssessment {
  /// What holds of a demand of a text for those who tender together; of one that is settled, what that makes of it.
  package func verdict(on demand: TextDemand) -> Verdict {
    if let covering = demand.coveredBy {
      return groupFindings.first { $0.clause.id == covering }?.effect ?? .notApplicable
    }
    switch demand.settlement?.answer {
    case .metBy: return .met
    case .noDemand: return .notApplicable
    case .coveredBy, nil:
      return Verdict.together(
        groupFindings.lazy.filter { $0.clause.id == demand.clause.id }.map(\.effect))
    }
  }

  /// One a clause that was judged, and one a demand that was settled; a demand that the brief asks too is one.
  fileprivate var verdictsOfClauses: [Verdict] {
    let texts = Set(demands.demands.map(\.clause.id))
    var seen: Set<String> = []
    let judged = findings.filter {
      !texts.contains($0.clause.id) && seen.insert($0.clause.id).inserted
    }
    return judged.map { groupVerdict(on: $0.clause) }
      + demands.demands.filter { $0.coveredBy == nil }.map(verdict(on:))
  }
}
