import Law
import Members
package import Values

/// What reasons, clauses and units are called in pages for people.
extension FactUse.Unusable {
  package var phrase: Phrase {
    switch self {
    case .missing:
      Phrase("reason.unusable.missing")
    case .unclear:
      Phrase("reason.unusable.unclear")
    case .later:
      Phrase("reason.unusable.later")
    case .evidenceLapsed:
      Phrase("reason.unusable.evidence-lapsed")
    case .noEvidence:
      Phrase("reason.unusable.no-evidence")
    case .inconsistent:
      Phrase("reason.unusable.inconsistent")
    }
  }
}

extension ClauseKind {
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

extension WorkUnit {
  package var phrase: Phrase {
    switch self {
    case .hours: Phrase("reason.work-unit.hours")
    case .squareMetres: Phrase("reason.work-unit.square-metres")
    case .meals: Phrase("reason.work-unit.meals")
    case .places: Phrase("reason.work-unit.places")
    case .tonnes: Phrase("reason.work-unit.tonnes")
    case .pieces: Phrase("reason.work-unit.pieces")
    }
  }
}

extension WorkPeriod {
  package var phrase: Phrase {
    switch self {
    case .week: Phrase("reason.work-period.week")
    case .month: Phrase("reason.work-period.month")
    case .year: Phrase("reason.work-period.year")
    case .contract: Phrase("reason.work-period.contract")
    }
  }
}
