import Notices
import Testing
import Values

@testable import NoticeReading

private typealias Fixture = ESPDRequestFixture

@Suite("A Request that nests without end makes no paths without end")
struct ESPDNestingTests {
  /// Groups within each other, below parts of a criterion within each other.
  private func request(groups: Int, parts: Int) -> String {
    let inner = "cac:SubsidiaryTenderingCriterionPropertyGroup"
    let open = (0..<groups).map { "<\(inner)><cbc:ID>G\($0)</cbc:ID>" }.joined()
    let close = String(repeating: "</\(inner)>", count: groups)
    let property = """
      <cac:TenderingCriterionProperty><cbc:ID>P</cbc:ID><cbc:TypeCode>REQUIREMENT</cbc:TypeCode>
      </cac:TenderingCriterionProperty>
      """
    let group = "cac:TenderingCriterionPropertyGroup"
    let part = "cac:SubTenderingCriterion"
    return Fixture.request(
      mark: "<cbc:ProfileExecutionID>ESPD-EDMv4.1.0</cbc:ProfileExecutionID>",
      criteria: [
        Fixture.criterion(
          "i1", "slc-new",
          String(repeating: "<\(part)>", count: parts)
            + "<\(group)>\(open)\(property)\(close)</\(group)>"
            + String(repeating: "</\(part)>", count: parts))
      ])
  }

  /// The path of the innermost property's type, as its field defines it.
  private func innermost(groups: Int, parts: Int) throws -> String? {
    let request = try Fixture.read(request(groups: groups, parts: parts))
    var criterion = try #require(request.criteria.first)
    while let part = criterion.parts.first { criterion = part }
    var group = try #require(criterion.groups.first)
    while let inner = group.groups.first { group = inner }
    return group.properties.first?.type?.source.field.path
  }

  @Test("what the editions nest has its whole path")
  func whole() throws {
    #expect(
      try innermost(groups: 2, parts: 1)
        == "/QualificationApplicationRequest/cac:TenderingCriterion/cac:SubTenderingCriterion"
        + "/cac:TenderingCriterionPropertyGroup/cac:SubsidiaryTenderingCriterionPropertyGroup"
        + "/cac:SubsidiaryTenderingCriterionPropertyGroup/cac:TenderingCriterionProperty[cbc:ID='{}']"
        + "/cbc:TypeCode")
  }

  @Test(
    "what nests deeper shares one, whatever is between", arguments: [(14, 0), (40, 0), (60, 1)])
  func deep(_ row: (groups: Int, parts: Int)) throws {
    let path = try #require(try innermost(groups: row.groups, parts: row.parts))
    #expect(path.hasSuffix("//cbc:TypeCode"))
    #expect(path.split(separator: "/").count == 14)
    #expect(try innermost(groups: row.groups + 30, parts: row.parts) == path)
  }
}
