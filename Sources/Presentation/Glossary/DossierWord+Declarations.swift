package import Values

/// Words of what each signs by itself: commitments and the self-declaration.
extension DossierWord {
  /// Title of a member's commitment (skriftligt åtagande, støtteerklæring).
  package static let commitment = Phrase("dossier.commitment")
  /// Heading above what the member undertakes.
  package static let undertaking = Phrase("dossier.undertaking")
  /// - Parameter law: the provision as it is cited; `nil` names none.
  package static func commitment(under law: Phrase?) -> Phrase {
    guard let law else {
      return Phrase("dossier.commitment.the-undertaking-holds-for")
    }
    return Phrase("dossier.commitment.the-undertaking-holds-for-2", ["law": .phrase(law)])
  }
  /// Provision on reliance where the lots are under the whole of LOU.
  package static let relianceLOU = Phrase("dossier.reliance-lou")
  /// Provision on reliance where the lots are under LOU 19 kap.
  package static let relianceChapter19 = Phrase("dossier.reliance-chapter19")
  /// Both provisions of LOU, where it is open which of them governs the lots.
  package static let relianceLOUOpen = Phrase("dossier.reliance-lou-open")
  /// Article 63 of 2014/24/EU, for a notice under that directive whose national law is not ours.
  package static let relianceDirective = Phrase("dossier.reliance-directive")
  /// That the undertaking binds for the whole contract, as udbudsloven § 144 asks.
  package static let commitmentDanish = Phrase("dossier.commitment-danish")
  /// Heading and caption of the work by lot, CPV code and amount.
  package static let workOfMember = Phrase("dossier.work-of-member")
  /// Title of the self-declaration for procurements without an ESPD.
  package static let declaration = Phrase("dossier.declaration")
  /// Heading above who declares.
  package static let declarant = Phrase("dossier.declarant")
  /// When the declaration is used, and that the buyer's own form goes first.
  package static let declarationText = Phrase("dossier.declaration-text")
  /// Heading and caption of the grounds for exclusion.
  package static let grounds = Phrase("dossier.grounds")
  /// Column of the ground's name.
  package static let ground = Phrase("dossier.ground")
  /// Column of the answer: ``yes``, ``no`` or ``openAnswer``.
  package static let applies = Phrase("dossier.applies")
  /// Answer of a member that has declared the ground.
  package static let yes = Phrase("dossier.yes")
  /// Answer of a member whose declaration does not have the ground.
  package static let no = Phrase("dossier.no")
  /// Answer of a member that has not declared anything: never taken for a no.
  package static let openAnswer = Phrase("dossier.open-answer")
}
