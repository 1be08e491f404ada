/// How a document begins: enough to guess its format before it is read.
struct DocumentStart {
  private static let most = 1 << 10

  /// At most 1,024 bytes.
  let bytes: ArraySlice<UInt8>
  /// The local name in the first tag, as it stands in a document whose encoding keeps ASCII; `nil` where none is found.
  let root: String?

  init(_ document: [UInt8]) {
    bytes = document.prefix(Self.most)
    root = Self.firstTag(in: bytes)
  }

  private static func firstTag(in bytes: ArraySlice<UInt8>) -> String? {
    let letters = UInt8(ascii: "A")...UInt8(ascii: "z")
    for place in bytes.indices.dropLast()
    where bytes[place] == UInt8(ascii: "<") && letters.contains(bytes[place + 1]) {
      let name = bytes[(place + 1)...].prefix { $0 > 0x20 && !ends.contains($0) }
      let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
      return String(decoding: local, as: UTF8.self)
    }
    return nil
  }

  private static let ends = [UInt8(ascii: ">"), UInt8(ascii: "/")]
}
