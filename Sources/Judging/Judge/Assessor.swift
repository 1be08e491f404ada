package import Law
package import Members
package import Notices
package import Values

/// Judges all lots of a notice for some operators.
package struct Assessor: Sendable {
  private let notice: Notice
  /// What is judged by.
  package let law: LawBook
  private let clauses: [LotID: [Clause]]
  private let asOf: CivilDate?
  private let undated: CivilDate?
  private let review: TextReview?
  private let mentions: NoticeMentions
  private let demands: [LotID: DemandSheet]

  /// - Parameters:
  ///   - clauses: from the notice's codes and from the brief.
  ///   - texts: from the notice's texts; `nil` where they were not searched, so that their silence says
  ///     nothing.
  ///   - demands: what the texts ask, lot by lot, with what is settled of it.
  ///   - asOf: the day to judge on; `nil` takes each lot's own deadline.
  ///   - law: what is judged by.
  ///   - undated: the day to judge lots on that have no deadline; `nil` leaves them without an assessment.
  package init(
    _ notice: Notice, clauses: [Clause], texts: [Clause]? = nil,
    demands: [LotID: DemandSheet] = [:], asOf: CivilDate?, undated: CivilDate? = nil,
    law: LawBook
  ) {
    self.law = law
    self.demands = demands
    self.notice = notice
    self.undated = undated
    mentions = NoticeMentions(in: notice, for: clauses, law: law)
    review = texts.map { TextReview(notice, texts: $0, law: law) }
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
  /// - Returns: `nil` where the lot has no deadline and no day was given, nor one for undated lots.
  package func assess(
    _ lot: Lot, operators: [EconomicOperator], reliedOn: [EconomicOperator] = []
  ) -> LotAssessment? {
    assessments(of: [lot], Parties(operators, reliedOn: reliedOn))[0]
  }

  /// The same for several lots and one set of parties, in the order of the lots.
  package func assessments(of lots: [Lot], _ parties: Parties) -> [LotAssessment?] {
    assessments(on: grounds(of: lots), parties)
  }

  /// The same on one lot, for whoever asks about it several times.
  package func assess(on ground: LotGround, operators: [EconomicOperator]) -> LotAssessment {
    var judges: [LotGround.Days: Judge] = [:]
    return assess(on: ground, Parties(operators), &judges)
  }

  /// What judging each lot rests on, whoever tenders; `nil` where the lot has no deadline and no day was given, nor one
  /// for undated lots.
  package func grounds(of lots: [Lot]) -> [LotGround?] {
    var selections: [CivilDate: RuleSelection] = [:]
    return lots.map { lot in
      guard let day = asOf ?? Self.deadline(of: lot) ?? undated else { return nil }
      let call = call(judgedOn: day)
      let selection = selections[call] ?? RuleSelection(law, lawOn: call)
      selections[call] = selection
      let own = clauses[lot.id] ?? []
      let context = context(of: lot)
      let judged = own + openTexts(on: lot.id) + (demands[lot.id]?.open.map(\.clause) ?? [])
      let basis =
        BasisReview(
          of: context, mentioning: mentions, lawOn: call
        ).findings(for: own)
        + OfficeNotes(context: context, call: call).findings(on: judged)
      return LotGround(
        lot: lot.id, days: LotGround.Days(asOf: day, call: call), regime: context.regime,
        judged: judged,
        clauses: own + texts(on: lot.id), demands: demands[lot.id] ?? .none,
        basis: review?.completed(basis, of: lot) ?? basis, selection: selection)
    }
  }

  /// The day whose law applies: that of the call, or else the day judged on.
  package func call(judgedOn day: CivilDate) -> CivilDate {
    notice.callDay ?? day
  }

  /// What is known of a lot whoever tenders for it.
  package func context(of lot: Lot) -> LotContext { LotContext(lot, in: notice, law: law) }

  /// Clauses that were found only in texts and that a lot's verdicts wait for; none where texts were not searched.
  package func openTexts(on lot: LotID) -> [Clause] { review?.openClauses(on: lot) ?? [] }

  /// What the texts ask on a lot.
  package func demands(on lot: LotID) -> DemandSheet { demands[lot] ?? .none }

  /// All that was found in texts, with what was read in it; criteria of selection that are no clause by their words
  /// come last.
  private func texts(on lot: LotID) -> [Clause] {
    guard let review else { return [] }
    let found = review.clauses(on: lot)
    guard let sheet = demands[lot] else { return found }
    let asked = sheet.demands.map(\.clause)
    let ids = Set(found.map(\.id))
    return found.map { clause in asked.first { $0.id == clause.id } ?? clause }
      + (asked + sheet.noDemands.map(\.clause)).filter { !ids.contains($0.id) }
  }

  /// What a rule says of an operator on a day is worked out once for all lots.
  private func assessments(on grounds: [LotGround?], _ parties: Parties) -> [LotAssessment?] {
    var judges: [LotGround.Days: Judge] = [:]
    return grounds.map { ground in ground.map { assess(on: $0, parties, &judges) } }
  }

  private func assess(
    on ground: LotGround, _ parties: Parties, _ judges: inout [LotGround.Days: Judge]
  ) -> LotAssessment {
    let days = ground.days
    let judge = judges[days] ?? Judge(parties, asOf: days.asOf, lawOn: days.call)
    judges[days] = judge
    var ofMembers: [Finding] = []
    var ofGroup: [Finding] = []
    for clause in ground.judged {
      for rule in ground.selection.rules(for: clause, under: ground.regime.candidates, parties) {
        let found = judge.findings(applying: rule, for: clause, on: ground.lot)
        if rule.subject == .member || rule.subject == .everyone {
          ofMembers += found
        } else {
          ofGroup += found
        }
      }
    }
    return LotAssessment(
      lot: ground.lot, asOf: days.asOf, regime: ground.regime, clauses: ground.clauses,
      memberFindings: ofMembers, groupFindings: ofGroup, basis: ground.basis,
      operators: parties.tenderers.map(\.id), demands: ground.demands)
  }

  /// The day by which status must be shown: tenders, or else requests or interest.
  package static func deadline(of lot: Lot) -> CivilDate? {
    (lot.tenderDeadline ?? lot.requestDeadline ?? lot.interestDeadline)?.value.lastDay
  }
}
