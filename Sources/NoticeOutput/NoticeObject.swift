internal import JSONText
internal import Notices
internal import Values

/// Writes the members of one object of a notice; values of the model go in with their sources.
struct NoticeObject {
  let json: JSONObjectWriter
  let trail: SourceTrail?

  func string(_ key: StaticString, _ value: String?) { json.string(key, value) }
  func integer(_ key: StaticString, _ value: Int?) { json.integer(key, value) }
  func bool(_ key: StaticString, _ value: Bool?) { json.bool(key, value) }

  func string(_ key: StaticString, _ value: Sourced<String>?) {
    guard let value else { return }
    json.string(key, value.value)
    note(key, value.source)
  }

  func string(_ key: StaticString, _ value: Traced<String?>) {
    guard let text = value.wrappedValue else { return }
    json.string(key, text)
    note(key, value.source)
  }

  func string(_ key: StaticString, _ value: Traced<String>) {
    json.string(key, value.wrappedValue)
    note(key, value.source)
  }

  /// A value that is written as its description: a day, a time, a code, an identifier.
  func text<Value: CustomStringConvertible>(_ key: StaticString, _ value: Sourced<Value>?) {
    guard let value else { return }
    json.string(key, value.value.description)
    note(key, value.source)
  }

  func text<Value: CustomStringConvertible>(_ key: StaticString, _ value: Traced<Value?>) {
    guard let known = value.wrappedValue else { return }
    json.string(key, known.description)
    note(key, value.source)
  }

  func text<Value: CustomStringConvertible>(_ key: StaticString, _ value: Traced<Value>) {
    json.string(key, value.wrappedValue.description)
    note(key, value.source)
  }

  func integer(_ key: StaticString, _ value: Sourced<Int>?) {
    guard let value else { return }
    json.integer(key, value.value)
    note(key, value.source)
  }

  func integer(_ key: StaticString, _ value: Traced<Int?>) {
    guard let known = value.wrappedValue else { return }
    json.integer(key, known)
    note(key, value.source)
  }

  func bool(_ key: StaticString, _ value: Sourced<Bool>?) {
    guard let value else { return }
    json.bool(key, value.value)
    note(key, value.source)
  }

  func bool(_ key: StaticString, _ value: Traced<Bool?>) {
    guard let known = value.wrappedValue else { return }
    json.bool(key, known)
    note(key, value.source)
  }

  func money(_ key: StaticString, _ value: Sourced<Money>?) {
    guard let value else { return }
    money(key, value.value, value.source)
  }

  func money(_ key: StaticString, _ value: Traced<Money?>) {
    guard let known = value.wrappedValue else { return }
    money(key, known, value.source)
  }

  private func money(_ key: StaticString, _ money: Money, _ source: Source?) {
    json.object(key) {
      $0.string("amount", money.decimal)
      $0.string("currency", money.currency)
    }
    note(key, source)
  }

  func length(_ key: StaticString, _ value: Sourced<ContractTerm.Length>?) {
    guard let value else { return }
    json.object(key) {
      $0.integer("amount", value.value.amount)
      $0.string("unit", value.value.unit.rawValue)
    }
    note(key, value.source)
  }

  /// A text by language; left out where there is none.
  func text(_ key: StaticString, _ text: LocalizedText) {
    guard !text.isEmpty else { return }
    object(key) { object in
      let entries = text.entries
      for index in entries.indices {
        let code = entries[index].code
        let language = code.isEmpty ? "UND" : code.description
        object.json.string(named: language, entries[index].text)
        object.trail?.note("." + language, entries[index].source)
      }
    }
  }

  func note(_ key: StaticString, _ source: Source?) {
    guard let trail else { return }
    trail.note(".\(key)", source)
  }

  func object(_ key: StaticString, _ body: (NoticeObject) -> Void) {
    json.object(key) { inner in
      guard let trail else { return body(NoticeObject(json: inner, trail: nil)) }
      trail.within(".\(key)") { body(NoticeObject(json: inner, trail: trail)) }
    }
  }

  /// An object that is left out where `body` writes nothing into it.
  func objectUnlessEmpty(_ key: StaticString, _ body: (NoticeObject) -> Void) {
    json.objectUnlessEmpty(key) { inner in
      guard let trail else { return body(NoticeObject(json: inner, trail: nil)) }
      trail.within(".\(key)") { body(NoticeObject(json: inner, trail: trail)) }
    }
  }

  /// An array with one object for each of `values`; left out where there are none.
  func objects<Value>(
    _ key: StaticString, _ values: [Value],
    where isWanted: (borrowing Value) -> Bool = { _ in true },
    _ body: (NoticeObject, borrowing Value) -> Void
  ) {
    var index = 0
    json.objects(key, values, where: isWanted) { inner, value in
      guard let trail else { return body(NoticeObject(json: inner, trail: nil), value) }
      trail.within(".\(key)[\(index)]") { body(NoticeObject(json: inner, trail: trail), value) }
      index += 1
    }
  }

  func strings(_ key: StaticString, _ values: [String]) { json.strings(key, values) { $0 } }

  func strings<Value>(_ key: StaticString, _ values: [Value], _ text: (Value) -> String) {
    json.strings(key, values, text)
  }

  func strings(_ key: StaticString, _ values: [Sourced<String>]) {
    json.strings(key, values) { $0.value }
    noteItems(key, values)
  }

  func texts<Value: CustomStringConvertible>(_ key: StaticString, _ values: [Sourced<Value>]) {
    json.strings(key, values) { $0.value.description }
    noteItems(key, values)
  }

  private func noteItems<Value>(_ key: StaticString, _ values: [Sourced<Value>]) {
    guard let trail else { return }
    for (index, value) in values.enumerated() { trail.note(".\(key)[\(index)]", value.source) }
  }

  func cpv(_ main: Sourced<CPVCode>?, _ additional: [Sourced<CPVCode>]) {
    guard main != nil || !additional.isEmpty else { return }
    object("cpv") {
      $0.text("main", main)
      $0.texts("additional", additional)
    }
  }

  /// Texts that a clause may stand in, without those of kinds that have keys of their own.
  func clauses(_ key: StaticString, _ texts: [ClauseText], without kinds: [String]) {
    func isWanted(_ text: borrowing ClauseText) -> Bool {
      for kind in kinds where text.isKind(kind) { return false }
      return true
    }
    objects(key, texts, where: isWanted) {
      $0.string("kind", $1.kind)
      $0.string("language", $1.languageCode.isEmpty ? nil : $1.language)
      $0.string("text", $1.text)
      $0.note("text", $1.source)
    }
  }
}
