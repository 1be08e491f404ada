import BidVerification
import Testing

@Suite("A PDF is held against the page of its name")
struct PDFCheckerTests {
  /// A page with what renderers add to: a table that goes on, lists, margins.
  private static let page = """
    <html><head><title>Pris &amp; mängd</title><style>
    @page { @top-right { content: "utkast"; } @bottom-right { content: counter(page); } \
    @bottom-left { content: "SB-1"; } }</style></head><body>
    <h1>Pris &amp; mängd</h1><style>td { color: red; }</style>
    <table><thead><tr><th>Namn</th><th>Pris</th></tr></thead>
    <tbody><tr><th>Björk</th><td>1 200,50 SEK</td></tr><tr><th>Gran</th><td>900,00 SEK</td></tr></tbody></table>
    <ol><li>Först</li><li>Sedan<ul><li>ännu</li></ul></li></ol><p>Samanbud-bolaget</p></body></html>
    """

  private static let first = """
    Pris & mängd
    Namn Pris
    Björk 1 200,50
    SEK
    utkast
    SB-1 1 / 2
    """
  private static let second = """
    Namn Pris
    Gran 900,00 SEK
    1. Först
    2. Sedan
    • ännu
    Samanbud-
    bolaget
    utkast
    2 / 2
    SB-1
    """

  /// The findings of a bid with the page and a PDF that reads so.
  private func findings(_ sheets: [String]?, page: String? = Self.page) -> [ValidityFinding] {
    let files = [
      page.map { BidChecker.Paper(path: "tender-1/a.html", bytes: Array($0.utf8)) },
      BidChecker.Paper(path: "tender-1/a.pdf", bytes: [1]),
    ].compactMap(\.self)
    let text = sheets.map { $0.map { $0 + "\n\u{C}" }.joined() }
    return PDFChecker(files, place: "bid") { _ in text }.findings
  }

  @Test("and passes where they say the same, whatever breaks, bullets and heads are put in")
  func same() { #expect(findings([Self.first, Self.second]).map(\.text) == []) }

  @Test(
    "wherever a renderer puts the margins: before the text, after it, or some here and some there",
    arguments: [
      ("utkast\n1 / 2\nSB-1\n", ""), ("utkast\n", "\nSB-1 1 / 2"), ("SB-1 1 / 2\n", "\nutkast"),
      ("", "\n1 / 2\nSB-1\nutkast"), ("SB-1\n1 / 2 utkast\n", ""), ("utkast\nSB-1\n", ""),
    ])
  func margins(_ row: (before: String, after: String)) {
    let body = "Pris & mängd\nNamn Pris\nBjörk 1 200,50\nSEK"
    let first = row.before + body + row.after
    #expect(findings([first, Self.second]).map(\.text) == [])
    let other = row.before + body.replacing("Björk", with: "Björn") + row.after
    #expect(findings([other, Self.second]).map(\.ruleID) == ["pdf.other-text"])
    let second = "Namn Pris\nGran 900,00 SEK\n1. Först\n2. Sedan\n• ännu\nSamanbud-\nbolaget"
    let swapped =
      row.before.replacing("1 / 2", with: "2 / 2") + second
      + row.after.replacing("1 / 2", with: "2 / 2")
    #expect(findings([first, swapped]).map(\.text) == [])
  }

  @Test("and text that says what the margins say is still text")
  func marginWords() {
    let page = Self.page.replacing("<h1>", with: "<p>utkast</p><p>SB-1</p><h1>")
      .replacing("Samanbud-bolaget", with: "utkast")
    let second = Self.second.replacing("Samanbud-\nbolaget", with: "utkast")
    for first in ["utkast\n1 / 2\nSB-1\nutkast\nSB-1\n", "SB-1 1 / 2\nutkast\nutkast\nSB-1\n"] {
      let body = Self.first.replacing("\nutkast\nSB-1 1 / 2", with: "")
      #expect(findings([first + body, second], page: page).map(\.text) == [])
      let less = first.replacing("utkast\nutkast", with: "utkast")
        .replacing("SB-1\nutkast\nSB-1", with: "SB-1\nSB-1")
      #expect(findings([less + body, second], page: page).map(\.ruleID) == ["pdf.other-text"])
    }
  }

  @Test("and a letter drawn with its neighbour, or with its accent apart, is the same letter")
  func letters() {
    let page = Self.page.replacing("Björk", with: "Fiffiga Björk")
    let first = Self.first.replacing("Björk", with: "\u{FB01}\u{FB03}ga Bjo\u{308}rk")
      .replacing("\u{FB01}\u{FB03}", with: "Fi\u{FB00}i")
    #expect(findings([first, Self.second], page: page).map(\.text) == [])
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var first = PDFCheckerTests.first
    var second = PDFCheckerTests.second
    let words: String

    init(_ description: String, _ words: String, _ change: (inout Row) -> Void) {
      testDescription = description
      self.words = words
      change(&self)
    }
  }

  static let rows = [
    Row("another figure", "sheet 1 says '201,50 SEK' where the page says '200,50 SEK") {
      $0.first = $0.first.replacing("200,50", with: "201,50")
    },
    Row("another decimal mark", "says '900.00 SEK") {
      $0.second = $0.second.replacing("900,00", with: "900.00")
    },
    Row("a row left out", "sheet 2 says '1. Först") {
      $0.second = $0.second.replacing("Gran 900,00 SEK\n", with: "")
    },
    Row("a word more", "sheet 2 says 'extra") {
      $0.second = $0.second.replacing("• ännu", with: "• ännu extra")
    },
    Row("the end left out", "the PDF ends where the page says 'Samanbud-bolaget'") {
      $0.second = $0.second.replacing("Samanbud-\nbolaget\n", with: "")
    },
    Row("a sheet without the mark of a draft", "sheet 2 does not have 'utkast' in its margin") {
      $0.second = $0.second.replacing("utkast\n", with: "")
    },
    Row("a sheet of another bid", "sheet 1 does not have") {
      $0.first = $0.first.replacing("SB-1", with: "SB-2")
    },
  ]

  @Test(arguments: rows)
  func differing(_ row: Row) throws {
    let found = findings([row.first, row.second])
    #expect(found.map(\.ruleID) == ["pdf.other-text"])
    #expect(try #require(found.first).message.contains(row.words), "\(found[0].text)")
  }

  @Test("and what is not compared is said, with the reason")
  func notCompared() {
    let alone = findings([Self.first], page: nil)
    #expect(alone.map(\.ruleID) == ["pdf.not-compared"])
    #expect(alone.map(\.severity) == [.warning])
    #expect(findings(nil).map(\.ruleID) == ["pdf.unreadable"])
    let files = [BidChecker.Paper(path: "a.pdf", bytes: []), .init(path: "b.pdf", bytes: [])]
    let blind = PDFChecker(files, place: "bid", read: nil).findings
    #expect(
      blind.map(\.message) == [
        "2 PDFs are not held against their pages: pdftotext is not installed"
      ])
    #expect(PDFChecker([], place: "bid", read: nil).findings.isEmpty)
  }
}
