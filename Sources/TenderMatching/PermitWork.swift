import Procurement

/// Work that nobody may do without a permit or proven ability, so that a wider code in a register does not say that
/// its operator does it: hazardous waste (Directive 2008/98/EC, articles 17 and 23) and the removal of asbestos
/// (Directive 2009/148/EC, article 15).
enum PermitWork {
  private static let branches = [90_520_000, 90_650_000, 45_262_660].map { CPVCode(Int32($0)) }

  /// Those of `codes` that members do by the vocabulary, while none of them names the branch itself.
  static func unnamed(_ codes: [CPVCode], by members: [EconomicOperator]) -> [CPVCode] {
    codes.filter { code in
      guard let branch = branches.first(where: { $0.covers(code) }) else { return false }
      return !members.contains { $0.capacities.contains { branch.covers($0.cpv) } }
    }
  }
}
