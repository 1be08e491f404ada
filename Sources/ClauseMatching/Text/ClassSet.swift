/// Classes of words as bits: says quickly which rules cannot fit.
///
/// Classes 64 apart share a bit, so that it may take one for another but never misses one.
struct ClassSet: Hashable, Sendable {
  private var bits: UInt64 = 0

  init() {}

  init(_ classes: [Int]) { for number in classes { insert(number) } }

  mutating func insert(_ number: Int) { bits |= 1 << UInt64(truncatingIfNeeded: number & 63) }

  func mayContain(_ other: ClassSet) -> Bool { other.bits & ~bits == 0 }
}
