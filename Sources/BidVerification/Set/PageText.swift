/// The words of an HTML page, without tags, styles and entities.
///
/// Sign by sign as a browser reads, so that a combining mark hides no tag and no entity.
enum PageText {
  static func of(_ bytes: [UInt8]) -> String { plain(String(decoding: bytes, as: UTF8.self)) }

  static func plain(_ html: String) -> String {
    let unseen = /<(style|script)[^>]*>.*?<\/(style|script)>/.dotMatchesNewlines()
      .matchingSemantics(.unicodeScalar)
    let tag = /<[^>]*>/.matchingSemantics(.unicodeScalar)
    return words(decoded(html.replacing(unseen, with: " ").replacing(tag, with: " ")))
  }

  /// With one blank between words.
  static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The entities that pages of ours and of users' templates have; others stay as they are written.
  private static func decoded(_ text: String) -> String {
    let entity = /&(?:#([0-9]{1,7})|([a-z]+));/.matchingSemantics(.unicodeScalar)
    return text.replacing(entity) { match -> String in
      if let digits = match.output.1, let value = UInt32(digits) {
        return Unicode.Scalar(value).map { String($0) } ?? String(match.output.0)
      }
      return match.output.2.flatMap { named[String($0)] } ?? String(match.output.0)
    }
  }

  private static let named = [
    "lt": "<", "gt": ">", "quot": "\"", "nbsp": " ", "amp": "&", "apos": "'",
  ]
}
