package import Values

/// Words of the joint tender's section on social value.
extension DossierWord {
  package static let socialValue = Phrase("dossier.social-value")
  package static let figure = Phrase("dossier.figure")
  package static let forTargetGroup = Phrase("dossier.for-target-group")
  package static let inAll = Phrase("dossier.in-all")
  package static let partOfAll = Phrase("dossier.part-of-all")

  package static func personsOccupied(isGroup: Bool) -> Phrase {
    isGroup
      ? Phrase("dossier.persons-occupied")
      : Phrase("dossier.persons-occupied.jobs-at-the-tenderer")
  }

  package static func fullTimeOccupied(isGroup: Bool) -> Phrase {
    isGroup
      ? Phrase("dossier.full-time-occupied")
      : Phrase("dossier.full-time-occupied.jobs-at-the-tenderer")
  }

  package static let withoutSubcontractors = Phrase("dossier.without-subcontractors")

  package static func socialValueText(isGroup: Bool) -> Phrase {
    isGroup
      ? Phrase("dossier.social-value-text")
      : Phrase("dossier.social-value-text.hours-are-the-work")
  }
}
