package import Values

/// Words of what each signs by itself: commitments and the self-declaration.
extension DossierWord {
  package static let commitment = Phrase("dossier.commitment")
  package static let undertaking = Phrase("dossier.undertaking")
  /// - Parameter law: the provision as it is cited; `nil` names none.
  package static func commitment(under law: Phrase?) -> Phrase {
    guard let law else {
      return Phrase("dossier.commitment.the-undertaking-holds-for")
    }
    return Phrase("dossier.commitment.the-undertaking-holds-for-2", ["law": .phrase(law)])
  }
  package static let relianceLOU = Phrase("dossier.reliance-lou")
  package static let relianceChapter19 = Phrase("dossier.reliance-chapter19")
  package static let relianceLOUOpen = Phrase("dossier.reliance-lou-open")
  package static let relianceDirective = Phrase("dossier.reliance-directive")
  package static let commitmentDanish = Phrase("dossier.commitment-danish")
  package static let workOfMember = Phrase("dossier.work-of-member")
  package static let declaration = Phrase("dossier.declaration")
  package static let declarant = Phrase("dossier.declarant")
  package static let declarationText = Phrase("dossier.declaration-text")
  package static let grounds = Phrase("dossier.grounds")
  package static let ground = Phrase("dossier.ground")
  package static let applies = Phrase("dossier.applies")
  package static let yes = Phrase("dossier.yes")
  package static let no = Phrase("dossier.no")
  package static let openAnswer = Phrase("dossier.open-answer")
}
