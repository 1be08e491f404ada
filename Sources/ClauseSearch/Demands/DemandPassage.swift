/// One text, sentence by sentence, with what its words say of a demand.
struct DemandPassage {
  struct Sentence {
    /// Bytes of the folded text.
    let range: Range<Int>
    let matches: ArraySlice<DemandLexicon.Match>
    /// How many words it has.
    let count: Int
    let hasNumbers: Bool
    let standards: [String]

    func has(_ word: DemandWord) -> Bool { matches.contains { $0.word == word } }
  }

  let text: String
  let language: String
  private let folded: FoldedText
  let sentences: [Sentence]

  init(_ text: String, language: String, lexicon: DemandLexicon) {
    self.text = text
    self.language = language
    let folded = FoldedText(text)
    let matches = lexicon.matches(in: folded)
    var rest = matches[...]
    var start = 0
    sentences = (folded.stops + [folded.bytes.count]).compactMap { stop in
      defer { start = stop }
      let own = rest.prefix { $0.start < stop }
      rest = rest.dropFirst(own.count)
      return Self.sentence(start..<stop, own, folded)
    }
    self.folded = folded
  }

  /// `nil` where nothing but marks stand there.
  private static func sentence(
    _ range: Range<Int>, _ matches: ArraySlice<DemandLexicon.Match>, _ folded: FoldedText
  ) -> Sentence? {
    let words = folded.bytes[range].split {
      $0 == FoldTable.space || $0 == FoldTable.stop
    }
    guard !words.isEmpty else { return nil }
    let isNumber = { (word: ArraySlice<UInt8>) in
      word.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    let numbers = words.filter(isNumber).map { String(decoding: $0, as: UTF8.self) }
    return Sentence(
      range: range, matches: matches, count: words.count,
      // The directives' own numbers ask for nothing.
      hasNumbers: numbers.contains { !["2014", "23", "24", "25"].contains($0) },
      standards: Standards.named(in: words))
  }

  /// The sentence as written.
  func words(of sentence: Sentence) -> Substring {
    let first = Int(folded.offsets[sentence.range.lowerBound])
    let last =
      sentence.range.upperBound < folded.bytes.count
      ? Int(folded.offsets[sentence.range.upperBound]) : folded.length
    let utf8 = text.utf8
    return text[
      utf8.index(
        utf8.startIndex, offsetBy: first)..<utf8.index(utf8.startIndex, offsetBy: max(first, last))]
  }

  /// What a clause quotes: the sentence, cut where it is too long.
  func quote(_ sentence: Sentence) -> String {
    let start = sentence.range.lowerBound
    return folded.quote(
      start..<min(start + 1, sentence.range.upperBound), in: sentence.range, of: text)
  }

  /// The number of up to three digits that stands at most `reach` words before a match.
  func number(before match: DemandLexicon.Match, within reach: Int) -> Int? {
    var end = match.start - 1
    for _ in 0..<reach {
      var start = end
      while start > 0, folded.bytes[start - 1] != FoldTable.space { start -= 1 }
      guard start < end, folded.bytes[start] != FoldTable.stop else { return nil }
      let word = String(decoding: folded.bytes[start..<end], as: UTF8.self)
      if (1...3).contains(word.count), let number = Int(word) { return number }
      if let number = NumberWords.value[word] { return number }
      end = start - 1
      guard end > 0 else { return nil }
    }
    return nil
  }
}

/// Standards of management systems, by the names that certificates have in the register.
enum Standards {
  private static let numbers = [
    "9001": "iso-9001", "14001": "iso-14001", "45001": "iso-45001", "27001": "iso-27001",
    "50001": "iso-50001", "22000": "iso-22000", "13485": "iso-13485", "17025": "iso-17025",
    "18001": "ohsas-18001", "sa8000": "sa-8000", "8000": "sa-8000", "emas": "emas",
    "iso9001": "iso-9001", "iso14001": "iso-14001", "iso45001": "iso-45001",
    "iso27001": "iso-27001",
  ]

  /// - Parameter words: folded; a bare number counts only behind `iso`, `ohsas` or `sa`.
  static func named(in words: [ArraySlice<UInt8>]) -> [String] {
    var found: [String] = []
    var isBehindName = false
    for word in words {
      let text = String(decoding: word, as: UTF8.self)
      if let scheme = numbers[text], isBehindName || !text.allSatisfy(\.isNumber),
        !found.contains(scheme)
      {
        found.append(scheme)
      }
      // `EN ISO 9001`, `ISO/IEC 27001`, `ISO 9001 and 14001`.
      isBehindName =
        ["iso", "iec", "ohsas", "sa", "en", "din", "ns", "ss"].contains(text)
        || isBehindName && (text.count <= 3 || numbers[text] != nil || text.allSatisfy(\.isNumber))
    }
    return found
  }
}

/// Small numbers as words, folded, of the languages that have most calls.
enum NumberWords {
  static let value: [String: Int] = [
    "tva": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "fire": 4, "seks": 6,
    "kaksi": 2, "kolme": 3, "nelja": 4, "viisi": 5, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "ten": 10, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "deux": 2, "trois": 3,
    "quatre": 4, "cinq": 5, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "due": 2, "quattro": 4,
    "cinque": 5, "twee": 2, "drie": 3, "vijf": 5, "dwie": 2, "trzy": 3, "dva": 2, "tri": 3,
    "duas": 2, "quatro": 4,
  ]
}
