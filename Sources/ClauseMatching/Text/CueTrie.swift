/// The trie of the anchors while failure links are worked into it.
struct CueTrie {
  private(set) var columns = [UInt8](repeating: 0, count: 256)
  private(set) var width = 1
  /// Before ``link()`` the children, 0 where there is none; after it as in ``CueAutomaton``.
  private(set) var next: [Int32]
  private(set) var first: [Int32] = []
  private(set) var patterns: [Int32] = []
  private(set) var shorter: [Int32] = []
  private var count = 1
  /// Of each anchor, the state that it ends in.
  private var ends: [Int32] = []

  init(_ anchors: [[UInt8]]) {
    for anchor in anchors {
      for byte in anchor { columns[Int(byte)] = 1 }
    }
    for byte in columns.indices where columns[byte] != 0 {
      columns[byte] = UInt8(width)
      width += 1
    }
    next = [Int32](repeating: 0, count: width)
    ends.reserveCapacity(anchors.count)
    for anchor in anchors { ends.append(add(anchor)) }
    sortEnds()
  }

  private mutating func add(_ anchor: [UInt8]) -> Int32 {
    var state = 0
    for byte in anchor {
      let place = state * width + Int(columns[Int(byte)])
      if next[place] == 0 {
        next[place] = Int32(count)
        next.append(contentsOf: repeatElement(0, count: width))
        count += 1
      }
      state = Int(next[place])
    }
    return Int32(state)
  }

  /// The anchors by the states that they end in.
  private mutating func sortEnds() {
    first = [Int32](repeating: 0, count: count + 1)
    for state in ends { first[Int(state) + 1] += 1 }
    for state in 0..<count { first[state + 1] += first[state] }
    var free = first
    patterns = [Int32](repeating: 0, count: ends.count)
    for (number, state) in ends.enumerated() {
      patterns[Int(free[Int(state)])] = Int32(number)
      free[Int(state)] += 1
    }
  }

  /// Breadth first, so that a state's failure is done before the state.
  mutating func link() {
    shorter = [Int32](repeating: 0, count: count)
    var failure = [Int32](repeating: 0, count: count)
    var queue: [Int32] = [0]
    queue.reserveCapacity(count)
    var done = 0
    while done < queue.count {
      let state = Int(queue[done])
      done += 1
      let row = state * width
      let fallback = Int(failure[state]) * width
      for column in 0..<width {
        let child = Int(next[row + column])
        guard child != 0 else {
          if state != 0 { next[row + column] = next[fallback + column] }
          continue
        }
        // The root's children fall back on the root; others on where the failure goes by the same byte.
        let fails = state == 0 ? 0 : next[fallback + column] >> 1
        failure[child] = fails
        shorter[child] = hasEnds(Int(fails)) ? fails : shorter[Int(fails)]
        next[row + column] =
          Int32(child) << 1 | (hasEnds(child) || shorter[child] != 0 ? 1 : 0)
        queue.append(Int32(child))
      }
    }
  }

  private func hasEnds(_ state: Int) -> Bool { first[state] != first[state + 1] }
}
