/// Writes the members of one object.
///
/// A member whose value is `nil` is left out: absent means no key.
@usableFromInline
package struct JSONObjectWriter {
  @usableFromInline let writer: JSONWriter

  @usableFromInline init(writer: JSONWriter) { self.writer = writer }

  /// A member with a text; no member where it is `nil`.
  @inlinable package func string(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    writer.write(key: key, value)
  }

  /// A member with a whole number; no member where it is `nil`.
  @inlinable package func integer(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    writer.write(key: key)
    writer.write(value)
  }

  /// A member with a decimal number, digit for digit; no member where it is `nil`.
  @inlinable package func number(_ key: StaticString, _ value: JSONNumber?) {
    guard let value else { return }
    writer.write(key: key)
    writer.write(number: value)
  }

  /// A member that is true or false; no member where it is `nil`.
  @inlinable package func bool(_ key: StaticString, _ value: Bool?) {
    guard let value else { return }
    writer.write(key: key)
    writer.write(value)
  }

  /// A member that is an object; empty where `body` writes nothing.
  @inlinable package func object(
    _ key: StaticString, _ body: (JSONObjectWriter) throws -> Void
  ) rethrows {
    writer.write(key: key)
    try writer.object(body)
  }

  /// An object that is left out where `body` writes nothing into it.
  @inlinable package func objectUnlessEmpty(
    _ key: StaticString, _ body: (JSONObjectWriter) throws -> Void
  ) rethrows {
    let mark = writer.mark
    writer.write(key: key)
    writer.openObject()
    try body(JSONObjectWriter(writer: writer))
    writer.closeObject(unlessEmptySince: mark)
  }

  /// A member that is an array; empty where `body` writes nothing.
  @inlinable package func array(
    _ key: StaticString, _ body: (JSONArrayWriter) throws -> Void
  ) rethrows {
    writer.write(key: key)
    try writer.array(body)
  }

  /// An array of strings; left out where there are none.
  @inlinable package func strings(_ key: StaticString, _ values: some Sequence<String>) {
    objectsOrStrings(key, values) { $0.string($1) }
  }

  /// An array with one object for each of `values`; left out where there are none.
  @inlinable package func objects<Value>(
    _ key: StaticString, _ values: some Sequence<Value>,
    _ body: (JSONObjectWriter, Value) throws -> Void
  ) rethrows {
    try objectsOrStrings(key, values) { items, value in
      try items.object { try body($0, value) }
    }
  }

  /// As for any sequence, but without taking the values out of the array.
  @inlinable package func objects<Value>(
    _ key: StaticString, _ values: [Value],
    where isWanted: (borrowing Value) -> Bool = { _ in true },
    _ body: (JSONObjectWriter, borrowing Value) throws -> Void
  ) rethrows {
    let span = values.span
    guard let first = span.indices.first(where: { isWanted(span[$0]) }) else { return }
    writer.write(key: key)
    writer.openArray()
    for index in first..<span.count where index == first || isWanted(span[index]) {
      writer.openObject()
      try body(self, span[index])
      writer.closeObject()
    }
    writer.closeArray()
  }

  /// An array of the strings that `text` gives; left out where there are no values.
  @inlinable package func strings<Value>(
    _ key: StaticString, _ values: [Value], _ text: (Value) -> String
  ) {
    guard !values.isEmpty else { return }
    let span = values.span
    writer.write(key: key)
    writer.openArray()
    for index in span.indices { writer.write(text(span[index])) }
    writer.closeArray()
  }

  /// A member whose key is data, such as a language.
  @inlinable package func string(named key: String, _ value: String) {
    writer.write(key: key, value)
  }

  /// A member whose key is data, such as a lot's identifier.
  @inlinable package func object(
    named key: String, _ body: (JSONObjectWriter) throws -> Void
  ) rethrows {
    writer.write(key: key)
    try writer.object(body)
  }

  @inlinable func objectsOrStrings<Value>(
    _ key: StaticString, _ values: some Sequence<Value>,
    _ body: (JSONArrayWriter, Value) throws -> Void
  ) rethrows {
    var iterator = values.makeIterator()
    guard let first = iterator.next() else { return }
    try array(key) { items in
      try body(items, first)
      while let next = iterator.next() { try body(items, next) }
    }
  }
}

/// Writes the items of one array.
@usableFromInline
package struct JSONArrayWriter {
  @usableFromInline let writer: JSONWriter

  @usableFromInline init(writer: JSONWriter) { self.writer = writer }

  /// An item that is true or false.
  @inlinable package func string(_ value: String) { writer.write(value) }
  @inlinable package func integer(_ value: Int) { writer.write(value) }
  @inlinable package func number(_ value: JSONNumber) { writer.write(number: value) }
  @inlinable package func bool(_ value: Bool) { writer.write(value) }

  /// An item that is an object; empty where `body` writes nothing.
  @inlinable package func object(_ body: (JSONObjectWriter) throws -> Void) rethrows {
    try writer.object(body)
  }

  /// An item that is an array; empty where `body` writes nothing.
  @inlinable package func array(_ body: (JSONArrayWriter) throws -> Void) rethrows {
    try writer.array(body)
  }
}

/// A decimal number as JSON spells it, kept digit for digit: no float comes near it.
@usableFromInline
package struct JSONNumber: Hashable, Sendable {
  let text: String

  /// Reads `12`, `-0.50`, `1e3`; `nil` for anything that is not a number in JSON.
  package init?(_ text: String) {
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else {
      return nil
    }
    self.text = text
  }

  /// A whole number.
  package init(_ value: Int) { text = String(value) }
}
