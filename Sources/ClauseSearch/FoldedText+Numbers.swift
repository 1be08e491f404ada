/// Numbers that stand near words.
extension FoldedText {
  /// `3` of `lot nº 3`, `6` and `7` of `lots 6 et 7`, `1` to `3` of `Lose 1 bis 3`, `2` of `2. osa`.
  ///
  /// - Parameter range: the bytes of the word for a lot.
  func lotNumbers(around range: Range<Int>) -> [String] {
    let following = words(from: range.upperBound)
    guard let first = following.prefix(3).firstIndex(where: { number($0) != nil }) else {
      return numberBefore(range).map { [String($0)] } ?? []
    }
    var numbers: [Int] = []
    var isRange = false
    for (place, word) in following[first...].enumerated() {
      let isPercentage =
        following.dropFirst(first + place + 1).first.map { bytes[$0] == [FoldTable.percent] }
        ?? false
      if let value = number(word), !isPercentage {
        if isRange, let last = numbers.last, last < value {
          numbers += (last + 1)...value
        } else {
          numbers.append(value)
        }
        isRange = false
      } else {
        let text = String(decoding: bytes[word], as: UTF8.self)
        isRange = Self.rangeWords.contains(text)
        guard isRange || Self.listWords.contains(text) else { break }
      }
    }
    return numbers.map(String.init)
  }

  /// Numbers before a percent sign, 1 to 100.
  func percentages(in sentence: Range<Int>) -> [Int] {
    sentence.filter { bytes[$0] == FoldTable.percent }.compactMap { place in
      numberBefore(place..<place).flatMap { (1...100).contains($0) ? $0 : nil }
    }
  }

  /// `and` in the languages of the EU, folded.
  private static let listWords: Set<String> = [
    "et", "and", "og", "och", "und", "en", "y", "e", "i", "ja", "in", "si", "u", "ir", "un", "agus",
    "es", "ou", "or", "o", "lot", "no", "nr", "n",
  ]
  /// `to` in the languages of the EU, folded.
  private static let rangeWords: Set<String> = [
    "a", "au", "to", "till", "til", "bis", "tot", "al", "do", "az", "ate", "lidz", "kuni", "iki",
  ]

  /// The word that ends just before a blank before `range`.
  private func numberBefore(_ range: Range<Int>) -> Int? {
    let end = range.lowerBound - 1
    guard end > 0 else { return nil }
    var start = end
    while start > 0, bytes[start - 1] != FoldTable.space { start -= 1 }
    return number(start..<end)
      ?? Self.ordinals[String(decoding: bytes[start..<end], as: UTF8.self)]
  }

  /// `third` in `the third lot`, folded, in the languages that put it before the word.
  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "premier": 1, "deuxieme": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5,
    "primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4, "quinto": 5,
    "primo": 1, "secondo": 2, "terzo": 3, "quarto": 4, "primeiro": 1, "terceiro": 3,
    "erste": 1, "ersten": 1, "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3, "vierte": 4,
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4,
    "forsta": 1, "andra": 2, "tredje": 3, "fjarde": 4, "forste": 1, "anden": 2, "fjerde": 4,
    "andre": 2, "prvni": 1, "druha": 2, "treti": 3, "prva": 1, "tretia": 3,
  ]

  /// The next words of the sentence.
  private func words(from place: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = place + 1
    while words.count < 16, start < bytes.count, bytes[start] != FoldTable.stop {
      var end = start
      while end < bytes.count, bytes[end] != FoldTable.space { end += 1 }
      words.append(start..<end)
      start = end + 1
    }
    return words
  }

  /// One to three digits.
  private func number(_ word: Range<Int>) -> Int? {
    guard (1...3).contains(word.count),
      word.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0]) })
    else { return nil }
    return Int(String(decoding: bytes[word], as: UTF8.self))
  }
}
