package import BidVerification

/// The text of PDFs by poppler's pdftotext.
package enum PDFText {
  /// In the order of the content, which is the order of reading; `nil` where pdftotext is not installed.
  package static var reader: PDFTextReader? {
    guard ChildProcess.find(program) != nil else { return nil }
    return { pdf in
      let outcome = try? ChildProcess(program, ["-raw", "-enc", "UTF-8", "-", "-"]).run(input: pdf)
      guard let outcome, outcome.status == 0 else { return nil }
      return String(decoding: outcome.output, as: UTF8.self)
    }
  }

  private static let program = "pdftotext"
}
