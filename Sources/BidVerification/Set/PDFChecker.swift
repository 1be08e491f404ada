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

  /// One for each PDF that says something else than its page, or cannot be compared; empty without PDFs.
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
