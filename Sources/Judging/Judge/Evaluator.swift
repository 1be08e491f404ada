import Law
import Members
import Values

/// Evaluates conditions over the facts of the operators that tender.
///
/// Pure: the same books give the same outcome, with no clock and no input or output.
struct Evaluator {
  /// In the order of the tenderers, the leader first.
  let books: [FactBook]
  /// Of those whose capacity they rely on.
  var reliedOn: [FactBook] = []

  func outcome(of reading: Reading) -> ReadingOutcome {
    let steps: [TraceStep]
    let value: Kleene
    switch reading.scope {
    case .each:
      steps = books.map { step(reading.condition, over: [$0]) }
      value = Kleene.all(steps.lazy.map(\.value))
    case .any:
      steps = books.map { step(reading.condition, over: [$0]) }
      value = Kleene.any(steps.lazy.map(\.value))
    case .pooled:
      steps = [step(reading.condition, over: books)]
      value = steps[0].value
    case .lead:
      steps = books.prefix(1).map { step(reading.condition, over: [$0]) }
      value = Kleene.all(steps.lazy.map(\.value))
    case .relied:
      steps = reliedOn.map { step(reading.condition, over: [$0]) }
      value = Kleene.any(steps.lazy.map(\.value))
    }
    return ReadingOutcome(reading: reading, value: value, steps: steps)
  }

  func step(_ condition: Condition, over books: [FactBook]) -> TraceStep {
    switch condition {
    case .all(let parts):
      let children = parts.map { step($0, over: books) }
      return TraceStep(
        condition: condition, value: Kleene.all(children.lazy.map(\.value)), children: children)
    case .any(let parts):
      let children = parts.map { step($0, over: books) }
      return TraceStep(
        condition: condition, value: Kleene.any(children.lazy.map(\.value)), children: children)
    case .not(let part):
      let child = step(part, over: books)
      return TraceStep(condition: condition, value: child.value.negated, children: [child])
    case .isTrue(let name):
      return leaf(condition, name, over: books) { $0 == .flag(true) }
    case .isOneOf(let name, let words):
      return leaf(condition, name, over: books) { value in words.contains { value == .word($0) } }
    case .share(let part, let whole, let ratio):
      return share(condition, part: part, whole: whole, atLeast: ratio, over: books)
    case .count(let form, let floor):
      let uses = books.flatMap { facts(of: form, in: $0) }
      let value = sum(of: form, over: books).map { Kleene($0 >= floor) } ?? .unknown
      return TraceStep(condition: condition, value: value, uses: uses)
    case .amount(let name, let floor):
      return amount(condition, name, atLeast: floor, over: books)
    case .averageAmount(let name, let years, let floor):
      return average(condition, name, years, atLeast: floor, over: books)
    case .isKnown(let names):
      let uses = books.flatMap { book in names.map(book.use) }
      let value: Kleene = uses.allSatisfy { $0.unusable == nil } ? .isTrue : .unknown
      return TraceStep(condition: condition, value: value, uses: uses)
    case .isRecent(let name, let days):
      let uses = books.map { $0.use(name) }
      let values = zip(books, uses).map { book, use -> Kleene in
        guard use.unusable == nil, let fact = use.fact else { return .unknown }
        return Kleene(book.asOf <= fact.asOf.adding(days: days))
      }
      return TraceStep(condition: condition, value: Kleene.all(values), uses: uses)
    }
  }

  private func leaf(
    _ condition: Condition, _ name: FactName, over books: [FactBook],
    holds: (FactValue) -> Bool
  ) -> TraceStep {
    let uses = books.map { $0.use(name) }
    let values = uses.map { use -> Kleene in
      guard use.unusable == nil, let fact = use.fact else { return .unknown }
      return Kleene(holds(fact.value))
    }
    return TraceStep(condition: condition, value: Kleene.all(values), uses: uses)
  }

  /// Exact: `denominator * part >= numerator * whole`, in whole numbers.
  private func share(
    _ condition: Condition, part: LinearForm, whole: LinearForm, atLeast ratio: Ratio,
    over books: [FactBook]
  ) -> TraceStep {
    let uses = books.flatMap { facts(of: part, in: $0) + facts(of: whole, in: $0) }
    guard let partSum = sum(of: part, over: books), let wholeSum = sum(of: whole, over: books)
    else { return TraceStep(condition: condition, value: .unknown, uses: uses) }
    guard wholeSum > 0 else {
      return TraceStep(condition: condition, value: .unknown, uses: uses.map { $0.inconsistent })
    }
    let consistent = books.allSatisfy { book in
      (book.value(of: part) ?? 0) <= (book.value(of: whole) ?? 0)
    }
    guard consistent else {
      return TraceStep(condition: condition, value: .unknown, uses: uses.map { $0.inconsistent })
    }
    let holds = ratio.denominator * partSum >= ratio.numerator * wholeSum
    return TraceStep(condition: condition, value: Kleene(holds), uses: uses)
  }

  private func facts(of form: LinearForm, in book: FactBook) -> [FactUse] {
    form.terms.compactMap { term in
      let use = book.use(term.fact)
      return term.absentIsZero && use.unusable == .missing ? nil : use
    }
  }

  private func sum(of form: LinearForm, over books: [FactBook]) -> Int? {
    var total = 0
    for book in books {
      guard let value = book.value(of: form) else { return nil }
      total += value
    }
    return total
  }

  /// Known members that reach the amount by themselves settle it; negative amounts do not occur.
  private func amount(
    _ condition: Condition, _ name: FactName, atLeast floor: Money, over books: [FactBook]
  ) -> TraceStep {
    let amounts = books.map { $0.money(name, in: floor.currency) }
    let uses = zip(books, amounts).map { book, amount in
      let use = book.use(name)
      return amount == nil && use.unusable == nil ? use.inconsistent : use
    }
    let known = amounts.map { $0?.minorUnits ?? 0 }.saturatingSum
    let value: Kleene =
      if known >= floor.minorUnits {
        .isTrue
      } else if amounts.contains(where: { $0 == nil }) {
        .unknown
      } else {
        .isFalse
      }
    return TraceStep(condition: condition, value: value, uses: uses)
  }

  /// As with one amount, over whole years; the mean of a group is the sum of its members' means.
  private func average(
    _ condition: Condition, _ name: FactName, _ years: Int, atLeast floor: Money,
    over books: [FactBook]
  ) -> TraceStep {
    let sums = books.map { $0.money(name, in: floor.currency, years: years)?.minorUnits }
    let uses = books.flatMap { book in
      book.years(name, last: years).map { use in
        guard use.unusable == nil, case .money(let money) = use.fact?.value else { return use }
        return money.currency == floor.currency ? use : use.inconsistent
      }
    }
    let (asked, overflow) = floor.minorUnits.multipliedReportingOverflow(by: years)
    guard !overflow else { return TraceStep(condition: condition, value: .unknown, uses: uses) }
    let value: Kleene =
      if sums.map({ $0 ?? 0 }).saturatingSum >= asked {
        .isTrue
      } else if sums.contains(nil) {
        .unknown
      } else {
        .isFalse
      }
    return TraceStep(condition: condition, value: value, uses: uses)
  }
}

extension FactUse {
  /// The same fact, marked as one that contradicts the others it is used with.
  fileprivate var inconsistent: FactUse {
    FactUse(operatorID: operatorID, name: name, fact: fact, unusable: .inconsistent)
  }
}
