import Judging
import Law
import Members
import Notices
import Values

/// What operators declare on grounds of exclusion, judged on one lot apart from everything else that it asks.
///
/// Nearly every notice has such grounds and nearly no register has declarations before a tender: judged with the
/// rest, a paper that is only waiting to be signed would leave every match open.
struct DeclaredExclusion {
  private let verdicts: [OperatorID: Verdict]

  /// - Parameters:
  ///   - assessor: that knows only clauses on exclusion; `nil` where the notice has none.
  ///   - able: everybody that will be asked about.
  init(_ lot: Lot, by assessor: Assessor?, able: [EconomicOperator]) {
    let judged = assessor?.assess(lot, operators: able.map(\.declarationOnly))
    verdicts = Dictionary(
      able.compactMap { own in judged.map { (own.id, $0.verdict(for: own.id)) } },
      uniquingKeysWith: { first, _ in first })
  }

  func verdict(of id: OperatorID) -> Verdict { verdicts[id] ?? .notApplicable }

  /// What is known by a declaration that is there.
  func known(of id: OperatorID) -> Verdict {
    let verdict = verdict(of: id)
    return verdict == .undetermined(.unknown) ? .notApplicable : verdict
  }
}

extension EconomicOperator {
  /// The same operator with nothing but its declaration: looking up its other facts costs more than judging.
  fileprivate var declarationOnly: EconomicOperator {
    var plain = self
    plain.facts = []
    plain.certificates = []
    return plain
  }
}
