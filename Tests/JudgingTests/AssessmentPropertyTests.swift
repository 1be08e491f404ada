import Judging
import Law
import Members
import Notices
import Testing
import Values

/// Made-up tenderers, those they rely on and their subcontractors, on made-up notices.
private struct Case {
  let notice: Notice
  let clauses: [Clause]
  let parties: Parties

  init(_ dice: inout Dice, knowingAll: Bool) {
    let kinds: [(country: String, cpv: Int32, reserved: String, execution: String?)] = [
      ("SWE", 90_910_000, "res-ws", nil), ("SWE", 55_520_000, "res-ws", "yes"),
      ("SWE", 85_000_000, "res-pub-ser", nil), ("DNK", 90_910_000, "res-ws", nil),
      ("DNK", 85_000_000, "res-pub-ser", nil), ("FRA", 90_910_000, "res-ws", "yes"),
      ("SWE", 90_910_000, "none", nil),
    ]
    let kind = kinds[dice.roll(kinds.count)]
    var notice = Specimen.notice(
      country: kind.country, cpv: kind.cpv, reserved: [kind.reserved], execution: kind.execution,
      socialObjectives: ["opp"])
    notice.lots[0].legalFormRequired = Sourced(dice.roll(2) == 0, from: Specimen.source("/bt-761"))
    self.notice = notice
    let subject = [Requirement.Subject.each, .group, .lead][dice.roll(3)]
    let required: [(ClauseKind, Requirement.Content)] = [
      (.turnover, .turnover(Money(minorUnits: 300 + dice.roll(900), currency: "SEK"))),
      (.targetShare, .targetShare(.percent([10, 30, 50][dice.roll(3)]))),
      (.certificate, .certificate(scheme: "skoopi", orEquivalent: dice.roll(2) == 0)),
    ]
    let briefs = required.filter { _ in dice.roll(3) == 0 }.map { kind, content in
      Specimen.briefClause(kind, "krav", requirement: content, subject: subject)
    }
    let terms = [(ClauseKind.exclusion, "uteslutning"), (.labourLaw, "löner")].map {
      Specimen.briefClause($0, $1)
    }
    clauses = CodedClauses.clauses(of: notice) + briefs + terms
    func operators(_ stem: String, _ count: Int) -> [EconomicOperator] {
      (0..<count).map { dice.economicOperator("\(stem)\($0)", knowingAll: knowingAll) }
    }
    parties = Parties(
      operators("M", 1 + dice.roll(3)), reliedOn: operators("R", dice.roll(3)),
      subcontractors: operators("S", dice.roll(2)))
  }

  func assessment(
    of parties: Parties? = nil, clauses: [Clause]? = nil
  ) throws -> LotAssessment {
    let assessor = Assessor(notice, clauses: clauses ?? self.clauses, asOf: nil, law: .standard)
    return try #require(assessor.assessments(of: notice.lots, parties ?? self.parties)[0])
  }
}

extension Parties {
  /// The same with every operator changed.
  fileprivate func mapping(_ change: (EconomicOperator) -> EconomicOperator) -> Parties {
    Parties(
      tenderers.map(change), reliedOn: reliedOn.map(change),
      subcontractors: subcontractors.map(change))
  }
}

/// The verdicts of whole assessments: of each member, of the group, of every finding.
@Suite("What holds of every assessment")
struct AssessmentPropertyTests {
  /// Counts that stand for none where the register is silent: knowing them can open a dispute.
  private static let silentIsZero: Set<FactName> = [.occupiedOpenHeads, .occupiedOpenTargetHeads]

  @Test("knowing more only refines, and does")
  func refines() throws {
    var settled = 0
    var refined = 0
    for seed in 0..<150 as Range<UInt64> {
      var dice = Dice(seed: seed &+ 5_000)
      let made = Case(&dice, knowingAll: true)
      let some = made.parties.mapping { known in
        var known = known
        known.facts.removeAll { !Self.silentIsZero.contains($0.name) && dice.roll(5) == 0 }
        return known
      }
      let less = try made.assessment(of: some)
      let more = try made.assessment()
      var pairs = [(less.groupVerdict, more.groupVerdict)]
      pairs += less.operators.map { (less.verdict(for: $0), more.verdict(for: $0)) }
      for (before, after) in pairs {
        guard before == .undetermined(.unknown) else {
          settled += 1
          #expect(after == before, "seed \(seed)")
          continue
        }
        if after != before { refined += 1 }
      }
    }
    // It says nothing where nothing was open, or nothing was settled.
    #expect(settled > 100 && refined > 100, "\(settled) settled, \(refined) refined")
  }

  @Test("the order of operators, facts and clauses does not matter")
  func order() throws {
    for seed in 0..<100 as Range<UInt64> {
      var dice = Dice(seed: seed &+ 6_000)
      let made = Case(&dice, knowingAll: false)
      // The leader stays the first.
      let lead = made.parties.tenderers.prefix(1)
      let shuffled = Parties(
        lead + made.parties.tenderers.dropFirst().reversed(),
        reliedOn: made.parties.reliedOn.reversed(),
        subcontractors: made.parties.subcontractors.reversed()
      ).mapping { known in
        var known = known
        known.facts.reverse()
        return known
      }
      let plain = try made.assessment()
      let other = try made.assessment(of: shuffled, clauses: made.clauses.reversed())
      #expect(plain.groupVerdict == other.groupVerdict, "seed \(seed)")
      for id in plain.operators {
        #expect(plain.verdict(for: id) == other.verdict(for: id), "seed \(seed) \(id)")
      }
      #expect(Self.open(plain) == Self.open(other), "seed \(seed)")
      #expect(Set(plain.basis) == Set(other.basis), "seed \(seed)")
      #expect(Self.questions(plain, made.notice) == Self.questions(other, made.notice))
    }
  }

  @Test("all readings true is met, all false is not met, and each happens")
  func readings() throws {
    var counts: [Verdict: Int] = [:]
    for seed in 0..<100 as Range<UInt64> {
      var dice = Dice(seed: seed &+ 7_000)
      let assessment = try Case(&dice, knowingAll: seed % 2 == 0).assessment()
      for finding in assessment.findings where !finding.readings.isEmpty && finding.isInForce {
        let values = finding.readings.map(\.value)
        let lent = finding.readings.filter { $0.reading.scope == .relied }.map(\.value)
        let isMoot = !lent.isEmpty && lent.allSatisfy { $0 == .isFalse }
        let expected: Verdict =
          if isMoot {
            .notApplicable
          } else if values.contains(.isTrue) && values.contains(.isFalse) {
            .undetermined(.disputed)
          } else if values.contains(.unknown) {
            .undetermined(.unknown)
          } else if finding.rule.cap != nil {
            .undetermined(.disputed)
          } else if values.contains(.isTrue) {
            .met
          } else {
            finding.rule.effect == .obligation ? .notApplicable : .notMet
          }
        #expect(finding.verdict == expected, "seed \(seed) \(finding.rule.id)")
        counts[finding.verdict, default: 0] += 1
      }
      #expect(Self.isWeakest(assessment), "seed \(seed)")
    }
    for verdict in [
      Verdict.met, .notMet, .notApplicable, .undetermined(.unknown), .undetermined(.disputed),
    ] {
      #expect(counts[verdict, default: 0] > 20, "\(verdict)")
    }
  }

  /// A group that is met has no finding of its own rules, nor of a member's that none of these stands for, that
  /// is not.
  private static func isWeakest(_ assessment: LotAssessment) -> Bool {
    guard assessment.groupVerdict == .met else { return true }
    let answered = assessment.groupFindings.filter { $0.verdict != .notApplicable }
      .flatMap { finding in finding.rule.standsFor.map { [finding.clause.id, $0] } }
    return assessment.findings.allSatisfy { finding in
      finding.effect == .met || finding.effect == .notApplicable
        || answered.contains([finding.clause.id, finding.rule.id])
    }
  }

  private static func open(_ assessment: LotAssessment) -> Set<MissingFact> {
    Set(assessment.findings.flatMap(\.missing))
  }

  private static func questions(_ assessment: LotAssessment, _ notice: Notice) -> Set<Phrase> {
    Set(
      BuyerQuestions.sheet(on: [assessment], of: notice, margin: 0, law: .standard).questions.map(
        \.text))
  }
}
