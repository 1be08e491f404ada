/// Words that are looked for in one pass over a document, whatever it says.
struct ByteWords: Sendable {
  private let words: [[UInt8]]
  /// Of each byte, whether a word begins with it.
  private let begins: [Bool]

  init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
    var begins = [Bool](repeating: false, count: 256)
    for word in self.words { if let first = word.first { begins[Int(first)] = true } }
    self.begins = begins
  }

  func occurs(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      begins.withUnsafeBufferPointer { begins in
        bytes.indices.contains { place in
          begins[Int(bytes[place])] && words.contains { bytes[place...].starts(with: $0) }
        }
      }
    }
  }
}
