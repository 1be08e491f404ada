import Law
import Members
package import Values

/// What reasons, clauses and units are called in pages for people.
extension FactUse.Unusable {
  /// Why a fact cannot be used.
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

extension WorkUnit {
  /// The unit that work is counted in.
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
  /// The time that an amount of work or a price is for.
  package var phrase: Phrase {
    switch self {
    case .week: Phrase("reason.work-period.week")
    case .month: Phrase("reason.work-period.month")
    case .year: Phrase("reason.work-period.year")
    case .contract: Phrase("reason.work-period.contract")
    }
  }
}
