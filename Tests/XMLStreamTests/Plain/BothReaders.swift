import XMLStream

/// A scanner that reads plain documents itself, and one that leaves all to libxml2, on the same documents.
struct BothReaders {
  static let table = ScanTable(
    [
      ScanRule(.group, field: 1, path: "/*/group"),
      ScanRule(.value, field: 2, path: "/*/group/n:name[@lang]"),
      ScanRule(.value, field: 3, path: "/*/text[@lang]"),
      ScanRule(.value, field: 4, path: "/*/code/@value"),
      ScanRule(.value, field: 5, path: "/*/code[@list='right']"),
      ScanRule(.value, field: 6, path: "/*/any/**/deep"),
    ], namespaces: ["n": "urn:n"], paragraphs: ["P"])

  private let plain: FieldScanner
  private let libxml2: FieldScanner

  init(_ table: ScanTable = table, limits: XMLLimits = .standard) {
    plain = FieldScanner(table, limits: limits)
    libxml2 = FieldScanner(table, limits: limits, usesPlainReader: false)
  }

  /// What comes of a document: its records as lines, or why it is refused.
  struct Outcome: Equatable {
    let lines: [String]
    /// Which of the two said so in the end.
    let wasPlain: Bool
  }

  /// What the scanner makes of a document.
  func outcome(_ bytes: [UInt8]) -> Outcome { outcome(bytes, of: plain) }

  /// Whether libxml2 alone makes the same of it.
  func agree(on bytes: [UInt8]) -> Bool {
    let alone = outcome(bytes, of: libxml2)
    return !alone.wasPlain && outcome(bytes).lines == alone.lines
  }

  private func outcome(_ bytes: [UInt8], of scanner: FieldScanner) -> Outcome {
    do throws(XMLFailure) {
      let document = try scanner.scan(bytes, file: "t.xml")
      let records = document.records.map { record in
        "\(record.line): \(record.kind) \(record.field) \(document.string(record.text))"
          + " (\(document.string(record.attribute)))"
      }
      return Outcome(
        lines: ["\(document.root) in \(document.namespace)"] + records,
        wasPlain: document.wasPlain)
    } catch {
      return Outcome(
        lines: ["\(error.kind), line \(error.line), \(error.path): \(error.message)"],
        wasPlain: false)
    }
  }
}
