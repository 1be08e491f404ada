import Members
import RegisterExchange
import Testing

/// A small sheet of members, for tests that change one thing in it.
enum SmallSheet {
  static let members = """
    namn;organisationsnummer;juridisk form;registrering per;ort;kommunkod;storlek;\
    sysselsatta totalt antal;sysselsatta målgrupp antal;personal per;personal underlag;\
    personal grad;omsättning 2025
    Första;769698-1203;ekonomisk förening;2026-10-05;Bollnäs;2183;litet;24;15;2026-10-31;intyg;C;3 618 200,50
    Andra;802798-3413;ideell förening;2026-10-05;Bollnäs;2183;mikro;14;9;2026-10-31;intyg;C;
    """
  static let capacities = """
    organisationsnummer;cpv;enhet;period;mängd
    769698-1203;90910000;timmar;år;300
    """

  static func read(_ members: String, _ capacities: String? = nil) -> RegisterSheet.Reading {
    let files = [("m.csv", members), ("k.csv", capacities)].compactMap { path, text in
      text.map { RegisterSheet.File(path: path, bytes: Array($0.utf8)) }
    }
    return RegisterSheet.read(files)
  }
}

@Suite("What is wrong in a sheet is told by place, all of it, and nothing is taken in")
struct SheetProblemTests {
  @Test("the small sheet is right")
  func right() {
    let reading = SmallSheet.read(SmallSheet.members, SmallSheet.capacities)
    #expect(reading.problems == [])
    #expect(reading.operators.map(\.name) == ["Första", "Andra"])
    #expect(reading.operators.first?.capacities.map(\.amount) == [300])
  }

  static let rows = [
    (
      "Bollnäs;2183;litet", ";2183;litet",
      "m.csv: line 2, column E: 'ort' is empty [sheet.missing]; "
    ),
    (
      "2183;litet", "218;litet",
      // Three digits are a code that lost its zero, and 0218 is in no county.
      "m.csv: line 2: 'nuts' is empty, and the municipality's code names no Swedish county"
    ),
    (
      ";24;15;", ";24,5;15;",
      "m.csv: line 2, column H: '24,5', expected a whole number up to 999999 [sheet.value]; "
    ),
    (
      ";24;15;", ";14;15;",
      "m.csv: line 2, column I: '15', expected at most 'sysselsatta totalt antal', which is '14' "
        + "[sheet.part-over-whole]; "
    ),
    (
      "2026-10-31;intyg", "31/10 2026;intyg",
      "m.csv: line 2, column J: '31/10 2026', expected a day as YYYY-MM-DD [sheet.value]; "
    ),
    (
      "2026-10-31;intyg", ";intyg",
      "m.csv: line 2, column J: 'personal per' is empty, expected the day that the facts describe "
    ),
    (
      "intyg;C;3", ";C;3",
      "m.csv: line 2, column K: 'personal underlag' is empty, but other cells describe it "
    ),
    (
      "3 618 200,50", "3.618.200,50",
      "m.csv: line 2, column M: '3.618.200,50', expected a number with at most two decimals "
    ),
    ("mikro", "pytte", "m.csv: line 3, column G: 'pytte', expected one of 'litet', 'medelstort', "),
    (
      "802798-3413", "802798-3414",
      "m.csv: line 3, column B: '802798-3414': its check digit or length is wrong, expected a "
        + "number of scheme 0007 [sheet.check-digit]; "
    ),
    (
      "802798-3413", "7696981203",
      "m.csv: line 3, column B: the same organisation number as in line 2 [sheet.duplicate]; "
    ),
    (
      "storlek", "storlk",
      "m.csv: line 1, column G: 'storlk' is no column of the template, expected 'storlek' "
    ),
    (
      "personal grad", "storlek",
      "m.csv: line 1, column L: 'storlek' is there already, in column G [sheet.column]; "
    ),
    ("namn;", "\"namn;", "m.csv: line 1, column A: a quote that is not closed"),
  ]

  @Test("one mistake", arguments: rows)
  func problem(old: String, new: String, message: String) throws {
    let reading = SmallSheet.read(SmallSheet.members.replacing(old, with: new, maxReplacements: 1))
    let problem = try #require(reading.problems.first)
    #expect(problem.description.hasPrefix(message))
    #expect(reading.operators.isEmpty)
  }

  @Test("every mistake of every file")
  func all() {
    let members = SmallSheet.members.replacing("mikro", with: "x").replacing(";24;", with: ";y;")
    let capacities = SmallSheet.capacities.replacing("timmar", with: "dagar")
      .replacing("300", with: "0")
    let problems = SmallSheet.read(members, capacities).problems
    #expect(problems.map(\.file) == ["m.csv", "m.csv", "k.csv", "k.csv"])
    #expect(problems.map(\.letters) == ["H", "G", "C", "E"])
  }

  @Test("capacities of nobody in the sheet, and a sheet without members")
  func unknown() throws {
    let capacities = SmallSheet.capacities.replacing("769698-1203", with: "769699-9999")
    let problem = try #require(SmallSheet.read(SmallSheet.members, capacities).problems.first)
    #expect(
      problem.description.hasPrefix(
        "k.csv: line 2, column A: '769699-9999' is not in the sheet of members "))
    let alone = RegisterSheet.read([
      RegisterSheet.File(path: "k.csv", bytes: Array(SmallSheet.capacities.utf8))
    ])
    #expect(alone.problems.map(\.kind) == [.sheet])
  }

  @Test("separators, quotes, line ends, marks and code pages as programs write them")
  func dialects() {
    let text = SmallSheet.members
    let quoted = text.replacing("Första", with: "\"Första \"\"A\"\"; \r\nB\"")
    #expect(SmallSheet.read(quoted).operators.first?.name == "Första \"A\"; B")
    let comma = text.replacing("3 618 200,50", with: "3618200.50").replacing(";", with: ",")
    let variants = [
      text.replacing("\n", with: "\r\n") + "\r\n\r\n", "\u{FEFF}" + text, "sep=;\r\n" + text,
      text.replacing(";", with: "\t"), comma,
    ]
    for variant in variants { #expect(SmallSheet.read(variant).problems == []) }
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    let reading = RegisterSheet.read([RegisterSheet.File(path: "m.csv", bytes: latin)])
    #expect(reading.operators.first?.town == "Bollnäs")
    let wide = RegisterSheet.File(
      path: "m.csv", bytes: text.utf16.flatMap { [UInt8($0 & 0xFF), 0] })
    #expect(RegisterSheet.read([wide]).problems.map(\.kind) == [.file])
  }

  @Test("a row after a field of two lines is told by its line in the file")
  func lines() throws {
    let text = SmallSheet.members.replacing("Första", with: "\"Första\nmera\"")
      .replacing("mikro", with: "x")
    #expect(SmallSheet.read(text).problems.map(\.line) == [4])
    #expect(SmallSheet.read("sep=;\n" + text).problems.map(\.line) == [5])
  }
}
