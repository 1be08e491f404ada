import Law
import Members
import RegisterExchange
import Testing
import Values

/// The template's files.
enum Template {
  static let csv = ["mall-medlemmar.csv", "mall-kapacitet.csv", "mall-certifikat.csv"]

  static func read(_ names: [String]) throws -> RegisterSheet.Reading {
    RegisterSheet.read(
      try names.map {
        RegisterSheet.File(path: $0, bytes: try Samples.bytes("registers/\($0)"))
      })
  }
}

@Suite("The template is read without problems")
struct SheetTemplateTests {
  @Test("as CSV and as a workbook, with the same contents")
  func same() throws {
    let csv = try Template.read(Template.csv)
    let workbook = try Template.read(["mall.xlsx"])
    #expect(csv.problems == [])
    #expect(workbook.problems == [])
    #expect(csv.operators.count == 2)
    #expect(csv.operators.map(\.content) == workbook.operators.map(\.content))
  }

  @Test("what a row says")
  func row() throws {
    let first = try #require(try Template.read(["mall.xlsx"]).operators.first)
    #expect(first.id == OperatorID("M01"))
    #expect(first.legalForm == "ekonomisk-forening")
    #expect(first.consentsToShare == true)
    let book = FactBook(first, asOf: CivilDate(2026, 11, 15))
    #expect(book.quantity(.occupiedTargetFTE) == 950)
    #expect(book.use(.hasValidationOCN).fact?.value == .unclear)
    #expect(book.money(.turnover, in: "SEK")?.minorUnits == 361_820_050)
    #expect(
      book.use(.occupiedHeads).fact?.evidence
        == Evidence(
          kind: "auditor-statement", grade: .b, issuer: "Revisionsbyrå",
          validThrough: CivilDate(2027, 10, 31)))
    #expect(first.capacities.map(\.places) == [["SE313"], ["2183", "2180"]])
    #expect(first.prices.map(\.price.minorUnits) == [31_800, 9_250])
    #expect(first.certificates.first?.checkedOn == CivilDate(2026, 11, 2))
  }

  @Test("zeros that spreadsheets drop, and the region that follows from the municipality")
  func zeros() throws {
    let second = try #require(try Template.read(["mall.xlsx"]).operators.last)
    #expect(second.id.description.hasPrefix("SE80249"))
    #expect([second.municipality, second.nuts] == ["0331", "SE121"])
    #expect(second.capacities.first?.cpv == CPVCode(3_110_000))
  }

  @Test("what the sheet gives can be written as XML and read again")
  func exchange() throws {
    let operators = try Template.read(["mall.xlsx"]).operators
    let register = Register(
      path: "mall.xlsx", asOf: CivilDate(2026, 11, 15),
      group: Register.Group(
        name: "Gruppen", lead: operators[0].id, members: operators.map(\.id)),
      operators: operators)
    let again = try RegisterReader.read(bytes: try RegisterXML.write(register), path: "x")
    #expect(again.says(theSameAs: register))
  }
}
