package import Values

extension Phrase {
  /// The phrase in one language; in English where that lacks it.
  package func text(in language: OutputLanguage) -> String {
    Catalogue.own.text(of: self, in: language)
  }

  /// As programs get it, whatever language people read.
  package var english: String { text(in: .english) }
}
