internal import Notices
internal import Values
internal import XMLStream

/// Days, numbers and amounts; an unreadable one is noted and left out.
extension FieldValue {
  /// `90910000`, by far the most frequent form, is read without making a string.
  var cpv: Sourced<CPVCode>? {
    if record.text.length == 8, let number = context.document.number(record.text, digits: 8) {
      return Sourced(CPVCode(Int32(number)), from: source)
    }
    return typed("cpv.unreadable") { CPVCode($0) }
  }

  var date: Sourced<CivilDate>? {
    guard let day = typed("date.unreadable", { Moments.date($0)?.date }) else { return nil }
    return isPlaceholder(day.value) ? nil : day
  }

  var moment: Sourced<ZonedTime>? {
    guard let day = typed("date.unreadable", { Moments.date($0) }) else { return nil }
    return isPlaceholder(day.value.date) ? nil : day
  }

  /// The last day that four digits can write stands for no day.
  private func isPlaceholder(_ day: CivilDate) -> Bool {
    guard day.year == 9_999 else { return false }
    note("date.placeholder", day.description)
    return true
  }

  /// A day found before, completed with this time of day.
  func adding(to day: Sourced<ZonedTime>?) -> Sourced<ZonedTime>? {
    guard let day, let text = string else { return day }
    guard let full = Moments.adding(text, to: day.value) else {
      note("time.unreadable", text)
      return day
    }
    return Sourced(full, from: day.source)
  }

  var integer: Sourced<Int>? {
    guard !isWithheld else { return nil }
    return typed("number.unreadable") { text in
      Int(text) ?? hundredths(text).flatMap { $0 % 100 == 0 ? $0 / 100 : nil }
    }
  }

  var truth: Sourced<Bool>? {
    if self.is("false") || self.is("0") { return Sourced(false, from: source) }
    if self.is("true") || self.is("1") { return Sourced(true, from: source) }
    return typed("indicator.unreadable") { _ in nil }
  }

  /// An amount in the currency of the carried attribute.
  var money: Sourced<Money>? {
    guard let text = string, !isWithheld else { return nil }
    guard let currency = attribute else {
      note("amount.no-currency", text)
      return nil
    }
    return money(text, currency)
  }

  /// An amount; one with more than two decimals is rounded, and what was published is noted.
  func money(_ text: String, _ currency: String) -> Sourced<Money>? {
    if !Currencies.isKnownInNotices(currency) { note("currency.unknown", currency) }
    if let exact = Money(text, currency: currency) { return positive(exact) }
    let rounded = Money(rounding: text, currency: currency)
    note(rounded == nil ? "amount.unreadable" : "amount.rounded", text)
    return rounded.flatMap(positive)
  }

  /// No value of a contract is below nothing.
  private func positive(_ money: Money) -> Sourced<Money>? {
    guard money.minorUnits >= 0 else {
      note("amount.negative", money.description)
      return nil
    }
    return Sourced(money, from: source)
  }

  /// A length of time in the unit of the carried attribute.
  var length: Sourced<ContractTerm.Length>? {
    guard let amount = integer, let unit = attribute.flatMap(Self.unit) else { return nil }
    return Sourced(ContractTerm.Length(amount: amount.value, unit: unit), from: amount.source)
  }

  func length(_ unit: ContractTerm.Unit) -> Sourced<ContractTerm.Length>? {
    integer.map { Sourced(ContractTerm.Length(amount: $0.value, unit: unit), from: $0.source) }
  }

  private static func unit(_ code: String) -> ContractTerm.Unit? {
    switch code.uppercased() {
    case "DAY": .day
    case "WEEK", "WEE": .week
    case "MONTH", "MON": .month
    case "YEAR", "ANN": .year
    default: nil
    }
  }

  private func typed<Value>(
    _ issue: String, _ read: (String) -> Value?
  ) -> Sourced<Value>? {
    guard let text = string else { return nil }
    guard let result = read(text) else {
      note(issue, text)
      return nil
    }
    return Sourced(result, from: source)
  }
}
