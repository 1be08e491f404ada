/// What several groups of digits are by their sizes and the signs between them, apart from persons' numbers.
struct NumberShape {
  private let groups: DigitGroups
  private let range: ClosedRange<Int>
  private let counts: [Int]

  init(_ groups: DigitGroups, _ range: ClosedRange<Int>) {
    self.groups = groups
    self.range = range
    counts = groups.all[range].map(\.digits.count)
  }

  /// A telephone, an amount in thousands, a list of municipalities, or the number of a case.
  var isOrdinary: Bool { isTelephone || isAmount || isMunicipalities || isCase || isTimes || isSum }

  /// Commas or semicolons between: more likely several numbers than one.
  var isList: Bool {
    range.dropLast().contains { index in
      groups.gap(after: index).contains { $0 == "," || $0 == ";" }
    }
  }

  private var isSum: Bool {
    range.dropLast().allSatisfy { groups.gap(after: $0).elementsEqual(" + ".unicodeScalars) }
  }

  /// Days after each other, as in a period.
  var isDays: Bool {
    guard counts.count >= 4 else { return false }
    return range.dropFirst(2).contains { PersonalDay.begins(at: $0, groups) }
      && PersonalDay.begins(at: range.lowerBound, groups)
      || isPairOfDays
  }

  /// `24-01-15 – 25-01-14`, of which ten digits were looked at.
  private var isPairOfDays: Bool {
    let after = range.lowerBound + 3
    return PersonalDay.begins(at: range.lowerBound, groups) && after < groups.all.count
      && PersonalDay.begins(at: after, groups)
  }

  /// An area code with 0 in front, as in `070-123 45 67` and `08-123 456 78`.
  private var isTelephone: Bool {
    guard groups.all[range.lowerBound].digits.first == 0, counts.count >= 2 else { return false }
    switch counts[0] {
    case 3: return counts[1] == 2 || counts[1] == 3 || counts[1] == 7
    case 4: return counts.count >= 3 && counts.dropFirst().allSatisfy { $0 == 2 || $0 == 3 }
    case 2: return counts.count >= 3 && counts[1] == 3
    default: return false
    }
  }

  /// Thousands apart, with or without hundredths.
  private var isAmount: Bool {
    guard (1...3).contains(counts[0]), counts.count >= 3 else { return false }
    let hasCents = counts.last.map { $0 <= 2 } ?? false
    let middle = hasCents ? counts.dropFirst().dropLast() : counts.dropFirst()
    guard middle.count >= 2 || hasCents && middle.count >= 2, middle.allSatisfy({ $0 == 3 }) else {
      return false
    }
    guard hasCents else { return true }
    return groups.gap(after: range.upperBound - 1).allSatisfy { $0 == "," || $0 == "." }
  }

  /// Codes of four digits in a list, each in a Swedish county.
  private var isMunicipalities: Bool {
    counts.count >= 2 && counts.allSatisfy { $0 == 4 } && isList
      && groups.all[range].allSatisfy { (1...25).contains(PersonalDate.pair($0.digits, 0)) }
  }

  /// A year and a number of six digits, as in `2012-010123`.
  private var isCase: Bool {
    counts == [4, 6] && PersonalDate.isYear(groups.all[range.lowerBound].digits[...])
  }

  /// Times of day after each other, as in `08:10-12:30`.
  private var isTimes: Bool {
    counts.count >= 4
      && range.dropLast().contains { index in
        let hours = groups.all[index].digits
        let minutes = groups.all[index + 1].digits
        return groups.gap(after: index).elementsEqual([":"]) && hours.count <= 2
          && minutes.count == 2 && PersonalDate.number(hours) < 24
          && PersonalDate.number(minutes) < 60
          && (index == range.lowerBound || !groups.gap(after: index - 1).elementsEqual([":"]))
          && (index + 1 == range.upperBound
            || !groups.gap(after: index + 1).elementsEqual([":"]))
      }
  }
}
