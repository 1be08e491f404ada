import Values

/// Reads amounts of money out of words: `5 000 000 kronor`, `EUR 1.5 million`, `2.324.400,00 lei`, `500 TEUR`.
///
/// What can be read in more than one way is no amount: three digits behind a point before a multiple, a span from one
/// number to another, a crown of no country, letters that nobody knows right behind the digits.
struct AmountReader {
  enum Found: Hashable {
    case money(Money)
    /// An amount is there, and which one is in doubt.
    case doubtful
  }

  /// The currency before, and the number. Not `Sendable`: one a reader.
  private let pattern =
    #/
    (?:(?<before>US\$|EUR|SEK|DKK|NOK|PLN|CZK|HUF|RON|BGN|CHF|GBP|ISK|USD|€|£|\$|kr\.?)[\s:]{0,2})?
    (?<number>\d{1,3}(?:[\x20.,'’\u{A0}\u{202F}\u{2009}]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?)
    /#
    .ignoresCase().matchingSemantics(.unicodeScalar)

  /// - Parameter language: three letters; crowns are those of its country.
  func amounts(in words: Substring, language: String) -> [Found] {
    words.matches(of: pattern).compactMap { match in
      let own = match.output
      let before = own.before.flatMap {
        isPart(of: words, $0.startIndex) ? nil : AmountWords.currency(of: $0.lowercased(), language)
      }
      let tail = AmountTail(words[match.range.upperBound...], language: language)
      let isOpen = own.before == nil || before != nil
      return found(
        own.number, before: isOpen ? before : .unknown, tail,
        isClear: !isBehindNumber(words[..<match.range.lowerBound])
          && !isPart(of: words, match.range.lowerBound))
    }
  }

  private func found(
    _ number: Substring, before: AmountWords.Currency?, _ tail: AmountTail, isClear: Bool
  ) -> Found? {
    guard let currency = tail.currency ?? before else {
      // A large number of nothing may be the amount that is asked for.
      return tail.isOfSomethingElse || !Self.isLarge(number, tail.factor) ? nil : .doubtful
    }
    guard case .code(let code) = currency, before == nil || before == currency, isClear,
      !tail.isDoubtful, let hundredths = Self.hundredths(of: number, isMultiplied: tail.factor != 1)
    else { return .doubtful }
    let (amount, overflow) = hundredths.multipliedReportingOverflow(by: tail.factor)
    guard !overflow, amount > 0 else { return .doubtful }
    return .money(Money(minorUnits: amount, currency: code))
  }

  /// Whether letters or digits stand right before.
  private func isPart(of words: Substring, _ start: Substring.Index) -> Bool {
    guard start > words.startIndex else { return false }
    let before = words[words.index(before: start)]
    return before.isLetter || before.isNumber
  }

  /// Whether it goes on with a number before it, as in `1 to 2 million` or `12345 500`.
  private func isBehindNumber(_ words: Substring) -> Bool {
    var rest = words
    while let last = rest.last, last.isWhitespace || "-–—/".contains(last) { rest.removeLast() }
    if rest.last?.isNumber == true { return true }
    let word = rest.reversed().prefix { $0.isLetter }.reversed()
    guard AmountWords.spans.contains(String(word).lowercased()) else { return false }
    let further = rest.dropLast(word.count)
    return further.last { !$0.isWhitespace }?.isNumber == true
  }

  private static func isLarge(_ number: Substring, _ factor: Int) -> Bool {
    factor > 1 || number.count { $0.isNumber } > 4
  }

  /// `nil` where the marks between digits leave a doubt.
  private static func hundredths(of number: Substring, isMultiplied: Bool) -> Int? {
    let parts = number.unicodeScalars.split { !("0"..."9").contains($0) }.map(String.init)
    guard let last = parts.last else { return nil }
    // Behind the last mark, three digits are thousands, and one or two are decimals.
    let hasDecimals = parts.count > 1 && last.count < 3
    let marks = number.unicodeScalars.filter { !("0"..."9").contains($0) }.map(Character.init)
    let groups = Set(hasDecimals ? marks.dropLast() : marks[...])
    guard groups.count < 2, !hasDecimals || !groups.contains(marks.last ?? " "),
      !isMultiplied || groups.isDisjoint(with: [".", ","])
    else { return nil }
    let whole = (hasDecimals ? parts.dropLast() : parts[...]).joined()
    return Values.hundredths(hasDecimals ? "\(whole).\(last)" : whole)
  }
}

/// What stands behind the digits of an amount.
private struct AmountTail {
  var factor = 1
  var currency: AmountWords.Currency?
  var isDoubtful = false
  /// A number of persons, days, per cent and the like.
  var isOfSomethingElse = false

  init(_ text: Substring, language: String) {
    var rest = text
    let hasDash = Self.dropDash(&rest)
    if rest.first?.isLetter == true || rest.first.map({ "€£$".contains($0) }) == true {
      isDoubtful = true
    }
    Self.dropParenthesis(&rest)
    let word = Self.word(&rest)
    if let (factor, code) = AmountWords.compounds[word] {
      self = AmountTail(factor: factor, currency: AmountWords.currency(of: code, language))
    } else if let factor = AmountWords.factor(of: word, language) {
      self.factor = factor
      isDoubtful = factor == 0
      Self.dropParenthesis(&rest)
      let next = Self.word(&rest)
      currency = AmountWords.currency(
        of: AmountWords.links.contains(next) ? Self.word(&rest) : next, language)
    } else if let currency = AmountWords.currency(of: word, language) {
      isDoubtful = AmountWords.factor(of: Self.word(&rest), language) != nil
      self.currency = currency
    } else if hasDash {
      currency = AmountWords.currency(of: "kr", language).flatMap { $0 == .unknown ? nil : $0 }
    } else {
      isOfSomethingElse = !word.isEmpty
    }
  }

  private init(factor: Int, currency: AmountWords.Currency?) {
    self.factor = factor
    self.currency = currency
  }

  /// `,-` and `:-` stand for no hundredths.
  private static func dropDash(_ rest: inout Substring) -> Bool {
    guard let mark = rest.first, ",.:".contains(mark),
      let dash = rest.dropFirst().first, "-–—=".contains(dash)
    else { return false }
    rest = rest.dropFirst(2).drop { "-–—=".contains($0) }
    return true
  }

  /// The number again in words.
  private static func dropParenthesis(_ rest: inout Substring) {
    let next = rest.drop(while: \.isWhitespace)
    guard next.first == "(", let end = next.prefix(80).firstIndex(of: ")"),
      !next[..<end].contains(where: \.isNumber)
    else { return }
    rest = next[next.index(after: end)...]
  }

  /// Lower case; empty where no word follows.
  private static func word(_ rest: inout Substring) -> String {
    let next = rest.prefix(2).allSatisfy(\.isWhitespace) ? rest : rest.drop(while: \.isWhitespace)
    let word = next.drop(while: \.isWhitespace).prefix { $0.isLetter || "€£$%".contains($0) }
    rest = next.base[word.endIndex..<rest.endIndex]
    if rest.first == "." || rest.first == "'" || rest.first == "’" { rest.removeFirst() }
    return word.lowercased()
  }
}
