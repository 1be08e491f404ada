/// The text of a PDF in the order of its content, with a form feed after each sheet; `nil` for no PDF that
/// can be read.
package typealias PDFTextReader = @Sendable (_ pdf: [UInt8]) -> String?

/// Holds each PDF against the page of its name: sign by sign, but for what a renderer adds.
package struct PDFChecker {
  private let papers: [String: BidChecker.Paper]
  private let place: String
  private let read: PDFTextReader?

  /// - Parameter read: `nil` where nothing on the machine can read a PDF.
  package init(_ papers: [BidChecker.Paper], place: String, read: PDFTextReader?) {
    self.papers = Dictionary(papers.map { ($0.path, $0) }) { first, _ in first }
    self.place = place
    self.read = read
  }

  package var findings: [ValidityFinding] {
    let files = papers.values.filter { $0.name.hasSuffix(".pdf") }.sorted { $0.path < $1.path }
    guard !files.isEmpty else { return [] }
    guard let read else {
      return [
        ValidityFinding(
          "pdf.not-compared", .warning, file: place,
          "\(files.count) PDFs are not held against their pages: pdftotext is not installed")
      ]
    }
    return files.flatMap { compare($0, read) }
  }

  private func compare(
    _ file: BidChecker.Paper, _ read: PDFTextReader
  ) -> [ValidityFinding] {
    let label = "\(place)/\(file.path)"
    guard let page = papers[file.path.dropLast(3) + "html"] else {
      return [
        ValidityFinding(
          "pdf.not-compared", .warning, file: label,
          "the PDF is held against nothing: no page of its name lies beside it")
      ]
    }
    guard let text = read(file.bytes) else {
      return [
        ValidityFinding("pdf.unreadable", .fatal, file: label, "pdftotext finds no PDF in it")
      ]
    }
    return SheetComparison(PrintedPage(page.bytes), sheets: text).difference.map {
      [ValidityFinding("pdf.other-text", .fatal, file: label, $0)]
    } ?? []
  }
}

/// Walks along a page and the sheets that it was printed on.
private struct SheetComparison {
  private let page: PrintedPage
  private let sheets: [[Substring]]

  init(_ page: PrintedPage, sheets text: String) {
    self.page = page
    var sheets = text.split(separator: "\u{C}", omittingEmptySubsequences: false).map {
      $0.split(whereSeparator: \.isNewline)
    }
    if sheets.last?.isEmpty == true { sheets.removeLast() }
    self.sheets = sheets
  }

  /// The first place at which the two part; `nil` where they say the same.
  var difference: String? {
    var done = 0
    for (number, lines) in sheets.enumerated() {
      let (body, margins) = cut(lines, number: number + 1)
      if let absent = page.margins.first(where: { mark in !margins.contains { $0.contains(mark) } })
      {
        return "sheet \(number + 1) does not have '\(absent)' in its margin"
      }
      let sheet = PrintedText(body.joined(separator: "\n"))
      var at = repeatedHead(on: sheet, page: done)
      while at < sheet.signs.count {
        guard done < page.text.signs.count, page.text.signs[done] == sheet.signs[at] else {
          return
            "sheet \(number + 1) says '\(sheet.words(from: at))' where the page says "
            + "'\(page.text.words(from: done))'"
        }
        done += 1
        at += 1
      }
    }
    return done == page.text.signs.count
      ? nil : "the PDF ends where the page says '\(page.text.words(from: done))'"
  }

  /// How many signs a table's head takes on a sheet on which the table goes on.
  private func repeatedHead(on sheet: PrintedText, page done: Int) -> Int {
    page.heads.first { sheet.has($0, at: 0) && !page.text.has($0, at: done) }?.count ?? 0
  }

  /// The lines of a sheet without those of its margins, which come last.
  private func cut(
    _ lines: [Substring], number: Int
  ) -> (body: ArraySlice<Substring>, margins: ArraySlice<Substring>) {
    let counter = "\(number) / \(sheets.count)"
    let isMargin = { (line: Substring) in
      (page.margins + [counter]).reduce(String(line)) { $0.replacing($1, with: "") }
        .allSatisfy(\.isWhitespace)
    }
    let end = lines.lastIndex { !isMargin($0) }.map { $0 + 1 } ?? 0
    return (lines[..<end], lines[end...])
  }
}
