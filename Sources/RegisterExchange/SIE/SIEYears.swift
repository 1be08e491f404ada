internal import Members
internal import Values

/// Makes years of what a file says of their days and balances.
struct SIEYears {
  /// The days of a year, as `#RAR` has them.
  struct Span: Hashable {
    let from: CivilDate
    let through: CivilDate
    let line: Int

    static func == (left: Span, right: Span) -> Bool {
      (left.from, left.through) == (right.from, right.through)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(from)
      hasher.combine(through)
    }
  }

  let path: String
  let spans: [Int: Span]
  let writtenOn: CivilDate?
  let balancesThrough: CivilDate?
  let today: CivilDate?

  /// The newest first.
  func finished(
    _ results: [Int: [String: Int]], _ firstLine: [Int: Int], _ currency: String
  ) throws(SIEFailure) -> [SIEFile.Year] {
    try checkOrder()
    var years: [SIEFile.Year] = []
    for (index, span) in spans.sorted(by: { $0.key > $1.key }) {
      let line = firstLine[index] ?? span.line
      years.append(
        SIEFile.Year(
          index: index, from: span.from, through: span.through, open: open(index, span),
          results: results[index] ?? [:], line: line,
          netSales: try netSales(results[index] ?? [:], span, currency, line: line)))
    }
    return years
  }

  /// Years follow each other: none begins before the one before it is over.
  private func checkOrder() throws(SIEFailure) {
    for (index, span) in spans.sorted(by: { $0.key > $1.key }) {
      if RegisterLimits.flaw(in: span.from) != nil || RegisterLimits.flaw(in: span.through) != nil {
        throw failure(
          .dates, "the year \(span.from)–\(span.through), expected days from 1800 to 2999",
          line: span.line)
      }
      if let before = spans[index - 1], before.through >= span.from {
        throw failure(
          .dates,
          "year \(index) begins on \(span.from), before year \(index - 1) ends on \(before.through)",
          line: span.line)
      }
    }
  }

  /// Why a year is not closed. A day before it began bounds nothing in it.
  private func open(_ index: Int, _ span: Span) -> String? {
    if index == 0, let end = balancesThrough, end >= span.from, end < span.through {
      return "its balances end on \(end) ('#OMFATTN')"
    }
    guard let writtenOn else {
      return "the file does not say when it was written ('#GEN'), so that the year may not be over"
    }
    if writtenOn <= span.through {
      return "it was not over when the file was written, on \(writtenOn)"
    }
    if let today, today <= span.through { return "it is not over on \(today)" }
    return nil
  }

  private func netSales(
    _ results: [String: Int], _ span: Span, _ currency: String, line: Int
  ) throws(SIEFailure) -> Int? {
    let sales = results.filter { account, _ in SIEFile.isNetSales(account) }
    guard !sales.isEmpty else { return nil }
    var sum = 0
    for balance in sales.values.sorted() {
      let (total, isTooLarge) = sum.subtractingReportingOverflow(balance)
      guard !isTooLarge else { throw flaw("more than can be counted", span, line: line) }
      sum = total
    }
    if let flaw = RegisterLimits.flaw(in: Money(minorUnits: sum, currency: currency)) {
      throw self.flaw("\(flaw.found), expected \(flaw.expected)", span, line: line)
    }
    return sum
  }

  private func flaw(_ found: String, _ span: Span, line: Int) -> SIEFailure {
    failure(
      .amount, "the net sales of \(span.from)–\(span.through) are \(found)", line: line)
  }

  private func failure(
    _ kind: SIEFailure.Kind, _ message: String, line: Int
  ) -> SIEFailure {
    SIEFailure(
      kind: kind, file: path, line: line, column: 0, message: message,
      remedy: "correct it in the accounting program and export again")
  }
}
