import Briefs
import Law
import NoticeReading
import Notices
import TestSupport
import Testing
import Values
import XMLStream

@Suite("The sample notice shows what its README says")
struct SampleNoticeTests {
  private func notice() throws -> Notice {
    let path = "samples/notices/tallbygden.xml"
    return try NoticeReader().read(try RepositoryFile.bytes(path), path: path)
  }

  @Test("read without libxml2, as most are")
  func plain() throws {
    let path = "samples/notices/tallbygden.xml"
    let scanner = FieldScanner(ScanTable([], namespaces: [:], paragraphs: []))
    #expect(try scanner.scan(try RepositoryFile.bytes(path), file: path).wasPlain)
  }

  @Test("a Swedish call for tenders of which nothing is odd")
  func procedure() throws {
    let notice = try notice()
    #expect(notice.id == "5e0b7a94-2c61-4d38-9f17-6a4cbd0e8f23")
    #expect(notice.subtype?.value == "16")
    #expect(notice.legalBases.map(\.value) == ["32014L0024"])
    #expect(notice.languages == ["SWE"])
    #expect(notice.publicationDate == CivilDate(2026, 11, 5))
    #expect(notice.procedure.maxLotsSubmitted?.value == 3)
    #expect(notice.procedure.maxLotsAwarded?.value == 2)
    #expect(notice.procedure.exclusionGrounds.count == 9)
    #expect(notice.issues.isEmpty)
  }

  @Test("the organisations' numbers could be real")
  func organisations() throws {
    let numbers = try notice().organisations.compactMap(\.registrationNumber)
    #expect(numbers.count == 3)
    for number in numbers {
      let digits = number.filter(\.isNumber)
      #expect(RegistrationNumber(scheme: "0007", value: digits).flaw == nil, "\(number)")
    }
  }

  @Test("three lots, all reserved, open until the middle of January")
  func lots() throws {
    let lots = try notice().lots
    #expect(lots.map(\.id.description) == ["LOT-0001", "LOT-0002", "LOT-0003"])
    for lot in lots {
      #expect(lot.reservedParticipation.map(\.value) == ["res-ws"])
      #expect(lot.reservedExecution?.value == "no")
      #expect(lot.strategicProcurement.map(\.value) == ["soc-obj"])
      #expect(lot.socialObjectives.map(\.value) == ["opp"])
      #expect(lot.legalFormRequired?.value == false)
      #expect(lot.nuts.map(\.value) == ["SE313"])
      #expect(lot.tenderDeadline?.value.description == "2027-01-15T23:59:00+01:00")
      #expect(lot.texts.contains { $0.kind == "performance-terms" && $0.text.contains("kvartal") })
      #expect(lot.awardCriteria.compactMap(\.weight).compactMap { Int($0) }.reduce(0, +) == 100)
    }
    #expect(lots.map { $0.mainCPV?.value.number } == [90_910_000, 55_330_000, 77_310_000])
    #expect(lots.compactMap(\.estimatedValue).map(\.value.minorUnits).reduce(0, +) == 3_000_000_000)
  }

  @Test(
    "lots 1 and 3 refer to the act, lot 2 does not",
    arguments: [(0, true), (1, false), (2, true)])
  func reference(index: Int, refers: Bool) throws {
    let text = try notice().lots[index].description.text(preferring: "SWE") ?? ""
    #expect(text.contains("4 kap. 18 §") == refers)
  }

  @Test("the sample brief is the one of this notice, and as one begun for it")
  func brief() throws {
    let notice = try notice()
    let path = "samples/briefs/tallbygden.xml"
    let brief = try BriefReader.read(bytes: try RepositoryFile.bytes(path), path: path)
    try brief.check(against: notice)
    let begun = try BriefReader.read(bytes: try BriefTemplate.write(for: notice), path: "new.xml")
    func work(_ brief: Brief) -> [[String]] {
      brief.lots.map { $0.demands.map { "\($0.cpv) \($0.unit) \($0.period) \($0.place ?? "")" } }
    }
    #expect(work(begun) == work(brief))
  }
}
