package import Members
package import Values

/// Whose counts of persons a text may show.
///
/// A small count can tell who somebody is, and a tender becomes a public document: pages that leave the
/// register's own screen hide the counts of small enterprises (GDP-04, GDP-05).
package struct CountVisibility: Hashable, Sendable {
  private let shown: Set<OperatorID>?

  /// Everything: for the screen of those who keep the register.
  package static let everything = CountVisibility(shown: nil)

  private init(shown: Set<OperatorID>?) { self.shown = shown }

  /// Only those of the enterprises named, as a member sees its own.
  package init(of operators: Set<OperatorID>) { shown = operators }

  /// Only counts of enterprises where none of the groups is small on `day`.
  package init(publishing operators: [EconomicOperator], asOf day: CivilDate) {
    shown = Set(operators.filter { Self.isLarge(FactBook($0, asOf: day)) }.map(\.id))
  }

  /// Whether counts of persons of that operator may be shown.
  package func shows(_ id: OperatorID) -> Bool { shown?.contains(id) ?? true }

  /// Whether `fact` of that operator may be shown: everything but counts of persons, or those of large ones.
  package func shows(_ fact: Fact, of id: OperatorID) -> Bool {
    !fact.name.isCounted || shows(id)
  }

  /// At least ten persons, five of the target group, and five others, wherever they are counted.
  private static func isLarge(_ book: FactBook) -> Bool {
    let open: [FactName] = [.occupiedOpenHeads, .occupiedOpenTargetHeads]
    guard
      open.allSatisfy({ name in
        let count = book.quantity(name) ?? 0
        return count == 0 || count >= 5
      })
    else { return false }
    let pairs: [(FactName, FactName)] = [
      (.occupiedHeads, .occupiedTargetHeads), (.employedHeads, .employedTargetHeads),
      (.hiredHeads, .hiredEntitledToWageSupport), (.ordinaryEmployees, .reasonablenessPersons),
    ]
    return pairs.allSatisfy { whole, part in
      guard book.use(whole).fact != nil || book.use(part).fact != nil else { return true }
      guard let all = book.quantity(whole), let target = book.quantity(part) else { return false }
      return all >= 10 && target >= 5 && all - target >= 5
    }
  }
}
