package import BidVerification
import Values
import XMLStream
import ZIPContainer

/// What somebody wants verified.
package enum Submission {
  /// A bid's folder: its papers, and what could not be read of it.
  case folder(path: String, papers: [BidChecker.Paper], findings: [ValidityFinding])
  /// A container, or one paper.
  case file(BidChecker.Paper)
}

/// Checks bid folders, containers and single files, ours or others'.
package struct VerifyBid {
  private let checker: FileChecker
  private let pdfText: PDFTextReader?
  private let usesOfficialSchemas: Bool

  /// - Parameters:
  ///   - standards: the folder of the official schemas; `nil` where it is not at hand.
  ///   - pdfText: reads the text of a PDF; `nil` where nothing on the machine does.
  package init(standards: String?, pdfText: PDFTextReader?) {
    checker = FileChecker(standards: standards)
    self.pdfText = pdfText
    usesOfficialSchemas = standards != nil
  }

  /// - Throws: ``DeskFailure`` `noInput` where a folder holds nothing.
  package func run(_ submissions: [Submission]) throws(DeskFailure) -> VerificationReport {
    var report = VerificationReport(usesOfficialSchemas: usesOfficialSchemas)
    for submission in submissions {
      switch submission {
      case .folder(let path, let papers, let findings):
        try folder(path, papers, findings, &report)
      case .file(let paper): single(paper.bytes, paper.path, &report)
      }
    }
    report.findings += ParallelTenderChecker.findings(among: report.files)
    return report
  }

  private func folder(
    _ path: String, _ papers: [BidChecker.Paper], _ findings: [ValidityFinding],
    _ report: inout VerificationReport
  ) throws(DeskFailure) {
    guard !papers.isEmpty || !findings.isEmpty else {
      throw DeskFailure(
        .noInput, at: path, Phrase("failure.folder.empty"), remedy: Phrase("remedy.bid-folder-made")
      )
    }
    let before = report.counts.checked
    report.findings += findings
    report.add(BidChecker(papers, place: path, checker: checker, pdfText: pdfText).run())
    for paper in papers where PaperKind(paper) == .container {
      guard ContainerChecker.meansToBe(paper.bytes, path: paper.path) else { continue }
      let label = "\(path)/\(paper.path)"
      let inside = container(paper.bytes, label, &report)
      report.findings += ContainerComparison.findings(inside, in: papers, path: label)
    }
    if report.counts.checked == before { report.addNothingChecked(path) }
  }

  private func single(
    _ bytes: [UInt8], _ path: String, _ report: inout VerificationReport
  ) {
    let paper = BidChecker.Paper(path: path, bytes: bytes)
    switch PaperKind(paper) {
    case .container where ContainerChecker.meansToBe(bytes, path: path):
      let (before, signatures) = (report.counts.checked, report.signatures.count)
      _ = container(bytes, path, &report)
      // A signature that is not looked at is told as such.
      if report.counts.checked == before, report.signatures.count == signatures {
        report.addNothingChecked(path)
      }
    case .container, .pdf, .message, .page:
      report.counts.notChecked += 1
      report.findings.append(
        ValidityFinding(
          "file.not-checked", .notChecked, file: path, PaperKind(paper).title))
    case .xml, .empty, .other: report.add(file(bytes, path))
    }
  }

  private func file(_ bytes: [UInt8], _ path: String) -> BidChecker.Outcome {
    var counts = BidChecker.Counts()
    do throws(XMLFailure) {
      let checked = try checker.check(bytes, path: path)
      guard checked.title == nil else {
        if checked.isChecked { counts.checked = 1 } else { counts.notChecked = 1 }
        return BidChecker.Outcome(files: [checked], findings: checked.findings, counts: counts)
      }
      counts.notKnown = 1
      let stranger = ValidityFinding(
        "file.unknown", .fatal, file: path, "neither an ESPD Response nor a UBL Tender")
      return BidChecker.Outcome(files: [], findings: [stranger], counts: counts)
    } catch {
      counts.notKnown = 1
      return BidChecker.Outcome(
        files: [], findings: [ValidityFinding(unreadable: error, file: path)], counts: counts)
    }
  }

  /// - Returns: the files in the container.
  private func container(
    _ bytes: [UInt8], _ path: String, _ report: inout VerificationReport
  ) -> [BidChecker.Paper] {
    do throws(ZIPFailure) {
      let container = try ContainerChecker(bytes, path: path).run()
      report.findings += container.findings + container.signatureFindings
      report.signatures += container.signatures
      report.add(
        BidChecker(
          container.papers, place: path, checker: checker, pdfText: pdfText,
          isCovered: container.isCovered
        ).run())
      return container.papers
    } catch {
      report.findings.append(ValidityFinding("asic.zip", .fatal, file: path, error.message))
      return []
    }
  }
}

/// What a verification found.
package struct VerificationReport: Sendable {
  /// Each paper that was looked at.
  package private(set) var files: [CheckedFile] = []
  /// What is wrong, or was not looked at.
  package fileprivate(set) var findings: [ValidityFinding] = []
  /// Who signed what, as far as it can be told.
  package fileprivate(set) var signatures: [ContainerSignature] = []
  /// How many papers were checked, known or not.
  package fileprivate(set) var counts = BidChecker.Counts()
  /// Whether the official schemas were at hand.
  package let usesOfficialSchemas: Bool
  private var hasNothing = false

  init(usesOfficialSchemas: Bool) { self.usesOfficialSchemas = usesOfficialSchemas }

  mutating func add(_ outcome: BidChecker.Outcome) {
    files += outcome.files
    findings += outcome.findings
    counts += outcome.counts
  }

  /// For a folder or container in which nothing could be looked at.
  mutating func addNothingChecked(_ path: String) {
    hasNothing = true
    findings.append(
      ValidityFinding(
        "folder.nothing-checked", .notChecked, file: path,
        "nothing in it could be checked: no ESPD Response, tender, manifest or intact signature"))
  }

  /// Done only where everything that counts was looked at and nothing is wrong.
  package var status: ExitStatus {
    if findings.contains(where: { $0.severity == .fatal }) { return .verificationFailed }
    if hasNothing { return .noInput }
    return findings.contains { $0.severity == .notChecked } ? .undetermined : .done
  }
}
