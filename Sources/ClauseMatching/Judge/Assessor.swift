package import Procurement

/// Judges all lots of a notice for some operators.
package struct Assessor: Sendable {
  private let notice: Notice
  private let clauses: [LotID: [Clause]]
  private let asOf: CivilDate?
  private let undated: CivilDate?
  private let review: TextReview?

  /// - Parameters:
  ///   - clauses: from the notice's codes and from the brief.
  ///   - texts: from the notice's texts; `nil` where they were not searched, so that their silence says
  ///     nothing.
  ///   - asOf: the day to judge on; `nil` takes each lot's own deadline.
  ///   - undated: the day to judge lots on that have no deadline; `nil` leaves them without an assessment.
  package init(
    _ notice: Notice, clauses: [Clause], texts: [Clause]? = nil, asOf: CivilDate?,
    undated: CivilDate? = nil
  ) {
    self.notice = notice
    self.undated = undated
    review = texts.map { TextReview(notice, texts: $0) }
    var ofLots: [LotID: [Clause]] = [:]
    for clause in clauses {
      for lot in Set(clause.lots) { ofLots[lot, default: []].append(clause) }
    }
    self.clauses = ofLots
    self.asOf = asOf
  }

  /// - Parameters:
  ///   - lot: one of the notice's lots.
  ///   - operators: those that tender, the leader first.
  ///   - reliedOn: those whose capacity is relied on without tendering.
  /// - Returns: `nil` where no day was given and the lot has no deadline.
  package func assess(
    _ lot: Lot, operators: [EconomicOperator], reliedOn: [EconomicOperator] = []
  ) -> LotAssessment? {
    assessments(of: [lot], Parties(operators, reliedOn: reliedOn))[0]
  }

  /// The same for several lots and one set of parties, in the order of the lots: what a rule says of an
  /// operator on a day is worked out once for all of them.
  package func assessments(of lots: [Lot], _ parties: Parties) -> [LotAssessment?] {
    var benches: [Days: Bench] = [:]
    let resolver = RegimeResolver(notice)
    return lots.map { lot in
      guard let day = asOf ?? Self.deadline(of: lot) ?? undated else { return nil }
      let days = Days(asOf: day, call: notice.issueDate?.date ?? notice.publicationDate ?? day)
      let bench = benches[days] ?? Bench(parties, days)
      benches[days] = bench
      return assess(lot, under: resolver.regime(of: lot), by: bench, days, parties)
    }
  }

  /// Clauses that were found only in texts and that a lot's verdicts wait for; none where texts were not searched.
  package func openTexts(on lot: LotID) -> [Clause] { review?.openClauses(on: lot) ?? [] }

  /// The day judged on, and the day whose law applies.
  private struct Days: Hashable {
    let asOf: CivilDate
    let call: CivilDate
  }

  /// What can be shared between lots that are judged on the same days.
  private struct Bench {
    let judge: Judge
    let selection: RuleSelection

    init(_ parties: Parties, _ days: Days) {
      judge = Judge(parties, asOf: days.asOf, lawOn: days.call)
      selection = RuleSelection(lawOn: days.call)
    }
  }

  private func assess(
    _ lot: Lot, under regime: RegimeFinding, by bench: Bench, _ days: Days, _ parties: Parties
  ) -> LotAssessment {
    let own = clauses[lot.id] ?? []
    var ofMembers: [Finding] = []
    var ofGroup: [Finding] = []
    for clause in own {
      for rule in bench.selection.rules(for: clause, under: regime.candidates, parties) {
        let found = bench.judge.findings(applying: rule, for: clause, on: lot.id)
        if rule.subject == .member || rule.subject == .everyone {
          ofMembers += found
        } else {
          ofGroup += found
        }
      }
    }
    let coded = LotAssessment(
      lot: lot.id, asOf: days.asOf, regime: regime, clauses: own, memberFindings: ofMembers,
      groupFindings: ofGroup,
      basis: BasisReview(of: lot, in: notice, under: regime, lawOn: days.call).findings(for: own),
      operators: parties.tenderers.map(\.id))
    return review?.complete(coded) ?? coded
  }

  /// The day by which status must be shown: tenders, or else requests or interest.
  package static func deadline(of lot: Lot) -> CivilDate? {
    (lot.tenderDeadline ?? lot.requestDeadline ?? lot.interestDeadline)?.value.date
  }
}
