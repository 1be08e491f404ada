/// A text as words that can be compared: lower case, no accents, one blank between words, a mark between
/// sentences, and for every byte where it came from.
///
/// Always begins and ends with a blank. One value is used for many texts, so that memory is taken once.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// Of each byte, where its letter begins in the UTF-8 of the text; empty where that was not asked for.
  private(set) var offsets: [Int32] = []
  /// Where in ``bytes`` sentences end.
  private(set) var stops: [Int] = []
  /// Those of ``stops`` that are question marks.
  private var questions: [Int] = []
  /// How many bytes of UTF-8 the text has.
  private(set) var length = 0
  /// Where texts are folded, before their length is known.
  private var room: [UInt8] = []
  private var offsetRoom: [Int32] = []

  init() {}

  init(_ text: String) { fold(text) }

  /// Takes another text instead of the one before.
  ///
  /// - Parameter keepsOffsets: whether ``offsets`` are wanted, which few texts need and all pay for.
  mutating func fold(_ text: some StringProtocol, keepsOffsets: Bool = true) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
      fold($0, keepsOffsets: keepsOffsets)
    }
    if isDone == nil {
      Array(text.utf8).withUnsafeBufferPointer { fold($0, keepsOffsets: keepsOffsets) }
    }
  }

  /// Learns where the bytes of a text that was folded without offsets come from.
  mutating func locate(_ text: String) {
    if offsets.isEmpty { fold(text) }
  }

  private mutating func fold(_ source: UnsafeBufferPointer<UInt8>, keepsOffsets: Bool) {
    length = source.count
    let most = FoldWriter.most(source.count)
    if room.count < most { room = [UInt8](repeating: 0, count: most) }
    if keepsOffsets, offsetRoom.count < most { offsetRoom = [Int32](repeating: 0, count: most) }
    let found = room.withUnsafeMutableBufferPointer { bytes in
      offsetRoom.withUnsafeMutableBufferPointer { offsets in
        var writer = FoldWriter(bytes, keepsOffsets ? offsets : nil, stops: stops)
        writer.fold(source)
        return writer.found
      }
    }
    stops = found.stops
    questions = found.questions
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: room[..<found.count])
    offsets.removeAll(keepingCapacity: true)
    if keepsOffsets { offsets.append(contentsOf: offsetRoom[..<found.count]) }
  }

  /// Whether a sentence ends with a question mark.
  func isQuestion(_ sentence: Range<Int>) -> Bool { questions.contains(sentence.upperBound) }
}
