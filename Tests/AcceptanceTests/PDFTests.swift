import Foundation
import Testing

@Suite("samanbud assemble --pdf", .enabled(if: PDFTools.areThere, "needs weasyprint and poppler"))
struct PDFTests {
  private func bid(_ language: String) throws -> ReadyBid.Bid {
    var ready = ReadyBid()
    ready.undecided = "M05"
    return try ready.assembled(["--pdf", "--lang", language])
  }

  @Test(
    "each page has a PDF: tagged, in its language, every sheet counted and marked as a draft",
    arguments: [("sv", "utkast"), ("da", "udkast"), ("en", "draft")])
  func accessible(_ row: (language: String, mark: String)) throws {
    let bid = try bid(row.language)
    defer { bid.remove() }
    #expect(bid.outcome.status == 11, "\(bid.outcome.errors)")
    let sound = try Program.run(["verify", bid.folder.appendingPathComponent("bid").path])
    #expect(sound.status == 0, "\(sound.output.prefix(600))")
    let pages = try bid.files(".html")
    #expect(pages.count > 8)
    #expect(try bid.files(".pdf") == pages.map { $0.dropLast(4) + "pdf" })
    for page in pages {
      let path = bid.folder.appendingPathComponent("bid/\(page.dropLast(4))pdf").path
      #expect(try PDFTools.facts(of: path)["Tagged"] == "yes", "\(page)")
      let sheets = try PDFTools.sheets(of: path)
      #expect(try PDFTools.facts(of: path)["Pages"] == "\(sheets.count)")
      for (number, sheet) in sheets.enumerated() {
        #expect(sheet.contains("\(number + 1) / \(sheets.count)"), "\(page)")
        #expect(sheet.contains(row.mark), "\(page)")
      }
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(bytes.range(of: Data("/Lang (\(row.language))".utf8)) != nil, "\(page)")
    }
  }

  @Test("two runs give the same bytes")
  func deterministic() throws {
    let bids = try (bid("sv"), bid("sv"))
    defer {
      bids.0.remove()
      bids.1.remove()
    }
    for file in try bids.0.files(".pdf") where file.hasPrefix("tender-1/") {
      let data = try [bids.0, bids.1].map {
        try Data(contentsOf: $0.folder.appendingPathComponent("bid/\(file)"))
      }
      #expect(data[0] == data[1], "\(file)")
    }
  }

  @Test("verify holds a PDF against its page: one of other words is found out, hash or no hash")
  func tampering() throws {
    let bid = try bid("sv")
    defer { bid.remove() }
    let folder = bid.folder.appendingPathComponent("bid")
    let sound = try Program.run(["verify", folder.path])
    #expect(sound.status == 0, "\(sound.output)")
    #expect(!sound.output.contains("[pdf."))

    let paper = "tender-1/M01/prices"
    let page = folder.appendingPathComponent("\(paper).html")
    let file = folder.appendingPathComponent("\(paper).pdf")
    let other = bid.folder.appendingPathComponent("other.html")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains("318,00"))
    try text.replacing("318,00", with: "319,00").write(to: other, atomically: true, encoding: .utf8)
    let hash = try PDFTools.hash(of: file)
    #expect(try Validator.tool(["weasyprint", other.path, file.path]).status == 0)
    let manifest = folder.appendingPathComponent("joint-bid.xml")
    let list = try String(contentsOf: manifest, encoding: .utf8)
    #expect(list.contains(hash))
    try list.replacing(hash, with: try PDFTools.hash(of: file))
      .write(to: manifest, atomically: true, encoding: .utf8)

    let outcome = try Program.run(["verify", folder.path])
    #expect(outcome.status == 13)
    let lines = outcome.output.split(separator: "\n").filter { $0.contains(": fatal:") }
    #expect(lines.count == 1, "\(lines)")
    #expect(
      lines.first?.contains("\(paper).pdf: fatal: sheet 1 says '319,00") == true, "\(lines)")
  }
}

/// Programs of the machine that make and read PDFs.
enum PDFTools {
  static let areThere =
    ["weasyprint", "pdfinfo", "pdftotext"].allSatisfy { program in
      (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
      }
    }

  /// What pdfinfo says, by its own words.
  static func facts(of path: String) throws -> [String: String] {
    let lines = try Validator.tool(["pdfinfo", path]).output.split(separator: "\n")
    return Dictionary(
      lines.compactMap { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return parts.count == 2
          ? (String(parts[0]), parts[1].trimmingCharacters(in: .whitespaces)) : nil
      }
    ) { first, _ in first }
  }

  static func sheets(of path: String) throws -> [String] {
    let text = try Validator.tool(["pdftotext", "-raw", path, "-"]).output
    return text.split(separator: "\u{C}").map(String.init)
  }

  static func hash(of file: URL) throws -> String {
    let words = try Validator.tool(["sha256sum", file.path]).output.split(separator: " ")
    return words.first.map(String.init) ?? ""
  }
}
