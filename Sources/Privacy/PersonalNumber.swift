/// Tells texts with a number that looks like a person's, whether or not it exists: Swedish, Danish, Norwegian or
/// Finnish, in the ways that those countries write them.
///
/// An organisation number never does, because its third and fourth digits are no month; an eight-digit
/// CVR number is too short. Where the form leaves no doubt check digits are not looked at: a mistyped personal
/// number is still one.
package enum PersonalNumber {
  /// Whether such a number stands anywhere in `text`, written in one piece or with one sign before its
  /// last four digits.
  package static func occurs(in text: some StringProtocol) -> Bool {
    guard text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 10 else { return false }
    let groups = DigitGroups(text)
    return groups.all.indices.contains { index in
      let digits = groups.all[index].digits
      if looksPersonal(digits) { return true }
      guard digits.count == 6 || digits.count == 8, groups.all.indices.contains(index + 1),
        groups.isUsualGap(after: index), groups.all[index + 1].digits.count == 4
      else { return false }
      return looksPersonal(digits + groups.all[index + 1].digits)
    }
  }

  /// Whether an amount of money, written with a point, has the digits of a person's number.
  ///
  /// Ten digits before the point are an honest amount far more often: check digits decide.
  package static func isAmount(_ decimal: some StringProtocol) -> Bool {
    let digits = decimal.prefix { $0 != "." }.compactMap(\.wholeNumberValue)
    return switch digits.count {
    case 10:
      PersonalDate.isSwedish(digits) && PersonalCheck.isSwedish(digits)
        || PersonalDate.isDanish(digits) && PersonalCheck.isDanish(digits)
    case 11: PersonalDate.isNorwegian(digits) && PersonalCheck.isNorwegian(digits)
    case 12:
      PersonalDate.isYear(digits[..<4]) && PersonalDate.isSwedish(Array(digits.dropFirst(2)))
        && PersonalCheck.isSwedish(Array(digits.dropFirst(2)))
    default: false
    }
  }

  /// Whether digits in one piece are a number of a person.
  static func looksPersonal(_ digits: [Int]) -> Bool {
    switch digits.count {
    case 10: PersonalDate.isSwedish(digits) || PersonalDate.isDanish(digits)
    case 11: PersonalDate.isNorwegian(digits) && PersonalCheck.isNorwegian(digits)
    case 12: isTwelve(digits)
    default: false
    }
  }

  /// With the century, with 16 before it as before numbers of legal persons, Danish with a full year, or as the
  /// VAT number of a sole trader, which has 01 or so behind it.
  private static func isTwelve(_ digits: [Int]) -> Bool {
    let last = Array(digits.dropFirst(2))
    if PersonalDate.isSwedish(last) {
      if PersonalDate.pair(digits, 0) == 16 { return true }
      if PersonalDate.isYear(digits[..<4]) {
        return !PersonalDate.isRecent(year: digits[..<4]) || PersonalCheck.isSwedish(last)
      }
    }
    let danish = Array(digits[..<4] + digits[6...])
    if PersonalDate.isYear(digits[4..<8]), PersonalDate.isDanish(danish) {
      return !PersonalDate.isRecent(year: digits[4..<8]) || PersonalCheck.isDanish(danish)
    }
    let first = Array(digits.prefix(10))
    return PersonalDate.isSwedish(first) && PersonalCheck.isSwedish(first)
      && (1...20).contains(PersonalDate.pair(digits, 10))
  }
}
