package import Briefs
package import Law

/// Turns what a bid manager read in the documents into clauses.
package enum BriefClauses {
  /// One clause for each requirement, on its lot, with the document's words where the brief quotes them.
  package static func clauses(of brief: Brief) -> [Clause] {
    brief.lots.flatMap { lot in
      lot.requirements.enumerated().map { number, requirement in
        let kind = kind(of: requirement.content)
        return Clause(
          id: "\(lot.id)/\(kind.rawValue)/brief/\(number + 1)", kind: kind, lots: [lot.id],
          origin: .brief, file: brief.path, source: requirement.source,
          quote: requirement.origin.quote ?? "", requirement: requirement)
      }
    }
  }

  private static func kind(of content: Requirement.Content) -> ClauseKind {
    switch content {
    case .turnover, .averageTurnover: .turnover
    case .insurance: .selectionOther
    case .targetShare: .targetShare
    case .certificate: .certificate
    }
  }
}
