import Judging
import Law
import Members
import Notices
import Testing
import Values

/// Rows of PEERS part g that no other suite holds: guidance and cases found on the way.
@Suite("Cases and guidance of PEERS part g")
struct PeerCaseTests {
  private let day = CivilDate(2025, 5, 1)

  private func verdict(_ member: EconomicOperator) -> Verdict? {
    Specimen.assess(Specimen.notice(), [member])?.groupVerdict
  }

  @Test("UHM: the persons need not be employed", arguments: [0, 5])
  func notEmployed(_ employed: Int) {
    var member = Specimen.enterprise(heads: (3, 10))
    for (name, count) in [(FactName.employedHeads, employed), (.employedTargetHeads, 0)] {
      member.facts.append(
        Fact(
          name, .quantity(count), asOf: day, evidence: Specimen.statement,
          source: Specimen.source()))
    }
    #expect(verdict(member) == .met)
  }

  @Test("UHM: nor do the contract's work, so that a subcontractor's staff changes no verdict")
  func notPerforming() throws {
    let notice = Specimen.notice()
    let member = Specimen.enterprise(heads: (3, 10))
    let assessor = Assessor(
      notice, clauses: CodedClauses.clauses(of: notice), asOf: nil, law: .standard)
    for heads in [(0, 10), (10, 10)] {
      let others = Parties([member], subcontractors: [Specimen.enterprise("S1", heads: heads)])
      let assessment = try #require(assessor.assessments(of: notice.lots, others)[0])
      #expect(assessment.verdict(for: member.id) == .met)
      #expect(assessment.groupVerdict != .notMet)
    }
  }

  @Test(
    "UHM: no legal form is demanded",
    arguments: ["aktiebolag", "ekonomisk-forening", "ideell-forening", "stiftelse"])
  func anyLegalForm(_ form: String) {
    var member = Specimen.enterprise(heads: (3, 10))
    member.legalForm = form
    #expect(verdict(member) == .met)
    var short = Specimen.enterprise(heads: (2, 10))
    short.legalForm = form
    #expect(verdict(short) == .notMet)
  }

  @Test(
    "C-598/19 Conacee: a state or a buyer may ask for more than article 20",
    arguments: [((50, 100), Verdict.met), ((49, 100), .notMet), ((30, 100), .notMet)])
  func conacee(_ heads: (Int, Int), _ expected: Verdict) throws {
    let clause = Specimen.briefClause(
      .targetShare, "minst 50 %", requirement: .targetShare(.percent(50)), subject: .each)
    var member = Specimen.enterprise(heads: heads)
    for (name, count) in [(FactName.employedHeads, heads.1), (.employedTargetHeads, heads.0)] {
      member.facts.append(
        Fact(
          name, .quantity(count), asOf: day, evidence: Specimen.statement,
          source: Specimen.source()))
    }
    let assessment = try #require(
      Specimen.assess(Specimen.notice(), [member], brief: [clause]))
    #expect(assessment.groupVerdict == expected)
    // Allowed, and to be asked about: never a conflict.
    #expect(assessment.basis.map(\.state) == [.needsDecision])
    #expect(assessment.basis.first?.question != nil)
  }

  @Test(
    "udbudsloven § 54, § 190: reserved lots stay open until the text is read, light regime or not",
    arguments: [
      ("res-ws", 90_910_000, "RES-DK-01"), ("res-ws", 85_000_000, "RES-DK-01"),
      ("res-pub-ser", 85_000_000, "PSM-DK-01"),
    ])
  func denmark(_ code: String, _ cpv: Int32, _ rule: String) throws {
    let notice = Specimen.notice(country: "DNK", cpv: cpv, reserved: [code])
    var member = Specimen.mission()
    member.facts += Specimen.enterprise(heads: (6, 10)).facts
    let assessment = try #require(Specimen.assess(notice, [member]))
    let finding = try #require(assessment.memberFindings.first { $0.rule.id == rule })
    #expect(finding.verdict.cause != nil)
    #expect(finding.rule.cap != nil)
  }

  @Test(
    "Stadsmission, FR Stockholm 23226-19 and others: reasons not read, so nothing fails on them")
  func stadsmission() throws {
    let numbers = ["23226-19", "23629-19", "23462-19"]
    let resting = LawBook.standard.rules.filter { rule in
      numbers.contains { rule.citation.provision.contains($0) }
    }
    #expect(resting.map(\.id) == ["RES-SE-05"])
    for member in [
      Specimen.enterprise(heads: (0, 10), mainAim: .flag(false)),
      Specimen.economicOperator("M1", [:]),
    ] {
      let assessment = try #require(Specimen.assess(Specimen.notice(), [member]))
      let found = try #require(assessment.memberFindings.first { $0.rule.id == "RES-SE-05" })
      #expect(found.verdict != .notMet)
    }
  }
}
