internal import Procurement
internal import XMLStream

/// What builders of all formats do with a found value: turn it into a typed one with its source.
protocol RecordReading {
  var document: ScannedDocument { get }
  /// The identifier of the part that is being read, as in `LOT-0001`; empty outside of parts.
  var scope: String { get }
  /// The language of texts that name none; empty where it is not known yet.
  var defaultLanguage: String { get }
  var issues: [NoticeIssue] { get set }
}

extension RecordReading {
  /// The text; `nil` where there is none.
  func string(_ value: FieldValue) -> String? {
    value.record.text.isEmpty ? nil : document.string(value.record.text)
  }

  /// The attribute carried along; `nil` where there is none.
  func attribute(_ value: FieldValue) -> String? {
    value.record.attribute.isEmpty ? nil : document.string(value.record.attribute)
  }

  func source(_ value: FieldValue) -> Source {
    Source(value.field, scope: scope, line: Int(value.record.line), record: value.number)
  }

  func code(_ value: FieldValue) -> Sourced<String>? {
    string(value).map { Sourced($0, from: source(value)) }
  }

  /// A code of the program's own for an element that says something by being there.
  func mark(_ code: String, _ value: FieldValue) -> Sourced<String> {
    Sourced(code, from: source(value))
  }

  /// A text with the language of its `languageID`, or else the default one.
  func entry(_ value: FieldValue) -> LocalizedText.Entry? {
    guard let text = string(value) else { return nil }
    let language = language(value) ?? defaultLanguage
    return LocalizedText.Entry(language: language, text: text, source: source(value))
  }

  /// The carried language code; three capitals are taken as they are.
  private func language(_ value: FieldValue) -> String? {
    let code = value.record.attribute
    if code.length == 3, document.isCapitals(code) { return document.string(code) }
    return attribute(value).map(Languages.normalised)
  }

  func clause(_ kind: String, _ value: FieldValue) -> ClauseText? {
    guard let entry = entry(value) else { return nil }
    return ClauseText(
      kind: kind, language: entry.language, text: entry.text, source: source(value))
  }

  /// `90910000`, by far the most frequent form, is read without making a string.
  mutating func cpv(_ value: FieldValue) -> Sourced<CPVCode>? {
    if value.record.text.length == 8, let number = document.number(value.record.text, digits: 8) {
      return Sourced(CPVCode(Int32(number)), from: source(value))
    }
    return typed(value, "cpv.unreadable") { CPVCode($0) }
  }

  mutating func date(_ value: FieldValue) -> Sourced<CivilDate>? {
    typed(value, "date.unreadable") { Moments.date($0)?.date }
  }

  mutating func moment(_ value: FieldValue) -> Sourced<ZonedTime>? {
    typed(value, "date.unreadable") { Moments.date($0) }
  }

  /// A day found before, completed with a time of day.
  mutating func adding(_ value: FieldValue, to day: Sourced<ZonedTime>?) -> Sourced<ZonedTime>? {
    guard let day, let text = string(value) else { return day }
    guard let full = Moments.adding(text, to: day.value) else {
      note("time.unreadable", value, text)
      return day
    }
    return Sourced(full, from: day.source)
  }

  mutating func integer(_ value: FieldValue) -> Sourced<Int>? {
    typed(value, "number.unreadable") { text in
      Int(text) ?? hundredths(text).flatMap { $0 % 100 == 0 ? $0 / 100 : nil }
    }
  }

  mutating func truth(_ value: FieldValue) -> Sourced<Bool>? {
    typed(value, "indicator.unreadable") { text in
      switch text {
      case "true", "1": true
      case "false", "0": false
      default: nil
      }
    }
  }

  /// An amount in the currency of the carried attribute.
  mutating func money(_ value: FieldValue) -> Sourced<Money>? {
    guard let currency = attribute(value), let text = string(value) else { return nil }
    return money(text, currency, value)
  }

  /// An amount; one with more than two decimals is rounded, and what was published is noted.
  mutating func money(
    _ text: String, _ currency: String, _ value: FieldValue
  ) -> Sourced<Money>? {
    if let exact = Money(text, currency: currency) { return Sourced(exact, from: source(value)) }
    let rounded = Money(rounding: text, currency: currency)
    note(rounded == nil ? "amount.unreadable" : "amount.rounded", value, text)
    return rounded.map { Sourced($0, from: source(value)) }
  }

  /// Reads a text as something typed; an unreadable one is noted and left out.
  private mutating func typed<Value>(
    _ value: FieldValue, _ issue: String, _ read: (String) -> Value?
  ) -> Sourced<Value>? {
    guard let text = string(value) else { return nil }
    guard let result = read(text) else {
      note(issue, value, text)
      return nil
    }
    return Sourced(result, from: source(value))
  }

  mutating func note(_ code: String, _ value: FieldValue, _ text: String) {
    let place = source(value)
    issues.append(
      NoticeIssue(code: code, path: place.elementPath, line: place.line, value: text))
  }
}

extension LocalizedText {
  /// Adds a text; a second one in the same language goes on a new line of the first.
  mutating func add(_ entry: Entry?) {
    guard let entry else { return }
    if entries.isEmpty {
      entries = [entry]
      return
    }
    guard let index = entries.firstIndex(where: { $0.language == entry.language }) else {
      entries.append(entry)
      return
    }
    let known = entries[index].text
    guard known != entry.text else { return }
    entries[index] = Entry(
      language: entry.language, text: known + "\n" + entry.text, source: entries[index].source)
  }

  /// Gives texts without a language the one of the notice.
  mutating func fill(language: String) {
    guard entries.contains(where: { $0.language.isEmpty }) else { return }
    let known = entries
    entries = []
    for entry in known {
      add(
        Entry(
          language: entry.language.isEmpty ? language : entry.language, text: entry.text,
          source: entry.source))
    }
  }
}

extension Array {
  mutating func add(_ item: Element?) {
    if let item { append(item) }
  }
}
