import Judging
import Law
import Members
import Notices
import Testing
import Values

@Suite("What holds of every verdict")
struct VerdictPropertyTests {
  private static let rules = LawBook.standard.rules.filter {
    !$0.readings.isEmpty && $0.validity.covers(Specimen.day)
  }
  /// Counts within another count, which stand for none where the register is silent: knowing them can open
  /// a dispute, never turn one answer into the other.
  private static let silentIsZero: Set<FactName> = [.occupiedOpenHeads, .occupiedOpenTargetHeads]
  private static let clause = Specimen.briefClause(.reservedArt20, "reserverad")

  private static func judgements(
    _ rule: Rule, _ members: [EconomicOperator]
  ) -> [Finding] {
    Judge(operators: members, asOf: Specimen.day)
      .findings(applying: rule, for: clause, on: LotID("LOT-0001"))
  }

  private static func members(_ dice: inout Dice, _ count: Int, knowingAll: Bool)
    -> [EconomicOperator]
  {
    (0..<count).map { dice.economicOperator("M\($0)", knowingAll: knowingAll) }
  }

  @Test("knowing more only refines: what was settled stays so", arguments: 0..<20)
  func refines(_ seed: UInt64) {
    var dice = Dice(seed: seed)
    let all = Self.members(&dice, 1 + dice.roll(3), knowingAll: true)
    var some = all
    for index in some.indices {
      some[index].facts.removeAll {
        !Self.silentIsZero.contains($0.name) && dice.roll(4) == 0
      }
    }
    for rule in Self.rules {
      let pairs = zip(Self.judgements(rule, some), Self.judgements(rule, all))
      for (less, more) in pairs {
        switch less.verdict {
        case .met, .notMet: #expect(more.verdict == less.verdict, "\(rule.id)")
        case .notApplicable:
          #expect(more.verdict == .notApplicable, "\(rule.id)")
        case .undetermined(.disputed):
          #expect(more.verdict == .undetermined(.disputed), "\(rule.id)")
        case .undetermined(.notJudged):
          #expect(more.verdict == .undetermined(.notJudged), "\(rule.id)")
        case .undetermined(.unknown): break
        }
        for (one, other) in zip(less.readings, more.readings) where one.value != .unknown {
          #expect(one.value == other.value, "\(rule.id) \(one.reading.id)")
        }
      }
    }
  }

  @Test("adding any fact never turns met into not met, or the other way", arguments: 0..<20)
  func addingOne(_ seed: UInt64) {
    var dice = Dice(seed: seed &+ 1_000)
    let all = Self.members(&dice, 2, knowingAll: true)
    for name in FactName.allCases {
      var less = all
      less[0].facts.removeAll { $0.name == name }
      for rule in Self.rules where rule.factsNeeded.contains(name) {
        for (before, after) in zip(Self.judgements(rule, less), Self.judgements(rule, all)) {
          let turned = Set([before.verdict, after.verdict]) == [.met, .notMet]
          #expect(!turned, "\(rule.id) \(name)")
        }
      }
    }
  }

  @Test("the order of members, facts and clauses does not matter", arguments: 0..<20)
  func order(_ seed: UInt64) throws {
    var dice = Dice(seed: seed &+ 2_000)
    let members = Self.members(&dice, 3, knowingAll: false)
    var shuffled = members
    for index in shuffled.indices { shuffled[index].facts.reverse() }
    for rule in Self.rules where rule.subject == .group || rule.subject == .member {
      let plain = Self.judgements(rule, members)
      let other = Self.judgements(rule, shuffled.reversed())
      for finding in plain {
        let same = other.first {
          Set($0.operators) == Set(finding.operators)
        }
        // The leader is the first: only a rule on the leader may tell who it is.
        guard !rule.readings.contains(where: { $0.scope == .lead }) else { continue }
        #expect(same?.verdict == finding.verdict, "\(rule.id)")
        #expect(Set(same?.missing ?? []) == Set(finding.missing), "\(rule.id)")
      }
    }
    let notice = Specimen.notice(execution: "yes", socialObjectives: ["opp", "work-cond"])
    let clauses = CodedClauses.clauses(of: notice)
    let one = Assessor(notice, clauses: clauses, asOf: nil, law: .standard)
      .assess(notice.lots[0], operators: members)
    let two = Assessor(notice, clauses: clauses.reversed(), asOf: nil, law: .standard)
      .assess(notice.lots[0], operators: members)
    #expect(one?.groupVerdict == two?.groupVerdict)
    #expect(Set(one?.basis ?? []) == Set(two?.basis ?? []))
  }

  @Test("all readings true is met, and only that; all false is not met", arguments: 0..<20)
  func readings(_ seed: UInt64) {
    var dice = Dice(seed: seed &+ 3_000)
    let members = Self.members(&dice, 2, knowingAll: seed % 2 == 0)
    for rule in Self.rules {
      for finding in Self.judgements(rule, members) {
        let values = finding.readings.map(\.value)
        let allTrue = values.allSatisfy { $0 == .isTrue }
        let allFalse = values.allSatisfy { $0 == .isFalse }
        #expect((finding.verdict == .met) == (allTrue && rule.cap == nil), "\(rule.id)")
        let no: Verdict = rule.effect == .obligation ? .notApplicable : .notMet
        // Here nobody is relied on, so that a rule on what is lent has nothing to answer.
        let isMoot = finding.readings.contains { $0.reading.scope == .relied }
        #expect((finding.verdict == no) == (allFalse && rule.cap == nil && !isMoot), "\(rule.id)")
        #expect(
          (finding.verdict == .undetermined(.unknown)) == !finding.missing.isEmpty, "\(rule.id)")
      }
    }
  }

  @Test("lots judged together come out as lots judged alone")
  func together() {
    var dice = Dice(seed: 77)
    let members = Self.members(&dice, 4, knowingAll: false)
    var notice = Specimen.notice(socialObjectives: ["opp"])
    for number in 2...4 {
      var lot = notice.lots[0]
      lot.id = LotID("LOT-000\(number)")
      lot.tenderDeadline = Sourced(
        ZonedTime(date: Specimen.day.adding(days: number)), from: Specimen.source())
      notice.lots.append(lot)
    }
    let assessor = Assessor(
      notice, clauses: CodedClauses.clauses(of: notice), asOf: nil, law: .standard)
    let together = assessor.assessments(of: notice.lots, Parties(members))
    #expect(together == notice.lots.map { assessor.assess($0, operators: members) })
  }
}

/// Each rule that is judged, with every fact that it looks at taken away in turn.
@Suite("Every rule with every fact missing")
struct MissingFactTests {
  @Test(
    "a missing fact is named, or does not matter",
    arguments: LawBook.standard.rules.filter { !$0.readings.isEmpty && judgesTenderers($0) })
  func missing(_ rule: Rule) {
    var dice = Dice(seed: 11)
    for _ in 0..<10 {
      let member = dice.economicOperator("M1", knowingAll: true)
      for name in Set(rule.readings.flatMap(\.condition.facts)) {
        var less = member
        less.facts.removeAll { $0.name == name }
        let day = rule.validity.through ?? Specimen.day
        let before = Self.finding(rule, member, day)
        let after = Self.finding(rule, less, day)
        if after.verdict == .undetermined(.unknown) {
          #expect(after.missing.contains { $0.name == name && $0.reason == .missing })
        } else {
          // A count that stands for none where nobody states it can close a dispute.
          #expect(
            after.verdict == before.verdict || name == .occupiedOpenHeads
              || name == .occupiedOpenTargetHeads, "\(rule.id) \(name)")
        }
      }
    }
  }

  /// Facts of the dice are of 2025; a wording that ended before is judged by its own law on that day.
  private static func finding(
    _ rule: Rule, _ member: EconomicOperator, _ lawOn: CivilDate
  ) -> Finding {
    Judge(operators: [member], asOf: Specimen.day, lawOn: min(lawOn, Specimen.day))
      .findings(
        applying: rule, for: Specimen.briefClause(.reservedArt20, ""), on: LotID("LOT-0001"))[0]
  }
}

/// Whether a rule looks at those who tender, and not only at those beside them.
private func judgesTenderers(_ rule: Rule) -> Bool {
  rule.subject == .member || rule.subject == .group || rule.subject == .everyone
}
