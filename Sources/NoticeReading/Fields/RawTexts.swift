internal import XMLStream

extension ScannedDocument {
  /// The text of every record, or its attribute where it has no text.
  var rawTexts: [String] {
    records.map { string($0.text.isEmpty ? $0.attribute : $0.text) }
  }
}
