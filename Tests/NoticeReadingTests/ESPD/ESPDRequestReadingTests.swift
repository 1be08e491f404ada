import Notices
import Testing

@testable import NoticeReading
@testable import Values

private typealias Fixture = ESPDRequestFixture

@Suite("An ESPD Request is read into values with their places")
struct ESPDRequestReadingTests {
  @Test("The header of 4.1.0: who buys what, and which call it belongs to")
  func header() throws {
    let request = try Fixture.read(Fixture.fourth)
    #expect(request.edition == .fourth)
    #expect(request.version == "4.1.0")
    #expect(request.issues == [])
    #expect(request.id?.value == "R-1")
    #expect(request.uuid?.value == "a9f0")
    #expect(request.contractFolderID?.value == "2026/17")
    #expect(request.issueDate?.description == "2026-11-20T10:00:00+01:00")
    #expect(request.title["SWE"] == "Lokalvård")
    #expect(request.description["SWE"] == "Städning av skolor")
    #expect(request.callNumbers.map(\.value) == ["2026/S 123-123456"])
    #expect(request.lots.map(\.value.description) == ["LOT-0001", "LOT-0002", "LOT-0003"])
    let buyer = try #require(request.buyers.first)
    #expect(buyer.name["SWE"] == "Sundby kommun")
    #expect(buyer.country == "SWE")
    #expect(buyer.identifiers == [.init("2120001234", scheme: "0007")])
  }

  @Test("Criteria carry common numbers, provisions, national parts and every property in order")
  func criteria() throws {
    let request = try Fixture.read(Fixture.fourth)
    #expect(request.criteria.map(\.number) == ["C7", "C29", "C57"])
    #expect(request.criteria.map(\.kind) == [.exclusion, .selection, .other])
    #expect(request.criteria.map(\.eFormsCode) == ["exg-pmt-bre-tax", "slc-stand-to-gen", nil])
    let taxes = request.criteria[0]
    #expect(taxes.legislation.map(\.article) == ["13:2"])
    #expect(taxes.legislation[0].title["SWE"] == "LOU")
    #expect(taxes.parts.map(\.id?.value) == ["N1"])
    #expect(taxes.parts[0].groups.map(\.condition) == [.onTrue])
    #expect(
      request.criteria[1].properties.map(\.id?.value) == ["P1", "P2", "P3", "P4", "P5", "P6"])
    #expect(
      request.criteria[1].properties.map(\.isQuestion) == [false, false, false, false, false, true])
  }

  @Test("A value says where it stands, in the words of the standard")
  func places() throws {
    let request = try Fixture.read(Fixture.fourth)
    let amount = try #require(request.criterion("C29")?.properties[2].expected.first)
    let criterion = "/QualificationApplicationRequest/cac:TenderingCriterion"
    #expect(
      amount.source.elementPath == criterion + "/cac:TenderingCriterionPropertyGroup"
        + "/cac:SubsidiaryTenderingCriterionPropertyGroup"
        + "/cac:TenderingCriterionProperty[cbc:ID='P3']/cbc:MinimumAmount")
    #expect(amount.source.field.term == "cbc:MinimumAmount")
    #expect(amount.source.line > 1)
    #expect(
      request.criteria[2].name.entries.first?.text == "About shelt-worksh"
        && request.criteria[2].source.elementPath == criterion + "[cbc:ID='C57_OT_shelt-worksh']")
  }

  @Test("Thresholds belong to the lots that their group names")
  func statements() throws {
    let request = try Fixture.read(Fixture.fourth)
    let asked = try #require(request.asked().first { $0.criterion.number == "C29" })
    #expect(
      asked.statements.map { $0.lots.map(\.description) } == [
        ["LOT-0001"], ["LOT-0002", "LOT-0003"],
      ])
    #expect(
      asked.statements.map { $0.requirements.flatMap(\.expected).map(\.words) } == [
        ["2", "250000.50 SEK"], ["900000 SEK"],
      ])
    #expect(
      asked.statements[0].requirements[1].expected.map(\.content) == [
        .amount(Money(minorUnits: 25_000_050, currency: "SEK"))
      ])
    #expect(asked.statements[0].requirements[1].expected.map(\.bound) == [.minimum])
  }

  @Test("Edition 1.0.2 is read by its own names, under any prefix")
  func first() throws {
    let request = try Fixture.read(Fixture.first)
    #expect(request.edition == .first)
    #expect(request.issues == [])
    #expect(request.allLots.map(\.description) == ["LOT-0000"])
    #expect(request.title["UND"] == "Kantine")
    #expect(request.description.entries.map(\.text) == ["Drift"])
    let criterion = try #require(request.criterion("C57"))
    #expect(criterion.legislation.map(\.article) == ["20"])
    #expect(criterion.properties.map(\.dataType?.value) == ["INDICATOR", "PERCENTAGE"])
    #expect(criterion.properties.map(\.isQuestion) == [true, true])
    #expect(criterion.groups[0].condition == .always)
    #expect(criterion.groups[0].groups[0].condition == .onTrue)
    #expect(
      criterion.properties[1].source.elementPath
        == "/ESPDRequest/ccv:Criterion/ccv:RequirementGroup/ccv:RequirementGroup"
        + "/ccv:Requirement[cbc:ID='q2']")
  }

  @Test("Elements are kept as they stand, with the attributes that a Response repeats")
  func elements() throws {
    let request = try Fixture.read(Fixture.fourth)
    let id = try #require(request.criteria[0].element.child("cbc:ID"))
    #expect(id.text == "b61bbeb7-690e-4a40-bc68-d6d4ecfaa3d4")
    #expect(id["schemeVersionID"] == "x")
    #expect(
      request.criteria[1].element.children.map(\.name) == [
        "cbc:ID", "cbc:CriterionTypeCode", "cbc:Name", "cbc:Description",
        "cac:ProcurementProjectLotReference", "cac:TenderingCriterionPropertyGroup",
        "cac:TenderingCriterionPropertyGroup",
      ])
    #expect(
      request.document.children(
        "cac:TenderingCriterion") == request.criteria.map(\.element))
  }

  @Test("Two readings of one file are equal, issues and all")
  func determinism() throws {
    #expect(try Fixture.read(Fixture.fourth) == Fixture.read(Fixture.fourth))
  }

  @Test("As a notice: procedure, lots, thresholds and grounds of exclusion")
  func notice() throws {
    let notice = try NoticeReader().read([UInt8](Fixture.fourth.utf8), path: "request.xml")
    #expect(notice.source.format == .espdRequest)
    #expect(notice.source.schemaVersion == "ESPD-EDMv4.1.0")
    #expect(notice.procedure.id == "2026/17")
    #expect(notice.procedure.type?.value == "open")
    #expect(notice.procedure.exclusionGrounds.map(\.code?.value) == ["exg-pmt-bre-tax"])
    #expect(notice.lots.map(\.id.description) == ["LOT-0001", "LOT-0002", "LOT-0003"])
    #expect(
      notice.lots.map { $0.selectionCriteria.flatMap(\.thresholds).map(\.number) } == [
        ["2", "250000.50"], ["900000.00"], ["900000.00"],
      ])
    #expect(notice.lots[0].selectionCriteria.map(\.type?.value) == ["slc-stand-to-gen"])
  }
}
