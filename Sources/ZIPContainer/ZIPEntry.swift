/// A part as the directory of a ZIP file has it.
struct ZIPEntry {
  let rawName: [UInt8]
  let name: String
  let flags: Int
  let method: Int
  let check: Int
  private(set) var packed: Int
  private(set) var unpacked: Int
  private(set) var offset: Int
  let extraLength: Int
  /// Where the next entry begins.
  let end: Int
  private(set) var faults: [String] = []
  private(set) var remarks: [String] = []

  init?(_ bytes: [UInt8], at place: Int, before limit: Int) {
    guard bytes.begins(0x0201_4B50, at: place), place + 46 <= limit else { return nil }
    let nameLength = bytes.number(2, at: place + 28)
    extraLength = bytes.number(2, at: place + 30)
    let commentLength = bytes.number(2, at: place + 32)
    end = place + 46 + nameLength + extraLength + commentLength
    guard end <= limit else { return nil }
    let nameRange = (place + 46)..<(place + 46 + nameLength)
    rawName = Array(bytes[nameRange])
    name = bytes.name(nameRange)
    flags = bytes.number(2, at: place + 8)
    method = bytes.number(2, at: place + 10)
    check = bytes.number(4, at: place + 16)
    packed = bytes.number(4, at: place + 20)
    unpacked = bytes.number(4, at: place + 24)
    offset = bytes.number(4, at: place + 42)
    let extra = ZIPExtra(bytes, (nameRange.upperBound)..<(nameRange.upperBound + extraLength))
    widen(extra)
    addFaults(extra)
    addNameFaults()
    addKindFaults(
      maker: bytes.number(1, at: place + 5), attributes: bytes.number(4, at: place + 38))
    if commentLength > 0 {
      remarks.append("'\(name)' carries a comment of \(commentLength) bytes, which nothing covers")
    }
  }

  /// Sizes beyond 32 bits stand in the extra field, in this order.
  private mutating func widen(_ extra: ZIPExtra) {
    var values = extra.wide[...]
    if unpacked == 0xFFFF_FFFF, let value = values.popFirst() { unpacked = value }
    if packed == 0xFFFF_FFFF, let value = values.popFirst() { packed = value }
    if offset == 0xFFFF_FFFF, let value = values.popFirst() { offset = value }
  }

  private mutating func addFaults(_ extra: ZIPExtra) {
    if extra.isDamaged { faults.append("the extra field of '\(name)' is damaged") }
    if extra.renames { faults.append("'\(name)' has a second name in its extra field") }
    if !extra.unknown.isEmpty {
      remarks.append("'\(name)' carries an extra field of a kind not known here")
    }
    if flags & 0x2041 != 0 { faults.append("'\(name)' is encrypted") }
    if method != 0, method != 8 {
      faults.append("'\(name)' is packed by a method (\(method)) that is not read")
    }
    if method == 0, packed != unpacked, flags & 1 == 0 {
      faults.append("the size of '\(name)' is said in two ways")
    }
  }

  private mutating func addNameFaults() {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isAbsolute = name.hasPrefix("/") || name.dropFirst().first == ":"
    if name.isEmpty { faults.append("a part has no name") }
    if name.hasSuffix("/"), unpacked > 0 || packed > 0 {
      faults.append("'\(name)' is called like a folder and has \(unpacked) bytes")
    }
    if isAbsolute || parts.contains("..") || parts.contains(".") || name.contains("\\")
      || (!name.isEmpty && parts.dropLast().contains(""))
    {
      faults.append("the name '\(name)' leads out of the container, or is written in a strange way")
    }
    if name.unicodeScalars.contains(where: { Self.hides($0) }) {
      faults.append("the name '\(name)' has signs that are not seen")
    }
    if String(validating: rawName, as: UTF8.self) == nil {
      remarks.append("the name '\(name)' is not written in UTF-8")
    }
  }

  /// Control characters, and those that turn or join what stands around them.
  private static func hides(_ sign: Unicode.Scalar) -> Bool {
    switch sign.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// By the mode that Unix systems write: links and devices are no files.
  private mutating func addKindFaults(maker: Int, attributes: Int) {
    guard maker == 3 || maker == 19 else { return }
    let kind = attributes >> 16 & 0o170000
    if kind == 0o120000 {
      faults.append("'\(name)' is a link")
    } else if ![0, 0o100000, 0o040000].contains(kind) {
      faults.append("'\(name)' is no plain file")
    }
  }
}

/// The extra field of a part, block by block.
struct ZIPExtra {
  private(set) var wide: [Int] = []
  private(set) var renames = false
  private(set) var unknown: [Int] = []
  private(set) var isDamaged = false

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var place = range.lowerBound
    while place + 4 <= range.upperBound {
      let (kind, size) = (bytes.number(2, at: place), bytes.number(2, at: place + 2))
      guard place + 4 + size <= range.upperBound else { break }
      add(kind, bytes, (place + 4)..<(place + 4 + size))
      place += 4 + size
    }
    isDamaged = bytes[place..<range.upperBound].contains { $0 != 0 }
  }

  private mutating func add(_ kind: Int, _ bytes: [UInt8], _ range: Range<Int>) {
    switch kind {
    case 0x0001:
      wide = stride(from: range.lowerBound, to: range.upperBound - 7, by: 8).map {
        bytes.number(7, at: $0)
      }
    case 0x7075: renames = true
    // Times, owners and padding, as usual programs write them.
    case 0x5455, 0x7875, 0x7855, 0x5855, 0x000A, 0xD935, 0xCAFE, 0xA220: break
    default: unknown.append(kind)
    }
  }
}
