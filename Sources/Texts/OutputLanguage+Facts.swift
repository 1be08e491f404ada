package import Procurement

extension OutputLanguage: CaseIterable {
  package static var allCases: [OutputLanguage] { Catalogue.own.languages }
}

extension OutputLanguage {
  /// The language of a country's buyers, where we have it.
  ///
  /// - Parameter country: three letters, as in `SWE`.
  package init?(ofBuyerIn country: String?) {
    let language = Self.allCases.first { language in
      Catalogue.own.texts(of: language)?.countries.contains { $0 == country ?? "" } ?? false
    }
    guard let language else { return nil }
    self = language
  }

  /// As notices write it.
  package var threeLetters: String { Catalogue.own.texts(of: self)?.letters ?? "" }
}
