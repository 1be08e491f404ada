package import BidVerification
import Foundation
import XMLStream

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
        let papers = try papers(in: path)
        guard !papers.isEmpty else {
          throw DeskFailure(
            .noInput,
            "\(path): the folder is empty [folder.empty]; name a bid's folder, as 'samanbud assemble --out' writes it"
          )
        }
        report.add(
          BidChecker(papers, place: path, checker: checker, pdfText: PDFText.reader).run())
        for container in papers where ContainerChecker.isContainer(container.bytes) {
          try verify(container.bytes, "\(path)/\(container.path)", checker, &report)
        }
        continue
      }
      let bytes = try Files.read(path)
      if ContainerChecker.isContainer(bytes) {
        try verify(bytes, path, checker, &report)
      } else {
        report.add(file(bytes, path, checker))
      }
    }
    report.findings += ParallelTenderChecker.findings(among: report.files)
    return report
  }

  private func file(_ bytes: [UInt8], _ path: String, _ checker: FileChecker) -> BidChecker.Outcome
  {
    do throws(XMLFailure) {
      let checked = try checker.check(bytes, path: path)
      guard checked.kind == .other else {
        return BidChecker.Outcome(files: [checked], findings: checked.findings)
      }
      let stranger = ValidityFinding(
        "file.unknown", .fatal, file: path, "neither an ESPD Response nor a UBL Tender")
      return BidChecker.Outcome(files: [checked], findings: [stranger])
    } catch {
      return BidChecker.Outcome(
        files: [], findings: [ValidityFinding(unreadable: error, file: path)])
    }
  }

  private func verify(
    _ bytes: [UInt8], _ path: String, _ checker: FileChecker, _ report: inout VerificationReport
  ) throws(DeskFailure) {
    do {
      let container = try ContainerChecker(bytes, path: path).run()
      report.findings += container.findings
      if let signed = container.signed { report.findings += try signature(signed, path) }
      report.add(
        BidChecker(container.papers, place: path, checker: checker, pdfText: PDFText.reader).run())
    } catch let failure as DeskFailure {
      throw failure
    } catch {
      report.findings.append(ValidityFinding("asic.zip", .fatal, file: path, "\(error)"))
    }
  }

  /// Whether the signature was made over the list; who signed is not asked.
  private func signature(
    _ signed: (manifest: [UInt8], signature: [UInt8]), _ path: String
  ) throws(DeskFailure) -> [ValidityFinding] {
    try ContainerSigner.verifies(signed.signature, over: signed.manifest)
      ? []
      : [
        ValidityFinding(
          "asic.signature", .fatal, file: path, "the signature is not of this list of files")
      ]
  }

  /// Every file of a folder, in the order of their names; links are not followed.
  private func papers(in folder: String) throws(DeskFailure) -> [BidChecker.Paper] {
    var papers: [BidChecker.Paper] = []
    let names: [String]
    do {
      names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    } catch {
      throw DeskFailure(
        .badInput,
        "\(folder): the folder cannot be listed [folder.unreadable]; see whether you may read it")
    }
    guard names.count <= Self.mostFiles else {
      throw DeskFailure(
        .badInput,
        "\(folder): more than \(Self.mostFiles) files [folder.too-large]; name the bid's own folder"
      )
    }
    for name in names.sorted() {
      let kind =
        try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.type]
        as? FileAttributeType
      guard kind == .typeRegular else { continue }
      papers.append(BidChecker.Paper(path: name, bytes: try Files.read("\(folder)/\(name)")))
    }
    return papers
  }

  private static let mostFiles = 20_000
}

/// What a verification found.
package struct VerificationReport: Sendable {
  package private(set) var files: [CheckedFile] = []
  package fileprivate(set) var findings: [ValidityFinding] = []
  package let usesOfficialSchemas: Bool

  init(usesOfficialSchemas: Bool) { self.usesOfficialSchemas = usesOfficialSchemas }

  mutating func add(_ outcome: BidChecker.Outcome) {
    files += outcome.files
    findings += outcome.findings
  }

  package var status: ExitStatus {
    findings.contains { $0.severity == .fatal } ? .verificationFailed : .done
  }
}
