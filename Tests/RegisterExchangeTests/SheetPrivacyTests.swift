import RegisterExchange
import Testing

@Suite("Data about persons are refused with their place, and never repeated")
struct SheetPrivacyTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let header: String
    let cells: String
    let kind: SheetProblem.Kind
    let column: String

    init(
      _ title: String, _ header: String, _ cells: String, _ kind: SheetProblem.Kind,
      _ column: String
    ) {
      testDescription = title
      self.header = header
      self.cells = cells
      self.kind = kind
      self.column = column
    }
  }

  static let rows = [
    Row("plain", "#a", "850101-1234", .personalNumber, "N"),
    Row("in a text", "#a", "Vår deltagare 19850101-1234 slutar", .personalNumber, "N"),
    Row("with blanks", "#a", "85 01 01 12 34", .personalNumber, "N"),
    Row("with century and points", "#a", "1985.01.01 - 1234", .personalNumber, "N"),
    Row("over a hundred", "#a", "250101+1234", .personalNumber, "N"),
    Row("coordination number", "#a", "850161-1234", .personalNumber, "N"),
    Row("Danish", "#a", "010185-1234", .personalNumber, "N"),
    Row("in digits of another script", "#a", "８５０１０１１２３４", .personalNumber, "N"),
    Row("over two cells", "#a;#b", "850101;1234", .personalNumber, "N"),
    Row("over two cells, with hyphens", "#a;#b", "1985-01-01;-1234", .personalNumber, "N"),
    Row("over four cells", "#a;#b;#c;#d", "85;01;01;1234", .personalNumber, "N"),
    Row("with an empty cell between", "#a;#b;#c", "850101;;1234", .personalNumber, "N"),
    Row("in a column's name", "#850101-1234", "x", .personalNumber, "N"),
    Row("in a column of numbers", "anställda totalt antal", "8501011234", .personalNumber, "N"),
    Row("in a column of days", "avtal per", "850101-1234", .personalNumber, "N"),
    Row("a column of numbers of persons", "Personnummer", "x", .personalColumn, "N"),
    Row("a column of Danish numbers", "CPR-nr", "x", .personalColumn, "N"),
    Row("a column of names", "Deltagarens namn", "x", .personalColumn, "N"),
    Row("a column of English names", "Employee name", "x", .personalColumn, "N"),
    Row("a column of diagnoses", "diagnos/hinder", "x", .personalColumn, "N"),
    Row("a column of Danish diagnoses", "Sygdom", "x", .personalColumn, "N"),
    Row("a note on diagnoses", "#funktionsnedsättning", "x", .personalColumn, "N"),
  ]

  @Test("each disguise (RULES section 13)", arguments: rows)
  func refused(_ row: Row) throws {
    var lines = SmallSheet.members.split(separator: "\n").map(String.init)
    lines[0] += ";" + row.header
    lines[1] += ";" + row.cells
    let reading = SmallSheet.read(lines.joined(separator: "\n"))
    let problem = try #require(reading.problems.first)
    #expect(problem.kind == row.kind)
    #expect(problem.letters == row.column)
    #expect(reading.operators.isEmpty)
    for problem in reading.problems {
      #expect(!problem.description.contains("1234"), "a personal number was repeated")
      #expect(!problem.description.contains("850101"), "a personal number was repeated")
    }
  }

  @Test("a sole trader's number, with and without the hyphen")
  func soleTrader() throws {
    for number in ["850101-1234", "8501011234", "19850101-1234"] {
      let text = SmallSheet.members.replacing("769698-1203", with: number)
      let problem = try #require(SmallSheet.read(text).problems.first)
      #expect([.soleTrader, .personalNumber].contains(problem.kind))
      #expect(problem.line == 2)
      #expect(problem.letters == "B")
      #expect(!problem.description.contains("1234"))
    }
  }

  @Test(
    "what only resembles a personal number",
    arguments: [
      ("#a", "7696981203"), ("#a", "2026-10-31"), ("#a", "diarienummer 2026/1234"),
      ("avtal per;anställda totalt antal", "2010-11-12;1"), ("omsättning 2024", "10 112 450,10"),
      ("#a", "90910000-9"), ("#a;#b", "12;34"),
    ])
  func accepted(header: String, cells: String) {
    var lines = SmallSheet.members.split(separator: "\n").map(String.init)
    lines[0] += ";" + header
    lines[1] += ";" + cells
    let problems = SmallSheet.read(lines.joined(separator: "\n")).problems
    #expect(!problems.contains { [.personalNumber, .personalColumn].contains($0.kind) })
  }
}
