package import Values

/// Words of who is planned with, who is not, and what each may see.
extension DossierWord {
  /// What stands in place of a count that could point at persons.
  package static let hiddenCount =
    Phrase("dossier.hidden-count")

  /// - Parameter name: whose copy it is.
  package static func memberCopy(_ name: String) -> Phrase {
    Phrase("dossier.member-copy", ["name": "\(name)"])
  }

  /// How many points are open that this member's copy does not show.
  package static func openForOthers(_ count: Int) -> Phrase {
    Phrase("dossier.open-for-others", ["count": "\(count)"])
  }

  /// Of a member for whom a buyer's answer would change nothing.
  package static let failsEveryReading = Phrase("dossier.fails-every-reading")

  /// - Parameter members: for whom only the law is open.
  package static func includeDisputed(_ members: String) -> Phrase {
    Phrase("dossier.include-disputed", ["members": "\(members)"])
  }
}
