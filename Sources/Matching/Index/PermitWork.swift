package import Law
import Members
package import Values

/// Work for which the law asks a permit or proven ability, so that a wider code in a register does not say that its
/// operator does it.
package struct PermitWork: Sendable {
  /// Those in force on the day, of the rules that are about some work.
  private let rules: [Rule]

  /// - Parameter day: when the work is tendered for.
  package init(on day: CivilDate, rules: [Rule] = Rule.permits) {
    self.rules = rules.filter { $0.validity.covers(day) }
  }

  /// Of `codes` that members do by the vocabulary, those of a rule's branches that none of them names itself.
  func unnamed(
    _ codes: [CPVCode], by members: [EconomicOperator]
  ) -> [(rule: Rule, codes: [CPVCode])] {
    rules.compactMap { rule in
      let found = codes.filter { code in
        guard let branch = rule.work.first(where: { $0.covers(code) }) else { return false }
        return !members.contains { $0.capacities.contains { branch.covers($0.cpv) } }
      }
      return found.isEmpty ? nil : (rule, found)
    }
  }
}
