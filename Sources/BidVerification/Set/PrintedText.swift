/// The letters and figures of a page in the order in which they are read, to hold its PDF against.
///
/// A renderer puts blanks, bullets and breaks where it likes, so that these are left out on both sides.
struct PrintedText {
  private(set) var signs: [Character] = []
  /// For each sign, the word that it is of.
  private var places: [Int] = []
  private var words: [Substring] = []

  init(_ text: String) { add(text) }

  private mutating func add(_ text: String) {
    for word in text.split(whereSeparator: \.isWhitespace) {
      for sign in word.flatMap(Self.letters) where Self.counts(sign) {
        signs.append(sign)
        places.append(words.count)
      }
      words.append(word)
    }
  }

  /// Bullets, dashes and brackets may be drawn or broken at; a decimal mark may not.
  private static func counts(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || "%.,✓✗?§!+=<>".contains(sign)
  }

  /// A font may draw several letters as one sign.
  private static func letters(_ sign: Character) -> [Character] {
    switch sign {
    case "\u{FB00}": ["f", "f"]
    case "\u{FB01}": ["f", "i"]
    case "\u{FB02}": ["f", "l"]
    case "\u{FB03}": ["f", "f", "i"]
    case "\u{FB04}": ["f", "f", "l"]
    case "\u{FB05}", "\u{FB06}": ["s", "t"]
    default: [sign]
    }
  }

  /// Some words from the one that the sign is of; empty at the end.
  func words(from sign: Int) -> String {
    guard sign < places.count else { return "" }
    return words[places[sign]...].prefix(6).joined(separator: " ")
  }

  func has(_ other: [Character], at place: Int) -> Bool { signs[place...].starts(with: other) }
}

/// What a page in HTML has printed.
struct PrintedPage {
  let text: PrintedText
  /// Of its tables, which a renderer repeats on every sheet that the table goes on.
  let heads: [[Character]]
  /// What stands in the margins of every sheet, by the page's own style, but for the sheet's number.
  let margins: [String]

  init(_ html: [UInt8]) {
    let page = String(decoding: html, as: UTF8.self)
    let body = page.replacing(
      /<head>.*?<\/head>/.dotMatchesNewlines().matchingSemantics(.unicodeScalar), with: " ")
    text = PrintedText(PageText.plain(Self.numbered(body)))
    let head = /<thead>(.*?)<\/thead>/.dotMatchesNewlines().matchingSemantics(.unicodeScalar)
    heads = body.matches(of: head).map {
      PrintedText(PageText.plain(String($0.output.1))).signs
    }
    margins = page.matches(of: /@(?:top|bottom)-[a-z]+\s*\{\s*content:\s*"([^"]+)"/).map {
      // In a style nothing is escaped: what stands there is printed.
      String($0.output.1)
    }
  }

  /// The numbers of ordered lists, which stand in no text of the page.
  private static func numbered(_ body: String) -> String {
    var counts: [Int?] = []
    return body.replacing(/<(\/?)(ol|ul|li)\b[^>]*>/.matchingSemantics(.unicodeScalar)) {
      tag -> String in
      switch (tag.output.1.isEmpty, tag.output.2) {
      case (true, "ol"): counts.append(0)
      case (true, "ul"): counts.append(nil)
      case (true, _):
        guard let count = counts.last ?? nil else { break }
        counts[counts.count - 1] = count + 1
        return " \(count + 1). "
      case (false, "li"): break
      default: _ = counts.popLast()
      }
      return " "
    }
  }
}
