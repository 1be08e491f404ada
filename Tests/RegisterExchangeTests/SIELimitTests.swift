import Members
import RegisterExchange
import Testing
import Values

@Suite("An accounting file is held to the register's limits, and says why it gives nothing")
struct SIELimitTests {
  private static func file(_ lines: String..., gen: String = "#GEN 20260312") -> String {
    """
    #FLAGGA 0
    #FORMAT PC8
    #SIETYP 4
    \(gen)
    #ORGNR 769699-9007
    #FNAMN "Provbolaget ekonomisk förening"

    """ + lines.joined(separator: "\n")
  }

  private static let year = "#RAR 0 20250101 20251231"

  static let refused = [
    (file(year, "#RES 0 3041 -92233720368547758.08"), "are more than can be counted"),
    (
      file(year, "#RES 0 3041 -92233720368547758.07", "#RES 0 3051 -92233720368547758.07"),
      "are more than can be counted"
    ),
    (
      file(year, "#RES 0 3041 -92233720368547758.07"),
      "expected an amount from 0 to 999999999999.99"
    ),
    (file(year, "#RES 0 3041 -1000000000000.00"), "expected an amount from 0 to"),
    (file(year, "#RES 0 3041 92233720368547758.07"), "expected an amount from 0 to"),
    (file(year, "#RES 0 3041 500000.00"), "are -500000.00 SEK, expected an amount from 0 to"),
    (file(year, "#RES 0 3041 -100.00", "#RES 0 3740 100.01"), "are -0.01 SEK"),
    (file(year, "#RES 0 3041 -8507099805.00"), "an amount that looks like a personal number"),
    (file(year, "#VALUTA XXX", "#RES 0 3041 -100.00"), "'XXX' is no currency"),
    (file(year, "#VALUTA kr", "#RES 0 3041 -100.00"), "'kr' is no currency"),
    (
      file("#RAR 0 20251231 20250101"),
      "the year ends on 2025-01-01, expected a day from 2025-12-31"
    ),
    (
      file("#RAR 0 20210301 20200228"),
      "the year ends on 2020-02-28, expected a day from 2021-03-01"
    ),
    (file("#RAR 0 20200101 20201231", year), "a second '#RAR 0', after line 7"),
    (file(year, "#RAR -1 20240701 20250630"), "year 0 begins on 2025-01-01, before year -1 ends"),
    (file("#RAR 0 00010101 00011231"), "expected days from 1800 to 2999"),
    (file("#KSUMMA", year), "'#KSUMMA' once, expected it again"),
    (file(year).replacing("769699-9007", with: "16850709-9805"), "is a sole trader's"),
  ]

  @Test("what no register may hold is refused", arguments: refused)
  func refuses(text: String, message: String) throws {
    let failure = try #require(throws: SIEFailure.self) { try SmallSIE.read(text) }
    #expect(failure.description.contains(message))
    #expect(!failure.description.contains("9805"))
  }

  static let noted = [
    (
      file("#RAR 0 20240701 20251231", "#RES 0 3041 -1500000.00"),
      "it is not a year of twelve months"
    ),
    (file("#RAR 0 20250701 20251231", "#RES 0 3041 -1.00"), "it is not a year of twelve months"),
    (file("#RAR 0 20250102 20251231", "#RES 0 3041 -1.00"), "it is not a year of twelve months"),
    (file(year), "no balances of result accounts"),
    (file(year, "#RES 0 5010 100.00"), "no account of net sales"),
    (file(year, "#OMFATTN 20250630", "#RES 0 3041 -1.00"), "its balances end on 2025-06-30"),
    (file(year, "#RES 0 3041 -1.00", gen: "#PROSA x"), "does not say when it was written"),
    (
      file(year, "#RES 0 3041 -1.00", gen: "#GEN 20251231"),
      "it was not over when the file was written"
    ),
    (
      file("#RAR 0 20270101 20271231", "#RES 0 3041 -1.00", gen: "#GEN 99991231"),
      "it is not over on 2026-12-01"
    ),
  ]

  @Test("a file that gives nothing says why", arguments: noted)
  func notes(text: String, reason: String) throws {
    let file = try SIEFile.read(
      bytes: Array(text.utf8), path: "bok.se", today: CivilDate(2026, 12, 1))
    #expect(file.turnoverFacts(for: OperatorID("T01")) == [])
    let note = try #require(file.notes.first)
    #expect(note.hasPrefix("bok.se: no turnover of the year ") && note.contains(reason))
  }

  static let taken = [
    file(year, "#OMFATTN 19800101", "#RES 0 3041 -1500000.00"),
    file(year, "#OMFATTN 20251231", "#RES 0 3041 -1500000.00"),
    file(year, year, "#RES 0 3041 -1500000.00"),
    file(year, "#VALUTA sek", "#RES 0 3041 -1500000.00"),
    file(year, "#RES 0 3041 -1500000.00").replacing("769699-9007", with: "167696999007"),
    file(year, "#RES 0 3041 -1500000.00").replacing("769699-9007", with: "16769699-9007"),
    file("#KSUMMA", year, "#RES 0 3041 -1500000.00", "#KSUMMA -12"),
  ]

  @Test("what is right is taken", arguments: taken)
  func takes(text: String) throws {
    let file = try SIEFile.read(bytes: Array(text.utf8), path: "bok.se")
    #expect(file.registration.value == "7696999007")
    let facts = file.turnoverFacts(for: OperatorID("T01"))
    #expect(facts.map(\.value) == [.money(Money(minorUnits: 150_000_000, currency: "SEK"))])
    #expect(facts.map(\.asOf) == [CivilDate(2025, 12, 31)])
  }

  @Test("years that begin on another day, over a leap day too, are of twelve months")
  func brokenYears() throws {
    for days in [
      "20240701 20250630", "20240301 20250228", "20230301 20240229", "20240229 20250228",
    ] {
      let file = try SmallSIE.read(Self.file("#RAR 0 \(days)", "#RES 0 3041 -1.00"))
      #expect(file.turnoverFacts(for: OperatorID("T01")).count == 1, "\(days)")
    }
  }
}
