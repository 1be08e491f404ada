package import Values

/// How amounts and times are written for people in a language.
package struct Formats: Sendable {
  private let numbers: NumberFormat

  /// The marks of `language`; those of ``NumberFormat`` by itself where there is no file of it.
  package init(_ language: OutputLanguage) {
    self.init(Catalogue.own.texts(of: language)?.numbers ?? NumberFormat())
  }

  init(_ numbers: NumberFormat) { self.numbers = numbers }

  /// Thousands apart and two decimals, as in `2 835 555,00 EUR`; the blanks do not break.
  package func text(_ money: Money) -> String {
    let parts = money.decimal.split(separator: ".")
    let whole = parts.first.map { grouped($0) } ?? ""
    return "\(whole)\(numbers.decimal)\(parts.last ?? "00")\u{A0}\(money.currency)"
  }

  /// Hundredths as a number with two decimals, as in `1 234,50`.
  package func text(hundredths value: Int) -> String {
    let parts = decimalText(hundredths: value).split(separator: ".")
    return "\(parts.first.map { grouped($0) } ?? "")\(numbers.decimal)\(parts.last ?? "00")"
  }

  /// A share as people write it, as in `12,5 %`.
  package func text(_ ratio: Ratio) -> String { ratio.percentText(decimalMark: numbers.decimal) }

  /// Thousandths as per cents with at most one decimal, as in `33,3 %` or `60 %`.
  package func percent(thousandths: Int) -> String { text(Ratio(thousandths, of: 1_000)) }

  /// A whole number with thousands apart.
  package func text(_ number: Int) -> String { grouped(Substring(String(number))) }

  /// As in `2027-01-15 23:59 (UTC+01:00)`; midnight is the end of the day before, as in `2027-01-14 24:00`, so that the
  /// day is the last one.
  package func text(_ time: ZonedTime) -> String {
    let second = time.secondOfDay.map { $0 == 0 ? 86_400 : $0 }
    let clock = second.map { " \(two($0 / 3600)):\(two($0 / 60 % 60))" } ?? ""
    let zone = time.offsetMinutes.map { minutes in
      " (UTC\(minutes < 0 ? "−" : "+")\(two(abs(minutes) / 60)):\(two(abs(minutes) % 60)))"
    }
    return "\(time.lastDay)\(clock)\(zone ?? "")"
  }

  private func grouped(_ digits: Substring) -> String {
    var groups: [Substring] = []
    var rest = digits.drop { $0 == "-" }
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    let sign = digits.hasPrefix("-") ? "−" : ""
    return sign + ([rest] + groups).joined(separator: numbers.group)
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
