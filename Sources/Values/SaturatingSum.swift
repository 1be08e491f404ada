extension Sequence<Int> {
  /// The sum, or the largest or smallest number where that is out of reach: stored values never stop a verdict.
  package var saturatingSum: Int {
    reduce(0) { sum, next in
      let (total, overflow) = sum.addingReportingOverflow(next)
      return overflow ? (next < 0 ? Int.min : Int.max) : total
    }
  }
}
