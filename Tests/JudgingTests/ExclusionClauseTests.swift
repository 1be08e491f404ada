import Judging
import Law
import Members
import Notices
import Testing
import Texts
import Values

/// BT-67 and BT-806 as clauses, so that GRP-08 is reached by what a notice says.
@Suite("Grounds of exclusion become clauses")
struct ExclusionClauseTests {
  private func notice(_ grounds: [String?], sources: [String] = []) -> Notice {
    var notice = Specimen.notice(reserved: ["none"])
    notice.procedure.exclusionGrounds = grounds.enumerated().map { number, code in
      var ground = ExclusionGround()
      ground.code = code.map { Sourced($0, from: Specimen.source("/bt-67/\(number)")) }
      return ground
    }
    notice.procedure.exclusionSources = sources.map {
      Sourced($0, from: Specimen.source("/bt-806"))
    }
    var second = notice.lots[0]
    second.id = LotID("LOT-0002")
    notice.lots.append(second)
    return notice
  }

  @Test(
    "one a lot, at the first code; a ground in words alone gives none",
    arguments: [
      ([], [], nil), ([nil], [], nil), ([nil, "fraud"], [], "fraud at /bt-67/1"),
      (["corruption", "fraud"], ["epo-notice"], "corruption at /bt-67/0"),
      ([], ["epo-procurement-document"], "epo-procurement-document at /bt-806"),
    ] as [([String?], [String], String?)])
  func extraction(_ grounds: [String?], _ sources: [String], _ expected: String?) {
    let found = ExclusionClauses.clauses(of: notice(grounds, sources: sources))
    #expect(
      found.map { "\($0.quote) at \($0.source.elementPath)" }
        == [expected, expected].compactMap { $0 })
    #expect(
      found.map(\.lots) == (expected == nil ? [] : [[LotID("LOT-0001")], [LotID("LOT-0002")]]))
    #expect(found.allSatisfy { $0.kind == .exclusion && $0.origin == .code })
  }

  @Test(
    "the ground a member declares decides, and without a declaration it is open",
    arguments: [
      ([], .met), (["bankruptcy"], .undetermined(.disputed)), (["tax-pay"], .notMet),
      (nil, .undetermined(.unknown)),
    ] as [([String]?, Verdict)])
  func judged(_ declared: [String]?, _ expected: Verdict) throws {
    let notice = notice(["corruption", "fraud"])
    var member = Specimen.enterprise(heads: (6, 12))
    member.exclusionDeclaration = declared.map {
      ExclusionDeclaration(asOf: CivilDate(2025, 5, 1), grounds: $0)
    }
    let assessment = try #require(
      Assessor(notice, clauses: ExclusionClauses.clauses(of: notice), asOf: nil, law: .standard)
        .assess(notice.lots[0], operators: [member]))
    #expect(assessment.findings.map(\.rule.id) == ["GRP-08"])
    #expect(assessment.findings.map(\.verdict) == [expected])
    let missing = assessment.findings.flatMap(\.missing).map(\.name)
    #expect(missing.contains(.mustBeExcluded) == (declared == nil))
  }

  /// RULES GRP-08: 19 kap. 17 § makes every ground optional; nothing is a duty where the regime is open.
  @Test(
    "where no ground is a duty the buyer decides, and no ground at all is met all the same",
    arguments: [
      ([], .met), (["tax-pay"], .undetermined(.disputed)), (nil, .undetermined(.unknown)),
    ] as [([String]?, Verdict)])
  func chapter19(_ declared: [String]?, _ expected: Verdict) throws {
    let member = member(declared)
    var light = notice(["exg-pmt-bre-tax"])
    for index in light.lots.indices {
      light.lots[index].mainCPV = Sourced(CPVCode(55_520_000), from: Specimen.source("/cpv"))
    }
    var open = notice(["exg-pmt-bre-tax"])
    for index in open.lots.indices { open.lots[index].estimatedValue = nil }
    for notice in [light, open] {
      let assessment = try #require(
        Assessor(notice, clauses: ExclusionClauses.clauses(of: notice), asOf: nil, law: .standard)
          .assess(notice.lots[0], operators: [member]))
      #expect(assessment.findings.map(\.rule.id) == ["GRP-08.optional"])
      #expect(assessment.findings.map(\.verdict) == [expected])
    }
  }

  private func member(_ declared: [String]?) -> EconomicOperator {
    var member = Specimen.enterprise(heads: (6, 12))
    member.exclusionDeclaration = declared.map {
      ExclusionDeclaration(
        asOf: CivilDate(2025, 5, 1), grounds: $0, source: Specimen.source("/declaration"))
    }
    return member
  }

  @Test("the trace names the declaration's own place")
  func place() throws {
    let notice = notice(["fraud"])
    let assessment = try #require(
      Assessor(notice, clauses: ExclusionClauses.clauses(of: notice), asOf: nil, law: .standard)
        .assess(notice.lots[0], operators: [member([])]))
    func uses(_ steps: [TraceStep]) -> [FactUse] { steps.flatMap { $0.uses + uses($0.children) } }
    let places = assessment.findings.flatMap(\.readings).flatMap { uses($0.steps) }
      .compactMap { $0.fact?.source.elementPath }
    #expect(!places.isEmpty && places.allSatisfy { $0 == "/declaration" })
  }

  /// The notice's grounds as the reader calls them, and what is said of a ground that is not among them.
  @Test(
    "a declared ground that the notice does not name is told of, a duty of law as one",
    arguments: [
      (["fraud", "bankruptcy"], ["bankruptcy"], nil), (["fraud"], [], nil),
      (["fraud"], ["bankruptcy"], BasisFinding.State.needsDecision),
      (["fraud"], ["tax-pay"], .note), ([], ["tax-pay"], nil),
      // A code that we do not know may be the very ground.
      (["fraud", nil], ["bankruptcy"], nil),
    ] as [([String?], [String], BasisFinding.State?)])
  func unnamed(_ named: [String?], _ declared: [String], _ expected: BasisFinding.State?) {
    var notice = notice(named.map { $0 ?? "exg-mis-unrel-sec" })
    for (index, name) in named.enumerated() {
      notice.procedure.exclusionGrounds[index].declaredAs = name
    }
    let remarks = ExclusionRemarks(
      on: LotContext(notice.lots[0], in: notice, law: .standard), seesAnswers: true
    ).remarks(
      [member(declared)],
      asOf: Specimen.day)
    #expect(remarks.map(\.state) == [expected].compactMap(\.self))
    #expect(remarks.allSatisfy { $0.rule.id == "GRP-08" && $0.text.english.hasSuffix(": M1") })
    // Which ground it is stays with the declaration.
    for word in declared { #expect(!remarks.contains { $0.text.english.contains(word) }) }
  }

  @Test("where no ground is a duty, one that is not named is for the buyer to decide")
  func unnamedInChapter19() {
    var notice = notice(["fraud"])
    notice.procedure.exclusionGrounds[0].declaredAs = "fraud"
    notice.lots[0].mainCPV = Sourced(CPVCode(55_520_000), from: Specimen.source("/cpv"))
    let remarks = ExclusionRemarks(
      on: LotContext(notice.lots[0], in: notice, law: .standard), seesAnswers: true
    ).remarks(
      [member(["tax-pay"])],
      asOf: Specimen.day)
    #expect(remarks.map(\.rule.id) == ["GRP-08.optional"])
    #expect(remarks.map(\.state) == [.needsDecision])
  }
}
