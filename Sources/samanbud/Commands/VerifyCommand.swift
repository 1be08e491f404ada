import ArgumentParser
import BidVerification
import Desk
import Files

/// `samanbud verify`: whether papers are valid, whole, and say the same.
struct VerifyCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check ESPDs, tenders, bid folders and containers.",
    discussion: """
      A file is checked by itself; a folder or a container also as a whole: hashes, who tenders in which role, \
      whether pages and XML say the same, and the signature. Several bids named together must not share a tenderer on a \
      lot. ESPD Responses (2.1.1, 3.3.0, 4.1.0) and Peppol tenders from \
      other programs are checked too. Other editions, documents and kinds of signature (XAdES, PAdES, time \
      stamps) are named and not checked. Of a CAdES signature the report says whether it is intact \
      and whose certificate made it; the chain of certificates and revocation are not looked at. Where SAMANBUD_STANDARDS \
      names the folder of the official schemas, they are used too.
      Exit code 0 valid, with or without warnings; 11 something was not checked; 13 something is not valid, is \
      missing or was changed; 66 nothing that was named could be checked, or is not there; 64 usage, 70 our fault, 73 cannot write.
      """)

  @Argument(help: "Files, bid folders or containers.") var paths: [String]
  @Option(help: "text or json.") var format: Format = .text

  func run() throws {
    try reporting {
      let verifying = VerifyBid(standards: Environment.standards, pdfText: PDFText.reader)
      let report = try verifying.run(try paths.map { try Submission(at: $0) })
      switch format {
      case .text: try Console.write(lines: VerificationText(report).lines)
      case .json: try Console.write(VerificationText(report).json)
      }
      if report.status != .done { throw report.status.code }
    }
  }

  func validate() throws {
    guard !paths.isEmpty else { throw ValidationError("Name a file, a folder or a container.") }
  }
}
