import Values

/// Whose capacity covers a code, and whose lies below it: found by the vocabulary's tree, not by looking at all.
struct WorkIndex: Sendable {
  /// One kind of work of one operator, in one set of places.
  struct Entry: Hashable, Sendable {
    let operatorIndex: Int32
    let code: CPVCode
    /// Position within the places of the ``PlaceIndex``.
    let places: Int32
  }

  /// By code.
  private let entries: [Entry]
  /// Entries whose code has exactly these significant digits; keys as ``key(_:digits:)`` makes them.
  private let byPrefix: [Int32: Range<Int>]

  init(_ entries: Set<Entry>) {
    let sorted = entries.sorted {
      ($0.code, $0.operatorIndex, $0.places) < ($1.code, $1.operatorIndex, $1.places)
    }
    var ranges: [Int32: Range<Int>] = [:]
    var start = 0
    for index in sorted.indices
    where index + 1 == sorted.count
      || sorted[index + 1].code != sorted[index].code
    {
      let code = sorted[index].code
      ranges[Self.key(code.number, digits: code.significantDigits)] = start..<(index + 1)
      start = index + 1
    }
    self.entries = sorted
    byPrefix = ranges
  }

  /// Entries whose code is `code` or a branch that it lies in.
  func covering(_ code: CPVCode, _ body: (Entry) -> Void) {
    for digits in 2...8 {
      guard let range = byPrefix[Self.key(code.number, digits: digits)] else { continue }
      for index in range { body(entries[index]) }
    }
  }

  /// Entries whose code lies below `code`, without `code` itself.
  func below(_ code: CPVCode, _ body: (Entry) -> Void) {
    let span = Self.powers[8 - code.significantDigits]
    guard span > 1 else { return }
    var index = firstIndex(after: code.number)
    while index < entries.count, entries[index].code.number < code.number + span {
      body(entries[index])
      index += 1
    }
  }

  private func firstIndex(after number: Int32) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].code.number <= number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first `digits` digits, told apart from those of other lengths.
  private static func key(_ number: Int32, digits: Int) -> Int32 {
    number / powers[8 - digits] * 8 + Int32(digits - 1)
  }

  private static let powers: [Int32] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
}

extension CPVCode {
  /// How many digits ``prefix`` has: 2 to 8.
  var significantDigits: Int {
    var digits = 8
    var rest = number
    while digits > 2, rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    return digits
  }
}
