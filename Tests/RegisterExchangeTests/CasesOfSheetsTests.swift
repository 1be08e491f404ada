import Members
import RegisterExchange
import Testing
import Values

@Suite("Sheets take nothing that a person did not see")
struct CasesOfSheetsTests {
  private static let header = """
    medlem;namn;organisationsnummer;momsnummer;land;ort;kommunkod;nuts;storlek;juridisk form;\
    registrering per;registrering underlag;registrering grad;registrering utfärdare
    """

  private static func csv(
    name: String = "Provbolaget ekonomisk förening", number: String = "769699-9007",
    vat: String = "", day: String = "2026-10-05", issuer: String = "Bolagsverket"
  ) -> String {
    "\(header)\nT01;\(name);\(number);\(vat);;Östersund;2380;;mikro;stiftelse;\(day);registerutdrag;A;\(issuer)"
  }

  private static func read(_ text: String) -> RegisterSheet.Reading { SmallSheet.read(text) }

  @Test("days with a time of day are days")
  func daysWithTimes() {
    for day in ["2026-10-05 00:00:00", "2026-10-05 10:30", "2026-10-05T10:30:00", "2026-10-05"] {
      let reading = Self.read(Self.csv(day: day))
      #expect(reading.problems == [])
      #expect(reading.operators.first?.facts.first?.asOf == CivilDate(2026, 10, 5))
    }
    for day in ["2026-10-05 1030", "2026-10-05 25:00", "5/10 2026"] {
      let problem = Self.read(Self.csv(day: day)).problems.first
      #expect(problem?.kind == .value && problem?.letters == "K", "\(day)")
    }
  }

  @Test("a legal person's number of twelve digits is its number")
  func sixteen() {
    for number in ["16769699-9007", "167696999007", "7696999007", "769699 9007"] {
      let reading = Self.read(Self.csv(number: number))
      #expect(reading.operators.first?.registration.value == "7696999007")
    }
  }

  @Test("personal numbers in any spelling are refused with the cell and never repeated")
  func personal() throws {
    for text in ["Provbolaget 16121212-1212", "Provbolaget ⑧⑤⓪⑦⓪⑨-⑨⑧⓪⑤", "AB 850709-T805"] {
      let problem = try #require(Self.read(Self.csv(name: text)).problems.first)
      #expect(problem.kind == .personalNumber && problem.letters == "B")
      #expect(!problem.description.contains("1212") && !problem.description.contains("805"))
    }
    for vat in ["SE121212121201", "SE850709980501", "SE 850709-9805 01"] {
      let problem = try #require(Self.read(Self.csv(vat: vat)).problems.first)
      #expect(problem.letters == "D" && !problem.description.contains("9805"))
    }
  }

  @Test("lists of municipalities are codes")
  func municipalities() {
    let capacities = """
      organisationsnummer;cpv;enhet;period;mängd;platser;pris per enhet;valuta
      769698-1203;90910000;timmar;år;3900;1980, 0331, 0381;318;SEK
      """
    let reading = SmallSheet.read(SmallSheet.members, capacities)
    #expect(reading.problems == [])
    #expect(reading.operators.first?.capacities.first?.places == ["1980", "0331", "0381"])
    let hidden = capacities.replacing("1980, 0331, 0381", with: "1985, 0709, 9805")
    #expect(SmallSheet.read(SmallSheet.members, hidden).problems.first?.kind == .personalNumber)
  }

  @Test("words of health in a cell about who issued what, not in names of offices")
  func health() throws {
    let texts = [
      "Exempla Provsson, sjukskriven för depression", "Exempla Provsson, HIV", "gravid i maj",
      "har utvecklingsstörning", "insats enligt LSS", "dömd 2019", "muslim", "Prøvesen, kræft",
      "har ADHD", "uføretrygd", "pregnant", "kehitysvamma", "convicted", "homosexuell",
    ]
    for text in texts {
      let problem = try #require(Self.read(Self.csv(issuer: text)).problems.first, "\(text)")
      #expect(problem.kind == .health && problem.letters == "N")
      #expect(!problem.description.contains(text))
    }
    let offices = [
      "LSS-enheten", "Diabetesförbundet", "Muslimska föreningen", "Arbetsförmedlingen", "Revisor",
      "Kommunen, avdelning för personer med funktionsnedsättning", "Kriminalvården", "Styrelsen",
    ]
    for text in offices { #expect(Self.read(Self.csv(issuer: text)).problems == [], "\(text)") }
  }

  @Test("signs that nobody sees are refused with the cell")
  func signs() throws {
    let signs: [UInt32] = [
      0x1, 0x1B, 0xB, 0xC, 0x1F, 0x7F, 0x9B, 0x202E, 0x2066, 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE,
      0xFFFD,
    ]
    for number in signs {
      for text in ["A" + sign(number) + "B", sign(number) + "AB", "AB" + sign(number)] {
        let problem = try #require(Self.read(Self.csv(name: text)).problems.first, "\(number)")
        #expect(problem.line == 2 && problem.letters == "B")
      }
    }
    #expect(Self.read(Self.csv(name: "A\u{A0}\u{2009}B")).operators.first?.name == "A B")
  }

  @Test("code pages of offices: the right text, or refused")
  func codePages() throws {
    let text = Self.csv(name: "Källan i Ödeby")
    func reading(_ bytes: [UInt8]) -> RegisterSheet.Reading {
      RegisterSheet.read([RegisterSheet.File(path: "m.csv", bytes: bytes)])
    }
    let pages: [[Character: UInt8]] = [
      ["å": 0xE5, "ä": 0xE4, "ö": 0xF6, "Ö": 0xD6], ["å": 0x86, "ä": 0x84, "ö": 0x94, "Ö": 0x99],
      ["å": 0x8C, "ä": 0x8A, "ö": 0x9A, "Ö": 0x85],
    ]
    for page in pages {
      let bytes = text.map { page[$0] ?? $0.asciiValue ?? 0x3F }
      #expect(reading(bytes).operators.map(\.name) == ["Källan i Ödeby"])
    }
    let wide: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
    #expect(reading(wide).operators.map(\.name) == ["Källan i Ödeby"])
    let big: [UInt8] =
      [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] as [UInt8] }
    #expect(reading(big).operators.map(\.town) == ["Östersund"])
    let garbled = String(decoding: text.utf8.map { UInt16($0) }, as: UTF16.self)
      .replacing("\u{85}", with: "…").replacing("\u{96}", with: "–").replacing("\u{84}", with: "„")
    #expect(reading(Array(garbled.utf8)).problems.isEmpty == false)
    #expect(reading([0xD0, 0xCF, 0x11, 0xE0, 0, 0]).problems.first?.found.contains(".xls") == true)
  }

  @Test("turnover of one day in two columns, and of no day that a register has")
  func turnover() {
    let twice = SmallSheet.members.replacing(
      "omsättning 2025", with: "omsättning 2025;omsättning 2025-12-31"
    )
    .replacing("200,50", with: "200,50;1").replacing("C;\n", with: "C;;\n")
    #expect(SmallSheet.read(twice).problems.contains { $0.kind == .column })
    let early = SmallSheet.members.replacing("omsättning 2025", with: "omsättning 0001")
    #expect(SmallSheet.read(early).problems.first?.kind == .column)
  }
}
