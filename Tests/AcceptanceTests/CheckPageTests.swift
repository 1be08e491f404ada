import Foundation
import FoundationXML
import Testing

@Suite("The page of a check")
struct CheckPageTests {
  private static func page(_ language: String, _ more: [String] = []) throws -> Page {
    let outcome = try Program.run(
      ["check", Sample.notice, "--register", Sample.register, "--format", "html"]
        + ["--lang", language] + more)
    #expect(outcome.status == 10)
    #expect(outcome.errors.isEmpty)
    return try Page(outcome.output)
  }

  @Test("is well formed, in its language, with every id once and every link leading somewhere")
  func form() throws {
    for language in ["sv", "da", "en"] {
      let page = try Self.page(language)
      #expect(page.attributes("html")[0]["lang"] == language)
      let ids = page.all.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      let links = page.attributes("a").compactMap { $0["href"] }
      #expect(links.count > 100)
      for link in links { #expect(ids.contains(String(link.dropFirst())), "\(link)") }
      #expect(page.attributes("th").allSatisfy { ["row", "col"].contains($0["scope"]) })
      #expect(page.attributes("script").isEmpty)
      #expect(!page.attributes("title").isEmpty && page.attributes("h1").count == 1)
    }
  }

  @Test("has a matrix a lot, with a caption, and in each cell a sign, a word and a colour")
  func matrix() throws {
    let page = try Self.page("en")
    #expect(page.attributes("table").count { $0["class"] == "matrix" } == 3)
    #expect(page.attributes("caption").count >= 3)
    let styles: [String: String] = [
      "met": "✓ met", "not-met": "✗ not met", "unknown": "? undetermined: a fact is missing",
      "disputed": "§ undetermined: disputed", "not-applicable": "– not applicable",
    ]
    let cells = page.all.filter { $0.name == "td" && styles[$0.attributes["class"] ?? ""] != nil }
    // The third lot has one more column, for the turnover that its text asks, which is judged; its row among the
    // demands of texts is the one that has one of these verdicts.
    #expect(cells.count == 3 * 9 * 4 + 9 + 1)
    // Every cell but the last of a row, which sums it up, opens what it comes from.
    #expect(
      page.all.count { $0.name == "details" && $0.attributes["class"] == nil } == 3 * 9 * 3 + 9)
    #expect(page.all.allSatisfy { !["ul", "ol"].contains($0.name) || !$0.text.isEmpty })
    for cell in cells {
      let words = styles[cell.attributes["class"] ?? ""] ?? "?"
      // What is asked of all together is no member's to meet; its cell opens the verdict on the group.
      #expect(
        cell.text.contains(words)
          || words == "– not applicable" && cell.text.hasPrefix("– judged together"),
        "\(cell.text)")
    }
  }

  @Test("opens each verdict without a script, down to the fact and the line where it stands")
  func traces() throws {
    let page = try Self.page("en", ["--lot", "LOT-0003"])
    let traces = page.all.filter { $0.name == "details" && $0.attributes["class"] == "trace" }
    // Four rules on reserved contracts and one on exclusion for each of eight members, two on the group,
    // the social code, and the turnover of the text.
    #expect(traces.count == 5 * 8 + 2 + 1 + 1)
    let trace = try #require(
      traces.first { $0.text.contains("RES-SE-03") && $0.text.contains("M01") })
    for words in ["'res-ws'", "4 kap. 18 §", "judged as of 2027-01-15", "barkraft.xml, line "] {
      #expect(trace.text.contains(words), "\(words)")
    }
  }

  @Test("hides the counts of small enterprises, which the screen of the register's keeper shows")
  func hiddenCounts() throws {
    let page = try Self.page("en", ["--lot", "LOT-0003", "--members", "M05", "M07"])
    #expect(page.text.contains("not shown here: the figures could point at persons"))
    #expect(!page.text.contains("2.10"))
    #expect(!page.text.contains("more (4)"))
  }
}

/// A page taken apart by Foundation's parser, which knows nothing of our templates.
private final class Page: NSObject, XMLParserDelegate {
  final class Element {
    let name: String
    let attributes: [String: String]
    var text = ""

    init(_ name: String, _ attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }
  }

  private(set) var all: [Element] = []
  private(set) var text = ""
  private var open: [Element] = []

  /// What HTML writes shorter than XML is written out first; everything else must be well formed as it is.
  init(_ html: String) throws {
    super.init()
    let closed = html.replacing(/<(meta|br)([^>]*)>/) { "<\($0.1)\($0.2)/>" }
      .replacing("<details open ", with: "<details open=\"\" ")
    let parser = XMLParser(data: Data(closed.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func attributes(_ name: String) -> [[String: String]] {
    all.filter { $0.name == name }.map(\.attributes)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = Element(name, attributes)
    all.append(element)
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters words: String) {
    text += words
    for element in open { element.text += words }
  }
}
