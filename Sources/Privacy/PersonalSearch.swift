/// Looks for numbers of persons among runs of digits.
///
/// A form that people write such numbers in is enough. Where the same digits may as well be a day with a number,
/// a telephone, an amount or a list of codes, check digits or a word for such numbers decide.
struct PersonalSearch {
  let groups: DigitGroups
  let hasKeyword: Bool

  init(_ groups: DigitGroups) {
    self.groups = groups
    hasKeyword = PersonalWords.stand(in: groups.signs)
  }

  var finds: Bool {
    groups.all.indices.contains { index in
      PersonalNumber.looksPersonal(groups.all[index].digits) || isVATNumber(index)
        || isWithLetter(index) || isDated(index) || isSpread(index)
    }
  }

  /// `SE`, a sole trader's number, and two digits more.
  private func isVATNumber(_ index: Int) -> Bool {
    let group = groups.all[index]
    let before = groups.signs[..<group.start].suffix(4).filter { $0.properties.isAlphabetic }
    guard before.suffix(2).map({ $0.properties.uppercaseMapping }) == ["S", "E"] else {
      return false
    }
    var digits = group.digits
    var next = index
    while digits.count < 10, gap(after: next) == .tight {
      next += 1
      digits += groups.all[next].digits
    }
    return (10...12).contains(digits.count) && PersonalDate.isSwedish(digits)
  }

  /// A day and then a letter with three digits (Sweden's numbers for a while), or Finland's with its check sign.
  private func isWithLetter(_ index: Int) -> Bool {
    let day = groups.all[index].digits
    guard day.count == 6 || day.count == 8, index + 1 < groups.all.count else { return false }
    let between = groups.gap(after: index).filter { !$0.properties.isWhitespace }
    let last = groups.all[index + 1].digits
    if day.count == 6, PersonalDate.isFinnish(day), isFinnishSign(between), last.count >= 3 {
      let check = PersonalCheck.finnish(day + last.prefix(3))
      if last.count == 4, check == Character(String(last[3])) { return true }
      if last.count == 3, let end = groups.letter(after: index + 1), end.isAlone {
        return String(check) == end.sign.properties.uppercaseMapping
      }
    }
    guard last.count == 3, groups.letter(after: index + 1) == nil,
      let letter = between.last, ("A"..."Z").contains(letter) || ("a"..."z").contains(letter),
      between.count == 1 || between.count == 2 && DigitGroups.separators.contains(between[0])
    else { return false }
    return PersonalDate.isSwedish(Array(day.suffix(6)))
      && (day.count == 6 || PersonalDate.isYear(day[..<4]))
  }

  private func isFinnishSign(_ between: [Unicode.Scalar]) -> Bool {
    let sign = between.map { $0.properties.uppercaseMapping }.joined()
    return ["-", "+", "\u{2013}", "A", "B", "C", "D", "E", "F", "U", "V", "W", "X", "Y"]
      .contains(sign)
  }

  // MARK: A day and its tail

  private func isDated(_ index: Int) -> Bool {
    PersonalDay.readings(at: index, groups).contains { day in
      tail(after: day.last, of: 4).map { isPersonal(day, $0) } ?? false
        || tail(after: day.last, of: 5).map { isNorwegian(day, $0) } ?? false
    }
  }

  private struct Tail {
    let digits: [Int]
    let first: Int
    let last: Int
  }

  /// The groups after a day that are `count` digits together, whole and close to each other.
  private func tail(after day: Int, of count: Int) -> Tail? {
    var digits: [Int] = []
    var index = day
    while digits.count < count, index + 1 < groups.all.count {
      if index > day, gap(after: index) != .tight { return nil }
      index += 1
      digits += groups.all[index].digits
    }
    guard digits.count == count else { return nil }
    return Tail(digits: digits, first: day + 1, last: index)
  }

  private func isPersonal(_ day: PersonalDay, _ tail: Tail) -> Bool {
    guard day.form != .norwegian else { return false }
    let digits = day.six + tail.digits
    let isRight =
      day.form == .swedish ? PersonalCheck.isSwedish(digits) : PersonalCheck.isDanish(digits)
    if isRight, gap(after: day.last) != .far, !isOther(day, tail) { return true }
    switch gap(after: day.last) {
    case .tight: return !day.isRecent && !isOther(day, tail) && !isYearBeside(day, tail)
    case .glued: return !day.isRecent && !isOther(day, tail) && isNumberWord(after: day.last)
    case .words: return hasKeyword && !isOther(day, tail)
    case .far: return false
    }
  }

  private func isNorwegian(_ day: PersonalDay, _ tail: Tail) -> Bool {
    guard day.form == .norwegian, gap(after: day.last) != .far else { return false }
    if PersonalCheck.isNorwegian(day.six + tail.digits) { return true }
    let isPlain = groups.isUsualGap(after: day.last) && tail.first == tail.last
    return isPlain && groups.all[day.last].digits.count == 6
      || hasKeyword && !isOther(day, tail)
  }

  /// Whether the tail begins a day or is a time of day, or day and tail are a telephone, an amount or codes.
  private func isOther(_ day: PersonalDay, _ tail: Tail) -> Bool {
    if tail.digits.count == 4, PersonalDay.begins(at: tail.first, groups) { return true }
    if isTime(tail) { return true }
    if hasKeyword { return false }
    return PersonalWords.isDocument(groups.gap(after: day.last))
      || NumberShape(groups, day.first...tail.last).isOrdinary
  }

  private func isTime(_ tail: Tail) -> Bool {
    guard tail.last == tail.first + 1, groups.all[tail.first].digits.count == 2,
      groups.gap(after: tail.first).elementsEqual([":"])
    else { return false }
    return PersonalDate.pair(tail.digits, 0) < 24 && PersonalDate.pair(tail.digits, 2) < 60
  }

  /// A year beside a day, as in `131205, 2019`: not where the sign between is the usual one.
  private func isYearBeside(_ day: PersonalDay, _ tail: Tail) -> Bool {
    (1900...2099).contains(PersonalDate.number(tail.digits)) && !groups.isUsualGap(after: day.last)
  }

  private func isNumberWord(after index: Int) -> Bool {
    let word = String(String.UnicodeScalarView(groups.gap(after: index))).lowercased()
    return ["nr", "no", "n", "x", "o", "och", "og", "pnr", "cpr", "p", "num", "nr.", "t"].contains(
      word)
  }

  // MARK: Digits spread in another way

  /// Ten or twelve digits in groups of any size that stand by themselves.
  private func isSpread(_ start: Int) -> Bool {
    var digits: [Int] = []
    var isClose = true
    for index in start..<groups.all.count {
      digits += groups.all[index].digits
      if digits.count > 12 { return false }
      if index > start, digits.count == 10 || digits.count == 12,
        isSpread(digits, start...index, isClose)
      {
        return true
      }
      switch gap(after: index) {
      case .tight: break
      case .glued: isClose = false
      case .words:
        guard groups.gap(after: index).count <= 5 else { return false }
        isClose = false
      case .far: return false
      }
    }
    return false
  }

  private func isSpread(_ digits: [Int], _ range: ClosedRange<Int>, _ isClose: Bool) -> Bool {
    let six = Array(digits.suffix(10))
    let hasYear = digits.count == 10 || PersonalDate.isYear(digits[..<4])
    let isSwedish =
      PersonalDate.isSwedish(six) && hasYear && PersonalCheck.isSwedish(six)
    let shape = NumberShape(groups, range)
    if !hasKeyword, shape.isOrdinary || shape.isDays { return false }
    if isSwedish { return true }
    let isAlone =
      (range.lowerBound == 0 || gap(after: range.lowerBound - 1) != .tight)
      && gap(after: range.upperBound) != .tight
    return isClose && isAlone && !shape.isList && PersonalNumber.looksPersonal(digits)
  }

  // MARK: Between the digits

  enum Gap {
    /// At most three signs, none of them a letter.
    case tight
    /// At most three signs with a letter, and no blank.
    case glued
    /// A few words.
    case words
    case far
  }

  func gap(after index: Int) -> Gap {
    guard index + 1 < groups.all.count else { return .far }
    let gap = groups.gap(after: index)
    let hasLetter = gap.contains { $0.properties.isAlphabetic }
    if gap.count <= 3, !hasLetter { return .tight }
    if gap.count <= 3, !gap.contains(where: { $0.properties.isWhitespace }) { return .glued }
    return gap.count <= 32 ? .words : .far
  }
}
