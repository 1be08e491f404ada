extension LinearProgram {
  /// The constraints that a solver needs to see: without those that the bounds of the variables imply.
  ///
  /// Solvers derive cuts from every row and carry it through every step, so that rows that say nothing cost
  /// as much as others.
  var bindingConstraints: [Constraint] { constraints.filter { !isImplied($0) } }

  /// What does not fit an `Int` is taken as binding.
  private func isImplied(_ constraint: Constraint) -> Bool {
    if let lower = constraint.lower {
      guard let lowest = lowestByBounds(of: constraint.sum), lowest >= lower else { return false }
    }
    if let upper = constraint.upper {
      guard let highest = highestByBounds(of: constraint.sum), highest <= upper else {
        return false
      }
    }
    return true
  }

  /// What `sum` cannot fall below by the bounds of its variables alone; `nil` for no limit, or beyond `Int`.
  package func lowestByBounds(of sum: LinearExpression) -> Int? {
    extreme(of: sum) { $0 > 0 ? $1.lower : $1.upper }
  }

  private func highestByBounds(of sum: LinearExpression) -> Int? {
    extreme(of: sum) { $0 > 0 ? $1.upper : $1.lower }
  }

  private func extreme(of sum: LinearExpression, at end: (Int, Variable) -> Int?) -> Int? {
    var total = 0
    for term in sum.terms {
      guard let value = end(term.coefficient, variables[term.variable.index]) else { return nil }
      let (part, isTooLarge) = term.coefficient.multipliedReportingOverflow(by: value)
      let (next, overflows) = total.addingReportingOverflow(part)
      guard !isTooLarge, !overflows else { return nil }
      total = next
    }
    return total
  }
}
