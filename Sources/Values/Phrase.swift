/// A language that the program itself writes.
package enum OutputLanguage: String, Hashable, Sendable, CaseIterable {
  case swedish = "sv"
  case danish = "da"
  case english = "en"
}

/// A sentence for users in the languages that the program writes.
///
/// Rules carry their own phrases, because adding a rule is adding one value; everything else takes its
/// words from the glossary.
package struct Phrase: Hashable, Sendable {
  package let english: String
  package let swedish: String
  /// `nil` where no reviewed Danish text exists yet; English is shown then.
  package let danish: String?

  package init(en english: String, sv swedish: String, da danish: String? = nil) {
    self.english = english
    self.swedish = swedish
    self.danish = danish
  }

  package func text(in language: OutputLanguage) -> String {
    switch language {
    case .english: english
    case .swedish: swedish
    case .danish: danish ?? english
    }
  }
}
