import Members
import RegisterExchange
import Testing
import Values

/// A small accounting file, for tests that change one thing in it.
enum SmallSIE {
  static let text = """
    #FLAGGA 0
    #FORMAT PC8
    #SIETYP 4
    #PROGRAM "Boken" 1.0
    #GEN 20260312 XX
    #ORGNR 769698-1203
    #FNAMN "Åkerö \\"Gården\\" ekonomisk förening"
    #RAR 0 20250101 20251231
    #RAR -1 20240101 20241231
    #KONTO 3041 "Försäljning"
    #UB 0 1930 5000.00
    #RES 0 3041 -1000.10
    #RES 0 37990\t12.05
    #RES 0 3740 0.5
    #RES 0 3800 -77.00
    #RES 0 2999 -88.00
    #RES -1 3041 -2000
    #VER A 1 20250115 "Lön 850101-1234 {"
    {
    #TRANS 1930 {1 "a"} 1250.00
    #RES 0 3041 -9999.00
    }
    """

  static func read(_ text: String = text) throws(SIEFailure) -> SIEFile {
    try SIEFile.read(bytes: Array(text.utf8), path: "bok.se")
  }
}

@Suite("An accounting file gives the turnover of its years")
struct SIEFileTests {
  @Test("who, when and what")
  func contents() throws {
    let file = try SmallSIE.read()
    #expect(file.registration == RegistrationNumber(scheme: "0007", value: "7696981203"))
    #expect(file.name == "Åkerö \"Gården\" ekonomisk förening")
    #expect(file.currency == "SEK")
    #expect(file.writtenOn == CivilDate(2026, 3, 12))
    #expect(file.years.map(\.from) == [CivilDate(2025, 1, 1), CivilDate(2024, 1, 1)])
    #expect(file.years.map(\.isOpen) == [false, false])
    #expect(file.accounts == ["3041": "Försäljning"])
    #expect(file.years.first?.results["37990"] == 1_205)
  }

  @Test("net sales are groups 30 to 37, exact to the öre; vouchers and other accounts do not count")
  func turnover() throws {
    let file = try SmallSIE.read()
    let amounts = file.years.map { file.turnover(of: $0)?.minorUnits }
    #expect(amounts == [100_010 - 1_205 - 50, 200_000])
    let facts = file.turnoverFacts(for: OperatorID("M01"), fileHash: "ab")
    #expect(facts.map(\.asOf) == [CivilDate(2024, 12, 31), CivilDate(2025, 12, 31)])
    #expect(facts.last?.value == .money(Money(minorUnits: 98_755, currency: "SEK")))
    #expect(
      facts.last?.evidence == Evidence(kind: "accounting-export", grade: .c, fileHash: "ab"))
    #expect(facts.last?.source.line == 12)
  }

  @Test(
    "a year that was not over is open, and gives no fact",
    arguments: [
      ("#GEN 20260312", "#GEN 20251231"), ("#GEN 20260312 XX", "#PROSA x"),
      ("#RAR -1", "#OMFATTN 20251130\n#RAR -1"),
    ])
  func open(old: String, new: String) throws {
    let file = try SmallSIE.read(SmallSIE.text.replacing(old, with: new))
    #expect(file.years.first?.isOpen == true)
    let days = file.turnoverFacts(for: OperatorID("M01")).map(\.asOf)
    #expect(!days.contains(CivilDate(2025, 12, 31)))
  }

  @Test("a year without result balances gives no turnover")
  func noBalances() throws {
    let file = try SmallSIE.read(SmallSIE.text.replacing("#RES -1 3041 -2000\n", with: ""))
    #expect(file.turnoverFacts(for: OperatorID("M01")).count == 1)
  }

  @Test("the letters tell the code page, whatever the file says")
  func codePages() throws {
    let parts = SmallSIE.text.split(separator: "Åkerö", maxSplits: 1).map {
      Array($0.replacing("ö", with: "o").replacing("å", with: "a").utf8)
    }
    let names: [[UInt8]] = [
      [0x8F, 0x6B, 0x65, 0x72, 0x94], [0xC5, 0x6B, 0x65, 0x72, 0xF6], Array("Åkerö".utf8),
    ]
    for name in names {
      let file = try SIEFile.read(bytes: parts[0] + name + parts[1], path: "bok.se")
      #expect(file.name.hasPrefix("Åkerö"))
    }
  }

  @Test("line ends of every system")
  func lineEnds() throws {
    for end in ["\r\n", "\r"] {
      let file = try SmallSIE.read(SmallSIE.text.replacing("\n", with: end))
      #expect(file.turnoverFacts(for: OperatorID("M01")).count == 2)
    }
  }

  static let refusals = [
    ("#FLAGGA 0", "hej", "bok.se: line 1: the file does not begin as a SIE file does [sie.o"),
    ("#FLAGGA 0", "<sie>", "bok.se: line 1: the file is XML, as SIE 5 is [sie.other-format]; "),
    ("#SIETYP 4", "#SIETYP 5", "bok.se: line 3, column 9: '#SIETYP 5', expected a type from"),
    ("#ORGNR 769698-1203", "#X", "bok.se: there is no '#ORGNR' [sie.missing]; fill it in"),
    (
      "769698-1203", "769698-1204",
      "bok.se: line 6, column 8: '769698-1204' is no organisation number: "
    ),
    (
      "769698-1203", "850101-1234",
      "bok.se: line 6, column 8: the organisation number is a sole trader's, expected one of a "
        + "legal person [sie.sole-trader]; "
    ),
    ("#RAR 0 20250101", "#RAR 0 20250132", "bok.se: line 8, column 8: '20250132' is no day, "),
    ("#RAR -1", "#RAR -2", "bok.se: line 17: balances of year -1, expected '#RAR -1' with its"),
    ("-1000.10", "-1000,10", "bok.se: line 12, column 13: '-1000,10' is no amount, "),
    (
      "-1000.10", "850101-1234",
      "bok.se: line 12, column 13: a field that looks like a personal number [sie.malformed]; "
    ),
    (
      "Åkerö", "Åkerö 850101 1234",
      "bok.se: line 7, column 8: the name holds what looks like a personal number [sie.sole-"
    ),
    ("\t12.05", "", "bok.se: line 13, column 13: '#RES' has 2 fields, expected at least 3 "),
    ("ekonomisk förening\"", "", "bok.se: line 7, column 8: the quote is not closed "),
    ("#RES 0 3740", "#RES 0 3041", "bok.se: line 14, column 8: a second balance of account 3041"),
  ]

  @Test("one mistake is told in one line with its place", arguments: refusals)
  func refusal(old: String, new: String, message: String) throws {
    let text = SmallSIE.text.replacing(old, with: new, maxReplacements: 1)
    let failure = try #require(throws: SIEFailure.self) { try SmallSIE.read(text) }
    #expect(failure.description.hasPrefix(message))
    #expect(!failure.description.contains("1234"))
  }

  @Test("the samples, in code page 437, agree with the sample register")
  func samples() throws {
    let register = try RegisterReader.read(
      bytes: try Samples.bytes("registers/femtio.xml"), path: "femtio.xml")
    for id in ["V01", "V02"] {
      let bytes = try Samples.bytes("registers/femtio-\(id)-2025.se")
      #expect(String(validating: bytes, as: UTF8.self) == nil)
      let file = try SIEFile.read(bytes: bytes, path: "\(id).se")
      let member = try #require(register.operators.first { $0.id == OperatorID(id) })
      #expect(file.registration == member.registration)
      #expect(file.name == member.name)
      let stated = member.facts.filter { $0.name == .turnover }.map(\.value)
      #expect(file.turnoverFacts(for: member.id).map(\.value) == stated)
    }
  }
}
