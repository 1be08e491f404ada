import Law
import Members
import Values

/// An operator's facts with some of them changed, as a way to a verdict is tried out.
struct Draft {
  private let original: FactBook
  private(set) var economicOperator: EconomicOperator
  private(set) var changes: [FactChange] = []
  private(set) var book: FactBook

  init(_ economicOperator: EconomicOperator, on day: CivilDate) {
    self.economicOperator = economicOperator
    original = FactBook(economicOperator, asOf: day)
    book = original
  }

  /// What is changed to what: two drafts with the same key are the same way.
  var key: [FactName: FactValue?] {
    Dictionary(uniqueKeysWithValues: changes.map { ($0.name, $0.value) })
  }

  /// The facts that must still be stated by somebody, so that nothing can be said of what follows.
  var open: Set<FactName> { Set(changes.lazy.filter { $0.value == nil }.map(\.name)) }

  /// The draft in which the fact has this value, with evidence that holds.
  func setting(_ name: FactName, _ value: FactValue) -> Draft {
    var draft = without(name)
    let use = original.use(name)
    if use.unusable != nil || use.fact?.value != value {
      draft.changes.append(FactChange(use: use, value: value))
    }
    let evidence = Evidence(kind: name.evidenceKinds[0].rawValue, grade: .c)
    draft.economicOperator.facts.append(
      Fact(
        name, value, asOf: day(of: name, use), evidence: evidence,
        source: use.fact?.source ?? economicOperator.source))
    draft.book = FactBook(draft.economicOperator, asOf: original.asOf)
    return draft
  }

  /// A changed count stays part of the statement that it is in: one of another day would leave nothing of
  /// the counts beside it.
  private func day(of name: FactName, _ use: FactUse) -> CivilDate {
    guard let statement = name.statement else { return original.asOf }
    let others = FactName.allCases.lazy.filter { $0.statement == statement }
      .compactMap { original.use($0).fact?.asOf }
    return use.fact?.asOf ?? others.filter { $0 <= original.asOf }.max() ?? original.asOf
  }

  /// The draft in which the fact is to be stated anew, whatever comes out.
  func opening(_ name: FactName, because reason: FactUse.Unusable? = nil) -> Draft {
    var draft = without(name)
    let use = original.use(name)
    draft.changes.append(
      FactChange(
        use: FactUse(
          operatorID: use.operatorID, name: name, fact: use.fact,
          unusable: use.unusable ?? reason),
        value: nil))
    return draft
  }

  /// The draft in which the fact can be relied on: the same value with new evidence, where there is one.
  func showing(_ name: FactName) -> Draft {
    let use = book.use(name)
    switch use.unusable {
    case nil: return self
    case .evidenceLapsed, .noEvidence:
      return use.fact.map { setting(name, $0.value) } ?? opening(name)
    case .missing, .unclear, .later, .inconsistent: return opening(name)
    }
  }

  private func without(_ name: FactName) -> Draft {
    var draft = self
    draft.changes.removeAll { $0.name == name }
    return draft
  }
}

extension Draft {
  /// Cheaper first: by the heaviest effort, then the next heaviest, then by how much is changed.
  static func isCheaper(_ left: Draft, _ right: Draft) -> Bool {
    let (one, other) = (left.efforts, right.efforts)
    if one != other { return one.lexicographicallyPrecedes(other) }
    return left.size < right.size
  }

  private var efforts: [Effort] { changes.map(\.effort).sorted(by: >) }
  private var size: Int { changes.reduce(0) { $0 + abs($1.difference ?? 0) } }
}
