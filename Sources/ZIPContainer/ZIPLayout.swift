/// Where every byte of a ZIP file belongs: parts, their headers, the directory, and nothing beside.
///
/// Readers of ZIP look at the directory at the end and leave out what it does not name; who signs or checks a
/// container must know that there is nothing that another reader would find.
///
/// - Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4.
package struct ZIPLayout: Sendable {
  /// A part by its entry in the directory.
  package struct Part: Hashable, Sendable {
    /// The part's path in the container, as the directory has it.
    package let name: String
    /// Whether its bytes lie there as they are, not compressed.
    package let isStored: Bool
    /// Whether the directory has an extra field for it.
    package let hasExtraField: Bool
    /// Bytes once unpacked, as the directory says.
    package let unpacked: Int
  }

  /// In the order of the directory.
  package private(set) var parts: [Part] = []
  /// What is hidden, said twice or said in two ways: one plain sentence each, lower case, no full stop.
  package private(set) var faults: [String] = []
  /// What no signature covers and readers pass over, as comments.
  package private(set) var remarks: [String] = []

  /// Of a whole file; what is no ZIP file has a fault and no parts.
  package init(_ bytes: [UInt8]) {
    guard let end = ZIPEnd(bytes) else {
      faults = ["there is no directory of parts at its end, or bytes follow it"]
      return
    }
    faults += end.faults
    if end.commentLength > 0 {
      remarks.append(
        "the file carries a comment of \(end.commentLength) bytes, which nothing covers")
    }
    readDirectory(bytes, end)
  }

  private mutating func readDirectory(_ bytes: [UInt8], _ end: ZIPEnd) {
    var ranges: [(start: Int, end: Int, name: String)] = []
    var place = end.directory
    for _ in 0..<end.count {
      guard let entry = ZIPEntry(bytes, at: place, before: end.directoryEnd) else {
        faults.append("the directory of parts is damaged")
        return
      }
      place = entry.end
      parts.append(
        Part(
          name: entry.name, isStored: entry.method == 0, hasExtraField: entry.extraLength > 0,
          unpacked: entry.unpacked))
      faults += entry.faults
      remarks += entry.remarks
      let local = ZIPLocalPart(bytes, entry, before: end.directory)
      faults += local.faults
      if let range = local.range { ranges.append((range.lowerBound, range.upperBound, entry.name)) }
    }
    if place != end.directoryEnd {
      faults.append("\(end.directoryEnd - place) bytes lie in the directory that belong to no part")
    }
    addNames()
    addGaps(bytes, ranges, end)
  }

  /// Names that a reader on some system takes for the same.
  private mutating func addNames() {
    var seen: [String: String] = [:]
    for part in parts {
      let key = part.name.lowercased()
      if let other = seen[key] {
        let isSame = Array(other.utf8) == Array(part.name.utf8)
        faults.append(
          isSame
            ? "two parts are called '\(part.name)'"
            : "the names '\(other)' and '\(part.name)' are one name on some systems")
      }
      seen[key] = part.name
    }
    let names = Set(parts.map(\.name))
    for part in parts where !part.name.hasSuffix("/") && names.contains(part.name + "/") {
      faults.append("'\(part.name)' is a file and a folder")
    }
  }

  /// Parts must follow each other without a byte between, from the beginning to the directory.
  private mutating func addGaps(
    _ bytes: [UInt8], _ ranges: [(start: Int, end: Int, name: String)], _ end: ZIPEnd
  ) {
    var place = 0
    for range in ranges.sorted(by: { $0.start < $1.start }) {
      if range.start > place {
        faults.append(
          place == 0
            ? "\(range.start) bytes lie before the first part"
            : "\(range.start - place) bytes lie before '\(range.name)' that belong to no part")
      } else if range.start < place {
        faults.append("'\(range.name)' overlaps the part before it")
      }
      place = max(place, range.end)
    }
    if ranges.count == parts.count, place < end.directory {
      faults.append("\(end.directory - place) bytes lie between the parts and the directory")
    }
  }
}

extension [UInt8] {
  /// Little endian; 0 behind the end.
  func number(_ count: Int, at place: Int) -> Int {
    guard place >= 0, place + count <= self.count else { return 0 }
    return (0..<Swift.min(count, 7)).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) }
  }

  func begins(_ signature: Int, at place: Int) -> Bool {
    place >= 0 && place + 4 <= count && number(4, at: place) == signature
  }

  /// As UTF-8, or byte by byte where it is none.
  func name(_ range: Range<Int>) -> String {
    String(validating: self[range], as: UTF8.self)
      ?? String(String.UnicodeScalarView(self[range].map { Unicode.Scalar($0) }))
  }
}
