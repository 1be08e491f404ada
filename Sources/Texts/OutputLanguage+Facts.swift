package import Values

extension OutputLanguage: CaseIterable {
  package static var allCases: [OutputLanguage] { Catalogue.own.languages }
}

extension OutputLanguage {
  /// As notices write it.
  package var threeLetters: String { Catalogue.own.texts(of: self)?.letters ?? "" }
}
