import Judging
import Law
import Members
import Notices
import Testing
import Values

@Suite("The adviser for a group on a lot")
struct GroupAdviserTests {
  private struct Case {
    let notice: Notice
    let clauses: [Clause]

    init(_ notice: Notice, turnover: (Int, Requirement.Subject)? = nil) {
      self.notice = notice
      clauses =
        CodedClauses.clauses(of: notice)
        + [turnover].compactMap(\.self).map { GroupAdviserTests.turnover($0.0, $0.1) }
    }

    func assess(_ operators: [EconomicOperator]) throws -> LotAssessment {
      try #require(
        Assessor(notice, clauses: clauses, asOf: nil, law: .standard).assess(
          notice.lots[0], operators: operators))
    }

    func advice(
      _ operators: [EconomicOperator], others: [EconomicOperator] = []
    ) throws -> LotAdvice {
      GroupAdviser(
        Assessor(notice, clauses: clauses, asOf: nil, law: .standard), lot: notice.lots[0],
        operators: operators,
        others: others
      ).advice(on: try assess(operators))
    }
  }

  private static func turnover(_ minorUnits: Int, _ subject: Requirement.Subject) -> Clause {
    let requirement = Requirement(
      content: .turnover(Money(minorUnits: minorUnits, currency: "SEK")), subject: subject,
      origin: DocumentPlace(document: "AF", page: "9", quote: nil), source: Specimen.source())
    return Clause(
      id: "LOT-0001/turnover/brief/1", kind: .turnover, lots: [LotID("LOT-0001")],
      origin: .brief, file: "brief.xml", source: requirement.source, quote: "",
      requirement: requirement)
  }

  /// The group after a change, made by other means than the adviser's own.
  private func group(
    _ operators: [EconomicOperator], after change: Proposal.Change, others: [EconomicOperator]
  ) -> [EconomicOperator] {
    switch change {
    case .facts(let id, let changes):
      operators.map { $0.id == id ? Dice.applying(changes, to: $0) : $0 }
    case .withdrawal(let ids): operators.filter { !ids.contains($0.id) }
    case .joining(let id): operators + others.filter { $0.id == id }
    }
  }

  @Test("what a proposal promises, the judge says once it is done", arguments: 0..<40)
  func promises(_ seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let members = (1...4).map { dice.economicOperator("M\($0)") }
    let others = [dice.economicOperator("M9", knowingAll: true)]
    let subject: Requirement.Subject = [.group, .each, .lead][dice.roll(3)]
    let row = Case(Specimen.notice(), turnover: (dice.roll(3_000), subject))
    let before = try row.assess(members)
    for proposal in try row.advice(members, others: others).proposals {
      guard let promise = proposal.promise else { continue }
      let after = try row.assess(group(members, after: proposal.change, others: others))
      #expect(after.groupVerdict == promise.together, "\(proposal)")
      var mends = promise.together != before.groupVerdict
      switch proposal.change {
      case .facts(let id, _):
        #expect(after.verdict(for: id) == promise.own)
        mends = mends || promise.own != before.verdict(for: id)
      case .joining(let id): #expect(after.verdict(for: id) == promise.own)
      case .withdrawal: #expect(promise.own == nil)
      }
      #expect(mends, "a proposal that changes nothing is no advice: \(proposal)")
    }
  }

  @Test("with one member short of 30 %, each way to mend it is offered, and all of them pass")
  func oneShort() throws {
    let members = [
      Specimen.enterprise("M1", heads: (6, 12)), Specimen.enterprise("M2", heads: (2, 10)),
    ]
    let row = Case(Specimen.notice())
    let advice = try row.advice(members)
    #expect(advice.inTheWay == [OperatorID("M2")])
    #expect(advice.by == Specimen.day)
    let changes = advice.proposals.map(\.change)
    #expect(changes.contains(.withdrawal([OperatorID("M2")])))
    #expect(
      changes.contains { change in
        guard case .facts(OperatorID("M2"), let facts) = change else { return false }
        return facts.contains { $0.name == .occupiedTargetHeads && $0.difference == 1 }
      })
    for proposal in advice.proposals { #expect(proposal.promise?.together == .met) }
  }

  @Test("a lapsed document is mended by a new one, and that comes first")
  func lapsed() throws {
    var late = Specimen.enterprise("M2", heads: (6, 12))
    late.facts = late.facts.map { fact in
      guard fact.name == .integrationIsMainAim else { return fact }
      return Fact(
        fact.name, fact.value, asOf: fact.asOf,
        evidence: Evidence(
          kind: "statutes", grade: .c, validThrough: Specimen.day.adding(days: -1)),
        source: fact.source)
    }
    let advice = try Case(Specimen.notice()).advice(
      [Specimen.enterprise("M1", heads: (6, 12)), late])
    let first = try #require(advice.proposals.first)
    #expect(first.effort == .renewDocument)
    #expect(first.promise == Proposal.Promise(own: .met, together: .met))
  }

  @Test("of several in the way, leaving all out is offered: the subset that passes if each must")
  func subset() throws {
    let members = [
      Specimen.enterprise("M1", heads: (6, 12)), Specimen.enterprise("M2", heads: (1, 10)),
      Specimen.enterprise("M3", heads: (1, 10)),
    ]
    let advice = try Case(Specimen.notice()).advice(members)
    let both = try #require(
      advice.proposals.first { $0.change == .withdrawal([OperatorID("M2"), OperatorID("M3")]) })
    #expect(both.promise?.together == .met)
    #expect(
      !advice.proposals.contains {
        $0.change == .withdrawal([OperatorID("M2")]) && $0.promise?.together == .met
      })
  }

  @Test("a member more is offered where a sum is short, and one that adds nothing is not")
  func joining() throws {
    func member(_ id: String, _ kronor: Int) -> EconomicOperator {
      var made = Specimen.enterprise(id, heads: (6, 12))
      made.facts.append(
        Fact(
          .turnover, .money(Money(minorUnits: kronor * 100, currency: "SEK")),
          asOf: CivilDate(2024, 12, 31), evidence: Specimen.statement, source: Specimen.source()))
      return made
    }
    let row = Case(Specimen.notice(), turnover: (500_000_00, .group))
    let advice = try row.advice(
      [member("M1", 300_000)], others: [member("M2", 200_000), member("M3", 199_999)])
    let joins = advice.proposals.compactMap { proposal -> OperatorID? in
      if case .joining(let id) = proposal.change { id } else { nil }
    }
    #expect(joins == [OperatorID("M2")])
  }

  @Test("where all is met nothing is proposed, and the headroom is told: RES-SE-04's own cases")
  func headroom() throws {
    for (heads, left) in [((3, 10), 0), ((4, 10), 1), ((6, 12), 3)] {
      let advice = try Case(Specimen.notice()).advice([Specimen.enterprise("M1", heads: heads)])
      #expect(advice.proposals.isEmpty)
      let share = try #require(advice.headroom.first)
      #expect(share.ruleID == "RES-SE-03")
      #expect(share.persons == left)
      #expect(share.fullTimeHundredths == (heads.0 * 1_000 - heads.1 * 300) / 7)
    }
  }

  @Test("a group's headroom is that of its sums, beside each member's own")
  func pooledHeadroom() throws {
    let advice = try Case(Specimen.notice()).advice([
      Specimen.enterprise("M1", heads: (6, 12)), Specimen.enterprise("M2", heads: (3, 10)),
    ])
    let group = try #require(advice.headroom.first { $0.operators.count == 2 })
    #expect(group.persons == 3)
    #expect(advice.headroom.filter { $0.operators.count == 1 }.map(\.persons) == [3, 0])
  }

  @Test("one person more than the headroom, and the share is lost; exactly it, and it is not")
  func headroomIsTheLimit() throws {
    for (target, total) in [(5, 12), (9, 20), (30, 47), (7, 7)] {
      let advice = try Case(Specimen.notice()).advice(
        [Specimen.enterprise("M1", heads: (target, total))])
      let persons = try #require(advice.headroom.first?.persons)
      let leaving = [persons, persons + 1].filter { $0 <= target && $0 < total }
      let verdicts = try leaving.map {
        try Case(Specimen.notice()).assess(
          [Specimen.enterprise("M1", heads: (target - $0, total - $0))]
        ).groupVerdict
      }
      #expect(verdicts == [.met, .notMet].prefix(leaving.count).map(\.self), "\(target)/\(total)")
    }
  }
}
