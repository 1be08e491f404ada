internal import Notices
internal import Values
internal import XMLStream

/// A format's rows with what is needed to dispatch on them.
struct FieldTable<Builder>: Sendable {
  private struct Step: Sendable {
    let field: NoticeField
    let take: FieldRow<Builder>.Take
    let leave: FieldRow<Builder>.Take?
  }

  let rows: [FieldRow<Builder>]
  /// What each record needs, without the rest of the row: copying a row costs more than calling it.
  private let steps: [Step]
  /// Rows told apart by `listName`, by the place that they share.
  private let listed: [String: [FieldRow<Builder>]]

  init(_ rows: [FieldRow<Builder>]) {
    self.rows = rows
    steps = rows.map { Step(field: $0.field, take: $0.take, leave: $0.leave) }
    listed = Dictionary(grouping: rows.filter { $0.list != nil }, by: \.place)
  }

  /// The scanner's rules for all rows, each with the number of its row.
  func rules() -> [ScanRule] { rules(of: rows.enumerated().map { ($0.offset, $0.element) }) }

  /// The scanner's rules for the values whose terms are taken, and for the groups around them.
  func rules(_ takes: (String) -> Bool) -> [ScanRule] {
    let numbered = rows.enumerated().map { (number: $0.offset, row: $0.element) }
    let paths = numbered.filter { $0.row.kind == .value && takes($0.row.field.term) }.map(
      \.row.path)
    return rules(
      of: numbered.filter { _, row in
        row.kind == .group
          ? paths.contains { $0.hasPrefix(row.path + "/") } : takes(row.field.term)
      })
  }

  private func rules(of rows: [(number: Int, row: FieldRow<Builder>)]) -> [ScanRule] {
    rows.map { ScanRule($0.row.kind, field: $0.number, path: $0.row.path) }
  }

  /// The fields to list; of elements that say something by being there, those with a term.
  var listedFields: [NoticeField] {
    rows.filter { $0.kind == .value || $0.field.term.hasPrefix("BT-") }.map(\.field)
  }

  /// Gives every record to its row.
  func feed(_ context: FieldContext, into builder: inout Builder) {
    let found = context.document.records
    let records = found.span
    guard !records.isEmpty else { return }
    let steps = steps.span
    // One value for all records: making one counts references.
    var value = FieldValue(
      record: records[0], field: steps[Int(records[0].field)].field, number: 0, context: context)
    for index in records.indices {
      let step = Int(records[index].field)
      value.record = records[index]
      value.field = steps[step].field
      value.number = UInt32(index) + 1
      switch records[index].kind {
      case .begin, .value: steps[step].take(&builder, value)
      case .end: steps[step].leave?(&builder, value)
      }
    }
  }

  /// The notice that `builder` makes of all records.
  func notice(by builder: inout Builder) -> Notice where Builder: NoticeBuilder {
    feed(builder.context, into: &builder)
    builder.context.noteDoubleEncoding(rows)
    return builder.finish()
  }

  /// The row that a code with a wrong or missing list name means, or `nil`.
  func likelyRow(at place: String, list: String, code: String) -> FieldRow<Builder>? {
    let candidates = listed[place] ?? []
    return candidates.first { row in
      row.list.map { !list.isEmpty && Spelling.isClose($0, list) } ?? false
    } ?? candidates.first { $0.ownCodes.contains(code) }
  }
}

/// Tells a slip of the pen from another word.
enum Spelling {
  /// Whether two words differ by at most two letters or by case.
  static func isClose(_ left: String, _ right: String) -> Bool {
    let (a, b) = (Array(left.lowercased().utf8), Array(right.lowercased().utf8))
    guard abs(a.count - b.count) <= 2, min(a.count, b.count) > 4 else { return a == b }
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[b.count] <= 2
  }
}
