/// A text that is nearly always of a few bytes, which are kept within the value.
///
/// For what thousands of values carry along: the identifier of the part that they stand in, as in `LOT-0001`. What is
/// kept depends on the text alone, never on what else was read: a longer text than any honest notice has is cut
/// and ends in `…`.
@usableFromInline
package struct ShortText: Hashable, Sendable, CustomStringConvertible {
  /// In bytes.
  @usableFromInline static let longest = 4_096
  private static let cutTo = 15

  // Up to 15 bytes of UTF-8 stand in the string itself; nothing is counted for them.
  @usableFromInline let text: String

  /// The empty text.
  @inlinable package init() { text = "" }

  /// Cut, with `…` behind it, where it is longer than 4,096 bytes.
  @inlinable
  package init(_ text: String) {
    self.text = text.utf8.count <= Self.longest ? text : Self.cut(text)
  }

  /// Whether it has no letters.
  @inlinable package var isEmpty: Bool { text.isEmpty }

  @inlinable package var description: String { text }

  @usableFromInline
  static func cut(_ text: String) -> String {
    var kept = ""
    for character in text {
      guard kept.utf8.count + character.utf8.count + "…".utf8.count <= cutTo else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
