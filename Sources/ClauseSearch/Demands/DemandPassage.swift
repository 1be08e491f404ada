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
    let stops = folded.stops.filter { !folded.isWithin(at: $0, text) }
    sentences = (stops + [folded.bytes.count]).compactMap { stop in
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

extension DemandPassage {
  /// Whether the years are some out of several, as in `two of the last three years`.
  func isOutOfSeveral(_ match: DemandLexicon.Match) -> Bool {
    let before = folded.words(before: match.start, most: 8)
    guard
      let last = before.lastIndex(where: { Self.small($0) != nil }), last + 4 > before.count,
      let first = before[..<last].lastIndex(where: { Self.small($0) != nil })
    else { return false }
    let between = before[(first + 1)..<last]
    return between.first.map(Self.outOf.contains) ?? false
      && between.allSatisfy { $0.count < 4 || $0.allSatisfy(\.isLetter) }
  }

  private static func small(_ word: String) -> Int? {
    (1...2).contains(word.count) ? Int(word) ?? NumberWords.value[word] : NumberWords.value[word]
  }

  /// Folded words that stand between some and all.
  private static let outOf: Set<String> = [
    "of", "out", "av", "af", "ud", "ut", "aus", "von", "der", "des", "de", "dei", "degli", "delle",
    "van", "z", "ze", "ze", "din", "los", "las", "les", "sur", "dos", "nas", "nos",
  ]
}

extension FoldedText {
  /// Words with a point that sentences go on behind.
  private static let abbreviations: Set<String> = [
    "kr", "mio", "mill", "mil", "mln", "milj", "mrd", "mia", "tys", "tis", "tsd", "min", "max",
    "ca", "nr", "pr", "inkl", "ekskl", "exkl", "eks", "approx", "bl", "jf", "art", "osv", "evt",
    "zgl", "ggf", "mind", "bzw", "resp", "ev", "tj", "np", "dl", "num",
  ]

  /// Whether the stop at `place` only ends an abbreviation: `kr. 1.500.000`, `5 mil. Kč`.
  fileprivate func isWithin(at place: Int, _ text: String) -> Bool {
    if isDashOfAmount(at: place, text) { return true }
    guard let word = words(before: place - 1, most: 1).last, Self.abbreviations.contains(word)
    else { return false }
    return place < bytes.count && place > 0 && !isLineBreak(before: place, text)
  }

  /// Whether the mark at `place` is the dash of `750.000,-`.
  private func isDashOfAmount(at place: Int, _ text: String) -> Bool {
    guard place < offsets.count else { return false }
    let utf8 = text.utf8
    let mark = utf8.index(utf8.startIndex, offsetBy: Int(offsets[place]))
    guard mark < text.endIndex, "-–—".contains(text[mark]) else { return false }
    let before = text[..<mark]
    return before.last == "," && before.dropLast().last?.isNumber == true
  }

  private func isLineBreak(before place: Int, _ text: String) -> Bool {
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: Int(offsets[max(0, place - 2)]))
    let next = (place..<bytes.count).first {
      bytes[$0] != FoldTable.space && bytes[$0] != FoldTable.stop
    }
    guard let next else { return true }
    let to = utf8.index(utf8.startIndex, offsetBy: Int(offsets[next]))
    return from <= to && text[from..<to].contains(where: \.isNewline)
  }

  /// The words that end before `end`, the last one last.
  func words(before end: Int, most: Int) -> [String] {
    var found: [String] = []
    var end = min(end, bytes.count)
    while found.count < most {
      while end > 0, bytes[end - 1] == FoldTable.space || bytes[end - 1] == FoldTable.stop {
        if bytes[end - 1] == FoldTable.stop, !found.isEmpty { return found.reversed() }
        end -= 1
      }
      var start = end
      while start > 0, bytes[start - 1] != FoldTable.space, bytes[start - 1] != FoldTable.stop {
        start -= 1
      }
      guard start < end else { break }
      found.append(String(decoding: bytes[start..<end], as: UTF8.self))
      end = start
    }
    return found.reversed()
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
