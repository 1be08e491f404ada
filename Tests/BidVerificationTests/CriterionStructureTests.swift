import Testing

@testable import BidVerification

@Suite("The table of criteria")
struct CriterionStructureTests {
  @Test("has every criterion of 4.1.0 with its tree of questions")
  func table() throws {
    let table = CriterionStructure.edition410
    #expect(table.criteria.count == 62)
    let reserved = try #require(table.groups["C57_OT_shelt-worksh/QG1/QSG1"])
    #expect(reserved.parent == "C57_OT_shelt-worksh/QG1")
    #expect(reserved.condition == "ONTRUE")
    #expect(reserved.dataTypes == ["PERCENTAGE", "DESCRIPTION"])
    #expect(table.criteria["C57_OT_shelt-worksh"]?.groups == 2)
    #expect(table.groups["C57_OT_shelt-worksh/QG1"]?.isOutermost == true)
    #expect(table.groups["C57_OT_shelt-worksh/QG1"]?.groups == 1)
  }
}
