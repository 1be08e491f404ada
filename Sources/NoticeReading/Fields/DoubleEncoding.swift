internal import XMLStream

extension FieldContext {
  /// Lists the texts that were encoded twice (`Ã¥` for `å`); the values stay as they were published.
  func noteDoubleEncoding<Builder>(_ rows: [FieldRow<Builder>]) {
    guard document.hasDoubleEncoding else { return }
    for record in document.records where document.isDoubleEncoded(record.text) {
      let field = rows[Int(record.field)].field
      FieldValue(record: record, field: field, number: 0, context: self)
        .note("text.double-encoded", document.string(record.text))
    }
  }
}
