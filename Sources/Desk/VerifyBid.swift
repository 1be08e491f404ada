package import BidVerification
package import Files
import Foundation
import XMLStream
import ZIPContainer

/// Checks bid folders, containers and single files, ours or others'.
package struct VerifyBid {
  /// The folder of the official schemas; `nil` where it is not at hand.
  private let standards: String?

  package init(standards: String? = Self.namedStandards) { self.standards = standards }

  /// What `SAMANBUD_STANDARDS` names.
  package static var namedStandards: String? {
    ProcessInfo.processInfo.environment["SAMANBUD_STANDARDS"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// - Throws: ``DeskFailure`` `noInput` where something named is not there.
  package func run(_ paths: [String]) throws(DeskFailure) -> VerificationReport {
    let checker = FileChecker(standards: standards)
    var report = VerificationReport(usesOfficialSchemas: standards != nil)
    for path in paths {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
        try folder(path, checker, &report)
      } else {
        try single(path, checker, &report)
      }
    }
    report.findings += ParallelTenderChecker.findings(among: report.files)
    return report
  }

  private func folder(
    _ path: String, _ checker: FileChecker, _ report: inout VerificationReport
  ) throws(DeskFailure) {
    let found = try PaperFolder(path)
    guard !found.papers.isEmpty || !found.findings.isEmpty else {
      throw DeskFailure(
        .noInput,
        "\(path): the folder is empty [folder.empty]; name a bid's folder, as 'samanbud assemble --out' writes it"
      )
    }
    let before = report.counts.checked
    report.findings += found.findings
    report.add(
      BidChecker(found.papers, place: path, checker: checker, pdfText: PDFText.reader).run())
    for paper in found.papers where PaperKind(paper) == .container {
      guard ContainerChecker.meansToBe(paper.bytes, path: paper.path) else { continue }
      let label = "\(path)/\(paper.path)"
      let inside = container(paper.bytes, label, checker, &report)
      report.findings += ContainerComparison.findings(inside, in: found.papers, path: label)
    }
    if report.counts.checked == before { report.addNothingChecked(path) }
  }

  private func single(
    _ path: String, _ checker: FileChecker, _ report: inout VerificationReport
  ) throws(DeskFailure) {
    let bytes = try Files.read(path)
    let paper = BidChecker.Paper(path: path, bytes: bytes)
    switch PaperKind(paper) {
    case .container where ContainerChecker.meansToBe(bytes, path: path):
      let (before, signatures) = (report.counts.checked, report.signatures.count)
      _ = container(bytes, path, checker, &report)
      // A signature that is not looked at is told as such.
      if report.counts.checked == before, report.signatures.count == signatures {
        report.addNothingChecked(path)
      }
    case .container, .pdf, .message, .page:
      report.counts.notChecked += 1
      report.findings.append(
        ValidityFinding(
          "file.not-checked", .notChecked, file: path, PaperKind(paper).title))
    case .xml, .empty, .other: report.add(file(bytes, path, checker))
    }
  }

  private func file(_ bytes: [UInt8], _ path: String, _ checker: FileChecker) -> BidChecker.Outcome
  {
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
    _ bytes: [UInt8], _ path: String, _ checker: FileChecker, _ report: inout VerificationReport
  ) -> [BidChecker.Paper] {
    do throws(ZIPFailure) {
      let container = try ContainerChecker(bytes, path: path).run()
      report.findings += container.findings + container.signatureFindings
      report.signatures += container.signatures
      report.add(
        BidChecker(
          container.papers, place: path, checker: checker, pdfText: PDFText.reader,
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
  package private(set) var files: [CheckedFile] = []
  package fileprivate(set) var findings: [ValidityFinding] = []
  package fileprivate(set) var signatures: [ContainerSignature] = []
  package fileprivate(set) var counts = BidChecker.Counts()
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
