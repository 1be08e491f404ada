import Briefs
import Members
import Notices
import Schemas
import Testing
import Values

@Suite("A new brief is valid at once and says what to fill in")
struct BriefTemplateTests {
  private static func sourced<Value>(_ value: Value, _ term: String) -> Sourced<Value> {
    Sourced(value, from: Source(NoticeField(term: term, path: "/")))
  }

  private func lot(_ id: String, main: String, additional: [String] = []) -> Lot {
    var lot = Lot(id: LotID(id))
    lot.title = LocalizedText([LocalizedText.Entry(language: "SWE", text: "Städning -- skolor")])
    lot.mainCPV = CPVCode(main).map { Self.sourced($0, "BT-262") }
    lot.additionalCPV = additional.compactMap { CPVCode($0) }.map { Self.sourced($0, "BT-263") }
    return lot
  }

  private func notice(_ lots: [Lot]) -> Notice {
    var notice = Notice(
      source: NoticeSource(path: "n.xml", format: .eForms, root: "ContractNotice"))
    notice.id = "5e0b7a94-2c61-4d38-9f17-6a4cbd0e8f23"
    notice.languages = ["SWE"]
    notice.lots = lots
    return notice
  }

  private func written(_ notice: Notice) throws -> (text: String, brief: Brief) {
    let bytes = try BriefTemplate.write(for: notice)
    return (
      String(decoding: bytes, as: UTF8.self), try BriefReader.read(bytes: bytes, path: "new.xml")
    )
  }

  @Test("each lot gets its most exact codes, its place and no amount")
  func demands() throws {
    var first = lot("LOT-0001", main: "90910000", additional: ["90919300", "90919200"])
    first.nuts = [Self.sourced("SE313", "BT-5071")]
    let second = lot("LOT-0002", main: "55330000", additional: ["55521200"])
    let brief = try written(notice([first, second])).brief
    #expect(brief.noticeID == "5e0b7a94-2c61-4d38-9f17-6a4cbd0e8f23")
    #expect(brief.sharedCost == nil)
    #expect(brief.lots.map(\.id.description) == ["LOT-0001", "LOT-0002"])
    let demands = brief.lots.map(\.demands)
    #expect(demands[0].map(\.cpv.description) == ["90919300", "90919200"])
    #expect(demands[0].map(\.place) == ["SE313", "SE313"])
    #expect(demands[1].map(\.unit) == [.hours, .meals])
    #expect(demands.joined().allSatisfy { $0.amount == nil && $0.origin == nil })
    #expect(brief.lots.flatMap(\.requirements).isEmpty)
  }

  @Test("what a group may wish stands there, and is valid once the dots are filled in")
  func wishes() throws {
    let text = try written(notice([lot("LOT-0001", main: "90910000")])).text
    let lines = text.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    let start = try #require(lines.firstIndex { $0.hasPrefix("<!-- <wishes") })
    let wishes = lines[start..<start + 4].map { $0.dropFirst(5).dropLast(4) }.joined()
      .replacing("ref=\"...\"", with: "ref=\"M01\"").replacing("\"...\"", with: "\"4\"")
    let filled = """
      <brief xmlns="urn:samanbud:brief:1" noticeID="N">\(wishes)<lot id="LOT-0001"/></brief>
      """
    let brief = try BriefReader.read(bytes: Array(filled.utf8), path: "new.xml")
    let read = try #require(brief.wishes)
    #expect(read.named == [OperatorID("4"), OperatorID("M01")])
    #expect(read.mostMembers == 4 && read.workShares.first?.ratio == .percent(30))
    #expect(read.memberCost == read.transport?.perKilometre)
    #expect(read.memberCost?.minorUnits == 400)
  }

  @Test("what the notice codes stands in a comment")
  func comments() throws {
    var lot = lot("LOT-0001", main: "90910000")
    lot.reservedParticipation = [Self.sourced("res-ws", "BT-71")]
    lot.socialObjectives = [Self.sourced("opp", "BT-775")]
    lot.legalFormRequired = Self.sourced(false, "BT-761")
    lot.estimatedValue = Self.sourced(Money(minorUnits: 100, currency: "SEK"), "BT-27")
    let text = try written(notice([lot])).text
    let comments = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      comments.contains("Annonsen anger i koder: BT-71 res-ws (för skyddade verkstäder och företag")
    )
    #expect(comments.contains("BT-775 opp (arbete och möjligheter"))
    #expect(comments.contains("BT-761 false (ingen juridisk form krävs)"))
    #expect(text.contains("Beräknat värde: 1,00 SEK"))
    #expect(text.contains("uppdragsbeskrivningen"))
    #expect(text.contains("Städning - - skolor"))
  }

  @Test("several places are left to a person, and so is a country")
  func places() throws {
    var several = lot("LOT-0001", main: "90910000")
    several.nuts = [Self.sourced("SE321", "BT-5071"), Self.sourced("SE313", "BT-5071")]
    var country = lot("LOT-0002", main: "90910000")
    country.nuts = [Self.sourced("SWE", "BT-5141")]
    let (text, brief) = try written(notice([several, country]))
    #expect(brief.lots.flatMap(\.demands).allSatisfy { $0.place == nil })
    #expect(text.contains("Flera platser; ange en för varje behov: SE313, SE321"))
  }

  @Test("the comments are in Danish for a Danish notice")
  func danish() throws {
    var notice = notice([lot("LOT-0001", main: "90910000")])
    notice.languages = ["DAN"]
    #expect(try written(notice).text.contains("Hvor meget arbejde"))
  }

  @Test("the comments are in English for a notice in a language that we do not write")
  func english() throws {
    var notice = notice([lot("LOT-0001", main: "90910000")])
    notice.languages = ["DEU"]
    #expect(try written(notice).text.contains("How much work"))
  }

  @Test("a lot without any code is left open, a notice without lots is refused")
  func empty() throws {
    #expect(try written(notice([Lot(id: LotID("LOT-0001"))])).brief.lots[0].demands.isEmpty)
    let failure = try #require(throws: BriefFailure.self) {
      try BriefTemplate.write(for: notice([]))
    }
    #expect(failure.kind == .noLots)
  }

  @Test("the same notice gives the same bytes")
  func stable() throws {
    let notice = notice([lot("LOT-0001", main: "90910000")])
    let first = try BriefTemplate.write(for: notice)
    #expect(try BriefTemplate.write(for: notice) == first)
  }

  @Test(
    "money is the buyer's: of its country where the notice states no value",
    arguments: [
      ("ESP", "EUR"), ("SWE", "SEK"), ("DNK", "DKK"), ("POL", "PLN"), ("NOR", "NOK"),
      (nil, "EUR"),
    ])
  func currency(_ row: (country: String?, money: String)) throws {
    var notice = notice([lot("LOT-0001", main: "90910000")])
    var buyer = Organisation(id: "ORG-0001")
    buyer.country = row.country
    notice.organisations = [buyer]
    notice.buyers = [Buyer(organisation: "ORG-0001")]
    let text = try written(notice).text
    #expect(text.contains("<memberCost perYear=\"...\" currency=\"\(row.money)\"/>"))
    #expect(text.contains("<turnover min=\"...\" currency=\"\(row.money)\""))
  }

  @Test("the notice's own money goes before that of the buyer's country")
  func statedCurrency() throws {
    var notice = notice([lot("LOT-0001", main: "90910000")])
    var buyer = Organisation(id: "ORG-0001")
    buyer.country = "SWE"
    notice.organisations = [buyer]
    notice.buyers = [Buyer(organisation: "ORG-0001")]
    notice.lots[0].estimatedValue = Self.sourced(
      Money(minorUnits: 3_600_000_000, currency: "EUR"), "BT-27")
    let text = try written(notice).text
    #expect(text.contains("currency=\"EUR\"") && !text.contains("currency=\"SEK\""))
    #expect(text.contains("36 000 000,00 EUR"))
  }

  @Test("a code that stands at many criteria is told once")
  func repeatedCodes() throws {
    var lot = lot("LOT-0001", main: "90910000")
    lot.reservedParticipation = ["res-ws", "res-ws"].map { Self.sourced($0, "BT-71") }
    let text = try written(notice([lot])).text
    #expect(text.split(separator: "BT-71 res-ws").count == 2)
  }
}
