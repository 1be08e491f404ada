/// Finds all anchors of many phrases in one pass over a text (Aho and Corasick, 1975).
///
/// - Source: A. V. Aho, M. J. Corasick, Efficient string matching, CACM 18(6), 1975.
struct CueAutomaton: Sendable {
  /// Of each byte, its column; bytes in no phrase share column 0.
  private let columns: [UInt8]
  private let width: Int
  /// The next state by state and column, doubled; one more where anchors end in it.
  private let next: [Int32]
  /// Of each state, which of ``patterns`` end there and in no shorter one: a range of it.
  private let first: [Int32]
  private let patterns: [Int32]
  /// Of each state, the longest of its ends that anchors end in; 0 where there is none.
  private let shorter: [Int32]

  init(_ anchors: [[UInt8]]) {
    var trie = CueTrie(anchors)
    trie.link()
    columns = trie.columns
    width = trie.width
    next = trie.next
    first = trie.first
    patterns = trie.patterns
    shorter = trie.shorter
  }

  /// - Parameter found: takes the number of an anchor and the first byte behind it.
  @inline(__always)
  func scan(_ text: [UInt8], found: (Int, Int) -> Void) {
    text.withUnsafeBufferPointer { text in
      columns.withUnsafeBufferPointer { columns in
        next.withUnsafeBufferPointer { next in
          var state = 0
          for place in text.indices {
            let entry = Int(next[state &* width &+ Int(columns[Int(text[place])])])
            state = entry &>> 1
            if entry & 1 != 0 { report(state, place + 1, found) }
          }
        }
      }
    }
  }

  @inline(__always)
  private func report(_ state: Int, _ place: Int, _ found: (Int, Int) -> Void) {
    var state = state
    while state != 0 {
      for entry in Int(first[state])..<Int(first[state + 1]) {
        found(Int(patterns[entry]), place)
      }
      state = Int(shorter[state])
    }
  }
}
