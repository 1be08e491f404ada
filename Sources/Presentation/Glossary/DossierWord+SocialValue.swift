package import Values

/// Words of the joint tender's section on social value.
extension DossierWord {
  /// Heading and caption of the section.
  package static let socialValue = Phrase("dossier.social-value")
  /// Column of what is counted.
  package static let figure = Phrase("dossier.figure")
  /// Column of the part that is disabled or disadvantaged workers'.
  package static let forTargetGroup = Phrase("dossier.for-target-group")
  /// Column of the whole.
  package static let inAll = Phrase("dossier.in-all")
  /// Column of the first by the second, in %.
  package static let partOfAll = Phrase("dossier.part-of-all")

  /// Row of jobs counted in persons, of all tenderers or of the one that tenders alone.
  package static func personsOccupied(isGroup: Bool) -> Phrase {
    isGroup
      ? Phrase("dossier.persons-occupied")
      : Phrase("dossier.persons-occupied.jobs-at-the-tenderer")
  }

  /// Row of jobs counted in full-time equivalents, of all tenderers or of the one.
  package static func fullTimeOccupied(isGroup: Bool) -> Phrase {
    isGroup
      ? Phrase("dossier.full-time-occupied")
      : Phrase("dossier.full-time-occupied.jobs-at-the-tenderer")
  }

  /// That work of subcontractors is in no figure; said where they do some.
  package static let withoutSubcontractors = Phrase("dossier.without-subcontractors")

  /// How hours were worked out, and which shares they rest on.
  package static func socialValueText(isGroup: Bool) -> Phrase {
    isGroup
      ? Phrase("dossier.social-value-text")
      : Phrase("dossier.social-value-text.hours-are-the-work")
  }
}
