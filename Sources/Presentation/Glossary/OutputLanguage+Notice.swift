package import Law
package import Notices
import Texts
package import Values

extension OutputLanguage {
  /// The language of a country's buyers, where we have it.
  ///
  /// - Parameter country: three letters, as in `FRA`.
  package init?(ofBuyerIn country: String?, law: LawBook = .standard) {
    let spoken = law.jurisdiction(of: country).languages
    guard let language = Self.allCases.first(where: { spoken.contains($0.threeLetters) }) else {
      return nil
    }
    self = language
  }

  /// The buyer's, else the notice's, where we have either; else English.
  package init(for notice: Notice) {
    self =
      OutputLanguage(ofBuyerIn: notice.buyerCountry)
      ?? OutputLanguage.allCases.first { notice.languages.contains($0.threeLetters) } ?? .english
  }
}
