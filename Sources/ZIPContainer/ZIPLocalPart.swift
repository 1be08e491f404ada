/// A part where it lies in a ZIP file: its own header must say what the directory says.
struct ZIPLocalPart {
  /// From its header to behind its data; `nil` where there is no part.
  private(set) var range: Range<Int>?
  private(set) var faults: [String] = []

  init(_ bytes: [UInt8], _ entry: ZIPEntry, before limit: Int) {
    let place = entry.offset
    guard bytes.begins(0x0403_4B50, at: place), place + 30 <= limit else {
      faults = ["'\(entry.name)' is in the directory and not in the file"]
      return
    }
    let nameLength = bytes.number(2, at: place + 26)
    let extraLength = bytes.number(2, at: place + 28)
    let data = place + 30 + nameLength + extraLength
    guard data <= limit, entry.packed <= limit - data else {
      faults = ["'\(entry.name)' reaches into the directory of parts"]
      return
    }
    let extraRange = (place + 30 + nameLength)..<data
    compare(bytes, entry, Array(bytes[(place + 30)..<extraRange.lowerBound]))
    if ZIPExtra(bytes, extraRange).renames {
      faults.append("'\(entry.name)' has a second name in its extra field")
    }
    let end = data + entry.packed
    addEnd(bytes[data..<end], entry)
    range = place..<(end + descriptor(bytes, entry, at: end, before: limit))
  }

  /// A part must be packed up to its last byte, and be as long as is said.
  private mutating func addEnd(_ packed: ArraySlice<UInt8>, _ entry: ZIPEntry) {
    guard entry.method == 8, entry.flags & 0x2041 == 0,
      entry.unpacked <= ZIPLimits.standard.partBytes
    else { return }
    switch DeflateEnd.of(packed, limit: entry.unpacked) {
    case .atEnd: break
    case .before:
      faults.append("bytes lie in '\(entry.name)' behind the end of what is packed in it")
    case .damaged: faults.append("what is packed in '\(entry.name)' is damaged")
    }
  }

  private mutating func compare(_ bytes: [UInt8], _ entry: ZIPEntry, _ name: [UInt8]) {
    let place = entry.offset
    if name != entry.rawName {
      faults.append(
        "a part is called '\(entry.name)' in the directory and "
          + "'\(name.name(0..<name.count))' where it lies")
    }
    if bytes.number(2, at: place + 8) != entry.method
      || bytes.number(2, at: place + 6) & 0x2041 != entry.flags & 0x2041
    {
      faults.append("how '\(entry.name)' is packed is said in two ways")
    }
    guard bytes.number(2, at: place + 6) & 8 == 0 else { return }
    let sizes = [(14, entry.check), (18, entry.packed), (22, entry.unpacked)]
    // Sizes beyond 32 bits stand elsewhere.
    let differs = sizes.contains {
      let own = bytes.number(4, at: place + $0.0)
      return own != $0.1 && own != 0xFFFF_FFFF
    }
    if differs { faults.append("the size of '\(entry.name)' is said in two ways") }
  }

  /// The length of the record behind data whose size was not known before.
  private mutating func descriptor(
    _ bytes: [UInt8], _ entry: ZIPEntry, at place: Int, before limit: Int
  ) -> Int {
    guard bytes.number(2, at: entry.offset + 6) & 8 != 0 else { return 0 }
    let signed = bytes.begins(0x0807_4B50, at: place)
    for (start, width) in [(signed ? 4 : 0, 4), (signed ? 4 : 0, 8), (0, 4), (0, 8)] {
      let length = start + 4 + 2 * width
      let first = place + start
      if place + length <= limit, bytes.number(4, at: first) == entry.check,
        bytes.number(width, at: first + 4) == entry.packed,
        bytes.number(width, at: first + 4 + width) == entry.unpacked
      {
        return length
      }
    }
    faults.append("the size of '\(entry.name)' is said in two ways")
    return 0
  }
}
