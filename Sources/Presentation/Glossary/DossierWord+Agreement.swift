package import Values

/// Words of the consortium agreement.
extension DossierWord {
  package static let agreement = Phrase("dossier.agreement")
  package static let parties = Phrase("dossier.parties")
  package static let purpose = Phrase("dossier.purpose")
  package static let leadMandate = Phrase("dossier.lead-mandate")
  package static let division = Phrase("dossier.division")
  package static let divisionText = Phrase("dossier.division-text")
  package static let liability = Phrase("dossier.liability")
  package static let liabilityText = Phrase("dossier.liability-text")
  package static let sharedCosts = Phrase("dossier.shared-costs")
  package static let information = Phrase("dossier.information")
  package static let informationText = Phrase("dossier.information-text")
  package static let withdrawal = Phrase("dossier.withdrawal")
  package static let withdrawalText = Phrase("dossier.withdrawal-text")
  package static let changes = Phrase("dossier.changes")
  package static let changesText = Phrase("dossier.changes-text")
  package static let competition = Phrase("dossier.competition")
  /// That every answer is there, and no more: what a party answered is for the administrator (CMP-04).
  package static let allAnswered = Phrase("dossier.all-answered")
  package static let answersAwaited = Phrase("dossier.answers-awaited")
  package static let competitionText = Phrase("dossier.competition-text")
  package static let term = Phrase("dossier.term")
  package static let termText = Phrase("dossier.term-text")
}
