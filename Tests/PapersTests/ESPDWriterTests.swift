import Testing
import XMLStream

@testable import Papers

@Suite("An ESPD Response is written as UBL")
struct ESPDWriterTests {
  private func root(_ response: ESPDResponse) throws -> XMLElement {
    try XMLDocumentReader.read(try ESPDWriter.write(response), file: "espd.xml")
  }

  @Test("Elements stand in the order of UBL")
  func order() throws {
    let root = try root(ESPDFixtures.responses(2)[0])
    var names: [String] = []
    for child in root.children where names.last != child.name { names.append(child.name) }
    #expect(
      names == [
        "UBLVersionID", "ProfileExecutionID", "ID", "UUID", "ContractFolderID", "IssueDate",
        "IssueTime", "EconomicOperatorGroupName", "VersionID", "ProcedureCode", "ContractingParty",
        "EconomicOperatorParty", "ProcurementProject", "ProcurementProjectLot",
        "TenderingCriterion", "TenderingCriterionResponse", "AdditionalDocumentReference",
      ])
    #expect(root.text(of: "IssueTime") == "10:00:00+01:00")
    #expect(root.text(of: "ContractFolderID") == ESPDFixtures.procedure.folderID)
  }

  @Test("Every identifier names its agency and every code its list")
  func attributes() throws {
    func check(_ element: XMLElement) {
      if element.name.hasSuffix("ID") { #expect(element.attributes["schemeAgencyID"] != nil) }
      if element.name.hasSuffix("Code") {
        #expect(
          ["listID", "listAgencyID", "listVersionID"].allSatisfy { element.attributes[$0] != nil })
      }
      for child in element.children { check(child) }
    }
    check(try root(ESPDFixtures.responses(2)[1]))
  }

  @Test("The same value gives the same bytes")
  func deterministic() throws {
    let once = try ESPDFixtures.responses(3).map { try ESPDWriter.write($0) }
    let again = try ESPDFixtures.responses(3).map { try ESPDWriter.write($0) }
    #expect(once == again)
  }

  @Test("A share is a fraction, and no count of persons is written")
  func share() throws {
    let root = try root(ESPDFixtures.responses(1)[0])
    let values = root.children("TenderingCriterionResponse").compactMap {
      $0.child("ResponseValue")
    }
    let numbers = values.compactMap { $0.child("ResponseNumeric") }
    #expect(numbers.map(\.text) == ["0.55"])
    #expect(numbers.first?.attributes == ["format": "PERCENTAGE"])
    #expect(values.allSatisfy { $0.child("ResponseQuantity") == nil })
  }

  @Test("A name that XML cannot carry is refused, not mended")
  func unwritable() throws {
    var response = ESPDFixtures.responses(1)[0]
    response.party.name = "Verkstad\u{0}"
    #expect(throws: XMLFailure.self) { try ESPDWriter.write(response) }
  }

  @Test("The table has unique ids, and each id lies below its parent")
  func table() {
    let criteria = ESPDEdition.v410.model.criteria
    #expect(criteria.count == 30)
    #expect(Set(criteria.map(\.number)).count == 30)
    let ids = criteria.flatMap { $0.questions.map(\.id) }
    #expect(Set(ids).count == ids.count)
    for criterion in criteria {
      #expect(criterion.question(.answer) != nil)
      #expect(criterion.questions.allSatisfy { $0.id.hasPrefix("\(criterion.number)_") })
    }
  }
}
