import ClauseMatching
import Procurement
import Testing

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
      Assessor(notice, clauses: ExclusionClauses.clauses(of: notice), asOf: nil)
        .assess(notice.lots[0], operators: [member]))
    #expect(assessment.findings.map(\.rule.id) == ["GRP-08"])
    #expect(assessment.findings.map(\.verdict) == [expected])
    let missing = assessment.findings.flatMap(\.missing).map(\.name)
    #expect(missing.contains(.mustBeExcluded) == (declared == nil))
  }
}
