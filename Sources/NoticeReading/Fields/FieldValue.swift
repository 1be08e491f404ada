internal import Notices
internal import Values
internal import XMLStream

/// A value that the scanner found, on its way into a builder; it is read as what the row says it is.
struct FieldValue {
  var record: ScanRecord
  var field: NoticeField
  /// Which of the document's records it is, from 1.
  var number: UInt32
  let context: FieldContext

  /// The same value as one of another field: for codes whose list name is wrong.
  func taken(as field: NoticeField) -> FieldValue {
    FieldValue(record: record, field: field, number: number, context: context)
  }

  /// The text; `nil` where there is none.
  var string: String? {
    record.text.isEmpty ? nil : context.document.string(record.text)
  }

  /// The attribute carried along; `nil` where there is none.
  var attribute: String? {
    record.attribute.isEmpty ? nil : context.document.string(record.attribute)
  }

  var source: Source {
    Source(field, in: context.scope, line: record.line, record: number)
  }

  /// Whether the text is exactly `text`; makes no string.
  func `is`(_ text: StaticString) -> Bool { context.document.matches(record.text, text) }

  /// Whether the notice withholds the value; if so, that is noted.
  var isWithheld: Bool {
    guard context.marksWithheld, self.is("unpublished") || self.is("-1") || isMinusOne else {
      return false
    }
    context.withheld.append(source)
    return true
  }

  /// `-1.0`, `-1.00`.
  private var isMinusOne: Bool {
    guard (4...6).contains(record.text.length), let text = string else { return false }
    return ["-1.0", "-1.00", "-1,0", "-1,00"].contains(text)
  }

  func note(_ code: String, _ text: String) {
    let place = source
    context.issues.append(
      NoticeIssue(code: code, path: place.elementPath, line: place.line, value: text))
  }
}
