import Values

/// The days of birth that numbers of persons begin with, and the check digits that they end with.
///
/// An impossible day is no personal number; a mistyped check digit still is one where the form leaves no doubt.
enum PersonalDate {
  /// `YYMMDD`, where the day may have 60 added to it (samordningsnummer).
  static func isSwedish(_ digits: [Int]) -> Bool {
    digits.count >= 6 && isDay(pair(digits, 4), of: pair(digits, 2), year: pair(digits, 0), [60])
  }

  /// `DDMMYY`, where the day may have 60 added to it (erstatnings-CPR).
  static func isDanish(_ digits: [Int]) -> Bool {
    digits.count >= 6 && isDay(pair(digits, 0), of: pair(digits, 2), year: pair(digits, 4), [60])
  }

  /// `DDMMYY`, where 40 is added to the day (D-number), or 40, 65 or 80 to the month.
  static func isNorwegian(_ digits: [Int]) -> Bool {
    guard digits.count >= 6 else { return false }
    let month = pair(digits, 2)
    return [0, 40, 65, 80].contains { added in
      isDay(pair(digits, 0), of: month - added, year: pair(digits, 4), [40])
    }
  }

  /// `DDMMYY` as it stands.
  static func isFinnish(_ digits: [Int]) -> Bool {
    digits.count >= 6 && isDay(pair(digits, 0), of: pair(digits, 2), year: pair(digits, 4), [])
  }

  /// Four digits of a year in which somebody alive, or just dead, can be born.
  static func isYear(_ digits: ArraySlice<Int>) -> Bool { (1840...2099).contains(number(digits)) }

  /// Whether a full year is too late for who works today: then only check digits tell a person's number from
  /// a day with a number after it.
  static func isRecent(year digits: ArraySlice<Int>) -> Bool { number(digits) >= 2015 }

  /// Two-digit years stand for any century: a leap day counts where one of them has it.
  private static func isDay(_ day: Int, of month: Int, year: Int, _ added: [Int]) -> Bool {
    ([0] + added).contains { step in
      [1800, 1900, 2000].contains { century in
        CivilDate(year: century + year, month: month, day: day - step) != nil
      }
    }
  }

  static func pair(_ digits: [Int], _ index: Int) -> Int { digits[index] * 10 + digits[index + 1] }

  static func number(_ digits: some Sequence<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }
}

/// Check digits of the Nordic numbers.
enum PersonalCheck {
  /// Luhn over ten digits, as in Swedish numbers.
  static func isSwedish(_ digits: [Int]) -> Bool {
    let sum = digits.enumerated().reduce(0) { sum, next in
      let product = next.element * (next.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + product / 10 + product % 10
    }
    return digits.count == 10 && sum.isMultiple(of: 10)
  }

  /// Modulus 11 over ten digits; Danish numbers given since 2007 need not have it.
  static func isDanish(_ digits: [Int]) -> Bool {
    digits.count == 10 && isWeighted(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
  }

  /// Both check digits of eleven.
  static func isNorwegian(_ digits: [Int]) -> Bool {
    digits.count == 11
      && isWeighted(Array(digits.prefix(10)), [3, 7, 6, 1, 8, 9, 4, 5, 2, 1])
      && isWeighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
  }

  /// The sign at the end of a Finnish number for its nine digits.
  static func finnish(_ digits: [Int]) -> Character {
    Array("0123456789ABCDEFHJKLMNPRSTUVWXY")[PersonalDate.number(digits) % 31]
  }

  private static func isWeighted(_ digits: [Int], _ weights: [Int]) -> Bool {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }.isMultiple(of: 11)
  }
}
