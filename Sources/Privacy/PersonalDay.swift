/// A day at the beginning of what may be a person's number, in one of the ways to write it.
struct PersonalDay {
  enum Form { case swedish, danish, norwegian }

  /// `YYMMDD` or `DDMMYY`.
  let six: [Int]
  let form: Form
  /// Whether a full year says that nobody who works was born then.
  let isRecent: Bool
  /// Places among the groups.
  let first: Int
  let last: Int

  /// All that the groups from `index` on can be.
  static func readings(at index: Int, _ groups: DigitGroups) -> [PersonalDay] {
    let digits = groups.all[index].digits
    switch digits.count {
    case 6: return short(digits, index...index)
    case 8: return long(digits, index...index)
    case 1, 2, 4: return parted(index, groups)
    default: return []
    }
  }

  /// Whether a day in three parts, or in eight digits, begins there; then it is no tail of another number.
  static func begins(at index: Int, _ groups: DigitGroups) -> Bool {
    groups.all[index].digits.count != 1
      && readings(at: index, groups).contains { $0.last > $0.first }
  }

  private static func short(_ six: [Int], _ range: ClosedRange<Int>) -> [PersonalDay] {
    let forms: [(Form, Bool)] = [
      (.swedish, PersonalDate.isSwedish(six)), (.danish, PersonalDate.isDanish(six)),
      (.norwegian, PersonalDate.isNorwegian(six)),
    ]
    return forms.filter(\.1).map { form, _ in
      PersonalDay(
        six: six, form: form, isRecent: false, first: range.lowerBound, last: range.upperBound)
    }
  }

  private static func long(_ eight: [Int], _ range: ClosedRange<Int>) -> [PersonalDay] {
    var result: [PersonalDay] = []
    func add(_ six: [Int], _ year: ArraySlice<Int>, _ form: Form) {
      result.append(
        PersonalDay(
          six: six, form: form, isRecent: PersonalDate.isRecent(year: year),
          first: range.lowerBound, last: range.upperBound))
    }
    let swedish = Array(eight.dropFirst(2))
    let hasSixteen = PersonalDate.pair(eight, 0) == 16
    if PersonalDate.isYear(eight[..<4]) || hasSixteen, PersonalDate.isSwedish(swedish) {
      add(swedish, hasSixteen ? [1, 9, 0, 0] : eight[..<4], .swedish)
    }
    let danish = Array(eight[..<4] + eight[6...])
    if PersonalDate.isYear(eight[4...]), PersonalDate.isDanish(danish) {
      add(danish, eight[4...], .danish)
      add(danish, eight[4...], .norwegian)
    }
    return result
  }

  /// `1985-7-9`, `7.9.1985`, `85 07 09`: three parts with the same sign between.
  private static func parted(_ index: Int, _ groups: DigitGroups) -> [PersonalDay] {
    guard index + 2 < groups.all.count else { return [] }
    let gaps = [groups.gap(after: index), groups.gap(after: index + 1)]
    let isSame = gaps[0].elementsEqual(gaps[1]) || gaps.allSatisfy { $0.contains(".") }
    let hasYear = [index, index + 2].contains { groups.all[$0].digits.count == 4 }
    guard isSame || hasYear, (1...2).contains(gaps[0].count), (1...2).contains(gaps[1].count),
      gaps[0].allSatisfy(DigitGroups.separators.contains)
    else { return [] }
    let parts = (index...index + 2).map { groups.all[$0].digits }
    func two(_ digits: [Int]) -> [Int] { digits.count == 1 ? [0] + digits : digits }
    let counts = parts.map(\.count)
    if counts[0] == 4, (1...2).contains(counts[1]), (1...2).contains(counts[2]) {
      return long(parts[0] + two(parts[1]) + two(parts[2]), index...index + 2)
    }
    guard (1...2).contains(counts[0]), (1...2).contains(counts[1]) else { return [] }
    if counts[2] == 4 { return long(two(parts[0]) + two(parts[1]) + parts[2], index...index + 2) }
    guard counts[2] == 2, counts[0] == 2 || gaps[0].contains(".") || gaps[0].contains("/") else {
      return []
    }
    return short(two(parts[0]) + two(parts[1]) + parts[2], index...index + 2)
  }
}
