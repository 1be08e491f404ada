/// The end of a ZIP file: where its directory lies and how many parts it names.
struct ZIPEnd {
  let directory: Int
  let directoryEnd: Int
  let count: Int
  let commentLength: Int
  private(set) var faults: [String] = []

  /// `nil` where no end record closes the file exactly.
  init?(_ bytes: [UInt8]) {
    guard let place = Self.place(in: bytes) else { return nil }
    commentLength = bytes.number(2, at: place + 20)
    var size = bytes.number(4, at: place + 12)
    var start = bytes.number(4, at: place + 16)
    var entries = bytes.number(2, at: place + 10)
    var end = place
    var disks = bytes.number(2, at: place + 4) + bytes.number(2, at: place + 6)
    if bytes.begins(0x0706_4B50, at: place - 20) {
      let wide = bytes.number(7, at: place - 20 + 8)
      let length = bytes.number(7, at: wide + 4)
      guard bytes.begins(0x0606_4B50, at: wide), length < bytes.count,
        wide + 12 + length == place - 20
      else { return nil }
      (size, start) = (bytes.number(7, at: wide + 40), bytes.number(7, at: wide + 48))
      entries = bytes.number(7, at: wide + 32)
      disks = bytes.number(4, at: wide + 16) + bytes.number(4, at: wide + 20)
      end = wide
      if length != 44 { faults.append("the end record carries data of its own") }
    } else if bytes.number(2, at: place + 8) != entries {
      faults.append("the number of parts is said in two ways")
    }
    guard start <= end, size <= end, entries <= bytes.count / 46 else { return nil }
    if disks != 0 { faults.append("it is one of several files that belong together") }
    if start + size != end {
      faults.append("the directory of parts is not where the end of the file says")
    }
    (directory, directoryEnd, count) = (start, end, entries)
    if bytes[(bytes.count - commentLength)...].starts(with: [0x50, 0x4B]) {
      faults.append("the comment of the file is a ZIP file itself")
    }
  }

  /// The record whose comment ends with the file; the last, as readers take it.
  private static func place(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let first = max(0, bytes.count - 22 - 0xFFFF)
    return (first...(bytes.count - 22)).reversed().first { place in
      bytes.begins(0x0605_4B50, at: place)
        && place + 22 + bytes.number(2, at: place + 20) == bytes.count
    }
  }
}
