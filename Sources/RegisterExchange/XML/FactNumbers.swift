internal import Members
internal import Values

/// The numbers that an operator's facts state for one day.
struct FactNumbers {
  private let numbers: [FactName: Int]

  init(_ facts: [Fact]) {
    let pairs = facts.compactMap { fact -> (FactName, Int)? in
      if case .quantity(let number) = fact.value { (fact.name, number) } else { nil }
    }
    numbers = Dictionary(pairs) { $1 }
  }

  subscript(name: FactName) -> Int? { numbers[name] }

  /// One for each day that has facts, in order.
  static func byDay(_ facts: [Fact]) -> [(asOf: CivilDate, numbers: FactNumbers)] {
    Dictionary(grouping: facts, by: \.asOf).sorted { $0.key < $1.key }
      .map { ($0.key, FactNumbers($0.value)) }
  }

  /// Whether more target workers than workers remain when the open ones are left out.
  var settledTargetIsOverTotal: Bool {
    guard let all = self[.occupiedHeads], let target = self[.occupiedTargetHeads] else {
      return false
    }
    return target - (self[.occupiedOpenTargetHeads] ?? 0) > all - (self[.occupiedOpenHeads] ?? 0)
  }
}
