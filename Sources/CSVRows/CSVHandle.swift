internal import CCSV

/// libcsv's parser with the rows that it has found so far.
@safe
struct CSVHandle: ~Copyable {
  private let parser: UnsafeMutablePointer<csv_parser>
  private let found = Found()

  /// What the parser's callbacks write to.
  private final class Found {
    var rows: [CSVRows.Row] = []
    var fields: [[UInt8]] = []
    /// The line that is being read.
    var line = 0
    /// Where the row and the field that are being read began.
    var rowLine = 0
    var fieldLine = 0
    /// Whether the last line ended within a row.
    var isWithinRow = false
  }

  init(separator: UInt8) throws(CSVFailure) {
    unsafe parser = .allocate(capacity: 1)
    guard unsafe csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI)) == 0 else {
      unsafe parser.deallocate()
      throw CSVFailure(kind: .tooLarge, line: 0, column: 0)
    }
    unsafe csv_set_delim(parser, separator)
  }

  deinit {
    unsafe csv_free(parser)
    unsafe parser.deallocate()
  }

  /// - Parameter part: one line with its end.
  mutating func feed(_ part: ArraySlice<UInt8>, line: Int) throws(CSVFailure) {
    found.line = line
    if !found.isWithinRow {
      found.rowLine = line
      found.fieldLine = line
    }
    let rows = found.rows.count
    let taken = unsafe part.withUnsafeBytes {
      unsafe csv_parse(parser, $0.baseAddress, $0.count, Self.field, Self.row, context)
    }
    guard taken == part.count else { throw failure(line) }
    // A line without any sign that counts begins no row.
    let isBlank = part.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    found.isWithinRow = rows == found.rows.count && (found.isWithinRow || !isBlank)
  }

  consuming func finish() throws(CSVFailure) -> [CSVRows.Row] {
    guard unsafe csv_fini(parser, Self.field, Self.row, context) == 0 else {
      throw CSVFailure(
        kind: .openQuote, line: found.fieldLine, column: found.fields.count + 1)
    }
    return found.rows
  }

  private func failure(_ line: Int) -> CSVFailure {
    let column = found.fields.count + 1
    guard unsafe csv_error(parser) == CSV_EPARSE else {
      return CSVFailure(kind: .tooLarge, line: line, column: column)
    }
    let isQuoted = unsafe parser.pointee.quoted != 0
    return CSVFailure(kind: isQuoted ? .afterQuote : .strayQuote, line: line, column: column)
  }

  private var context: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(found).toOpaque() }

  private static let field:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?)
      -> Void = { text, count, context in
        guard let found = unsafe found(context) else { return }
        found.fields.append(unsafe Array(UnsafeRawBufferPointer(start: text, count: count)))
        found.fieldLine = found.line
      }

  private static let row: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    _, context in
    guard let found = unsafe found(context) else { return }
    found.rows.append(CSVRows.Row(line: found.rowLine, fields: found.fields))
    found.fields = []
  }

  private static func found(_ context: UnsafeMutableRawPointer?) -> Found? {
    unsafe context.map { unsafe Unmanaged<Found>.fromOpaque($0).takeUnretainedValue() }
  }
}
