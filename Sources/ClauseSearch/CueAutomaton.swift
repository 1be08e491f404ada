/// Finds all anchors of many phrases in one pass over a text (Aho and Corasick, 1975).
///
/// - Source: A. V. Aho, M. J. Corasick, Efficient string matching, CACM 18(6), 1975.
struct CueAutomaton: Sendable {
  /// Of each byte, its column; bytes in no phrase share column 0.
  private let columns: [UInt8]
  private let width: Int
  /// The next state by state and column.
  private let next: [Int32]
  /// Of each state, which of ``patterns`` end there: a range of it.
  private let first: [Int32]
  private let patterns: [Int32]

  init(_ anchors: [[UInt8]]) {
    var builder = Builder(anchors)
    builder.link()
    columns = builder.columns
    width = builder.width
    next = builder.next
    first =
      [0] + builder.ends.map(\.count).reduce(into: []) { $0.append(($0.last ?? 0) + Int32($1)) }
    patterns = builder.ends.flatMap { $0 }
  }

  /// - Parameter found: takes the number of an anchor and the first byte behind it.
  @inline(__always)
  func scan(_ text: [UInt8], found: (Int, Int) -> Void) {
    text.withUnsafeBufferPointer { text in
      columns.withUnsafeBufferPointer { columns in
        next.withUnsafeBufferPointer { next in
          first.withUnsafeBufferPointer { first in
            var state = 0
            for place in text.indices {
              state = Int(next[state &* width &+ Int(columns[Int(text[place])])])
              if first[state] != first[state &+ 1] {
                for entry in first[state]..<first[state + 1] {
                  found(Int(patterns[Int(entry)]), place + 1)
                }
              }
            }
          }
        }
      }
    }
  }
}

/// The trie of the anchors while failure links are worked into it.
private struct Builder {
  var columns = [UInt8](repeating: 0, count: 256)
  var width = 1
  var next: [Int32] = []
  var ends: [[Int32]] = []

  init(_ anchors: [[UInt8]]) {
    for byte in Set(anchors.joined()).sorted() {
      columns[Int(byte)] = UInt8(width)
      width += 1
    }
    addState()
    for (number, anchor) in anchors.enumerated() {
      let state = anchor.reduce(0) { child(of: $0, $1) }
      ends[state].append(Int32(number))
    }
  }

  private mutating func addState() {
    next += [Int32](repeating: -1, count: width)
    ends.append([])
  }

  private mutating func child(of state: Int, _ byte: UInt8) -> Int {
    let place = state * width + Int(columns[Int(byte)])
    if next[place] < 0 {
      next[place] = Int32(ends.count)
      addState()
    }
    return Int(next[place])
  }

  /// Breadth first, so that a state's failure is done before the state.
  mutating func link() {
    var failure = [Int](repeating: 0, count: ends.count)
    var queue = [0]
    var done = 0
    while done < queue.count {
      let state = queue[done]
      done += 1
      for column in 0..<width {
        let place = state * width + column
        let fallback = state == 0 ? 0 : Int(next[failure[state] * width + column])
        let child = Int(next[place])
        guard child >= 0 else {
          next[place] = Int32(fallback)
          continue
        }
        failure[child] = fallback
        ends[child] += ends[fallback]
        queue.append(child)
      }
    }
  }
}
