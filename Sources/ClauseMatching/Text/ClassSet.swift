/// Some classes of the grammar, by their numbers, as bits.
struct ClassSet: Hashable, Sendable {
  /// How many classes a grammar can have.
  static let capacity = UInt128.bitWidth

  private var bits: UInt128 = 0

  init() {}

  init(_ numbers: some Sequence<Int>) {
    for number in numbers { bits |= 1 << UInt128(number) }
  }

  mutating func insert(_ number: Int) { bits |= 1 << UInt128(number) }

  func contains(_ other: ClassSet) -> Bool { bits & other.bits == other.bits }

  func contains(_ number: Int) -> Bool { bits & (1 << UInt128(number)) != 0 }
}
