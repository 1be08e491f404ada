internal import Procurement
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
    typed("date.unreadable") { Moments.date($0)?.date }
  }

  var moment: Sourced<ZonedTime>? {
    typed("date.unreadable") { Moments.date($0) }
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
    typed("number.unreadable") { text in
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
    guard let currency = attribute, let text = string else { return nil }
    return money(text, currency)
  }

  /// An amount; one with more than two decimals is rounded, and what was published is noted.
  func money(_ text: String, _ currency: String) -> Sourced<Money>? {
    if let exact = Money(text, currency: currency) { return Sourced(exact, from: source) }
    let rounded = Money(rounding: text, currency: currency)
    note(rounded == nil ? "amount.unreadable" : "amount.rounded", text)
    return rounded.map { Sourced($0, from: source) }
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
