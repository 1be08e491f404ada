package import Values

/// Words of the consortium agreement.
extension DossierWord {
  /// The agreement's title, which says that it is a draft.
  package static let agreement = Phrase("dossier.agreement")
  /// Heading of those who sign it.
  package static let parties = Phrase("dossier.parties")
  /// Heading above what the parties tender for together.
  package static let purpose = Phrase("dossier.purpose")
  /// Heading above what the leader may do for the others.
  package static let leadMandate = Phrase("dossier.lead-mandate")
  /// Heading above who does which work.
  package static let division = Phrase("dossier.division")
  /// That each answers for its own part, and agrees prices with the administrator alone.
  package static let divisionText = Phrase("dossier.division-text")
  /// Heading above who answers to the buyer.
  package static let liability = Phrase("dossier.liability")
  /// That the parties are jointly and severally liable where the contract says so.
  package static let liabilityText = Phrase("dossier.liability-text")
  /// Heading above what is added to prices for the group's common costs.
  package static let sharedCosts = Phrase("dossier.shared-costs")
  /// Heading above who may see what.
  package static let information = Phrase("dossier.information")
  /// That only the administrator sees prices, costs and answers on capacity of all (CMP-04).
  package static let informationText = Phrase("dossier.information-text")
  /// Heading above how a party leaves.
  package static let withdrawal = Phrase("dossier.withdrawal")
  /// That a party may leave until the tender is handed in, and is bound from then on.
  package static let withdrawalText = Phrase("dossier.withdrawal-text")
  /// Heading above a change of parties.
  package static let changes = Phrase("dossier.changes")
  /// That a change after handing in needs all parties' consent and an answer from the buyer.
  package static let changesText = Phrase("dossier.changes-text")
  /// Heading above why tendering together is lawful.
  package static let competition = Phrase("dossier.competition")
  /// That every answer is there, and no more: what a party answered is for the administrator (CMP-04).
  package static let allAnswered = Phrase("dossier.all-answered")
  /// That each party answers before signature whether it could tender alone, to the administrator only.
  package static let answersAwaited = Phrase("dossier.answers-awaited")
  /// That parties that could tender alone are competitors and must justify tendering together (CMP-02).
  package static let competitionText = Phrase("dossier.competition-text")
  /// Heading above how long the agreement holds.
  package static let term = Phrase("dossier.term")
  /// That it holds from signature until the contract ends, or until none comes about.
  package static let termText = Phrase("dossier.term-text")
}
