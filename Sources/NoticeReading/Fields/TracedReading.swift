internal import Procurement
internal import XMLStream

/// Values that most of the program wants plain, with their source beside them.
extension RecordReading {
  func traced(_ value: FieldValue) -> Traced<String?> {
    guard let text = string(value) else { return Traced(wrappedValue: nil) }
    return Traced(text, from: source(value))
  }

  func traced(_ value: FieldValue, _ read: (String) -> String?) -> Traced<String?> {
    guard let text = string(value).flatMap(read) else { return Traced(wrappedValue: nil) }
    return Traced(text, from: source(value))
  }

  func traced<Value>(_ value: Sourced<Value>?) -> Traced<Value?> {
    guard let value else { return Traced(wrappedValue: nil) }
    return Traced(value.value, from: value.source)
  }

  /// A country in three letters.
  func country(_ value: FieldValue) -> Sourced<String>? {
    string(value).map { Sourced(Countries.normalised($0), from: source(value)) }
  }

  /// A language in three letters.
  func language(_ value: FieldValue) -> Sourced<String>? {
    string(value).map { Sourced(Languages.normalised($0), from: source(value)) }
  }

  func yes(_ value: FieldValue) -> Sourced<Bool> { Sourced(true, from: source(value)) }
  func no(_ value: FieldValue) -> Sourced<Bool> { Sourced(false, from: source(value)) }

  /// `true` for one of `words`, `false` for any other code.
  func isOne(of words: StaticString..., in value: FieldValue) -> Sourced<Bool>? {
    guard !value.record.text.isEmpty else { return nil }
    let found = words.contains { document.matches(value.record.text, $0) }
    return Sourced(found, from: source(value))
  }

  /// A code of a closed list; another one is kept as published and noted.
  ///
  /// `unpublished` stands for any code that is withheld until later (BT-195 and its like).
  mutating func code(_ value: FieldValue, in list: CodeList) -> Sourced<String>? {
    guard let code = string(value) else { return nil }
    if !list.codes.contains(code), code != "unpublished" { note("code.unknown", value, code) }
    return Sourced(code, from: source(value))
  }
}

extension Traced<String?> {
  /// For values that are always there, if only as an empty text.
  var orEmpty: Traced<String> { Traced<String>(wrappedValue ?? "", from: source) }
}

extension [Sourced<String>] {
  /// Adds a value that is not there yet.
  mutating func addNew(_ item: Sourced<String>?) {
    guard let item, !contains(where: { $0.value == item.value }) else { return }
    append(item)
  }
}

extension Procedure {
  mutating func add(_ place: Place) {
    nuts.add(place.mostExact)
    if place.hasDetails { places.append(place) }
  }
}

extension Lot {
  mutating func add(_ place: Place) {
    nuts.add(place.mostExact)
    if place.hasDetails { places.append(place) }
  }
}
