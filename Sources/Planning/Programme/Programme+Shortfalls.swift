import Briefs
import LinearProgramming
import Values

extension Programme {
  /// By how much something falls short in an elastic programme.
  struct Shortfall {
    enum Of: Hashable {
      case demand(LotID, Demand)
      case pooled(LotID, label: String, PooledConstraint.Family)
    }

    let of: Of
    let variable: LinearProgram.VariableID
    /// How dear one unit is, so that a whole demand costs about the same as any other.
    let weight: Int
  }

  mutating func shortfall(of demand: Demand, _ lot: LotID) -> LinearProgram.VariableID? {
    addShortfall(.demand(lot, demand), whole: demand.amount ?? 0, most: demand.amount ?? 0)
  }

  mutating func shortfall(
    of constraint: PooledConstraint, _ lot: LotID
  ) -> LinearProgram.VariableID? {
    let most = constraint.contributions.values.reduce(max(0, constraint.required)) {
      $0 + $1.magnitudeAsInt
    }
    return addShortfall(
      .pooled(lot, label: constraint.label, constraint.family),
      whole: max(1, constraint.required, most / 10), most: most)
  }

  private mutating func addShortfall(
    _ of: Shortfall.Of, whole: Int, most: Int
  ) -> LinearProgram.VariableID? {
    guard scope.isElastic else { return nil }
    let variable = linear.addVariable("shortfall", through: most, isAmount: true)
    shortfalls.append(
      Shortfall(of: of, variable: variable, weight: max(1, 1_000_000 / max(1, whole))))
    return variable
  }

  var shortfall: LinearExpression {
    LinearExpression(shortfalls.map { .init($0.weight, $0.variable) })
  }
}

extension Int {
  fileprivate var magnitudeAsInt: Int { Int(clamping: magnitude) }
}
