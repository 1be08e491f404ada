/// A sum of variables with whole coefficients.
///
/// Terms are kept in the order of the variables, each variable once and none with a zero, so that equal
/// sums are equal values and a program is the same however it was put together.
package struct LinearExpression: Hashable, Sendable {
  /// A variable, taken so many times.
  package struct Term: Hashable, Sendable {
    /// How many times; below zero to take it away.
    package let coefficient: Int
    /// A variable of the program that the sum is for.
    package let variable: LinearProgram.VariableID

    /// A coefficient of 0 is left out of the sum.
    package init(_ coefficient: Int, _ variable: LinearProgram.VariableID) {
      self.coefficient = coefficient
      self.variable = variable
    }
  }

  /// In the order of the variables, each once, none with a coefficient of 0.
  package let terms: [Term]

  /// Terms come in any order; those of one variable are added up.
  package init(_ terms: some Sequence<Term> = []) {
    var merged: [Term] = []
    for term in terms.sorted(by: { $0.variable.index < $1.variable.index }) {
      if let last = merged.last, last.variable == term.variable {
        merged[merged.count - 1] = Term(
          saturatingSum(last.coefficient, term.coefficient), term.variable)
      } else {
        merged.append(term)
      }
    }
    self.terms = merged.filter { $0.coefficient != 0 }
  }

  /// Each of `variables` once.
  package init(sumOf variables: some Sequence<LinearProgram.VariableID>) {
    self.init(variables.map { Term(1, $0) })
  }

  /// The sum at `values`, one a variable of the program; `nil` where it does not fit an `Int`.
  package func value(at values: [Int]) -> Int? {
    var sum = 0
    for term in terms {
      let (product, tooLarge) = term.coefficient.multipliedReportingOverflow(
        by: values[term.variable.index])
      let (next, overflow) = sum.addingReportingOverflow(product)
      if tooLarge || overflow { return nil }
      sum = next
    }
    return sum
  }

  /// The greatest number that divides every coefficient; 1 for an empty sum.
  var divisor: Int {
    let common = terms.reduce(UInt(0)) { greatestCommonDivisor($0, $1.coefficient.magnitude) }
    return Int(exactly: max(1, common)) ?? 1
  }
}

/// At the ends of `Int` instead of beyond them: ``LinearProgram/firstTooLarge`` refuses such a number later.
private func saturatingSum(_ left: Int, _ right: Int) -> Int {
  let (sum, overflow) = left.addingReportingOverflow(right)
  return overflow ? (left < 0 ? .min : .max) : sum
}

private func greatestCommonDivisor(_ left: UInt, _ right: UInt) -> UInt {
  var (left, right) = (left, right)
  while right != 0 { (left, right) = (right, left % right) }
  return left
}
