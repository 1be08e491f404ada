internal import Synchronization

/// One field that a format defines: what it is called, and where it stands.
///
/// Only a number: the definitions are few, made once and kept for good, and the thousands of values read from
/// a notice are copied without counting references to them.
@usableFromInline
package struct NoticeField: Hashable, Sendable, BitwiseCopyable {
  private let number: Int32

  /// Fields with the same words are the same field.
  ///
  /// Never made from what a document says: what is defined here stays until the program ends. An ESPD Request nests
  /// as it likes, so its reader bounds the paths that it makes.
  package init(term: String, path: String) {
    number = Self.definitions.withLock { $0.number(of: Definition(term: term, path: path)) }
  }

  /// The business term, as in `BT-71`, or the element name for a format without numbers.
  package var term: String { definition.term }

  /// The element path from the root, prefixes as the standard writes them; `{}` stands where the
  /// identifier of the repeated part (lot, organisation) goes, and `{item}` where that of one of several within it.
  package var path: String { definition.path }

  private var definition: Definition { Self.definitions.withLock { $0.all[Int(number)] } }

  private static let definitions = Mutex(Definitions())

  private struct Definition: Hashable {
    let term: String
    let path: String
  }

  private struct Definitions {
    var all: [Definition] = []
    var numbers: [Definition: Int32] = [:]

    mutating func number(of definition: Definition) -> Int32 {
      if let known = numbers[definition] { return known }
      let number = Int32(all.count)
      all.append(definition)
      numbers[definition] = number
      return number
    }
  }
}

/// The place a reviewer opens to see a value for themselves.
///
/// Small: every value of a notice has one, and they are copied about with it.
@usableFromInline
package struct Source: Hashable, Sendable {
  /// What the value is called and where it stands in the format.
  @usableFromInline package let field: NoticeField
  @usableFromInline let lineNumber: UInt32
  /// Which of the values found in the document this is, from 1; 0 where they were not counted.
  @usableFromInline package let record: UInt32
  @usableFromInline let part: ShortText

  /// A place in a document; `line` is 1-based, and `scope` empty for the whole document.
  package init(_ field: NoticeField, scope: String = "", line: Int = 0, record: UInt32 = 0) {
    self.init(field, in: ShortText(scope), line: UInt32(clamping: line), record: record)
  }

  /// A place as the readers of formats make it, with the scope in a short text.
  @inlinable
  package init(_ field: NoticeField, in part: ShortText, line: UInt32, record: UInt32) {
    self.field = field
    self.part = part
    lineNumber = line
    self.record = record
  }

  /// - Parameters:
  ///   - scope: the repeated part.
  ///   - item: which of several within that part, as in the day of a fact.
  package init(_ field: NoticeField, scope: String, item: String) {
    self.init(field, in: ShortText("\(scope)\(Self.divider)\(item)"), line: 0, record: 0)
  }

  /// Between the part and the item; no document can hold this character.
  private static let divider: Unicode.Scalar = "\0"

  /// The identifier of the repeated part that the value stands in, as in `LOT-0002`; empty for the
  /// whole document.
  package var scope: String { String(parts[0]) }

  private var parts: [Substring] {
    part.description.split(separator: Character(Self.divider), omittingEmptySubsequences: false)
  }

  /// 1-based line, or 0 where the parser could not tell.
  package var line: Int { Int(lineNumber) }

  /// The field's path with the scope filled in.
  package var elementPath: String {
    // By bytes: a notice with a thousand oddities asks for a thousand paths.
    let names = parts
    let pieces = field.path.utf8.split(
      separator: UInt8(ascii: "{"), omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(String(Substring(pieces[0]))) { path, piece in
      let isItem = piece.first != UInt8(ascii: "}")
      let rest = isItem ? piece.drop { $0 != UInt8(ascii: "}") } : piece
      return path + (isItem ? names.last ?? "" : names[0]) + String(Substring(rest.dropFirst()))
    }
  }
}

/// A value and where it was read.
@usableFromInline
package struct Sourced<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What was read.
  @usableFromInline package let value: Value
  /// Where it was read.
  @usableFromInline package let source: Source

  /// As read; a value that was made up has no place, and is none of these.
  @inlinable
  package init(_ value: Value, from source: Source) {
    self.value = value
    self.source = source
  }
}
