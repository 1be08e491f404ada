import Desk
import Files
import Foundation
import Testing

@Suite(
  "samanbud assemble --pdf --pdf-by chromium",
  .enabled(if: Browser.isThere && PDFTools.areThere, "needs chromium and poppler"))
struct ChromiumPDFTests {
  /// Each PDF takes Chromium half a second.
  @Test(
    "the PDFs of a bid hold against their pages, and each single changed word is found",
    arguments: [("sv", 7), ("da", 7), ("en", 6)])
  func changedWords(_ row: (language: String, words: Int)) throws {
    var ready = ReadyBid()
    ready.undecided = "M05"
    let bid = try ready.assembled(["--pdf", "--pdf-by", "chromium", "--lang", row.language])
    defer { bid.remove() }
    let folder = bid.folder.appendingPathComponent("bid")
    let sound = try Program.run(["verify", folder.path])
    #expect(sound.status == 0, "\(sound.output.prefix(800))")
    #expect(!sound.output.contains("[pdf."))

    let papers = try bid.files(".pdf").prefix(row.words).map { String($0.dropLast(4)) }
    #expect(papers.count == row.words)
    for (number, paper) in papers.enumerated() {
      try change(word: number * 7 + 3, of: paper, in: folder)
    }
    let outcome = try Program.run(["verify", folder.path])
    #expect(outcome.status == 13)
    let lines = outcome.output.split(separator: "\n").filter { $0.contains("[pdf.other-text]") }
    #expect(lines.count == papers.count, "\(lines)")
    for paper in papers {
      #expect(lines.contains { $0.contains("\(paper).pdf: fatal:") }, "\(paper)")
    }
  }

  @Test("nothing on a page runs while it is printed")
  func scripts() throws {
    let page = """
      <!DOCTYPE html><html lang="sv"><head><title>a</title></head><body><p>before</p>
      <script>document.body.append("planted by a script")</script>
      <img src="x" onerror="document.body.append('planted by an image')"></body></html>
      """
    let pdf = try PDFRenderers.first(.chromium).render(Array(page.utf8), id: "")
    let text = try #require(PDFText.reader?(pdf))
    #expect(text.contains("before"))
    #expect(!text.contains("planted"))
  }

  @Test("a program that is not known, and one without --pdf, are refused")
  func refused() throws {
    let bid = Sample.assemble(out: "/nowhere/bid")
    #expect(try Program.run(bid + ["--pdf", "--pdf-by", "word"]).status == 64)
    #expect(try Program.run(bid + ["--pdf-by", "chromium"]).status == 64)
  }

  /// Prints the page anew with another word in it, and lets the manifest agree.
  private func change(word number: Int, of paper: String, in folder: URL) throws {
    let page = try String(
      contentsOf: folder.appendingPathComponent("\(paper).html"), encoding: .utf8)
    let body = try #require(page.range(of: "<h1>"))
    let words = page[body.lowerBound...].matches(of: /[ >](\p{L}{4,})(?=[ .,<][^>]*<)/)
    let word = words[number % words.count].output.1
    var other = page
    other.replaceSubrange(word.startIndex..<word.endIndex, with: String(word.reversed()) + "q")
    let file = folder.appendingPathComponent("\(paper).pdf")
    let old = try PDFTools.hash(of: file)
    try Data(try PDFRenderers.first(.chromium).render(Array(other.utf8), id: "")).write(to: file)
    let manifest = folder.appendingPathComponent("joint-bid.xml")
    let list = try String(contentsOf: manifest, encoding: .utf8)
    try list.replacing(old, with: try PDFTools.hash(of: file))
      .write(to: manifest, atomically: true, encoding: .utf8)
  }
}
