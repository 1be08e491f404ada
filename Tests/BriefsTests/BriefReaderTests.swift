import Briefs
import Foundation
import Law
import Members
import Notices
import Schemas
import TestSupport
import Testing
import Values

@Suite("A brief is read as it stands")
struct BriefReaderTests {
  static let text = """
    <?xml version="1.0"?>
    <brief xmlns="urn:samanbud:brief:1" noticeID="N-1" sharedCost="12.5">
      <lot id="LOT-0001">
        <demand cpv="90919300-5" unit="hours" period="week" amount="100" place="SE313">
          <origin document="Bilaga 2" page="4">Skolorna
            städas.</origin>
        </demand>
        <demand cpv="90919200" unit="m2" period="year"/>
        <turnover min="5000000" currency="SEK"><origin document="AF" page="12"/></turnover>
        <targetShare percent="50" subject="each"><origin document="AF"/></targetShare>
        <certificate scheme="skoopi" orEquivalent="yes" subject="lead"><origin document="AF"/></certificate>
      </lot>
    </brief>
    """

  static func read(_ text: String = text) throws -> Brief {
    try BriefReader.read(bytes: Array(text.utf8), path: "brief.xml")
  }

  @Test("demands, with the place where they stand")
  func demands() throws {
    let lot = try #require(try Self.read().lot(LotID("LOT-0001")))
    let demand = try #require(lot.demands.first)
    #expect(demand.cpv == CPVCode(90_919_300))
    #expect(demand.unit == .hours)
    #expect(demand.period == .week)
    #expect(demand.amount == 100)
    #expect(demand.place == "SE313")
    #expect(
      demand.origin == DocumentPlace(document: "Bilaga 2", page: "4", quote: "Skolorna städas."))
    #expect(demand.source.elementPath == "/brief/lot[@id='LOT-0001']/demand")
    #expect(demand.source.line == 4)
    #expect(lot.demands.last?.amount == nil)
    #expect(lot.demands.last?.origin == nil)
  }

  @Test("demands on the tenderer, on the group unless the brief says otherwise")
  func requirements() throws {
    let lot = try #require(try Self.read().lots.first)
    #expect(
      lot.requirements.map(\.content) == [
        .turnover(Money(minorUnits: 500_000_000, currency: "SEK")), .targetShare(.percent(50)),
        .certificate(scheme: "skoopi", orEquivalent: true),
      ])
    #expect(lot.requirements.map(\.subject) == [.group, .each, .lead])
    #expect(lot.requirements.first?.origin.quote == nil)
  }

  @Test("shared costs are exact, and unknown where nothing is said")
  func sharedCost() throws {
    #expect(try Self.read().sharedCost == Ratio(1_250, of: 10_000))
    let silent = Self.text.replacing(" sharedCost=\"12.5\"", with: "")
    #expect(try Self.read(silent).sharedCost == nil)
    #expect(try Self.read(Self.text.replacing("12.5", with: "15.00")).sharedCost == .percent(15))
  }

  @Test("the sample brief asks for work and turnover on three lots")
  func sample() throws {
    let brief = try BriefReader.read(
      bytes: try RepositoryFile.bytes("samples/briefs/tallbygden.xml"), path: "tallbygden.xml")
    #expect(brief.lots.map(\.id.description) == ["LOT-0001", "LOT-0002", "LOT-0003"])
    #expect(brief.lots.flatMap(\.demands).allSatisfy { $0.amount != nil && $0.origin != nil })
    #expect(brief.lots.flatMap(\.requirements).map(\.subject) == [.group])
  }
}

@Suite("A brief with one mistake is refused in one line")
struct BriefRefusalTests {
  @Test(
    "what is wrong, where, and what to do",
    arguments: [
      (
        "</brief>", "",
        "brief.xml: line 13: premature end of data in tag brief line 2 [brief.malformed]; save"
      ),
      (
        "unit=\"hours\"", "unit=\"days\"",
        "brief.xml: line 4: element 'demand', attribute 'unit': [facet 'enumeration'] the value 'days'"
      ),
      ("percent=\"50\"", "percent=\"101\"", "brief.xml: line 10: element 'targetShare', "),
      (
        "<origin document=\"AF\" page=\"12\"/>", "",
        "brief.xml: line 9: element 'turnover': missing"
      ),
      (
        "amount=\"100\"", "amount=\"0\"",
        "brief.xml: line 4: element 'demand', attribute 'amount': "
      ),
      (
        "städas.", "städas. 850101-1234",
        "brief.xml: line 5: a text or attribute of 'origin' looks like a personal number "
          + "[brief.personal-number]; remove it: a brief needs no data about a person"
      ),
    ])
  func refusal(old: String, new: String, message: String) throws {
    let text = BriefReaderTests.text.replacing(old, with: new, maxReplacements: 1)
    let failure = try #require(throws: BriefFailure.self) { try BriefReaderTests.read(text) }
    #expect(failure.description.hasPrefix(message))
    #expect(!failure.description.contains("1234"), "a personal number was repeated")
  }

  @Test("a file of another kind, such as the notice itself")
  func otherFormat() throws {
    let failure = try #require(throws: BriefFailure.self) {
      try BriefReaderTests.read("<ContractNotice xmlns='urn:x'/>")
    }
    #expect(failure.kind == .otherFormat)
    #expect(failure.description.contains("root element 'ContractNotice', expected 'brief'"))
  }

  @Test("a lot twice")
  func lotTwice() throws {
    let text = BriefReaderTests.text.replacing(
      "</brief>", with: "<lot id=\"LOT-0001\"/></brief>")
    let failure = try #require(throws: BriefFailure.self) { try BriefReaderTests.read(text) }
    #expect(failure.kind == .schema)
    #expect(failure.line == 13)
  }

  private func notice(_ id: String, lots: [String]) -> Notice {
    var notice = Notice(
      source: NoticeSource(path: "n.xml", format: .eForms, root: "ContractNotice"))
    notice.id = id
    notice.lots = lots.map { Lot(id: LotID($0)) }
    return notice
  }

  @Test("a lot that the notice does not have")
  func unknownLot() throws {
    let brief = try BriefReaderTests.read()
    let failure = try #require(throws: BriefFailure.self) {
      try brief.check(against: notice("N-1", lots: ["LOT-0002", "LOT-0003"]))
    }
    #expect(
      failure.description
        == "brief.xml: line 3: lot 'LOT-0001' is not in the notice, expected one of 'LOT-0002', "
        + "'LOT-0003' [brief.unknown-lot]; correct the lot's id")
  }

  @Test("the brief of another notice")
  func otherNotice() throws {
    let brief = try BriefReaderTests.read()
    #expect(throws: Never.self) { try brief.check(against: notice("N-1", lots: ["LOT-0001"])) }
    let failure = try #require(throws: BriefFailure.self) {
      try brief.check(against: notice("N-2", lots: ["LOT-0001"]))
    }
    #expect(failure.kind == .otherNotice)
    #expect(failure.description.contains("noticeID 'N-1' is not the notice's, expected 'N-2'"))
  }
}
