/// A language that the program writes, by its short code as in `sv`.
///
/// Which there are, the text files of target `Texts` say: each is one file.
package struct OutputLanguage: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let swedish = OutputLanguage(rawValue: "sv")
  package static let danish = OutputLanguage(rawValue: "da")
  /// What is written where a text is missing in another language.
  package static let english = OutputLanguage(rawValue: "en")
}
