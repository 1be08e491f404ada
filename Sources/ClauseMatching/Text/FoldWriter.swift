/// Folds one text into memory that is large enough for whatever it becomes.
struct FoldWriter {
  struct Found {
    /// How many bytes were written.
    var count = 0
    /// Where sentences end.
    var stops: [Int]
    /// Those of ``stops`` that are question marks.
    var questions: [Int] = []
  }

  private(set) var found: Found
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let offsets: UnsafeMutableBufferPointer<Int32>?
  /// How many bytes there were at the last comma: a dash right behind it begins the next item of a list.
  private var comma = -1

  /// The most bytes that a text can become: a mark that ends a sentence becomes three.
  static func most(_ count: Int) -> Int { 3 * count + 2 }

  /// - Parameters:
  ///   - bytes: room for ``most(_:)``.
  ///   - offsets: as much room, or `nil` where nobody asks where bytes come from.
  ///   - stops: an array whose memory is used again.
  init(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ offsets: UnsafeMutableBufferPointer<Int32>?,
    stops: [Int]
  ) {
    self.bytes = bytes
    self.offsets = offsets
    found = Found(stops: stops)
    found.stops.removeAll(keepingCapacity: true)
  }

  mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
    part(at: 0)
    FoldTable.entries.withUnsafeBufferPointer { entries in
      FoldTable.plain.withUnsafeBufferPointer { plain in
        var reader = ScalarReader(source)
        repeat { foldPlain(&reader, plain) } while foldScalar(&reader, entries)
      }
    }
    part(at: source.count)
  }

  /// Nearly all of a text: letters without accents, and blanks.
  @inline(__always)
  private mutating func foldPlain(
    _ reader: inout ScalarReader, _ plain: UnsafeBufferPointer<UInt8>
  ) {
    while let byte = reader.peek {
      let letter = plain[Int(byte)]
      if letter != 0 {
        append(letter, at: reader.skip())
      } else if byte == FoldTable.space {
        part(at: reader.skip())
      } else {
        return
      }
    }
  }

  /// - Returns: `false` at the end of the text.
  @inline(__always)
  private mutating func foldScalar(
    _ reader: inout ScalarReader, _ entries: UnsafeBufferPointer<FoldTable.Entry>
  ) -> Bool {
    guard let scalar = reader.next() else { return false }
    let entry = scalar < 0x600 ? entries[Int(scalar)] : .none
    if entry.first == FoldTable.percent || entry.first == FoldTable.section {
      part(at: reader.start)
      append(entry.first, at: reader.start)
      part(at: reader.start)
    } else if entry.first != 0 {
      append(entry.first, at: reader.start)
      if entry.second != 0 { append(entry.second, at: reader.start) }
    } else if !FoldTable.vanishes(scalar) {
      let ends = ends(scalar, reader)
      part(at: reader.start)
      if scalar == 0x2C { comma = found.count }
      if ends { stop(at: reader.start, isQuestion: scalar == 0x3F) }
    }
    return true
  }

  /// Whether a sentence ends at a mark: a full stop after an abbreviation, or within a number, is none.
  private func ends(_ mark: UInt32, _ reader: ScalarReader) -> Bool {
    switch mark {
    case 0x2E: endsAbbreviation ? false : reader.isBeforeSentence
    case 0x21, 0x3F, 0x3B, 0x37E: reader.isBeforeBlank
    case 0x0A, 0x2028: reader.isBeforeSentence
    case 0x2022, 0xB7, 0x25CF, 0x25AA: true
    case 0x2D, 0x2013, 0x2014: comma == found.count && reader.isBeforeBlank
    default: false
    }
  }

  /// A word of one to three letters before a full stop is taken for an abbreviation: `art.`, `nr.`, `ust.`
  private var endsAbbreviation: Bool {
    var letters = 0
    for byte in bytes[..<found.count].reversed() {
      if byte == FoldTable.space { break }
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return false }
      letters += 1
      if letters > 3 { return false }
    }
    return letters > 0
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8, at offset: Int) {
    bytes[found.count] = byte
    if let offsets { offsets[found.count] = Int32(truncatingIfNeeded: offset) }
    found.count += 1
  }

  @inline(__always)
  private mutating func part(at offset: Int) {
    guard found.count == 0 || bytes[found.count - 1] != FoldTable.space else { return }
    append(FoldTable.space, at: offset)
  }

  private mutating func stop(at offset: Int, isQuestion: Bool) {
    if let last = found.stops.last, last == found.count - 2 { return }
    if isQuestion { found.questions.append(found.count) }
    found.stops.append(found.count)
    append(FoldTable.stop, at: offset)
    append(FoldTable.space, at: offset)
  }
}
