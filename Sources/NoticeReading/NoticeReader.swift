package import Notices

/// Reads notices of every format that we know; use one reader for each thread.
package final class NoticeReader {
  private let formats: NoticeFormats
  /// One for each format that has come up, so that the names of one do not stand in the way of another's.
  private var readers: [(any NoticeFormatReader)?]
  private let choice: FieldChoice
  private let usesPlainReader: Bool

  /// - Parameters:
  ///   - choice: the fields to look for; a notice says nothing of the others.
  ///   - usesPlainReader: `false` leaves every notice to libxml2, however plain; the same has to come of it.
  package convenience init(_ choice: FieldChoice = .all, usesPlainReader: Bool = true) {
    self.init(.standard, choice, usesPlainReader: usesPlainReader)
  }

  init(_ formats: NoticeFormats, _ choice: FieldChoice = .all, usesPlainReader: Bool = true) {
    self.formats = formats
    self.choice = choice
    self.usesPlainReader = usesPlainReader
    readers = formats.all.map { _ in nil }
  }

  /// One notice.
  ///
  /// - Parameters:
  ///   - bytes: the file; XML in any encoding that it declares.
  ///   - path: where it came from, kept as `source.path`.
  ///   - keepsRaw: whether the texts as they stand in the file are kept, for `--sources`.
  /// - Throws: ``NoticeFailure`` `unreadable` or `unknownFormat`.
  package func read(
    _ bytes: [UInt8], path: String, keepsRaw: Bool = false
  ) throws(NoticeFailure) -> Notice {
    let likely = formats.likelyPlace(of: bytes)
    let first = try reader(at: likely).read(bytes, path: path, keepsRaw: keepsRaw)
    guard case .otherRoot(let root) = first else { return try notice(of: first, path: path) }
    guard let place = formats.place(ofRoot: root), place != likely else {
      return try notice(of: first, path: path)
    }
    let second = try reader(at: place).read(bytes, path: path, keepsRaw: keepsRaw)
    return try notice(of: second, path: path)
  }

  private func notice(of reading: FormatReading, path: String) throws(NoticeFailure) -> Notice {
    switch reading {
    case .notice(let notice): return notice
    case .otherRoot(let root):
      throw NoticeFailure(
        .unknownFormat, "'\(root)' is no notice; expected \(formats.names)", file: path)
    }
  }

  private func reader(at place: Int) -> any NoticeFormatReader {
    if let known = readers[place] { return known }
    let made = formats.all[place].reader(choice, usesPlainReader: usesPlainReader)
    readers[place] = made
    return made
  }
}
