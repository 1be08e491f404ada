package import Values

extension ClauseKind {
  /// What a clause of the kind is called in papers, pages and briefs.
  package var phrase: Phrase {
    switch self {
    case .reservedArt20:
      Phrase("reason.clause-kind.reserved-art20")
    case .reservedArt77:
      Phrase("reason.clause-kind.reserved-art77")
    case .reservedExecution:
      Phrase("reason.clause-kind.reserved-execution")
    case .reservedOther:
      Phrase("reason.clause-kind.reserved-other")
    case .preference: Phrase("reason.clause-kind.preference")
    case .employment:
      Phrase("reason.clause-kind.employment")
    case .labourLaw: Phrase("reason.clause-kind.labour-law")
    case .accessibility: Phrase("reason.clause-kind.accessibility")
    case .socialOther:
      Phrase("reason.clause-kind.social-other")
    case .strategy:
      Phrase("reason.clause-kind.strategy")
    case .groupLegalForm:
      Phrase("reason.clause-kind.group-legal-form")
    case .jointLiability:
      Phrase("reason.clause-kind.joint-liability")
    case .turnover: Phrase("reason.clause-kind.turnover")
    case .targetShare:
      Phrase("reason.clause-kind.target-share")
    case .certificate: Phrase("reason.clause-kind.certificate")
    case .references: Phrase("reason.clause-kind.references")
    case .performanceTerm:
      Phrase("reason.clause-kind.performance-term")
    case .exclusion:
      Phrase("reason.clause-kind.exclusion")
    case .selectionOther:
      Phrase("reason.clause-kind.selection-other")
    }
  }
}
