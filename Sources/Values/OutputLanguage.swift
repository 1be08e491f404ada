/// A language that the program writes, by its short code as in `sv`.
///
/// Which there are, the text files of target `Texts` say: each is one file.
package struct OutputLanguage: RawRepresentable, Hashable, Sendable {
  /// The short code, by which the text file is called.
  package let rawValue: String

  /// Any code: whether there is a text file for it is not looked at.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// What the program writes for Swedish buyers and members.
  package static let swedish = OutputLanguage(rawValue: "sv")
  /// What the program writes for Danish buyers and members.
  package static let danish = OutputLanguage(rawValue: "da")
  /// What is written where a text is missing in another language.
  package static let english = OutputLanguage(rawValue: "en")
}
