import Law
import LawReading
import Schemas
import Testing
import Values

@Suite("An office's law data answers open points and fills gaps, and nothing else")
struct LawDataReaderTests {
  private static let today = CivilDate(2026, 12, 1)

  private static func read(
    _ elements: String, on day: CivilDate = today
  ) throws(LawDataFailure) -> OfficeLaw {
    let text = "<law-data xmlns=\"urn:samanbud:law-data:1\">\n\(elements)\n</law-data>"
    return try LawDataReader.read(
      bytes: Array(text.utf8), path: "law.xml", adding: .standard, today: day)
  }

  private static func answer(
    _ rule: String, _ reading: String? = nil, on day: String = "2026-11-30"
  ) -> String {
    let reading = reading.map { " reading=\"\($0)\"" } ?? ""
    return "<standing rule=\"\(rule)\"\(reading) by=\"Exempelbyrån\" on=\"\(day)\">Read.</standing>"
  }

  private static func figure(
    _ amount: String = "7654321", from: String = "2030-01-01", through: String = "2031-12-31",
    act: String = "classical"
  ) -> String {
    "<threshold act=\"\(act)\" category=\"goodsAndServices\" amount=\"\(amount)\" currency=\"SEK\" "
      + "from=\"\(from)\" through=\"\(through)\" source=\"SFS 2029:1\" readOn=\"2026-11-30\"/>"
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let elements: String
    let kind: LawDataFormat.Kind
    let found: String
  }

  static let refused = [
    Refused(
      testDescription: "an unknown rule", elements: answer("RES-XX-01"), kind: .unknownRule,
      found: "'RES-XX-01', expected one of"),
    Refused(
      testDescription: "a rule that sources settle", elements: answer("DL-02"), kind: .notOpen,
      found: "settle what rule 'DL-02' asks"),
    Refused(
      testDescription: "an unknown reading", elements: answer("RES-DK-01", "ears"),
      kind: .unknownReading, found: "'ears', expected one of 'employed-heads'"),
    Refused(
      testDescription: "no reading where the text was read",
      elements: answer("RES-GRP-01.share"), kind: .unknownReading, found: "no reading is named"),
    Refused(
      testDescription: "a rule twice",
      elements: answer("RES-DK-01", "employed-heads")
        + answer("RES-DK-01", "occupied-heads"), kind: .schema, found: "duplicate key"),
    Refused(
      testDescription: "days that end before they begin",
      elements: figure(through: "2029-12-31"), kind: .days,
      found: "'2029-12-31' is before from '2030-01-01'"),
    Refused(
      testDescription: "an amount that the program has",
      elements: figure(from: "2025-12-31", through: "2026-12-31"), kind: .knownAmount,
      found: "the program has an amount"),
    Refused(
      testDescription: "an act that is none", elements: figure(act: "defence"), kind: .schema,
      found: "'defence'"),
    Refused(
      testDescription: "a person's number",
      elements: "<standing rule=\"RES-DK-01\" by=\"850709-9805\" on=\"2026-11-30\">x</standing>",
      kind: .personalNumber, found: "looks like a personal number"),
    Refused(
      testDescription: "no XML", elements: "<standing", kind: .malformed, found: ""),
  ]

  @Test("is refused with what is known", arguments: refused)
  func refuses(_ row: Refused) throws {
    let failure = try #require(throws: LawDataFailure.self) { try Self.read(row.elements) }
    #expect(failure.kind == row.kind, "\(failure)")
    #expect("\(failure)".contains(row.found), "\(failure)")
    #expect(failure.line > 0 && !failure.remedy.isEmpty)
  }

  @Test("a standing leaves a rule its office's reading, and says whose it is")
  func standing() throws {
    let law = LawBook.standard.adding(
      try Self.read(Self.answer("RES-DK-01", "employed-heads")))
    let rule = try #require(law.wordings(of: "RES-DK-01").first)
    #expect(rule.readings.map(\.id) == ["employed-heads"])
    #expect(rule.cap == nil && rule.question == nil)
    #expect(rule.readBy?.by == "Exempelbyrån")
    #expect(LawBook.standard.wordings(of: "RES-DK-01").first?.readBy == nil)
    #expect(law.rules.filter { $0.readBy != nil }.map(\.id) == ["RES-DK-01"])
  }

  @Test(
    "a standing of tomorrow is nobody's yet", arguments: [("2026-12-01", 1), ("2026-12-02", 0)])
  func later(_ row: (day: String, count: Int)) throws {
    let office = try Self.read(Self.answer("RES-DK-01", "employed-heads", on: row.day))
    #expect(office.standings.count == row.count)
  }

  @Test("an amount fills its days and no others, and keeps where it is from")
  func threshold() throws {
    let law = LawBook.standard.adding(try Self.read(Self.figure()))
    func row(_ year: Int) -> Threshold? {
      law.thresholdRow(
        on: CivilDate(year, 6, 1), law: .classical, category: .goodsAndServices, buyer: .other,
        in: "SEK")
    }
    #expect(row(2030)?.amount == Money(minorUnits: 765_432_100, currency: "SEK"))
    #expect(row(2031)?.origin?.source == "SFS 2029:1")
    #expect(row(2032) == nil)
    #expect(row(2025)?.origin == nil && row(2025) != nil)
  }

  @Test("every open point is a rule with something to answer")
  func openPoints() {
    let points = LawBook.standard.openPoints
    #expect(points.contains("RES-DK-01") && !points.contains("DL-02"))
    #expect(Set(points).count == points.count)
  }
}
