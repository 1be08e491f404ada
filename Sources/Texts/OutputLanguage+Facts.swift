package import Values

extension OutputLanguage: CaseIterable {
  /// Every language that the program has texts of.
  package static var allCases: [OutputLanguage] { Catalogue.own.languages }
}

extension OutputLanguage {
  /// As notices write it.
  package var threeLetters: String { Catalogue.own.texts(of: self)?.letters ?? "" }
}
